import { describe, expect, test } from 'vitest'
import type { Framework } from '../../server/schema/types.generated.ts'
import { outcomeFor } from './a-case.ts'
import { aFramework } from './small-framework.ts'

const reason = 'The books show more than the figures.'
const weak = { reading: 50, maths: 90 }

function limited(): Framework {
  const { classification } = aFramework()
  const limits = [{ id: 'reading-low', title: 'Reading low', when: { fact: 'reading', operator: 'lessThan' as const, value: 60 }, atMost: 'repair' }]
  return aFramework({ classification: { ...classification, limits } })
}

describe('a moderation', () => {
  test('gives the stage and says so, and keeps what was proposed', () => {
    const { classification } = outcomeFor(aFramework(), { values: weak, moderation: { stage: 'improve', reason } })
    expect(classification).toEqual({ stage: 'improve', proposed: 'repair', source: 'moderated', settled: true, possible: ['repair'], decidedBy: 'weakish' })
  })

  test('moves support and duties to the moderated stage, and nothing else', () => {
    const without = outcomeFor(aFramework(), { values: weak })
    const moderated = outcomeFor(aFramework(), { values: weak, moderation: { stage: 'improve', reason } })
    expect(without.support.map(({ id }) => id)).toEqual(['for-repair'])
    expect(moderated.support.map(({ id }) => id)).toEqual(['for-improve'])
    const { classification: _, support: __, ...rest } = moderated
    const { classification: ___, support: ____, ...before } = without
    expect(rest).toEqual(before)
  })

  test('leaves possible and settled as the rules left them', () => {
    const open = aFramework({ indicators: aFramework().indicators.map((each) => ({ ...each, whenAbsent: 'open' as const })) })
    const { classification } = outcomeFor(open, { values: { reading: 50 }, moderation: { stage: 'sustain', reason } })
    expect(classification).toMatchObject({ stage: 'sustain', proposed: 'improve', settled: false, possible: ['stabilise', 'repair', 'improve'] })
  })

  test('may give a stage where the evidence gives none', () => {
    const { classification, support } = outcomeFor(aFramework(), { moderation: { stage: 'repair', reason } })
    expect(classification).toMatchObject({ stage: 'repair', proposed: null, settled: false, decidedBy: 'minimum-evidence' })
    expect(support.map(({ id }) => id)).toEqual(['for-repair'])
  })

  test('may pass a limit, which is flagged with the limit', () => {
    const { flags, classification } = outcomeFor(limited(), { values: weak, moderation: { stage: 'improve', reason } })
    expect(classification.stage).toBe('improve')
    expect(flags).toMatchObject([{ code: 'moderation-passes-limit' }])
    expect(flags[0]!.message).toMatch(/Improve.*“Reading low” \(at most Repair\)/)
  })

  test('within the limit is not flagged', () => {
    expect(outcomeFor(limited(), { values: weak, moderation: { stage: 'repair', reason } }).flags).toEqual([])
    expect(outcomeFor(limited(), { values: weak, moderation: { stage: 'stabilise', reason } }).flags).toEqual([])
  })

  test('is said in the explanation, with its reason', () => {
    const { explanation } = outcomeFor(aFramework(), { values: weak, moderation: { stage: 'improve', reason } }, { include: ['explanation'] })
    expect(explanation!.find((sentence) => sentence.includes('Director of Education'))).toMatch(/Improve.*Repair.*The books show more/)
  })
})
