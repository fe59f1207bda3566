import { isAcademicYear } from '../../../server/domain/academic-year.ts'
import type { Academy, Phase, TaughtAges } from '../../../server/schema/types.generated.ts'

/** An academy as it is typed: lists as text. */
export interface TypedAcademy {
  name: string
  phase: Phase
  joinedOn: string
  leftOn: string
  /** Ids with commas between. */
  cameFrom: string
  ages: TypedAges[]
}

/** From which year on which ages, such as "4 to 5, 11 to 18". */
export interface TypedAges {
  from: string
  text: string
}

export const newAcademy: TypedAcademy = { name: '', phase: 'primary', joinedOn: '', leftOn: '', cameFrom: '', ages: [] }

export function typedAcademy({ name, phase, joinedOn = '', leftOn = '', predecessors = [], ages = [] }: Academy): TypedAcademy {
  return { name, phase, joinedOn, leftOn, cameFrom: predecessors.join(', '), ages: ages.map(({ from, ages }) => ({ from, text: agesInWords(ages) })) }
}

/** The ids of the schools it came from. */
export function predecessorsOf({ cameFrom }: TypedAcademy): string[] {
  return cameFrom.split(/[\s,;]+/).filter(Boolean)
}

/** The ages as the service takes them; those that cannot be read are left out, so look at `agesFault` of each first. */
export function taughtAges({ ages }: TypedAcademy): TaughtAges[] {
  return ages.flatMap(({ from, text }) => {
    const read = readAges(text)
    return read ? [{ from, ages: read }] : []
  })
}

/** Why typed ages cannot be saved. */
export function agesFault({ from, text }: TypedAges, others: readonly TypedAges[] = []): string | undefined {
  if (!isAcademicYear(from)) return 'Choose the year.'
  if (others.some((other) => other.from === from)) return `${from} is there twice. Put its ages on one line.`
  return readAges(text) ? undefined : 'Type ages such as 4 to 11, or 4 to 5, 11 to 18.'
}

export function agesInWords(ages: TaughtAges['ages']): string {
  return ages.map(([first, last]) => (first === last ? `${first}` : `${first} to ${last}`)).join(', ')
}

function readAges(text: string): TaughtAges['ages'] | undefined {
  const ranges = text.split(/[,;]|\band\b/).map((part) => /^\s*(\d{1,2})(?:\s*(?:to|[-\u2010-\u2015])\s*(\d{1,2}))?\s*$/.exec(part))
  const ages = ranges.map((match) => (match ? ([Number(match[1]), Number(match[2] ?? match[1])] as const) : undefined))
  return ages.every((range) => range !== undefined && range[0] <= range[1] && range[1] <= 25) ? ages.map((range) => [...range!]) : undefined
}
