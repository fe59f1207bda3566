import type { ErrorObject } from 'ajv/dist/2020.js'

/**
 * The faults a person can use. A value that fails a union fails every branch; kept are the complaints of the branch it
 * meant (the one whose first required key it has), and the union's own only where no branch was meant.
 */
export function relevant(errors: ErrorObject[]): ErrorObject[] {
  const specific = errors.filter((error) => error.keyword !== 'if' && error.keyword !== 'propertyNames')
  const unions = new Set(specific.filter((error) => error.keyword === 'oneOf').map((error) => error.instancePath))
  const kept = specific.filter((error) => error.keyword === 'oneOf' || !unions.has(error.instancePath) || meant(error))
  const explained = new Set(kept.filter((error) => error.keyword !== 'oneOf').flatMap(({ instancePath }) => placesAround(instancePath)))
  return kept.filter((error) => error.keyword !== 'oneOf' || !explained.has(error.instancePath))
}

/** A place and all it stands in: `/a/b`, `/a` and the whole. */
function placesAround(path: string): string[] {
  const places = [path]
  for (let place = path; place !== ''; places.push(place)) place = place.slice(0, place.lastIndexOf('/'))
  return places
}

function meant({ data, parentSchema, keyword }: ErrorObject): boolean {
  // only a branch of its type speaks of the size of a number or text
  if (keyword === 'minimum' || keyword === 'maximum' || keyword === 'maxLength') return true
  if (keyword === 'type' || keyword === 'required') return false
  const required = (parentSchema as { required?: string[] } | undefined)?.required
  return required?.[0] !== undefined && data !== null && typeof data === 'object' && Object.hasOwn(data, required[0])
}
