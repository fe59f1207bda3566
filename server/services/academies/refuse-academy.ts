import { type Fault, refuse } from '../../domain/errors.ts'
import type { Academy } from '../../schema/types.generated.ts'
import type { Reading } from '../context.ts'
import type { AcademyDocument } from './academies.ts'
import { mostPredecessors, predecessorsOf } from './predecessors.ts'

/** Throws `not-possible` naming what cannot be: leaving before joining, ages that end before they begin or begin twice, and `named` predecessors that are none. */
export async function refuseAcademy(context: Reading, academy: Omit<Academy, 'revision'>, named: readonly string[] = []): Promise<void> {
  const faults = [...dayFaults(academy), ...ageFaults(academy), ...(await predecessorFaults(context, academy.id, named))]
  refuse('not-possible', 'This cannot be said of an academy.', faults)
}

function dayFaults({ joinedOn, leftOn }: Omit<Academy, 'revision'>): Fault[] {
  if (joinedOn === undefined || leftOn === undefined || joinedOn <= leftOn) return []
  return [{ pointer: '/leftOn', message: `must not be before the day it joined, ${joinedOn}` }]
}

function ageFaults({ ages = [] }: Omit<Academy, 'revision'>): Fault[] {
  const froms = ages.map(({ from }) => from)
  return ages.flatMap((taught, at): Fault[] => [
    ...(froms.indexOf(taught.from) === at ? [] : [{ pointer: `/ages/${at}/from`, message: `must be another year: ${taught.from} is there already` }]),
    ...taught.ages.flatMap(([first = 0, last = 0], range) =>
      first <= last ? [] : [{ pointer: `/ages/${at}/ages/${range}`, message: `must begin with the lower age: ${first} is above ${last}` }],
    ),
  ])
}

async function predecessorFaults(context: Reading, id: string, predecessors: readonly string[]): Promise<Fault[]> {
  if (predecessors.length === 0) return []
  const stored = await context.store.getAll<AcademyDocument>('academies', [...predecessors])
  const byId = new Map(stored.map((one) => [one.id, one]))
  const lines = await predecessorsOf(context, stored)
  const whole = new Set([...predecessors, ...[...lines.values()].flat()])
  const faults = predecessors.flatMap((predecessor, at): Fault[] => {
    const message = messageOf(id, predecessor, byId.get(predecessor), lines.get(predecessor) ?? [], predecessors.indexOf(predecessor) < at)
    return message === undefined ? [] : [{ pointer: `/predecessors/${at}`, message }]
  })
  return whole.size > mostPredecessors
    ? [...faults, { pointer: '/predecessors', message: `must come to at most ${mostPredecessors} schools, with theirs` }]
    : faults
}

function messageOf(id: string, predecessor: string, stored: AcademyDocument | undefined, line: readonly string[], again: boolean): string | undefined {
  if (predecessor === id) return 'must be another academy: none comes from itself'
  if (again) return `must be named once: ${predecessor} is there already`
  if (!stored) return `must be an academy that is stored: there is no ${predecessor}. Add it first, as one to compare with`
  if (line.includes(id)) return `must not be one that comes from this academy: ${stored.name} (${predecessor}) does`
  return undefined
}
