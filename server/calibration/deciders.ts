import type { Framework } from '../schema/types.generated.ts'
import type { Evaluated } from './evaluated.ts'

/** What decided: a limit, a rule, what is otherwise, or that too little is known. */
export interface Decider {
  id: string
  kind: 'limit' | 'rule' | 'otherwise' | 'too little known'
  stage: string | null
  count: number
}

/** How many schools each limit and rule decided, in the order of the framework, those that decided none among them. */
export function decidersOf({ classification }: Framework, schools: Evaluated[]): Decider[] {
  const counts = new Map<string, number>()
  for (const { classification: found } of schools) counts.set(found.decidedBy, (counts.get(found.decidedBy) ?? 0) + 1)
  const { limits, rules, otherwise } = classification
  const all: Omit<Decider, 'count'>[] = [
    ...limits.map(({ id, atMost }) => ({ id, kind: 'limit' as const, stage: atMost })),
    ...rules.map(({ id, stage }) => ({ id, kind: 'rule' as const, stage })),
    { id: otherwise.id, kind: 'otherwise', stage: otherwise.stage },
    { id: 'minimum-evidence', kind: 'too little known', stage: null },
  ]
  return all.map((one) => ({ ...one, count: counts.get(one.id) ?? 0 }))
}
