import { createHash } from 'node:crypto'
import { type Position, readCursor, writeCursor } from './cursor.ts'
import { type CollectionName, collections, type Document, fieldsOf, type Page, type Query } from './store.ts'

type Value = string | number | boolean

/** A query with its defaults filled in, its fields checked and its cursor read: what an adapter translates. */
export interface QueryPlan {
  /** Each field with the values of which it must have one. */
  where: [field: string, values: readonly Value[]][]
  order: string
  descending: boolean
  limit: number
  /** The place to go on from. */
  after: Position | undefined
  /** Fields the adapter leaves out. Never the one ordered by, which the cursor needs. */
  without: string[]
  /** The page of what was found; an adapter asks for one document more than the limit. */
  toPage<D extends Document>(found: D[]): Page<D>
}

/** Throws `invalid-request` for a cursor of another query or none; a field that is not indexed is a fault of the caller. */
export function planQuery(collection: CollectionName, query: Query = {}): QueryPlan {
  const { order = 'id', descending = false, limit = 50, without = [] } = query
  const where = Object.entries(query.where ?? {}).map(([field, value]): QueryPlan['where'][number] => [field, Array.isArray(value) ? value : [value as Value]])
  where.sort(([a], [b]) => (a < b ? -1 : 1))
  for (const field of [order, ...where.map(([name]) => name)]) checkIndexed(collection, field)
  for (const [field, values] of where) for (const value of values) checkValue(field, value)
  if (!Number.isInteger(limit) || limit < 1) throw new Error(`${limit} is no limit of a page`)

  const binding = digest([collection, order, descending, where])
  const hidden = without.filter((field) => !['id', 'revision', 'format'].includes(field))
  return {
    where,
    order,
    descending,
    limit,
    after: query.after === undefined ? undefined : readCursor(query.after, binding),
    without: hidden.filter((field) => field !== order),
    toPage<D extends Document>(found: D[]): Page<D> {
      const items = found.slice(0, limit)
      const last = items.at(-1)
      const page: Page<D> = { items: hidden.includes(order) ? items.map((item) => omit(item, order)) : items }
      if (last && found.length > limit) page.next = writeCursor({ value: (last as Record<string, unknown>)[order] as Position['value'], id: last.id }, binding)
      return page
    },
  }
}

function checkIndexed(collection: CollectionName, field: string): void {
  const indexed: readonly string[] = collections[collection].indexed
  if (field !== 'id' && !indexed.some((index) => fieldsOf(index).includes(field))) throw new Error(`${collection} has no index on '${field}'`)
}

/** An undefined that slipped through would otherwise match every document without the field. */
function checkValue(field: string, value: unknown): void {
  if (typeof value !== 'string' && typeof value !== 'boolean' && !Number.isFinite(value)) throw new Error(`'${field}' cannot be compared with ${value}`)
}

function omit<D extends Document>(document: D, field: string): D {
  const { [field as keyof D]: _, ...rest } = document
  return rest as D
}

function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, 12)
}
