import { describe, expect, test } from 'vitest'
import type { Framework, Indicator, IndicatorValue } from '../../server/schema/types.generated.ts'
import { outcomeFor, ruledBy } from './a-case.ts'
import { aFramework, anIndicator } from './small-framework.ts'

const marginOf = (framework: Framework, values: Record<string, IndicatorValue>) => {
  const { margin, classification } = outcomeFor(framework, { values }, { include: ['margin'] })
  return { ...margin!, secure: classification.secure }
}

const aimed = (...indicators: Partial<Indicator>[]): Framework =>
  ruledBy(
    { all: [{ fact: 'reading', operator: 'greaterThanInclusive', value: 44 }] },
    { indicators: indicators.map((each) => anIndicator({ id: 'reading', ...each })), thresholds: [] },
  )

describe('the margin', () => {
  test('is counted in tolerances: 44 from 43 at tolerance 3 is 0.333333', () => {
    expect(marginOf(aimed({ tolerance: 3 }), { reading: 43 }).up).toEqual({ stage: 'sustain', indicator: 'reading', from: 43, to: 44, distance: 0.333333 })
  })

  test('counts one step of the decimals as 1 where there is no tolerance', () => {
    expect(marginOf(aimed({}), { reading: 42 }).up).toMatchObject({ to: 44, distance: 2 })
    expect(marginOf(aimed({ decimals: 1 }), { reading: 43 }).up).toMatchObject({ to: 44, distance: 10 })
  })

  test('downwards is the value just on the other side of the cut', () => {
    expect(marginOf(aimed({ tolerance: 3 }), { reading: 50 })).toMatchObject({ up: null, down: { stage: 'improve', to: 43, distance: 2.333333 } })
  })

  test('is none where no single change moves the stage', () => {
    expect(marginOf(aimed({ max: 43 }), { reading: 40 })).toMatchObject({ up: null, down: null })
  })

  test('of two as near is that of the earlier indicator', () => {
    const both = ruledBy({
      any: [
        { fact: 'maths', operator: 'greaterThanInclusive', value: 50 },
        { fact: 'reading', operator: 'greaterThanInclusive', value: 50 },
      ],
    })
    expect(marginOf(both, { reading: 48, maths: 48 }).up).toMatchObject({ indicator: 'reading', to: 50 })
    expect(marginOf(both, { reading: 48, maths: 49 }).up).toMatchObject({ indicator: 'maths' })
  })

  test('of a category counts steps of rank', () => {
    const categories = ['inadequate', 'requires-improvement', 'good', 'outstanding'].map((id) => ({ id, title: id }))
    const grade: Indicator = { id: 'reading', title: 'Ofsted', domain: 'outcomes', phases: ['primary'], type: 'category', whenAbsent: 'open', categories }
    const framework = ruledBy({ fact: 'reading', operator: 'in', value: ['good', 'outstanding'] }, { indicators: [grade], thresholds: [] })
    expect(marginOf(framework, { reading: 'inadequate' }).up).toEqual({ stage: 'sustain', indicator: 'reading', from: 'inadequate', to: 'good', distance: 2 })
    expect(marginOf(framework, { reading: 'good' })).toMatchObject({ down: { to: 'requires-improvement', distance: 1 }, secure: true })
  })

  test('moves the gap along', () => {
    const framework = ruledBy(
      { fact: 'reading.gap', operator: 'greaterThanInclusive', value: -20 },
      { indicators: [anIndicator({ id: 'reading', tolerance: 3 })], thresholds: [], benchmarks: [{ indicator: 'reading', year: '2017/18', value: 64 }] },
    )
    expect(marginOf(framework, { reading: 43 }).up).toMatchObject({ from: 43, to: 44, distance: 0.333333 })
  })

  test('needs more than one indicator to move where the rules need more: then it is none', () => {
    const framework = aFramework()
    expect(marginOf(framework, { reading: 70, maths: 70 }).up).toBeNull()
    expect(marginOf(framework, { reading: 70, maths: 90 }).up).toMatchObject({ stage: 'sustain', indicator: 'reading', to: 80 })
  })

  test('is of what the rules propose, whatever the moderation', () => {
    const moderated = outcomeFor(aimed({}), { values: { reading: 42 }, moderation: { stage: 'stabilise', reason: 'Seen.' } }, { include: ['margin'] })
    expect(moderated.margin).toMatchObject({ up: { stage: 'sustain', to: 44 }, down: null })
  })
})

describe('secure', () => {
  test('is a stage that no change within its tolerance lowers', () => {
    expect(marginOf(aimed({ tolerance: 3 }), { reading: 47 }).secure).toBe(true)
    expect(marginOf(aimed({ tolerance: 3 }), { reading: 46 }).secure).toBe(false)
  })

  test('counts a change of exactly the tolerance', () => {
    expect(marginOf(aimed({ tolerance: 4 }), { reading: 47 }).secure).toBe(false)
  })

  test('does not mind what could only raise it', () => {
    expect(marginOf(aimed({ tolerance: 3 }), { reading: 43 }).secure).toBe(true)
  })

  test('looks at every indicator that has a tolerance, not only at the one that is nearest', () => {
    const framework = ruledBy(
      { all: ['reading', 'maths'].map((fact) => ({ fact, operator: 'greaterThanInclusive' as const, value: 44 })) },
      { indicators: [anIndicator({ id: 'reading' }), anIndicator({ id: 'maths', tolerance: 5 })] },
    )
    expect(marginOf(framework, { reading: 44, maths: 48 })).toMatchObject({ down: { indicator: 'reading', distance: 1 }, secure: false })
  })

  test('is never an unsettled stage', () => {
    const framework = aFramework({ indicators: [anIndicator({ id: 'reading' }), anIndicator({ id: 'maths', whenAbsent: 'open' })] })
    expect(marginOf(framework, { reading: 90 }).secure).toBe(false)
  })
})
