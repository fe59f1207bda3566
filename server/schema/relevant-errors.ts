import type { ErrorObject } from 'ajv/dist/2020.js'

/**
 * The faults a person can use. A value that fails a union fails every branch; kept are the complaints of the branch it
 * meant (the one whose first required key it has), and the union's own only where no branch was meant. Of one that
 * means several branches at once that is the fault.
 */
export function relevant(errors: ErrorObject[]): ErrorObject[] {
  const specific = errors.filter((error) => error.keyword !== 'if' && error.keyword !== 'propertyNames')
  const unions = new Set(specific.filter((error) => error.keyword === 'oneOf').map((error) => error.instancePath))
  const kept = specific.filter((error) => error.keyword === 'oneOf' || !unions.has(error.instancePath) || meant(error))
  const explained = new Set([
    ...kept.filter((error) => error.keyword !== 'oneOf').map(({ instancePath }) => instancePath),
    ...kept.flatMap(({ instancePath }) => placesAround(instancePath).slice(1)),
  ])
  return severalAtOnce(kept.filter((error) => error.keyword !== 'oneOf' || !explained.has(error.instancePath)))
}

/** The complaints of several branches about each other's fields made one. */
function severalAtOnce(errors: ErrorObject[]): ErrorObject[] {
  const strangers = errors.filter((error) => error.keyword === 'additionalProperties' && meant(error))
  const branches = new Map<string, Map<string, Branch>>()
  for (const { instancePath, parentSchema } of strangers) {
    const branch = parentSchema as Branch
    branches.set(instancePath, (branches.get(instancePath) ?? new Map()).set(branch.required[0]!, branch))
  }
  const fieldsOf = new Map(
    [...branches].map(([place, meantThere]) => [place, new Set([...meantThere.values()].flatMap(({ properties }) => Object.keys(properties)))]),
  )
  const several = (place: string) => (branches.get(place)?.size ?? 0) > 1
  const told = new Set<string>()
  return errors.flatMap((error) => {
    const { instancePath: place, keyword, params } = error
    if (keyword !== 'additionalProperties' || !several(place) || !fieldsOf.get(place)!.has(params['additionalProperty'])) return [error]
    if (told.has(place)) return []
    told.add(place)
    return [{ ...error, keyword: 'severalForms', params: { fields: [...branches.get(place)!.keys()] } }]
  })
}

interface Branch {
  /** The first names the branch. */
  required: string[]
  properties: object
}

/** A place and all it stands in: `/a/b`, `/a` and the whole. */
function placesAround(path: string): string[] {
  const places = [path]
  for (let place = path; place !== ''; places.push(place)) place = place.slice(0, place.lastIndexOf('/'))
  return places
}

const ofSize = new Set(['minimum', 'maximum', 'minLength', 'maxLength', 'minItems', 'maxItems', 'uniqueItems'])

function meant({ data, parentSchema, keyword }: ErrorObject): boolean {
  // only a branch of its type speaks of the size of a number, text or list
  if (ofSize.has(keyword)) return true
  if (keyword === 'type' || keyword === 'required') return false
  const required = (parentSchema as { required?: string[] } | undefined)?.required
  return required?.[0] !== undefined && data !== null && typeof data === 'object' && Object.hasOwn(data, required[0])
}
