import type { AcademyReference } from '../../../server/schema/types.generated.ts'

/** What an academy is called; its id where it has no name. */
export const nameOf = ({ id, name }: AcademyReference) => name ?? id

/** The name without the words every school has, for labels in pictures: "Henry Hinde Junior School" is "Henry Hinde Junior". */
export function shortName(academy: AcademyReference): string {
  return nameOf(academy).replace(/\s+(School|Academy|Primary School|Community Primary School|Church of England Primary School|CofE Primary School)$/i, '')
}
