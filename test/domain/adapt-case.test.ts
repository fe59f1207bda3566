import { expect, test } from 'vitest'
import { adaptCase, notTaken } from '../../server/domain/evaluation/adapt-case.ts'
import { compile } from '../../server/domain/evaluation/compile.ts'
import { evaluate } from '../../server/domain/outcome/evaluate.ts'
import { evaluateByEngine } from '../../server/domain/outcome/evaluate-by-engine.ts'
import { unfitValueInWords } from '../../server/domain/words/unfit-value.ts'
import type { Case } from '../../server/schema/types.generated.ts'
import { aFramework, anIndicator } from './small-framework.ts'

const compiled = compile(aFramework())
const aCase = (change: Partial<Case>): Case => ({ academy: { id: 'x', phase: 'primary' }, year: '2017/18', values: { maths: 50 }, ...change })

test('a return that fits is answered as it is', () => {
  const given = aCase({ previous: { stage: 'repair', values: { maths: 40 } } })
  expect(adaptCase(compiled, given)).toBe(given)
})

test('a value out of range is left out, one of an indicator that is not there stays for the version that knows it', () => {
  expect(adaptCase(compiled, aCase({ values: { reading: 640, maths: 50, gone: 1 } })).values).toEqual({ maths: 50, gone: 1 })
})

test('a stage of last year that is no longer there is left out, and so is a value of last year that does not fit', () => {
  const given = aCase({ previous: { year: '2016/17', stage: 'gone', values: { reading: 640, maths: 40 } } })
  expect(adaptCase(compiled, given).previous).toEqual({ year: '2016/17', values: { maths: 40 } })
})

test('what was left out is known of the case, and neither stored nor sent with it', () => {
  const adapted = adaptCase(compiled, aCase({ values: { reading: 640, maths: 50 }, previous: { year: '2016/17', stage: 'gone', values: { maths: -1 } } }))
  expect(adapted[notTaken]).toEqual([
    { indicator: 'reading', value: 640, year: '2017/18' },
    { indicator: 'maths', value: -1, year: '2016/17' },
    { stage: 'gone', year: '2016/17' },
  ])
  expect(JSON.parse(JSON.stringify(adapted))).toEqual({
    academy: { id: 'x', phase: 'primary' },
    year: '2017/18',
    values: { maths: 50 },
    previous: { year: '2016/17', values: {} },
  })
})

test('the outcome says what was not taken by flag and by sentence, whoever decides it', async () => {
  const adapted = adaptCase(compiled, aCase({ values: { reading: 640, maths: 50 }, previous: { stage: 'gone' } }))
  const options = { asOf: '2018-12-01', include: ['explanation'] as const }
  const outcome = evaluate(compiled, adapted, options)
  expect(outcome.flags).toEqual([{ code: 'value-not-taken', message: expect.stringContaining('reading of 2017/18 (640, where 0% to 100% is possible)') }])
  expect(outcome.flags[0]!.message).toContain('the stage of the year before (“gone”, which is none of its stages)')
  expect(outcome.explanation).toContain(outcome.flags[0]!.message)
  expect(await evaluateByEngine(compiled, adapted, options)).toEqual(outcome)
})

test('an outcome of a return that fits says nothing of it', () => {
  const outcome = evaluate(compiled, adaptCase(compiled, aCase({})), { asOf: '2018-12-01', include: ['explanation'] })
  expect(outcome.flags).toEqual([])
  expect(outcome.explanation!.join(' ')).not.toContain('not take')
})

test('why a value is not taken is said as people say it', () => {
  const number = anIndicator({ id: 'reading', min: -5, max: 5, unit: 'points' })
  const category = { ...number, type: 'category' as const, categories: [{ id: 'good', title: 'Good' }] }
  const boolean = { ...number, type: 'boolean' as const }
  expect([unfitValueInWords(number, -6), unfitValueInWords(number, 'good'), unfitValueInWords(category, 'fine'), unfitValueInWords(boolean, 1)]).toEqual([
    '−6, where −5 points to 5 points is possible',
    '“good”, where a number is expected',
    '“fine”, which is none of its categories',
    '1, where yes or no is expected',
  ])
  expect(unfitValueInWords(category, 'good')).toBe('“good”, which is not for academies of this phase')
})
