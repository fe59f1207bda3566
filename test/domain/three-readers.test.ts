import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { gathered, ungathered } from '../../server/domain/conditions/gathered.ts'
import { compile } from '../../server/domain/evaluation/compile.ts'
import { factsOfFramework, stagesOfFacts } from '../../server/domain/facts.ts'
import { evaluate } from '../../server/domain/outcome/evaluate.ts'
import { conditionInWords } from '../../server/domain/words/condition.ts'
import { namesOf } from '../../server/domain/words/names.ts'
import type { Case, Condition, IndicatorValues, Phase } from '../../server/schema/types.generated.ts'
import { readDefaultFramework } from '../../server/services/default-framework.ts'

/** A sentence and three made-up academies: whether it holds for them was said by reading the sentence, before anything was run. */
interface Read {
  sentence: string
  phase: Phase
  when: Condition
  academies: { name: string; values: IndicatorValues; before?: IndicatorValues; holds: boolean; why?: string }[]
}

const reads = JSON.parse(readFileSync(new URL('three-readers.json', import.meta.url), 'utf8')) as Read[]
const framework = readDefaultFramework()
const facts = factsOfFramework(framework)

describe.each(reads)('%#: $sentence', ({ sentence, phase, when, academies }) => {
  test('is what the condition says, as it stands and as the editor writes it', () => {
    const stages = stagesOfFacts(facts)
    expect(conditionInWords(when, facts, namesOf(framework))).toBe(sentence)
    expect(conditionInWords(ungathered(gathered(when, stages), stages), facts, namesOf(framework))).toBe(sentence)
  })

  test.each(academies)('holds for $name: $holds', ({ name, values, before, holds }) => {
    const [tier] = framework.support.tiers.filter(({ byStage }) => !byStage)
    const offers = [{ id: 'asked', title: 'Asked', tier: tier!.id, modality: 'must' as const, when }]
    const compiled = compile({ ...framework, support: { ...framework.support, offers } })
    const given: Case = {
      academy: { id: 'made-up', name, phase, joinedOn: '2015-09-01' },
      year: '2023/24',
      values,
      ...(before ? { previous: { year: '2022/23', values: before } } : {}),
    }
    expect(evaluate(compiled, given, { asOf: '2025-01-10' }).support.map(({ id }) => id)).toEqual(holds ? ['asked'] : [])
  })
})
