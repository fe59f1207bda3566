import type { Framework } from '../../server/schema/types.generated.ts'
import { aFramework, anIndicator, aThreshold } from '../domain/small-framework.ts'

/** A framework about as large as one may be, a megabyte of JSON: as many indicators as are allowed, and rules, offers and duties until it is full. */
export function largestFramework(bytes = 990_000): Framework {
  const numbers = Array.from({ length: 500 }, (_, at) => `i${at}`)
  const condition = (from: number) => ({
    any: Array.from({ length: 5 }, (_, at) => ({ fact: numbers[(from * 5 + at) % 500]!, operator: 'lessThan' as const, value: (from + at) % 100 })),
  })
  const stages = ['stabilise', 'repair', 'improve', 'sustain']
  const rules = Array.from({ length: 500 }, (_, at) => ({ id: `r${at}`, title: `R${at}`, when: condition(at), stage: stages[at % 4]! }))
  const limits = Array.from({ length: 200 }, (_, at) => ({ id: `l${at}`, title: `L${at}`, when: condition(at + 7), atMost: stages[at % 4]! }))
  const offers = Array.from({ length: 500 }, (_, at) => ({
    id: `o${at}`,
    tier: 'enhanced',
    title: `O${at}`,
    when: condition(at + 13),
    modality: 'must' as const,
  }))
  const obligations = Array.from({ length: 1000 }, (_, at) => ({
    ...{ id: `d${at}`, tier: 'enhanced', title: `D${at}`, when: condition(at + 29), by: 'principal', cadence: 'weekly' as const, modality: 'must' as const },
  }))
  const classification = { minimumEvidence: { indicators: 1, domains: [] }, limits, rules, otherwise: { id: 'otherwise', stage: 'improve' } }
  const parts = {
    indicators: numbers.map((id) => anIndicator({ id })),
    thresholds: numbers.map((indicator) => aThreshold({ indicator })),
    classification,
    support: { tiers: [{ id: 'enhanced', title: 'Enhanced', byStage: false }], offers },
  }
  const without = JSON.stringify(aFramework(parts)).length
  const room = Math.floor((bytes - without) / JSON.stringify(obligations[999]).length)
  return aFramework({ ...parts, monitoring: { obligations: obligations.slice(0, Math.max(0, room)) } })
}

/** A return that speaks of every indicator of it. */
export function largestReturn(value = 50) {
  const values = Object.fromEntries(Array.from({ length: 500 }, (_, at) => [`i${at}`, value]))
  return { academy: { id: '140372', name: 'School', phase: 'primary' as const }, year: '2017/18', values }
}
