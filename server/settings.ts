import { type Fault, refuse, WaymarkError } from './domain/errors.ts'
import { parseText } from './schema/parse.ts'
import { readSchemas } from './schema/schema-files.ts'
import type { Settings } from './schema/types.generated.ts'

interface Setting {
  /** Its name in the code. */
  name: string
  /** Its environment variable. */
  variable: string
  description: string
  default?: string | number
}

/** Every setting, as settings.schema.json has it. */
export function settingsTable(): Setting[] {
  const properties = readSchemas().get('settings')?.['properties'] as Record<string, Omit<Setting, 'name' | 'variable'> & { 'x-env': string }>
  return Object.entries(properties).map(([name, { 'x-env': variable, description, default: value }]) => ({
    name,
    variable,
    description,
    ...(value === undefined ? {} : { default: value }),
  }))
}

/** The settings of an environment; an empty variable counts as unset. Throws `invalid-request` naming every bad variable at once. */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const given = settingsTable().flatMap(({ name, variable }) => {
    const value = environment[variable]?.trim()
    return value ? [[name, value] as const] : []
  })
  const faults = [...faultsOfText(Object.fromEntries(given)), ...unknownSettings(environment)]
  refuse('invalid-request', `Settings that are not valid: ${faults.map(({ message }) => message).join('; ')}.`, faults)
  return Object.freeze(parseText('settings', Object.fromEntries(given)))
}

function faultsOfText(given: Record<string, string>): Fault[] {
  try {
    parseText('settings', given)
    return []
  } catch (error) {
    if (!(error instanceof WaymarkError)) throw error
    return error.faults.map(({ pointer, message }) => {
      const variable = settingsTable().find(({ name }) => pointer === `/${name}`)?.variable ?? pointer
      return { pointer: `/${variable}`, message: `${variable} ${message}` }
    })
  }
}

/** Whoever sets these believes that people sign in elsewhere; starting without it would be a surprise. */
function unknownSettings(environment: NodeJS.ProcessEnv): Fault[] {
  const names = Object.keys(environment).filter((name) => name.startsWith('OIDC_') && environment[name]?.trim())
  return names.map((name) => ({ pointer: `/${name}`, message: `${name} is set, but there is no sign-in by OpenID Connect yet` }))
}
