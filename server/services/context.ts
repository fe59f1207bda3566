import type { Logger } from 'pino'
import type { Settings } from '../schema/types.generated.ts'
import type { Store } from '../store/store.ts'
import type { Metrics } from './metrics.ts'

/** What every use case works with; one a process. */
export interface Context {
  store: Store
  settings: Settings
  now: () => Date
  log: Logger
  metrics: Metrics
}

const london = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', year: 'numeric', month: '2-digit', day: '2-digit' })

/** The date in Europe/London, such as `2026-11-23`. */
export function today(context: Context): string {
  return london.format(context.now())
}
