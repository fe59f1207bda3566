import { expect, test } from 'vitest'
import { adaptCase } from '../../server/domain/evaluation/adapt-case.ts'
import { compile } from '../../server/domain/evaluation/compile.ts'
import type { Case } from '../../server/schema/types.generated.ts'
import { aFramework } from './small-framework.ts'

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
