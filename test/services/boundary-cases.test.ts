import { expect, test } from 'vitest'
import { regionsOf } from '../../server/domain/cases/regions.ts'
import { caseFaults } from '../../server/domain/evaluation/case-faults.ts'
import { compile } from '../../server/domain/evaluation/compile.ts'
import { boundaryCases } from '../../server/services/versions/boundary-cases.ts'
import { aSchoolFramework } from '../support/installed.ts'

test('every indicator stands at each of its cuts, just below and just above, in some case', () => {
  const compiled = compile(aSchoolFramework())
  const cases = boundaryCases(compiled)
  const values = (phase: string, indicator: string) => new Set(cases.filter(({ academy }) => academy.phase === phase).map((given) => given.values[indicator]))
  for (const value of [39, 40, 41, 59, 60, 61, 79, 80, 81]) expect(values('primary', 'reading')).toContain(value)
  for (const value of [-0.51, -0.5, -0.49, -0.01, 0, 0.01]) expect(values('secondary', 'progress-8')).toContain(value)
  for (const [indicator, regions] of regionsOf(compiled.layout, 'secondary').of)
    for (const { given } of regions) expect(values('secondary', indicator)).toContainEqual(given)
})

test('every case is one the framework can take', () => {
  const compiled = compile(aSchoolFramework())
  expect(boundaryCases(compiled).flatMap((given) => caseFaults(compiled, given))).toEqual([])
})
