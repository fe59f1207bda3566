import type { Context } from './context.ts'
import { forget } from './forget.ts'

const hour = 60 * 60 * 1000
const day = 24 * hour

/** Forgets what has run out, now and every hour, without keeping the process alive. A failure is logged and tried again. */
export function keepHouse(context: Context): NodeJS.Timeout {
  const tidy = () => forgetEnded(context).catch((err: unknown) => context.log.warn({ err }, 'housekeeping failed'))
  void tidy()
  return setInterval(tidy, hour).unref()
}

/** Forgets sessions that have ended, links that ran out a month ago, counts of failed sign-ins that nobody added to, and the answers that releases before this one kept for a day. */
export async function forgetEnded({ store, now }: Context): Promise<void> {
  await forget(store, 'sessions', 'expiresAt', now())
  await forget(store, 'invitations', 'expiresAt', new Date(now().getTime() - 30 * day))
  await forget(store, 'attempts', 'expiresAt', now())
  await forget(store, 'idempotency', 'at', new Date(now().getTime() - day))
}
