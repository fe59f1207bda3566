import createClient from 'openapi-fetch'
import type { paths } from '../api.generated.ts'
import { type Failure, failureOf, offline } from './failure.ts'
import { send } from './send.ts'

/** The calls under /api/v1, named without it. */
type Calls = { [Path in keyof paths as Path extends `/api/v1${infer Short}` ? Short : never]: paths[Path] }

/** The service, typed. Use with `ask` or `askWith`: they turn every failure into one shape. */
export const api = createClient<Calls>({ baseUrl: `${location.origin}/api/v1`, headers: { Accept: 'application/json' }, fetch: send })

interface Answer<T> {
  data?: T
  error?: unknown
  response: Response
}

/** Calls that can answer a table too answer JSON here: it is what we accept. */
type Json<T> = Exclude<T, string>

/** The data a call answers, and its response for headers. Throws a `Failure`. */
export async function askWith<T>(call: Promise<Answer<T>>): Promise<{ data: Json<T>; response: Response }> {
  const { data, error, response } = await call.catch((thrown) => Promise.reject(noAnswer(thrown)))
  if (response.ok) return { data: data as Json<T>, response }
  throw failureOf(response.status, typeof error === 'object' && error ? (error as Record<string, unknown>) : {})
}

/** Not reached at all, or an answer that breaks off or is none of ours. */
function noAnswer(thrown: unknown): Failure {
  return thrown instanceof SyntaxError ? failureOf(502, {}) : offline()
}

/** The data a call answers. Throws a `Failure`. */
export async function ask<T>(call: Promise<Answer<T>>): Promise<Json<T>> {
  return (await askWith(call)).data
}

interface Page<T> {
  items: T[]
  next?: string
}

/** Every item of a list, page after page. Throws a `Failure`. */
export async function askAll<T>(call: (query: { limit: number; after?: string }) => Promise<Answer<Page<T> | string>>): Promise<T[]> {
  const items: T[] = []
  let after: string | undefined
  do {
    const page = await ask(call(after ? { limit: 500, after } : { limit: 500 }))
    items.push(...page.items)
    after = page.next
  } while (after)
  return items
}

/** The header that makes a write conditional on the revision it was based on. */
export function ifMatch(revision: number): { 'If-Match': string } {
  return { 'If-Match': `"${revision}"` }
}
