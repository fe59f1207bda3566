import { pointer, refuse } from '../../domain/errors.ts'
import type { KnownColumn, KnownColumns } from '../../schema/types.generated.ts'
import type { Document } from '../../store/store.ts'
import { type Context, today } from '../context.ts'
import { resolveVersion } from '../versions/resolve-version.ts'
import { publishedColumns } from './published-columns.ts'
import { slug } from './read-value.ts'
import { roles } from './returns-layout.ts'

/** The one document of the collection `settings` that says what headings stand for. */
interface ColumnsDocument extends Document, KnownColumns {}

const id = 'import-columns'

/** What the trust keeps of its headings, with the revision to base a change on: 0 while nothing was kept. */
export async function readKnownColumns({ store }: Pick<Context, 'store'>): Promise<KnownColumns & { revision: number }> {
  const stored = await store.get<ColumnsDocument>('settings', id)
  return { columns: stored?.columns ?? [], revision: stored?.revision ?? 0 }
}

/**
 * Keeps what headings stand for, in place of all that was kept. Throws `not-possible` for a heading that stands twice or for what is neither an indicator of the framework in force nor
 * one of the few other things a column can be, `stale-revision` where somebody else kept something since `revision`.
 */
export async function keepKnownColumns(context: Context, { columns }: KnownColumns, revision: number): Promise<KnownColumns & { revision: number }> {
  const { framework } = (await resolveVersion(context, 'current', today(context))).compiled
  const possible = new Set<string>([...roles, 'nothing', ...framework.indicators.map((indicator) => indicator.id)])
  const seen = new Set<string>()
  const faults = columns.flatMap(({ heading, as }, index) => {
    const words = slug(heading)
    const message =
      words === ''
        ? 'must have letters or digits'
        : seen.has(words)
          ? `'${heading}' stands twice`
          : possible.has(as)
            ? undefined
            : `'${as}' is not an indicator of the framework in force`
    seen.add(words)
    return message === undefined ? [] : [{ pointer: pointer('columns', index, possible.has(as) ? 'heading' : 'as'), message }]
  })
  refuse('not-possible', 'These headings cannot be kept.', faults)
  const document = { id, format: 1, columns }
  const before = await context.store.get<ColumnsDocument>('settings', id)
  const stored = before
    ? await context.store.replace<ColumnsDocument>('settings', { ...document, revision })
    : await context.store.insert<ColumnsDocument>('settings', document)
  return { columns: stored.columns, revision: stored.revision }
}

/** What headings stand for, by their words: what the trust keeps, and of the tables everybody downloads what it does not. */
export async function headingsKnown(context: Pick<Context, 'store'>): Promise<ReadonlyMap<string, KnownColumn>> {
  const { columns } = await readKnownColumns(context)
  return new Map([...publishedColumns, ...columns].map((column) => [slug(column.heading), column]))
}
