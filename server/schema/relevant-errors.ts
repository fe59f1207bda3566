import type { ErrorObject } from 'ajv/dist/2020.js'

/**
 * The faults a person can use. A value that fails a union fails every branch; kept are the complaints of the branch it
 * meant (the one whose first required key it has), and the union's own only where no branch was meant.
 */
export function relevant(errors: ErrorObject[]): ErrorObject[] {
  const specific = errors.filter((error) => error.keyword !== 'if' && error.keyword !== 'propertyNames')
  const unions = new Set(specific.filter((error) => error.keyword === 'oneOf').map((error) => error.instancePath))
  const kept = specific.filter((error) => error.keyword === 'oneOf' || !unions.has(error.instancePath) || meant(error))
  const details = kept.filter((error) => error.keyword !== 'oneOf')
  const explained = (path: string) => details.some((error) => `${error.instancePath}/`.startsWith(`${path}/`))
  return kept.filter((error) => error.keyword !== 'oneOf' || !explained(error.instancePath))
}

function meant({ data, parentSchema, keyword }: ErrorObject): boolean {
  if (keyword === 'type' || keyword === 'required') return false
  const required = (parentSchema as { required?: string[] } | undefined)?.required
  return required?.[0] !== undefined && data !== null && typeof data === 'object' && Object.hasOwn(data, required[0])
}
