import type { Document as Bson, Filter, FindOptions } from 'mongodb'
import type { Stored } from './mongo-connection.ts'
import type { QueryPlan } from './query-plan.ts'

/** The filter of a plan. In MongoDB null stands for a field that is absent, and sorts before every value. */
export function toFilter({ where, order, descending, after }: QueryPlan): Filter<Stored> {
  const conditions: Filter<Bson>[] = where.map(([field, values]) => ({ [nameOf(field)]: { $in: [...values] } }))
  if (after) conditions.push(beyond(nameOf(order), descending, after))
  return (conditions.length > 0 ? { $and: conditions } : {}) as Filter<Stored>
}

/** Order, and one document more than the limit. */
export function toOptions({ order, descending, limit, without }: QueryPlan): FindOptions {
  const direction = descending ? -1 : 1
  return {
    sort: order === 'id' ? { _id: direction } : { [order]: direction, _id: direction },
    limit: limit + 1,
    projection: Object.fromEntries(without.map((field) => [field, 0])),
  }
}

function beyond(field: string, descending: boolean, { value, id }: NonNullable<QueryPlan['after']>): Filter<Bson> {
  const further = descending ? '$lt' : '$gt'
  if (field === '_id') return { _id: { [further]: id } }
  const tied = { [field]: value, _id: { [further]: id } }
  if (value === null) return descending ? tied : { $or: [tied, { [field]: { $ne: null } }] }
  const next = { [field]: { [further]: value } }
  return { $or: descending ? [next, tied, { [field]: null }] : [next, tied] }
}

function nameOf(field: string): string {
  return field === 'id' ? '_id' : field
}
