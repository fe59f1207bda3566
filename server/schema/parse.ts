import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { isAcademicYear } from '../domain/academic-year.ts'
import { type ErrorCode, type Fault, pointer, refuse, WaymarkError } from '../domain/errors.ts'
import { faultInWords } from './fault-in-words.ts'
import { isPlainName } from './plain-name.ts'
import { relevant } from './relevant-errors.ts'
import { readSchemas } from './schema-files.ts'
import { isTrustedProxies } from './trusted-proxies.ts'
import type { Schemas } from './types.generated.ts'

const schemas = readSchemas()
const options = { allErrors: true, verbose: true, strict: true, strictTypes: false, strictRequired: false, keywords: ['x-env'] }
const ajv = prepare(new Ajv2020(options))
/** For text that stands for numbers, and for defaults; never for a framework, where either would change its digest. */
const coercing = prepare(new Ajv2020({ ...options, coerceTypes: true, useDefaults: true }))

/** Ajv with the formats and schemas of the project. */
function prepare(instance: Ajv2020): Ajv2020 {
  const withFormats = addFormats as unknown as (ajv: Ajv2020, options: object) => void
  withFormats(instance, { mode: 'full', formats: ['date', 'date-time', 'email'] })
  instance.addFormat('academic-year', isAcademicYear)
  instance.addFormat('plain-name', isPlainName)
  instance.addFormat('trusted-proxies', isTrustedProxies)
  for (const schema of schemas.values()) instance.addSchema(schema)
  return instance
}

const tooDeep = 'is nested more than 200 levels deep'

export interface ParseOptions {
  /** What a fault is answered with; a draft that would not be a framework is `not-possible`, a request `invalid-request`. */
  code?: ErrorCode
  /** What more than 200 levels are answered with; as any other fault unless told. */
  tooDeep?: ErrorCode
  /** Where in the request the data stands. */
  at?: string
}

/** Returns the named schema's type from text values (settings, a query), numbers read and defaults filled in; throws as `parse`. Never changes `data`. */
export function parseText<Name extends keyof Schemas>(name: Name, data: Record<string, unknown>, options: ParseOptions = {}): Schemas[Name] {
  const copy = { ...data }
  const odd = oddlyWritten(name, data, options.at)
  const others = faultsUnder(coercing, name, copy, options.at).filter((fault) => odd.every(({ pointer }) => pointer !== fault.pointer))
  refuse(options.code ?? 'invalid-request', `This is not a valid ${titleOf(name)}.`, [...odd, ...others])
  return copy as unknown as Schemas[Name]
}

/** Returns `data` as the named schema's type, or throws naming every fault with its JSON Pointer. Never changes `data`. */
export function parse<Name extends keyof Schemas>(name: Name, data: unknown, options: ParseOptions = {}): Schemas[Name] {
  const faults = faultsOf(name, data, options.at)
  if (faults.length === 0) return data as Schemas[Name]
  const code = (faults[0]?.message === tooDeep && options.tooDeep) || options.code || 'invalid-request'
  throw new WaymarkError(code, `This is not a valid ${titleOf(name)}.`, faults)
}

/** Every fault of `data` under the named schema; none when it is valid. Deeper than 200 levels is a fault of its own. */
export function faultsOf(name: keyof Schemas, data: unknown, at = ''): Fault[] {
  return faultsUnder(ajv, name, data, at)
}

/** Whole numbers not written in digits: Ajv would read '0x10' as 16, and '1e3' as 1000. */
function oddlyWritten(name: string, data: Record<string, unknown>, at = ''): Fault[] {
  const properties = Object.entries((schemas.get(name)?.['properties'] ?? {}) as Record<string, { type?: string }>)
  const odd = properties.filter(([field, { type }]) => type === 'integer' && typeof data[field] === 'string' && !/^-?\d+$/.test(data[field]))
  return odd.map(([field]) => ({ pointer: at + pointer(field), message: 'must be a whole number in digits' }))
}

/** The title of a schema as words: EvaluateRequest is an evaluate request. */
function titleOf(name: string): string {
  return (schemas.get(name)?.title ?? name).replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase()
}

function faultsUnder(instance: Ajv2020, name: string, data: unknown, at = ''): Fault[] {
  const validate = instance.getSchema(`${name}.schema.json`)
  if (!validate) throw new Error(`no schema ${name}`)
  if (deeperThan(data, 200)) return [{ pointer: at, message: tooDeep }]
  if (validate(data)) return []
  const faults = relevant(validate.errors ?? []).map((error) => toFault(error, at))
  return faults
    .filter((fault, index) => faults.findIndex((other) => other.pointer === fault.pointer && other.message === fault.message) === index)
    .slice(0, 200)
}

/** Breadth first and without recursion, so that no depth can overflow the stack. */
function deeperThan(data: unknown, levels: number): boolean {
  let level: unknown[] = [data]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > levels) return true
    level = level.flatMap((value) => (value !== null && typeof value === 'object' ? Object.values(value) : []))
  }
  return false
}

function toFault(error: ErrorObject, at: string): Fault {
  const { keyword, params } = error
  if (keyword === 'additionalProperties') {
    return { pointer: at + error.instancePath + pointer(params['additionalProperty']), message: `'${params['additionalProperty']}' is not a known field` }
  }
  if (keyword === 'required') {
    return { pointer: at + error.instancePath + pointer(params['missingProperty']), message: `'${params['missingProperty']}' is missing` }
  }
  if (error.propertyName !== undefined) {
    return { pointer: at + error.instancePath + pointer(error.propertyName), message: `'${error.propertyName}' ${faultInWords(error, schemas)}` }
  }
  return { pointer: at + error.instancePath, message: faultInWords(error, schemas) }
}
