import type { ErrorObject } from 'ajv/dist/2020.js'
import type { SchemaFile } from './schema-files.ts'

type Schema = Record<string, unknown>

const patterns: Record<string, string> = {
  '^[a-z0-9]+(-[a-z0-9]+)*$': 'an id of small letters, digits and single hyphens, such as ks2-rwm-expected',
  '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$': 'an id of letters, digits, dots, hyphens and underscores, at most 64 of them, such as 140372',
  '^[^\\u0000-\\u001f\\u007f-\\u009f]*$': 'text without line breaks and control characters',
  '^[0-9a-f-]{36}$': 'the id of a draft',
  '^(current|[1-9][0-9]{0,8}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$': '"current", the number of a version or the id of a draft',
  '^sha256:[0-9a-f]{64}$': 'a digest such as sha256:0f…, with 64 hexadecimal digits',
  '^https?://[^\\s/?#@]+/?$': 'an address such as https://waymark.example.org',
  '^mongodb(\\+srv)?://\\S+$': 'an address that starts with mongodb:// or mongodb+srv://',
}

const formats: Record<string, string> = {
  'academic-year': 'an academic year such as 2017/18',
  date: 'a date such as 2018-12-31',
  'date-time': 'a moment such as 2018-12-31T09:30:00Z',
  email: 'an email address',
  'plain-name': 'text with a letter or digit, without line breaks, control characters and marks that nobody sees (zero-width, direction)',
  'trusted-proxies': 'none, how many proxies stand in front (1 to 9), or their addresses, such as 10.0.0.1, 192.168.0.0/16 or loopback',
}

const types: Record<string, string> = {
  number: 'a number',
  integer: 'a whole number',
  string: 'text',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  null: 'null',
}

/** What was expected where ajv found a fault, for a person: "must be a number from ...". Needs ajv's verbose errors. */
export function faultInWords({ keyword, params, schema, data, message }: ErrorObject, schemas: ReadonlyMap<string, SchemaFile>): string {
  if (typeof data === 'number' && !Number.isFinite(data)) return 'must be a finite number; this one is too large'
  const limit = params['limit'] as number
  switch (keyword) {
    case 'enum':
      return `must be one of ${(params['allowedValues'] as unknown[]).join(', ')}`
    case 'const':
      return `must be ${JSON.stringify(params['allowedValue'])}`
    case 'type':
      return `must be ${[params['type']].flat().map(typeInWords).join(' or ')}${data === null ? ', not null' : ''}`
    case 'format':
      return `must be ${formats[params['format']] ?? params['format']}`
    case 'pattern':
      return `must be ${patterns[params['pattern']] ?? `text that matches ${params['pattern']}`}`
    case 'oneOf':
      return `must be ${alternatives((schema as Schema[]).flatMap((branch) => branchInWords(branch, schemas)))}${data === null ? ', not null' : ''}`
    case 'severalForms':
      return `must have only one of ${(params['fields'] as string[]).map((field) => `"${field}"`).join(' and ')}`
    case 'minLength':
      return limit === 1 ? 'must not be empty' : `must have at least ${counted(limit, 'character')}`
    case 'maxLength':
      return `must have at most ${counted(limit, 'character')}`
    case 'minItems':
      return `must have at least ${counted(limit, 'item')}`
    case 'maxItems':
      return `must have at most ${counted(limit, 'item')}`
    case 'minProperties':
      return `must have at least ${counted(limit, 'field')}`
    case 'maxProperties':
      return `must have at most ${counted(limit, 'field')}`
    case 'uniqueItems':
      return `must not have the same item twice (items ${params['j']} and ${params['i']}, counted from 0)`
    case 'minimum':
      return `must be at least ${limit}`
    case 'maximum':
      return `must be at most ${limit}`
    case 'exclusiveMinimum':
      return `must be more than ${limit}`
    case 'false schema':
      return 'does not belong here'
    default:
      return message ?? 'is not valid'
  }
}

function typeInWords(type: string): string {
  return types[type] ?? type
}

/** The forms one branch of a union takes. */
function branchInWords(branch: Schema, schemas: ReadonlyMap<string, SchemaFile>): string[] {
  if (typeof branch['$ref'] === 'string') return branchInWords(schemas.get(branch['$ref'].replace('.schema.json', '')) ?? {}, schemas)
  if (Array.isArray(branch['oneOf'])) return branch['oneOf'].flatMap((each: Schema) => branchInWords(each, schemas))
  if ('const' in branch) return [JSON.stringify(branch['const'])]
  if (Array.isArray(branch['enum'])) return [`one of ${branch['enum'].join(', ')}`]
  if (typeof branch['format'] === 'string') return [formats[branch['format']] ?? branch['format']]
  if (typeof branch['pattern'] === 'string') return [patterns[branch['pattern']] ?? 'text']
  const [first] = (branch['required'] as string[] | undefined) ?? []
  if (first !== undefined) return [`an object with "${first}"`]
  return [typeInWords(String(branch['type']))]
}

function alternatives(forms: string[]): string {
  const each = [...new Set(forms)]
  return each.length === 1 ? each[0]! : `${each.slice(0, -1).join(', ')} or ${each.at(-1)}`
}

function counted(count: number, one: string): string {
  return `${count} ${count === 1 ? one : `${one}s`}`
}
