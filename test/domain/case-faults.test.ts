import { expect, test } from 'vitest'
import { caseFaults } from '../../server/domain/evaluation/case-faults.ts'
import { compile } from '../../server/domain/evaluation/compile.ts'
import type { Case, IndicatorValue } from '../../server/schema/types.generated.ts'
import { aCase } from './a-case.ts'
import { aFramework, anIndicator } from './small-framework.ts'

const categories = [
  { id: 'bad', title: 'Bad' },
  { id: 'good', title: 'Good' },
]
const plain = { domain: 'outcomes', phases: ['primary' as const], whenAbsent: 'open' as const }
const compiled = compile(
  aFramework({
    indicators: [
      anIndicator({ id: 'reading' }),
      anIndicator({ id: 'progress-8', phases: ['secondary'], min: -5, max: 5, decimals: 2 }),
      { id: 'ofsted', title: 'Ofsted', type: 'category', categories, ...plain },
      { id: 'audit', title: 'Audit passed', type: 'boolean', ...plain },
    ],
    thresholds: [],
  }),
)
const faults = (change: Partial<Case>) => caseFaults(compiled, aCase(change))

test('a case that the framework can take has none, absences of any indicator and dated values among it', () => {
  const values = { reading: { value: 43, year: '2016/17' }, ofsted: 'good', audit: true, 'progress-8': { absent: 'not-applicable' } } as const
  expect(faults({ values, previous: { stage: 'repair', values: { reading: 41 } }, moderation: { stage: 'improve', reason: 'Seen.' } })).toEqual([])
})

test.each<[string, Record<string, IndicatorValue>, string, RegExp]>([
  ['an unknown indicator', { writing: 1 }, '/values/writing', /'writing' is not an indicator/],
  ['an unknown indicator that is absent', { writing: { absent: 'missing' } }, '/values/writing', /'writing' is not an indicator/],
  ['a value of another phase', { 'progress-8': 0.1 }, '/values/progress-8', /not for primary/],
  ['a number below the range', { reading: -1 }, '/values/reading', /from 0 to 100, not −1/],
  ['a number above the range', { reading: 101 }, '/values/reading', /from 0 to 100, not 101/],
  ['a dated number above the range', { reading: { value: 101, year: '2016/17' } }, '/values/reading', /from 0 to 100, not 101/],
  ['text for a number', { reading: '43' }, '/values/reading', /a number from 0 to 100, not "43"/],
  ['a truth for a number', { reading: true }, '/values/reading', /a number from 0 to 100, not true/],
  ['a number that is not finite', { reading: Number.POSITIVE_INFINITY }, '/values/reading', /a number from 0 to 100/],
  ['a category of another indicator', { ofsted: 'outstanding' }, '/values/ofsted', /bad or good, not "outstanding"/],
  ['a number for a category', { ofsted: 1 }, '/values/ofsted', /bad or good, not 1/],
  ['text for a boolean', { audit: 'true' }, '/values/audit', /true or false, not "true"/],
])('%s is refused by name', (_, values, pointer, message) => {
  expect(faults({ values })).toEqual([{ pointer, message: expect.stringMatching(message) }])
})

test('values of last year are held to the same', () => {
  expect(faults({ previous: { values: { reading: 101 } } })).toMatchObject([{ pointer: '/previous/values/reading' }])
})

test('a stage of last year or of a moderation that is none is refused with those there are', () => {
  const message = expect.stringMatching(/'excellent' is not a stage: stabilise, repair, improve or sustain/)
  expect(faults({ previous: { stage: 'excellent' }, moderation: { stage: 'excellent', reason: 'So.' } })).toEqual([
    { pointer: '/previous/stage', message },
    { pointer: '/moderation/stage', message },
  ])
})

test('every fault is named at once', () => {
  expect(faults({ values: { writing: 1, reading: 101, ofsted: 'great' } }).map(({ pointer }) => pointer)).toEqual([
    '/values/writing',
    '/values/reading',
    '/values/ofsted',
  ])
})
