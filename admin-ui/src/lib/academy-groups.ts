import type { Academy, Outcome } from '../../../server/schema/types.generated.ts'
import type { StageLook } from './stages.ts'

/** More academies than this are grouped, folded, found and ordered; fewer stand in one list by name. */
export const LONG = 12

/** What a list of academies has of each. */
export interface Standing {
  academy: Academy
  outcome: Outcome | undefined
  /** The stage the academy had before; left out where none is known. */
  before?: { stage: string | null } | undefined
}

export type Order = 'matters' | 'name'

/** What a list was asked for. */
export interface Asked {
  find: string
  /** The id of a stage, "none" for no stage; empty for all. */
  stage: string
  order: Order
}

export interface AcademyGroup<T> {
  id: string
  title: string
  rows: T[]
}

/** The academies that were asked for: by name in one group, or those that moved first and then by stage, the weakest first. */
export function academyGroups<T extends Standing>(rows: readonly T[], looks: readonly StageLook[], { find, stage, order }: Asked): AcademyGroup<T>[] {
  const words = plain(find).split(/\s+/).filter(Boolean)
  const stageOf = ({ outcome }: T) => outcome?.classification.stage ?? 'none'
  const wanted = rows.filter(
    (row) => words.every((word) => plain(`${row.academy.name} ${row.academy.id}`).includes(word)) && (stage === '' || stageOf(row) === stage),
  )
  if (order === 'name') return wanted.length > 0 ? [{ id: 'all', title: 'By name', rows: wanted }] : []
  const place = (id: string | null | undefined) => looks.findIndex((look) => look.id === id)
  const weakestFirst = looks.toSorted((a, b) => a.order - b.order)
  const moved = (row: T) => place(stageOf(row)) >= 0 && place(row.before?.stage) >= 0 && row.before!.stage !== stageOf(row)
  const rank = (row: T) => weakestFirst.findIndex(({ id }) => id === stageOf(row))
  const fell = (row: T) => rank(row) - weakestFirst.findIndex(({ id }) => id === row.before?.stage)
  const groups = [
    { id: 'moved', title: 'Moved since the year before', rows: wanted.filter(moved).toSorted((a, b) => fell(a) - fell(b) || rank(a) - rank(b)) },
    ...weakestFirst.map(({ id, title }) => ({ id, title: `Stay in ${title}`, rows: wanted.filter((row) => !moved(row) && stageOf(row) === id) })),
    { id: 'none', title: 'No stage', rows: wanted.filter((row) => stageOf(row) === 'none') },
  ]
  return groups.filter((group) => group.rows.length > 0)
}

/** The groups that are open where nobody said: those that moved, and the weakest of those that stay. All, where something is looked for. */
export function openAtFirst(groups: readonly { id: string; rows: readonly unknown[] }[], { find, stage, order }: Asked): string[] {
  const ids = groups.map(({ id }) => id)
  if (find !== '' || stage !== '' || order === 'name' || groups.reduce((sum, { rows }) => sum + rows.length, 0) <= LONG) return ids
  return [...ids.filter((id) => id === 'moved'), ...ids.filter((id) => id !== 'moved').slice(0, 1)]
}

function plain(text: string): string {
  return text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '')
}
