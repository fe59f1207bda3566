import { WaymarkError } from '../domain/errors.ts'
import { type ParseOptions, parse, refusalOf } from './parse.ts'
import { repeatedField } from './repeated-field.ts'
import type { Schemas } from './types.generated.ts'
import { lookOver } from './unfit.ts'

/** Returns JSON in UTF-8 as the named schema's type; errors call it `what`. Throws `invalid-request` for what is no JSON or no Unicode or gives a field twice, and as `parse` for what is not of the schema. */
export function readJson<Name extends keyof Schemas>(
  name: Name,
  bytes: Uint8Array,
  { what = 'body', ...options }: ParseOptions & { what?: string } = {},
): Schemas[Name] {
  const { unfit, fields } = lookOver(bytes)
  if (unfit !== undefined) throw refusalOf(name, [{ pointer: options.at ?? '', message: unfit }], options)
  const { text, data } = parsed(bytes, what)
  const repeated = repeatedField(text, data, fields)
  if (repeated !== undefined)
    throw new WaymarkError('invalid-request', `The ${what} gives a field twice.`, [{ pointer: (options.at ?? '') + repeated, message: 'is given twice' }])
  // only an escape can smuggle one in: what is no Unicode can be neither hashed nor stored
  if (/\\ud[89a-f]/i.test(text) && /\p{Surrogate}/u.test(textsIn(data)))
    throw new WaymarkError('invalid-request', `The ${what} has text that is no Unicode: half of a surrogate pair.`, [
      { pointer: '', message: 'is not Unicode' },
    ])
  return parse(name, data, options)
}

function parsed(bytes: Uint8Array, what: string): { text: string; data: unknown } {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return { text, data: JSON.parse(text) }
  } catch {
    throw new WaymarkError('invalid-request', `The ${what} is not JSON in UTF-8.`, [{ pointer: '', message: 'is not JSON' }])
  }
}

/** Every text and field name of the data. Without recursion, so that no depth can overflow the stack. */
function textsIn(data: unknown): string {
  const texts: string[] = []
  const open: unknown[] = [data]
  while (open.length > 0) {
    const next = open.pop()
    if (typeof next === 'string') texts.push(next)
    else if (next !== null && typeof next === 'object') for (const [name, inner] of Object.entries(next)) open.push(name, inner)
  }
  return texts.join('\n')
}
