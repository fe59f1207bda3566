import type { Logger } from 'pino'
import type { Settings } from '../schema/types.generated.ts'
import type { Store } from '../store/store.ts'
import type { Jobs } from './jobs/jobs.ts'
import type { Metrics } from './metrics.ts'

/** What every use case works with; one a process. */
export interface Context {
  store: Store
  settings: Settings
  now: () => Date
  log: Logger
  metrics: Metrics
  jobs: Jobs
}

/** What a use case works with that only reads; a job has no more. */
export type Reading = Pick<Context, 'store' | 'now'>

const london = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', year: 'numeric', month: '2-digit', day: '2-digit' })

/** The date in Europe/London, such as `2026-11-23`. */
export function today({ now }: Pick<Context, 'now'>): string {
  return london.format(now())
}
