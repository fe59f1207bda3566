import type { Plan } from './plan.ts'
import { column } from './sqlite-database.ts'
import type { CollectionName } from './store.ts'

export interface Sql {
  text: string
  values: (string | number)[]
}

/** The statement that finds one document more than the plan's limit. NULL, an absent field, is the smallest value of SQLite. */
export function toSql(collection: CollectionName, plan: Plan): Sql {
  const conditions = [...plan.where.map(([field, values]) => oneOf(field, values)), ...(plan.after ? [beyond(plan, plan.after)] : [])]
  const direction = plan.descending ? 'DESC' : 'ASC'
  const order = plan.order === 'id' ? `id ${direction}` : `${column(plan.order)} ${direction}, id ${direction}`
  const where = conditions.length > 0 ? `WHERE ${conditions.map(({ text }) => `(${text})`).join(' AND ')}` : ''
  const body = plan.without.length > 0 ? `json_remove(body${plan.without.map(() => ', ?').join('')})` : 'body'
  return {
    text: `SELECT ${body} AS body FROM "${collection}" ${where} ORDER BY ${order} LIMIT ?`,
    values: [...plan.without.map((field) => `$."${field}"`), ...conditions.flatMap(({ values }) => values), plan.limit + 1],
  }
}

function oneOf(field: string, values: readonly (string | number | boolean)[]): Sql {
  return { text: `${column(field)} IN (SELECT value FROM json_each(?))`, values: [JSON.stringify(values)] }
}

function beyond({ order, descending }: Plan, { value, id }: NonNullable<Plan['after']>): Sql {
  const field = column(order)
  if (order === 'id') return { text: descending ? 'id < ?' : 'id > ?', values: [id] }
  if (value === null) return { text: descending ? `${field} IS NULL AND id < ?` : `${field} IS NOT NULL OR id > ?`, values: [id] }
  // libsql aborts the process when it is given a boolean to bind.
  const bound = typeof value === 'boolean' ? Number(value) : value
  const text = descending ? `${field} IS NULL OR (${field} <= ? AND (${field} < ? OR id < ?))` : `${field} >= ? AND (${field} > ? OR id > ?)`
  return { text, values: [bound, bound, id] }
}
