import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { isAcademicYear } from '../domain/academic-year.ts'
import { type ErrorCode, type Fault, pointer, refuse, WaymarkError } from '../domain/errors.ts'
import { faultInWords } from './fault-in-words.ts'
import { isPlainName } from './plain-name.ts'
import { relevant } from './relevant-errors.ts'
import { readSchemas } from './schema-files.ts'
import { isTrustedProxies } from './trusted-proxies.ts'
import type { Schemas } from './types.generated.ts'
import { tooDeep, unfitData } from './unfit.ts'

const schemas = readSchemas()
/** More than these nobody reads, and collecting them would let one body hold the service. */
const mostFaults = 200
/** Of these the ones a person can use are chosen. */
const mostErrors = 1000

const options = { strict: true, strictTypes: false, strictRequired: false, keywords: ['x-env'] }
/** Decides, and ends at the first fault: what it takes grows with the data, however faulty. */
const deciding = prepare(new Ajv2020(options))
/** Names the faults of what was found faulty, up to a number of them. */
const naming = prepare(new Ajv2020({ ...options, allErrors: true, verbose: true, code: { process: endingAt(mostErrors) } }))
/** For text that stands for numbers, and for defaults; never for a framework, where either would change its digest. */
const coercing = prepare(new Ajv2020({ ...options, allErrors: true, verbose: true, coerceTypes: true, useDefaults: true }))

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

/**
 * Ajv's loops over items and fields made to end after so many errors; by itself it would collect millions, and copy all of them for each faulty item.
 * What follows then is not looked at, so such a schema must not decide whether data is valid.
 */
function endingAt(most: number): (code: string) => string {
  return (code) =>
    code
      .replace(/for\(let (i\d+)=0; \1<(len\d+); \1\+\+\)\{/g, `for(let $1=0; $1<$2 && errors<${most}; $1++){`)
      .replace(/for\(const (key\d+) in (data\d*)\)\{/g, `for(const $1 in $2){if(errors>=${most})break;`)
      // comparing each item with each: of a list that is longer than any may be, its length is fault enough
      .replace(/if\((i\d+) > 1\)\{/g, `if($1 > 1 && $1 <= ${most}){`)
}

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
  throw refusalOf(name, faults, options)
}

/** The error that names these faults of what should have been of the named schema. */
export function refusalOf(name: keyof Schemas, faults: Fault[], options: ParseOptions): WaymarkError {
  const code = (faults[0]?.message === tooDeep && options.tooDeep) || options.code || 'invalid-request'
  const more = faults.length < mostFaults ? '' : ` Its first ${mostFaults} faults are named.`
  return new WaymarkError(code, `This is not a valid ${titleOf(name)}.${more}`, faults)
}

/** Compiles these schemas, so that the first request that needs one keeps nobody waiting. */
export function prepareSchemas(names: Iterable<keyof Schemas>): void {
  for (const name of names) for (const instance of [deciding, naming]) validator(instance, name)
}

/** The faults of `data` under the named schema, at most 200; none when it is valid. What is unfit to be looked at has that one fault. */
export function faultsOf(name: keyof Schemas, data: unknown, at = ''): Fault[] {
  const unfit = unfitData(data)
  if (unfit !== undefined) return [{ pointer: at, message: unfit }]
  const decide = validator(deciding, name)
  if (decide(data)) return []
  const named = faultsUnder(naming, name, data, at)
  return named.length > 0 ? named : toFaults(decide.errors ?? [], at)
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

function validator(instance: Ajv2020, name: string): ValidateFunction {
  const validate = instance.getSchema(`${name}.schema.json`)
  if (!validate) throw new Error(`no schema ${name}`)
  return validate
}

function faultsUnder(instance: Ajv2020, name: string, data: unknown, at = ''): Fault[] {
  const validate = validator(instance, name)
  return validate(data) ? [] : toFaults(validate.errors ?? [], at)
}

/** The same complaint is made by several branches of a union. */
function toFaults(errors: ErrorObject[], at: string): Fault[] {
  const faults = relevant(errors).map((error) => toFault(error, at))
  return [...new Map(faults.map((fault) => [`${fault.pointer}\n${fault.message}`, fault])).values()].slice(0, mostFaults)
}

function toFault(error: ErrorObject, at: string): Fault {
  const { keyword, params } = error
  const place = at + error.instancePath
  if (keyword === 'additionalProperties') {
    const field = shortened(params['additionalProperty'])
    return { pointer: place + pointer(field), message: `'${field}' is not a known field` }
  }
  if (keyword === 'required') return { pointer: place + pointer(params['missingProperty']), message: `'${params['missingProperty']}' is missing` }
  if (error.propertyName !== undefined) {
    const field = shortened(error.propertyName)
    return { pointer: place + pointer(field), message: `'${field}' ${faultInWords(error, schemas)}` }
  }
  return { pointer: place, message: faultInWords(error, schemas) }
}

/** No field of ours is so long; an answer must not be as large as what was sent. */
function shortened(name: string): string {
  return name.length <= 200 ? name : `${name.slice(0, 200)}…`
}
