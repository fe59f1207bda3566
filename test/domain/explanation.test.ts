import { describe, expect, test } from 'vitest'
import type { Case, Condition, Framework } from '../../server/schema/types.generated.ts'
import { indicatorIn, outcomeFor, ruledBy } from './a-case.ts'
import { aFramework, anIndicator, aThreshold } from './small-framework.ts'

const explained = (framework: Framework, change: Partial<Case>) =>
  outcomeFor(framework, { academy: { id: '1', name: 'Ash', phase: 'primary' }, ...change }, { include: ['explanation-in-full'] }).explanationInFull!

const reading = anIndicator({ id: 'reading', title: 'Reading' })
const maths = anIndicator({ id: 'maths', title: 'Maths' })
const benchmarks = [{ indicator: 'reading', year: '2017/18', value: 60 }]
const gapThreshold = aThreshold({
  indicator: 'reading',
  compare: 'national-gap',
  cuts: [
    { stage: 'repair', from: -20 },
    { stage: 'improve', from: -8 },
    { stage: 'sustain', from: 5 },
  ],
})
const compared = { indicators: [reading, maths], benchmarks, thresholds: [gapThreshold, aThreshold({ indicator: 'maths' })] }

describe('why, so that it can be checked by itself', () => {
  test('a gap has the value, the national figure and its year, and what was asked for', () => {
    const when: Condition = { fact: 'reading.gap', operator: 'greaterThanInclusive', value: 5 }
    const [decision] = explained(ruledBy(when, compared), { values: { reading: 70 } })
    expect(decision).toBe(
      'Ash is Sustain by the rule “The rule”, because Reading is 70%, 10 points better than national (60% in 2017/18), at least 5 points better than national.',
    )
  })

  test('a stage has the value and where it starts', () => {
    const when: Condition = { fact: 'reading.stage', operator: 'equal', value: 'sustain' }
    const [decision] = explained(ruledBy(when, compared), { values: { reading: 70 } })
    expect(decision).toContain('Reading is 70%, 10 points better than national (60% in 2017/18), in Sustain (from 5 points better than national)')
  })

  test('the weakest stage, which starts nowhere, has where the next one does', () => {
    const when: Condition = { fact: 'maths.stage', operator: 'equal', value: 'stabilise' }
    expect(explained(ruledBy(when, compared), { values: { maths: 10 } })[0]).toContain('Maths is 10%, in Stabilise (Repair starts at 40%)')
  })

  test('a count names which indicators it counts, with their values', () => {
    const when: Condition = { fact: 'stages.sustain', operator: 'greaterThanInclusive', value: 2 }
    expect(explained(ruledBy(when, compared), { values: { reading: 70, maths: 85 } })[0]).toContain(
      '2 indicators are in Sustain (Reading at 70%, Maths at 85%)',
    )
  })

  test('a value whose stage comes from the gap says so where there is no national figure', () => {
    const without = aFramework({ ...compared, benchmarks: [] })
    expect(explained(without, { values: { reading: 70, maths: 85 } })).toContain('Reading is 70%, not compared: there is no national figure for 2017/18.')
  })
})

describe('the way back', () => {
  test('to the stage that is left when no rule holds names the rules that hold', () => {
    const { classification } = aFramework()
    const low = (id: string): Condition => ({ fact: id, operator: 'lessThan', value: 50 })
    const rules = [
      { id: 'one', title: 'Reading low', when: low('reading'), stage: 'stabilise' },
      { id: 'two', title: 'Maths low', when: low('maths'), stage: 'repair' },
    ]
    const said = explained(aFramework({ classification: { ...classification, rules } }), { values: { reading: 10, maths: 20 } })
    expect(said).toContain('“Maths low” (Repair) holds too, but comes after the rule that decides.')
    expect(said).toContain('Improve needs that none of these rules holds any more.')
    const alone = explained(aFramework({ classification: { ...classification, rules } }), { values: { reading: 10, maths: 70 } })
    expect(alone.filter((sentence) => sentence.includes('holds too'))).toEqual([])
    expect(alone).toContain('Without that, the rules would give Improve.')
  })

  test('under a limit that decides names the rules that hold besides', () => {
    const { classification } = aFramework()
    const limits = [{ id: 'cap', title: 'Cap', when: { fact: 'maths', operator: 'lessThan' as const, value: 99 }, atMost: 'stabilise' }]
    const rules = [{ id: 'one', title: 'Reading low', when: { fact: 'reading', operator: 'lessThan' as const, value: 50 }, stage: 'repair' }]
    const said = explained(aFramework({ classification: { ...classification, limits, rules } }), { values: { reading: 10, maths: 20 } })
    expect(said[0]).toContain('the limit “Cap” allows at most Stabilise')
    expect(said).toContain('Without that, “Reading low” would give Repair.')
    expect(said).toContain('Improve needs that this rule no longer holds: “Reading low” (Repair).')
  })

  test('says either where one of several is enough, with what was found and where the stage starts', () => {
    const inSustain = (id: string): Condition => ({ fact: `${id}.stage`, operator: 'equal', value: 'sustain' })
    const said = explained(ruledBy({ any: [inSustain('reading'), inSustain('maths')] }, compared), { values: { maths: 70 } })
    expect(said).toContain(
      'Sustain by “The rule” needs that either Reading is in Sustain (not known) or Maths is in Sustain (it is 70%, in Improve; Sustain starts at 80%).',
    )
  })

  test('leaves out the ways that are for other phases', () => {
    const secondary = anIndicator({ id: 'progress', title: 'Progress', phases: ['secondary'] })
    const low = (id: string): Condition => ({ fact: id, operator: 'greaterThan', value: 90 })
    const said = explained(ruledBy({ any: [low('progress'), low('maths')] }, { ...compared, indicators: [reading, maths, secondary] }), {
      values: { maths: 70 },
    })
    expect(said.find((sentence) => sentence.startsWith('Sustain by'))).toBe('Sustain by “The rule” needs that Maths is more than 90% (it is 70%).')
  })
})

describe('what is not settled', () => {
  const open = { ...compared, indicators: [{ ...reading, whenAbsent: 'open' as const }, maths] }
  const when: Condition = { fact: 'reading', operator: 'greaterThan', value: 90 }

  test('names the rule that cannot be told yet, and what would settle it', () => {
    expect(explained(ruledBy(when, open), { values: { maths: 70 } })).toContain(
      "This is not settled: Improve or Sustain. It can't be told yet whether the rule “The rule” (Sustain) holds. What would settle it: Reading.",
    )
  })

  test('the national figure it would be compared with is there for a value that is missing, open or left out', () => {
    const outcome = outcomeFor(ruledBy(when, { ...open, benchmarks: [...benchmarks, { indicator: 'maths', year: '2017/18', value: 75 }] }))
    expect(['reading', 'maths'].map((id) => indicatorIn(outcome, id))).toEqual([
      { id: 'reading', value: { absent: 'missing' }, national: 60 },
      { id: 'maths', value: { absent: 'missing' }, national: 75 },
    ])
  })
})
