import fc from 'fast-check'
import type { Entry } from '../../server/domain/evaluation/entries.ts'
import type { IndicatorValue } from '../../server/schema/types.generated.ts'

const release = fc.constantFrom<Entry['release']>('own', 'provisional', 'revised', 'final')
const value: fc.Arbitrary<IndicatorValue> = fc.oneof(
  { weight: 5, arbitrary: fc.nat(3) },
  { weight: 1, arbitrary: fc.constant({ absent: 'suppressed' as const }) },
  { weight: 1, arbitrary: fc.record({ value: fc.nat(3), release }) },
  { weight: 1, arbitrary: fc.record({ value: fc.nat(3), year: fc.constant('2016/17') }) },
)

/** Entries of one academy and year, of few indicators and moments so that they meet; each with an id of its own. */
export const arbitraryEntries: fc.Arbitrary<Entry[]> = fc
  .array(
    fc.record({
      release,
      values: fc.dictionary(fc.constantFrom('reading', 'maths', 'gld'), value),
      savedAt: fc.constantFrom('2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.001Z', '2026-03-01T00:00:00.000Z'),
      tie: fc.nat(9),
    }),
    { maxLength: 12 },
  )
  .map((all) => all.map(({ tie, ...entry }, at) => ({ id: `${tie}~${at}`, ...entry })))
