import type { Outcome, OutcomePageQuery, OutcomeQuery } from '../../schema/types.generated.ts'
import type { Caller } from '../caller.ts'
import { type Context, type Reading, today } from '../context.ts'
import type { List } from '../pages.ts'
import { isLargeVersion, versionName } from '../versions/resolve-version.ts'
import { decide } from './evaluate-return.ts'
import { type Decide, everyOutcome, listOutcomes, readOutcome } from './stored-outcomes.ts'

/** Who asks, and whether they still do. */
export interface Asking {
  caller: Caller
  signal?: AbortSignal | undefined
}

/** What a table of outcomes needs of each. */
export type OutcomeRow = Pick<Outcome, 'academy' | 'year' | 'classification'>

/** As `readOutcome`, in a worker where the version is a large one. */
export async function askOutcome(context: Context, asking: Asking, id: string, asked: OutcomeQuery): Promise<Outcome> {
  const query = ofToday(context, asked)
  if (await isLarge(context, query)) return context.jobs.run('read-outcome', { id, query }, asking)
  return readOutcome(context, id, query, onThread(context))
}

/** As `listOutcomes`, in a worker where the version is a large one. */
export async function askOutcomes(context: Context, asking: Asking, asked: OutcomePageQuery): Promise<List<Outcome>> {
  const query = ofToday(context, asked)
  if (await isLarge(context, query)) return context.jobs.run('list-outcomes', query, asking)
  return listOutcomes(context, query, onThread(context))
}

/** As `everyOutcome`, in a worker where the version is a large one. */
export async function* askEveryOutcome(context: Context, asking: Asking, asked: OutcomePageQuery): AsyncGenerator<OutcomeRow[]> {
  const query = ofToday(context, asked)
  if (await isLarge(context, query)) {
    for await (const rows of context.jobs.stream('every-outcome', query, asking)) yield rows as OutcomeRow[]
  } else yield* everyOutcome(context, query, onThread(context))
}

function onThread(context: Context): Decide {
  return (version, given, options) => decide(context, version, given, options)
}

function ofToday<Query extends { asOf?: string }>(context: Reading, { asOf = today(context), ...query }: Query) {
  return { ...query, asOf }
}

function isLarge(context: Reading, { version, asOf }: { version?: string; asOf: string }): Promise<boolean> {
  return isLargeVersion(context, versionName(version), asOf)
}
