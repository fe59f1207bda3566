import fc from 'fast-check'
import type { Condition, Framework } from '../../server/schema/types.generated.ts'
import { conditionFrom, conditionRecipe, pick, vocabularyOf } from './arbitrary-condition.ts'

const editRecipe = fc.record({
  kind: fc.constantFrom(
    ...(['cut', 'rule-when', 'rule-stage', 'rule-moved', 'rule-added', 'rule-removed', 'limit-added', 'negated', 'otherwise', 'figure'] as const),
  ),
  at: fc.nat(5),
  to: fc.nat(5),
  when: conditionRecipe,
})

type EditRecipe = typeof editRecipe extends fc.Arbitrary<infer T> ? T : never

/** Some edits a person might make to a framework, the vocabulary staying as it is; those that do not fit change nothing. */
export const arbitraryEdits: fc.Arbitrary<(framework: Framework) => Framework> = fc
  .array(editRecipe, { minLength: 1, maxLength: 3 })
  .map((recipes) => (framework: Framework) => recipes.reduce((edited, recipe, number) => withEdit(edited, recipe, number), structuredClone(framework)))

function withEdit(framework: Framework, { kind, at, to, when }: EditRecipe, number: number): Framework {
  const { classification, thresholds, stages, benchmarks } = framework
  const { rules, limits } = classification
  const condition = (): Condition => conditionFrom(when, vocabularyOf(framework, false))
  const stage = pick(stages, to).id
  const rule = rules[at % Math.max(1, rules.length)]
  if (kind === 'cut') for (const cut of thresholds[at % Math.max(1, thresholds.length)]?.cuts ?? []) cut.from += (to - 2) / 2
  if (kind === 'rule-when' && rule) rule.when = condition()
  if (kind === 'negated' && rule) rule.when = { not: rule.when }
  if (kind === 'rule-stage' && rule) rule.stage = stage
  if (kind === 'rule-moved' && rule) rules.splice(to % rules.length, 0, ...rules.splice(rules.indexOf(rule), 1))
  if (kind === 'rule-added') rules.splice(to % (rules.length + 1), 0, { id: `added-${number}`, title: `Added ${number}`, when: condition(), stage })
  if (kind === 'rule-removed' && rule) rules.splice(rules.indexOf(rule), 1)
  if (kind === 'limit-added') limits.push({ id: `limit-added-${number}`, title: `Added ${number}`, when: condition(), atMost: stage })
  if (kind === 'otherwise') classification.otherwise.stage = stage
  const figure = benchmarks[at % Math.max(1, benchmarks.length)]
  if (kind === 'figure' && figure?.value !== undefined) figure.value += (to - 2) / 2
  return framework
}
