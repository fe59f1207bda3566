import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { withDifference } from '../../server/domain/version-comparison/apply-difference.ts'
import { diff } from '../../server/domain/version-comparison/diff.ts'
import { differences } from '../../server/domain/version-comparison/framework-differences.ts'
import type { Framework } from '../../server/schema/types.generated.ts'
import { arbitraryFramework } from './arbitrary-framework.ts'
import { aFramework, anIndicator, aThreshold } from './small-framework.ts'

const base = aFramework({
  indicators: [anIndicator({ id: 'reading', title: 'Reading', tolerance: 3 }), anIndicator({ id: 'absence', title: 'Absence', better: 'lower', decimals: 1 })],
  benchmarks: [{ indicator: 'reading', year: '2017/18', value: 64, release: 'final' }],
  thresholds: [
    aThreshold({
      indicator: 'reading',
      compare: 'national-gap',
      cuts: [
        { stage: 'repair', from: -20 },
        { stage: 'improve', from: -8 },
      ],
    }),
    aThreshold({
      indicator: 'absence',
      cuts: [
        { stage: 'repair', from: 8 },
        { stage: 'improve', from: 7.5 },
      ],
    }),
  ],
})

/** The base with something in it changed. */
function edited(edit: (framework: Framework) => void): Framework {
  const copy = structuredClone(base)
  edit(copy)
  return copy
}

describe('a difference', () => {
  test('is none between the same', () => {
    expect(diff(base, structuredClone(base))).toEqual([])
  })

  test('of a cut is changed, with its place in the item, both numbers and a sentence that has both', () => {
    const [change, ...others] = diff(
      base,
      edited(({ thresholds }) => {
        thresholds[0]!.cuts![1]!.from = -6
      }),
    )
    expect(others).toEqual([])
    expect(change).toMatchObject({ part: 'thresholds', id: 'reading', kind: 'changed', path: '/cuts/1/from', before: -8, after: -6 })
    expect(change!.sentence).toBe('Reading: Improve now starts 6 points worse than national, not 8.')
  })

  test('of a cut on the value has the unit', () => {
    const [change] = diff(
      base,
      edited(({ thresholds }) => {
        thresholds[1]!.cuts![0]!.from = 8.5
      }),
    )
    expect(change!.sentence).toBe('Absence: Repair now starts at 8.5%, not at 8%.')
  })

  test('of a constant in a condition says the comparison before and after', () => {
    const two = (value: number) =>
      edited(({ classification }) => {
        classification.rules[0]!.when = { all: [{ fact: 'stages.repair', operator: 'greaterThanInclusive', value }] }
      })
    const [change] = diff(two(2), two(3))
    expect(change).toMatchObject({ part: 'classification', id: 'weak', kind: 'changed', path: '/when/all/0/value', before: 2, after: 3 })
    expect(change!.sentence).toBe('Rule “Weak”: now “at least 3 indicators are in Repair”, not “at least 2 indicators are in Repair”.')
  })

  test('that words turn into another number has the bare numbers too', () => {
    const fewer = (value: number) =>
      edited(({ classification }) => {
        classification.rules[0]!.when = { fact: 'stages.repair', operator: 'lessThan', value }
      })
    expect(diff(fewer(3), fewer(5))[0]!.sentence).toMatch(/at most 4 .*at most 2 .*\(5, not 3\)/)
  })

  test('of a rule that changes places is moved, counted from 0, in words from 1', () => {
    const changes = diff(
      base,
      edited(({ classification: { rules } }) => {
        rules.push(rules.shift()!)
      }),
    )
    expect(changes).toMatchObject([{ part: 'classification', id: 'weak', kind: 'moved', path: '', before: 0, after: 2 }])
    expect(changes[0]!.sentence).toBe('Rule “Weak” is now number 3 in the order, not 1.')
  })

  test('of the order of offers is none: it carries no meaning', () => {
    expect(
      diff(
        base,
        edited(({ support }) => void support.offers.reverse()),
      ),
    ).toEqual([])
  })

  test('added and removed are whole items', () => {
    const changes = diff(
      base,
      edited(({ support, classification }) => {
        support.offers.shift()
        classification.limits.push({
          id: 'high-absence',
          title: 'High absence',
          when: { fact: 'absence', operator: 'greaterThan', value: 9 },
          atMost: 'repair',
        })
      }),
    )
    expect(changes).toMatchObject([
      { part: 'classification', id: 'high-absence', kind: 'added', path: '', after: { atMost: 'repair' } },
      { part: 'support', id: 'for-stabilise', kind: 'removed', path: '', before: { title: 'For stabilise' } },
    ])
    expect(changes[0]!.sentence).toBe('Limit “High absence” is new (at most Repair): when Absence is more than 9%.')
    expect(changes[1]!.sentence).toBe('Offer “For stabilise” is taken out.')
  })

  test('of a national figure goes by indicator, year and release', () => {
    const [change] = diff(
      base,
      edited(({ benchmarks }) => {
        benchmarks[0]!.value = 65
      }),
    )
    expect(change).toMatchObject({ part: 'benchmarks', id: 'reading 2017/18 final', kind: 'changed', path: '/value', before: 64, after: 65 })
    expect(change!.sentence).toMatch(/national figure for Reading \(2017\/18, final\).*65.*64/)
  })

  test('of the framework itself goes by the field', () => {
    const [change] = diff(
      base,
      edited((framework) => {
        framework.newJoinerMonths = 24
      }),
    )
    expect(change).toMatchObject({ part: 'framework', kind: 'changed', path: '/newJoinerMonths', before: 12, after: 24 })
    expect(change!.sentence).toMatch(/24.*12/)
  })

  test('of what was not there before has no before', () => {
    const [change] = diff(
      base,
      edited(({ indicators }) => {
        indicators[1]!.tolerance = 0.6
      }),
    )
    expect(change).toMatchObject({ part: 'indicators', id: 'absence', path: '/tolerance', after: 0.6 })
    expect(change).not.toHaveProperty('before')
  })

  test('of the minimum evidence, of otherwise and of the target method go by their names', () => {
    const changes = diff(
      base,
      edited(({ classification, targets }) => {
        classification.minimumEvidence.indicators = 4
        classification.otherwise.stage = 'repair'
        targets.method.closeGap = 0.5
      }),
    )
    expect(changes.map(({ part, id, path }) => [part, id, path])).toEqual([
      ['classification', 'minimum-evidence', '/indicators'],
      ['classification', 'otherwise', '/stage'],
      ['targets', 'method', '/closeGap'],
    ])
  })
})

const runs = { numRuns: Math.ceil(Number(process.env['WAYMARK_CASES'] ?? 1500) * 0.1), seed: 20180901 }

test('between any two frameworks a changed number is in its sentence as it was and as it is', () => {
  fc.assert(
    fc.property(arbitraryFramework, arbitraryFramework, (before, after) => {
      for (const { before: was, after: is, sentence } of diff(before, after)) {
        if (typeof was !== 'number' || typeof is !== 'number') continue
        expect([sentence, sentence.includes(String(Math.abs(was))) && sentence.includes(String(Math.abs(is)))]).toEqual([sentence, true])
      }
    }),
    runs,
  )
})

test('making every difference leaves none, once what moves has moved before anything is added', () => {
  const order = { removed: 0, moved: 1, added: 2, changed: 3 }
  fc.assert(
    fc.property(arbitraryFramework, arbitraryFramework, (before, after) => {
      const made = differences(before, after)
        .sort((a, b) => order[a.kind] - order[b.kind])
        .reduce(withDifference, before)
      expect(diff(made, after)).toEqual([])
    }),
    runs,
  )
})
