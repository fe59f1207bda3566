import type { QueryPlan } from './query-plan.ts'
import { column } from './sqlite-database.ts'
import type { CollectionName } from './store.ts'

export interface Sql {
  text: string
  values: (string | number)[]
}

/**
 * The statements that find a plan's documents, each going on where the one before has no more; each takes how many to find as its last value.
 * One statement with an OR over all would read the index from its end, which costs more with every page.
 */
export function toSql(collection: CollectionName, plan: QueryPlan): Sql[] {
  const filter = plan.where.map(([field, values]) => oneOf(field, values))
  const body = plan.without.length > 0 ? `json_remove(body${plan.without.map(() => ', ?').join('')})` : 'body'
  return stretches(plan).map(({ order, ...range }) => {
    const conditions = [...filter, range].filter(({ text }) => text !== '')
    const where = conditions.length > 0 ? `WHERE ${conditions.map(({ text }) => `(${text})`).join(' AND ')}` : ''
    return {
      text: `SELECT ${body} AS body FROM "${collection}" ${where} ORDER BY ${order} LIMIT ?`,
      values: [...plan.without.map((field) => `$."${field}"`), ...conditions.flatMap(({ values }) => values)],
    }
  })
}

/** A single value is compared with itself, so that an index goes on in the order of its next field. */
function oneOf(field: string, values: readonly (string | number | boolean)[]): Sql {
  const [only] = values
  // libsql aborts the process when it is given a boolean to bind
  if (values.length === 1 && only !== undefined) return { text: `${column(field)} = ?`, values: [typeof only === 'boolean' ? Number(only) : only] }
  return { text: `${column(field)} IN (SELECT value FROM json_each(?))`, values: [JSON.stringify(values)] }
}

/** A part of the index that holds its documents in the plan's order. */
interface Stretch extends Sql {
  order: string
}

/** What lies beyond the place to go on from. NULL, an absent field, is the smallest value of SQLite. */
function stretches({ order, descending, after }: QueryPlan): Stretch[] {
  const direction = descending ? 'DESC' : 'ASC'
  const beyond = descending ? '<' : '>'
  const field = column(order)
  const byId = `id ${direction}`
  const byField = `${field} ${direction}, ${byId}`

  if (order === 'id') return [after ? { text: `id ${beyond} ?`, values: [after.id], order: byId } : { text: '', values: [], order: byId }]
  if (!after) return [{ text: '', values: [], order: byField }]
  if (after.value === null) {
    const absent = { text: `${field} IS NULL AND id ${beyond} ?`, values: [after.id], order: byId }
    return descending ? [absent] : [absent, { text: `${field} IS NOT NULL`, values: [], order: byField }]
  }
  // libsql aborts the process when it is given a boolean to bind.
  const value = typeof after.value === 'boolean' ? Number(after.value) : after.value
  const present = { text: `${field} ${beyond}= ? AND (${field} ${beyond} ? OR id ${beyond} ?)`, values: [value, value, after.id], order: byField }
  return descending ? [present, { text: `${field} IS NULL`, values: [], order: byId }] : [present]
}
