import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { asGiven, type Entry, latest, merged, saysNothingNew, surestRelease } from '../../server/domain/evaluation/entries.ts'
import { arbitraryEntries } from './arbitrary-entries.ts'
import { seed, trialsOf } from './trials.ts'

const entry = (id: string, release: Entry['release'], values: Entry['values'], savedAt = '2026-01-01T00:00:00.000Z'): Entry => ({
  id,
  release,
  values,
  savedAt,
})
const plain = (entries: readonly Entry[]) => Object.fromEntries(Object.entries(merged(entries)).map(([id, { value }]) => [id, value]))

describe('what holds of an academy and year', () => {
  test('is of each indicator what the surest release says that speaks of it, and names its entry', () => {
    const tables = entry('a', 'final', { reading: 43 })
    const own = entry('b', 'own', { reading: 50, ofsted: 'good' })
    expect(merged([tables, own])).toEqual({
      reading: { value: 43, release: 'final', entry: 'a' },
      ofsted: { value: 'good', release: 'own', entry: 'b' },
    })
  })

  test('within a release it is the latest, then the higher id', () => {
    expect(plain([entry('b', 'own', { reading: 1 }, '2026-01-02T00:00:00.000Z'), entry('a', 'own', { reading: 2 }, '2026-01-03T00:00:00.000Z')])).toEqual({
      reading: 2,
    })
    expect(plain([entry('b', 'own', { reading: 1 }), entry('a', 'own', { reading: 2 })])).toEqual({ reading: 1 })
  })

  test('an absence speaks; what is left out does not', () => {
    expect(plain([entry('a', 'final', { reading: { absent: 'suppressed' } }), entry('b', 'own', { reading: 1 })])).toEqual({
      reading: { absent: 'suppressed' },
    })
    expect(plain([entry('a', 'final', {}), entry('b', 'own', { reading: 1 })])).toEqual({ reading: 1 })
  })

  test('a value that says its own release counts as that', () => {
    expect(plain([entry('a', 'own', { reading: { value: 1, release: 'final' } }), entry('b', 'revised', { reading: 2 })])).toEqual({ reading: 1 })
  })

  test('is given to an evaluation plain where it is of the surest release, else with its own', () => {
    const values = merged([entry('a', 'final', { reading: 43 }), entry('b', 'own', { ofsted: 'good', gld: { value: 1, year: '2016/17', release: 'final' } })])
    expect(asGiven(values, surestRelease(values))).toEqual({
      reading: 43,
      ofsted: { value: 'good', release: 'own' },
      gld: { value: 1, year: '2016/17', release: 'final' },
    })
    expect(surestRelease({})).toBe('own')
  })
})

describe('of random entries', () => {
  const numRuns = trialsOf(1)
  const holds = <T>(fact: string, arbitrary: fc.Arbitrary<T>, check: (value: T) => void) =>
    test(`${fact} (${numRuns} random)`, () => fc.assert(fc.property(arbitrary, check), { numRuns, seed }))

  holds(
    'the order does not matter',
    arbitraryEntries.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
    ([all, shuffled]) => {
      expect(merged(shuffled)).toEqual(merged(all))
      expect(latest(shuffled)).toEqual(latest(all))
    },
  )

  holds('what is kept of some says with the others what all say, however often they come', fc.tuple(arbitraryEntries, fc.nat(20)), ([all, at]) => {
    const kept = latest(all.slice(0, at))
    expect(latest([...kept, ...all.slice(at), ...all.slice(0, 3)])).toEqual(latest(all))
    expect(merged(latest(all))).toEqual(merged(all))
  })

  holds('as an enumeration of the claims has it', arbitraryEntries, (all) => {
    const claims = all.flatMap((one) => Object.entries(one.values).map(([indicator, value]) => ({ indicator, value, one })))
    const order = (['own', 'provisional', 'revised', 'final'] as const).map(String)
    const found: Record<string, string> = {}
    for (const { indicator } of claims) {
      const best = claims
        .filter((claim) => claim.indicator === indicator)
        .sort((a, b) => {
          const rank = (claim: typeof a) =>
            order.indexOf((typeof claim.value === 'object' && 'value' in claim.value && claim.value.release) || claim.one.release)
          return rank(b) - rank(a) || (a.one.savedAt < b.one.savedAt ? 1 : a.one.savedAt > b.one.savedAt ? -1 : a.one.id < b.one.id ? 1 : -1)
        })[0]
      found[indicator] = best!.one.id
    }
    expect(Object.fromEntries(Object.entries(merged(all)).map(([id, value]) => [id, value.entry]))).toEqual(found)
  })

  holds('adding one that says nothing new changes no value', arbitraryEntries, ([one, ...others]) => {
    if (one === undefined || !saysNothingNew(others, one)) return
    const values = (all: readonly Entry[]) => asGiven(merged(all), 'own')
    expect(values([...others, one])).toEqual(values(others))
  })
})
