import { describe, expect, test } from 'vitest'
import { compile } from '../../server/domain/evaluation/compile.ts'
import { frameworkFaults } from '../../server/domain/faults/framework-faults.ts'
import { evaluateByEngine } from '../../server/domain/outcome/evaluate-by-engine.ts'
import type { Obligation } from '../../server/schema/types.generated.ts'
import { aCase, outcomeFor } from './a-case.ts'
import { aFramework } from './small-framework.ts'

const duty = (id: string, change: Partial<Obligation> = {}): Obligation => ({
  id,
  tier: 'enhanced',
  title: id,
  by: 'principal',
  cadence: 'termly',
  modality: 'must',
  ...change,
})
const whenWeak = { fact: 'classification.stage', operator: 'equal', value: 'stabilise' } as const
const framework = aFramework({ monitoring: { obligations: [duty('termly'), duty('weekly', { cadence: 'weekly', when: whenWeak, replaces: ['termly'] })] } })
const duties = (values: Record<string, number>) => outcomeFor(framework, { values }).monitoring.map(({ id }) => id)

describe('a duty that replaces another', () => {
  test('takes its place where it applies, and only there', () => {
    expect(duties({ reading: 30 })).toEqual(['weekly'])
    expect(duties({ reading: 70 })).toEqual(['termly'])
  })

  test('does so for json-rules-engine too', async () => {
    const outcome = await evaluateByEngine(compile(framework), aCase({ values: { reading: 30 } }), { asOf: '2018-09-01' })
    expect(outcome.monitoring.map(({ id }) => id)).toEqual(['weekly'])
  })

  test('is named where the other is not given', () => {
    const { notGiven } = outcomeFor(framework, { values: { reading: 30 } }, { include: ['not-given'] })
    expect(notGiven?.find(({ id }) => id === 'termly')?.because).toBe('“weekly” takes its place')
  })

  test.each([
    ['itself', [duty('one', { replaces: ['one'] })], '/monitoring/obligations/0/replaces/0'],
    ['one that does not exist', [duty('one', { replaces: ['none'] })], '/monitoring/obligations/0/replaces/0'],
    ['one that replaces it', [duty('one', { replaces: ['two'] }), duty('two', { replaces: ['one'] })], '/monitoring/obligations/0/replaces/0'],
  ])('can not replace %s', (_, obligations, pointer) => {
    expect(frameworkFaults({ ...framework, monitoring: { obligations } }).map((fault) => fault.pointer)).toContain(pointer)
  })
})
