import { latest, merged } from '../../domain/evaluation/entries.ts'
import type { Reading } from '../context.ts'
import { returnId } from '../entries/entry-document.ts'
import type { ReturnDocument } from '../entries/return-document.ts'
import { returnsOfAcademies } from '../entries/stored-returns.ts'
import { wholeOf } from '../limited-store.ts'
import type { AcademyDocument } from './academies.ts'

/** More schools than this one academy came from in any number of steps. */
export const mostPredecessors = 50

/**
 * The schools each of these academies came from, its predecessors before theirs, nearest first: without itself, each once, whatever circle there may be. Of
 * academies without predecessors nothing is read. Whoever may see an academy may see what is read as its history, though not those schools themselves.
 */
export async function predecessorsOf(context: Reading, academies: readonly AcademyDocument[]): Promise<Map<string, string[]>> {
  const store = wholeOf(context.store)
  const known = new Map(academies.map((academy) => [academy.id, academy]))
  const asked = new Set(known.keys())
  for (let wave = [...known.values()]; wave.length > 0; ) {
    const next = [...new Set(wave.flatMap(({ predecessors = [] }) => predecessors))].filter((id) => !asked.has(id))
    for (const id of next) asked.add(id)
    wave = next.length === 0 ? [] : await store.getAll<AcademyDocument>('academies', next)
    for (const academy of wave) known.set(academy.id, academy)
  }
  return new Map(academies.map(({ id }) => [id, lineOf(id, known)]))
}

function lineOf(id: string, known: ReadonlyMap<string, AcademyDocument>): string[] {
  const line = [id]
  for (const one of line) {
    const next = known.get(one)?.predecessors ?? []
    line.push(...[...new Set(next)].filter((each) => !line.includes(each)))
    if (line.length > mostPredecessors) break
  }
  return line.slice(1)
}

/** Every return of these academies by academy, the newest year first: of each year its own, else what its predecessors say of it. */
export async function historiesOf(context: Reading, academies: readonly AcademyDocument[]): Promise<Map<string, ReturnDocument[]>> {
  const lines = await predecessorsOf(context, academies)
  const found = await returnsOfAcademies({ ...context, store: wholeOf(context.store) }, [...new Set([...lines].flatMap(([id, line]) => [id, ...line]))])
  const speaking = new Map(found.map((stored) => [stored.id, stored]))
  const years = new Map<string, Set<string>>()
  for (const { academy, year } of found) years.set(academy, (years.get(academy) ?? new Set()).add(year))
  return new Map(
    [...lines].map(([id, line]) => {
      const all = new Set([id, ...line].flatMap((each) => [...(years.get(each) ?? [])]))
      return [
        id,
        [...all]
          .sort()
          .reverse()
          .flatMap((year) => historyOf(id, line, (each) => speaking.get(returnId(each, year)))),
      ]
    }),
  )
}

/** Of one year: its own return (or none), else one read from those of its predecessors, in which of each indicator the first that speaks of it is heard. */
export function historyOf(id: string, line: readonly string[], of: (academy: string) => ReturnDocument | undefined): ReturnDocument[] {
  const own = of(id)
  if (own) return [own]
  const [first, ...others] = line.flatMap((each) => of(each) ?? [])
  if (!first) return []
  const entries = [...first.entries]
  for (const { entries: further } of others) {
    const said = merged(entries)
    const unsaid = further.map((entry) => ({
      ...entry,
      values: Object.fromEntries(Object.entries(entry.values).filter(([indicator]) => !(indicator in said))),
    }))
    entries.push(...unsaid.filter(({ values }) => Object.keys(values).length > 0))
  }
  const { unfiled: _, ...document } = first
  const inheritedFrom = [first, ...others].map(({ academy }) => academy)
  return [{ ...document, id: returnId(id, first.year), academy: id, entries: latest(entries), inheritedFrom }]
}
