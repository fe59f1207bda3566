import { byteOrderMark, csvLine } from '../../domain/words/csv-text.ts'
import type { OutcomePageQuery } from '../../schema/types.generated.ts'
import type { Context } from '../../services/context.ts'
import { type Asking, askEveryOutcome, askOutcome, askOutcomes, type OutcomeRow } from '../../services/evaluation/ask-outcomes.ts'
import { accepts } from '../accepts.ts'
import { endpoint, jobErrors } from '../endpoint.ts'
import { reply } from '../reply.ts'

const csv = 'text/csv'
const csvHeaders = { 'Content-Type': `${csv}; charset=utf-8`, 'Content-Disposition': 'attachment; filename="outcomes.csv"' }
const columns = ['academy', 'name', 'phase', 'year', 'stage', 'proposed', 'settled', 'decided-by']

export const outcomesEndpoints = [
  endpoint({
    operationId: 'readOutcome',
    summary: 'The outcome of what is stored of an academy, of its newest year unless told',
    method: 'get',
    path: '/academies/{id}/outcome',
    access: 'read',
    query: 'outcome-query',
    success: { status: 200, schema: 'outcome' },
    errors: ['not-found', 'not-possible', ...jobErrors],
    handle: ({ context, caller, params, query, signal }) => askOutcome(context, { caller, signal }, params.id, query),
  }),
  endpoint({
    operationId: 'listOutcomes',
    summary: 'The outcomes of what is stored for a year; as CSV all of them, unless a page is asked for',
    method: 'get',
    path: '/outcomes',
    access: 'read',
    query: 'outcome-page-query',
    success: { status: 200, schema: 'outcome-page', types: [csv] },
    errors: ['not-possible', ...jobErrors],
    handle: async ({ context, caller, query, headers, signal }) => {
      const asking = { caller, signal }
      if (!accepts(headers, csv)) return askOutcomes(context, asking, query)
      if (query.limit === undefined && query.after === undefined) return reply({ headers: csvHeaders, stream: everyRow(context, asking, query) })
      const { items, next } = await askOutcomes(context, asking, query)
      return reply({
        headers: { ...csvHeaders, ...(next === undefined ? {} : { Link: `<?${nextPage(query, next)}>; rel="next"` }) },
        body: header() + items.map(toRow).join(''),
      })
    },
  }),
]

/** The header comes with the first page: what is not possible is found before anything is sent. */
async function* everyRow(context: Context, asking: Asking, query: OutcomePageQuery): AsyncGenerator<string> {
  let head = header()
  for await (const outcomes of askEveryOutcome(context, asking, query)) {
    yield head + outcomes.map(toRow).join('')
    head = ''
  }
}

function header(): string {
  return byteOrderMark + csvLine(columns)
}

function toRow({ academy, year, classification: { stage, proposed, settled, decidedBy } }: OutcomeRow): string {
  return csvLine([academy?.id, academy?.name, academy?.phase, year, stage, proposed, String(settled), decidedBy])
}

function nextPage(query: OutcomePageQuery, next: string): URLSearchParams {
  const given = Object.entries({ ...query, after: next }).map(([name, value]): [string, string] => [name, String(value)])
  return new URLSearchParams(given)
}
