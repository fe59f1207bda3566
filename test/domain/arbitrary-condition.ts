import fc from 'fast-check'
import type { Condition, Framework, Indicator } from '../../server/schema/types.generated.ts'

/** A fact that conditions may name, as design.md section 2 lists them; written here anew, so that the list in the sources is held to it. */
export interface VocabularyFact {
  name: string
  kind: 'value' | 'gap' | 'change' | 'stage' | 'count' | 'worst' | 'evidence' | 'academy' | 'months' | 'previous' | 'classification'
  type: 'number' | 'category' | 'boolean'
  options: (string | boolean)[]
}

export function vocabularyOf(
  { indicators, stages, domains }: Pick<Framework, 'indicators' | 'stages' | 'domains'>,
  afterClassification: boolean,
): VocabularyFact[] {
  const stageIds = stages.map(({ id }) => id)
  const category = (name: string, kind: VocabularyFact['kind'], options: string[]): VocabularyFact => ({ name, kind, type: 'category', options })
  const number = (name: string, kind: VocabularyFact['kind']): VocabularyFact => ({ name, kind, type: 'number', options: [] })
  const truth = (name: string, kind: VocabularyFact['kind']): VocabularyFact => ({ name, kind, type: 'boolean', options: [false, true] })
  const value = ({ id, type, categories = [] }: Indicator) =>
    type === 'number'
      ? [number(id, 'value'), number(`${id}.gap`, 'gap'), number(`${id}.change`, 'change')]
      : [
          type === 'boolean'
            ? truth(id, 'value')
            : category(
                id,
                'value',
                categories.map((each) => each.id),
              ),
        ]
  return [
    ...indicators.flatMap((indicator) => [...value(indicator), category(`${indicator.id}.stage`, 'stage', stageIds)]),
    ...stageIds.flatMap((stage) => [number(`stages.${stage}`, 'count'), ...domains.map(({ id }) => number(`stages.${stage}.${id}`, 'count'))]),
    category('stages.worst', 'worst', stageIds),
    number('evidence.present', 'evidence'),
    category('academy.phase', 'academy', ['primary', 'secondary', 'all-through', 'special', 'sixteen-plus']),
    truth('academy.new-joiner', 'academy'),
    number('academy.months-in-trust', 'months'),
    category('previous.stage', 'previous', stageIds),
    ...(afterClassification
      ? [
          truth('classification.made', 'classification'),
          category('classification.stage', 'classification', stageIds),
          truth('classification.settled', 'classification'),
        ]
      : []),
  ]
}

/** What a condition is made of before there is a framework: numbers that pick from what the framework has. Shrinks well. */
type Recipe = { all: Recipe[] } | { any: Recipe[] } | { not: Recipe } | Leaf

interface Leaf {
  kind: VocabularyFact['kind']
  fact: number
  operator: number
  halves: number[]
  /** Below 3 of 10: compares with another fact. */
  reference: number
  other: number
}

const kinds: fc.Arbitrary<VocabularyFact['kind']> = fc.oneof(
  { weight: 5, arbitrary: fc.constant('value' as const) },
  { weight: 3, arbitrary: fc.constantFrom('gap' as const, 'change' as const, 'stage' as const, 'count' as const) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('worst' as const, 'evidence' as const, 'academy' as const, 'months' as const, 'previous' as const, 'classification' as const),
  },
)

const leaf: fc.Arbitrary<Leaf> = fc.record({
  kind: kinds,
  fact: fc.nat(40),
  operator: fc.nat(7),
  halves: fc.array(fc.integer({ min: -4, max: 8 }), { minLength: 1, maxLength: 3 }),
  reference: fc.nat(9),
  other: fc.nat(40),
})

export const conditionRecipe: fc.Arbitrary<Recipe> = fc.letrec<{ node: Recipe }>((tie) => {
  const group = fc.array(tie('node'), { minLength: 1, maxLength: 3 })
  return {
    node: fc.oneof(
      { maxDepth: 3, depthSize: 'small' },
      leaf,
      group.map((all) => ({ all })),
      group.map((any) => ({ any })),
      tie('node').map((not) => ({ not })),
    ),
  }
}).node

const orderings = ['lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive'] as const
const matches = ['equal', 'notEqual', 'in', 'notIn'] as const

/** The condition a recipe gives over a vocabulary. */
export function conditionFrom(recipe: Recipe, vocabulary: VocabularyFact[]): Condition {
  if ('all' in recipe) return { all: recipe.all.map((each) => conditionFrom(each, vocabulary)) }
  if ('any' in recipe) return { any: recipe.any.map((each) => conditionFrom(each, vocabulary)) }
  if ('not' in recipe) return { not: conditionFrom(recipe.not, vocabulary) }
  const ofKind = vocabulary.filter(({ kind }) => kind === recipe.kind)
  const fact = pick(ofKind.length > 0 ? ofKind : vocabulary, recipe.fact)
  const operator = pick(fact.type === 'number' ? [...orderings, ...matches] : matches, recipe.operator)
  const list = operator === 'in' || operator === 'notIn'
  if (recipe.reference < 3 && !list) {
    const alike = vocabulary.filter(({ type, options }) => type === fact.type && JSON.stringify(options) === JSON.stringify(fact.options))
    return { fact: fact.name, operator, value: { fact: pick(alike, recipe.other).name } }
  }
  const constants = [...new Set(recipe.halves.map((half) => constantFor(fact, half)))]
  return { fact: fact.name, operator, value: list ? constants : constants[0]! }
}

function constantFor({ kind, type, options }: VocabularyFact, half: number): number | string | boolean {
  if (type !== 'number') return pick(options, half + 4)
  if (kind === 'months') return half * 3
  if (kind === 'count' || kind === 'evidence') return half === -3 ? 1.5 : Math.abs(half % 4)
  return half / 2
}

export function pick<T>(from: readonly T[], at: number): T {
  return from[at % from.length]!
}
