import { forgetOldAttempts } from './attempts.ts'
import type { Context } from './context.ts'
import { forgetOldAnswers } from './idempotency.ts'
import { forgetEndedSessions } from './sessions.ts'

const hour = 60 * 60 * 1000

/** Forgets what has run out, now and every hour, without keeping the process alive. A failure is logged and tried again. */
export function keepHouse(context: Context): NodeJS.Timeout {
  const tidy = () =>
    Promise.all([forgetOldAnswers(context), forgetEndedSessions(context), forgetOldAttempts(context)]).catch((err: unknown) =>
      context.log.warn({ err }, 'housekeeping failed'),
    )
  void tidy()
  return setInterval(tidy, hour).unref()
}
