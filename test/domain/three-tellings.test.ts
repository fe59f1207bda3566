import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { asAtLeast, atLeast } from '../../server/domain/conditions/at-least.ts'
import { gathered, isGroup, type Node, ungathered } from '../../server/domain/conditions/gathered.ts'
import { factsOfFramework, stagesOfFacts } from '../../server/domain/facts.ts'
import { conditionInWords, conditionLines } from '../../server/domain/words/condition.ts'
import { namesOf } from '../../server/domain/words/names.ts'
import { phraseOf, sentenceOfPieces } from '../../server/domain/words/phrase.ts'
import { comparedNumber, hasAmount, isDifference, spokenNumber, waysOf } from '../../server/domain/words/spoken-number.ts'
import type { Comparison, Condition, Framework } from '../../server/schema/types.generated.ts'
import { conditionFrom, conditionRecipe, type VocabularyFact, vocabularyOf } from './arbitrary-condition.ts'
import { arbitraryFramework } from './arbitrary-framework.ts'
import { holds } from './naive-evaluator.ts'
import type { Constant } from './naive-world.ts'
import { readSentence } from './sentence-reader.ts'
import { seed, trialsOf } from './trials.ts'

interface Told {
  framework: Framework
  when: Condition
  academies: Map<string, Constant>[]
}

/** A condition over any facts of a random framework, with what people say in one phrase in it more often than chance would have it, and ten academies. */
const told: fc.Arbitrary<Told> = fc
  .record({
    framework: arbitraryFramework,
    recipes: fc.array(conditionRecipe, { minLength: 1, maxLength: 5, size: 'max' }),
    shape: fc.nat(4),
    count: fc.integer({ min: 2, max: 4 }),
    picks: fc.array(fc.array(fc.nat(40), { minLength: 6, maxLength: 6 }), { minLength: 10, maxLength: 10 }),
  })
  .map(({ framework, recipes, shape, count, picks }) => {
    const vocabulary = vocabularyOf(framework, true)
    const conditions = recipes.map((recipe) => conditionFrom(recipe, vocabulary))
    const nothing = framework.stages.map(({ id }): Condition => ({ fact: `stages.${id}`, operator: 'equal', value: 0 }))
    const [first] = conditions
    const shapes: Condition[] = [
      first!,
      { all: [...conditions, ...nothing] },
      atLeast(count, conditions),
      { any: [atLeast(count, conditions), first!] },
      atLeast(
        2,
        framework.indicators.map(({ id }): Condition => ({ fact: `${id}.stage`, operator: 'equal', value: framework.stages[0]!.id })),
      ),
    ]
    return { framework, when: shapes[shape]!, academies: picks.map((each) => academyOf(vocabulary, each)) }
  })

function academyOf(vocabulary: VocabularyFact[], picks: number[]): Map<string, Constant> {
  return new Map(
    vocabulary.flatMap(({ name, kind, type, options }, at): [string, Constant][] => {
      const pick = picks[at % picks.length]! * (at + 3) + picks[0]!
      const counted = kind === 'count' || kind === 'evidence'
      if (pick % 7 === 0 && !counted) return []
      if (type !== 'number') return [[name, options[pick % options.length]!]]
      return [[name, counted ? Math.max(0, (pick % 5) - 2) : kind === 'months' ? pick % 25 : ((pick % 17) - 8) / 2]]
    }),
  )
}

const tellerOf = (framework: Framework) => {
  const facts = factsOfFramework(framework)
  const names = namesOf(framework)
  return { facts, names, stages: stagesOfFacts(facts), say: (when: Condition) => conditionInWords(when, facts, names) }
}
const run = (property: fc.IProperty<[Told]>) => fc.assert(property, { numRuns: trialsOf(0.3), seed })

describe('sentence, chips and condition', () => {
  test('who reads the sentence and nothing else knows for which academies the condition holds', { timeout: 120_000 }, () => {
    run(
      fc.property(told, ({ framework, when, academies }) => {
        const reads = readSentence(tellerOf(framework).say(when), framework)
        for (const facts of academies) expect(reads(facts), tellerOf(framework).say(when)).toBe(holds(when, { facts }))
      }),
    )
  })

  test('a rule read as a list holds as its lines do', { timeout: 120_000 }, () => {
    run(
      fc.property(told, ({ framework, when, academies }) => {
        const { facts: known, names } = tellerOf(framework)
        const { of, lines } = conditionLines(when, known, names)
        const reads = lines.map((line) => readSentence(line, framework))
        for (const facts of academies)
          expect(of === 'all' ? reads.every((each) => each(facts)) : reads.some((each) => each(facts))).toBe(holds(when, { facts }))
      }),
    )
  })

  test('what the editor makes of a condition means the same and is said the same', { timeout: 120_000 }, () => {
    run(
      fc.property(told, ({ framework, when, academies }) => {
        const { stages, say } = tellerOf(framework)
        const again = ungathered(gathered(when, stages), stages)
        expect(say(again)).toBe(say(when))
        for (const facts of academies) expect(holds(again, { facts })).toBe(holds(when, { facts }))
      }),
    )
  })

  test('the chips of a comparison one after the other are its sentence', () => {
    run(
      fc.property(told, ({ framework, when }) => {
        const { facts, names, stages, say } = tellerOf(framework)
        for (const comparison of comparisonsIn(gathered(when, stages))) expect(sentenceOfPieces(phraseOf(comparison, facts, names))).toBe(say(comparison))
      }),
    )
  })

  test('a number that the chips say is written as what it was, and said again in the same words', () => {
    run(
      fc.property(told, ({ framework, when, academies }) => {
        const { facts, stages, say } = tellerOf(framework)
        for (const comparison of comparisonsIn(gathered(when, stages))) {
          const fact = facts.get(comparison.fact)!
          if (fact.type !== 'number' || typeof comparison.value !== 'number') continue
          const again = { ...comparison, ...comparedNumber(fact, spokenNumber(fact, comparison.operator, comparison.value)) }
          expect(say(again)).toBe(say(comparison))
          for (const each of academies) expect(holds(again, { facts: each })).toBe(holds(comparison, { facts: each }))
        }
      }),
    )
  })

  test('what is chosen in the chips is what the sentence says', () => {
    const chosen = fc.record({
      at: fc.nat(),
      way: fc.nat(),
      amount: fc.integer({ min: 1, max: 9 }),
      side: fc.constantFrom('better' as const, 'worse' as const),
    })
    fc.assert(
      fc.property(arbitraryFramework, chosen, (framework, { at, way: nth, amount, side }) => {
        const { facts, names } = tellerOf(framework)
        const numbers = [...facts.values()].filter(({ type, kind, domain }) => type === 'number' && !(kind === 'evidence' && domain !== undefined))
        const fact = numbers[at % numbers.length]!
        const way = waysOf(fact)[nth % waysOf(fact).length]!
        const spoken = { way, ...(hasAmount(way) ? { amount, ...(isDifference(fact.kind) ? { side } : {}) } : {}) }
        const comparison = { fact: fact.name, ...comparedNumber(fact, spoken) }
        expect(spokenNumber(fact, comparison.operator, comparison.value)).toEqual(spoken)
        const pieces = phraseOf(comparison, facts, names)
        if (hasAmount(way)) expect(pieces.find(({ is }) => is === 'amount')?.words).toContain(String(amount))
        if (hasAmount(way) && isDifference(fact.kind)) expect(pieces.find(({ is }) => is === 'side')?.words).toContain(side)
      }),
      { numRuns: trialsOf(0.3), seed },
    )
  })
})

describe('at least so many of', () => {
  const asked = ['a', 'b', 'c', 'd'].map((fact): Comparison => ({ fact, operator: 'equal', value: 1 }))

  test.each([2, 3])('%d of four is found again, whatever order the ways and their members stand in', (count) => {
    const when = atLeast(count, asked) as { any: { all: Condition[] }[] }
    expect(asAtLeast(when)).toEqual({ count, members: asked })
    expect(asAtLeast({ any: when.any.toReversed().map(({ all }) => ({ all: all.toReversed() })) })?.members).toHaveLength(4)
  })

  test('a way left out, twice or longer is none', () => {
    const { any } = atLeast(2, asked) as { any: { all: Condition[] }[] }
    expect(asAtLeast({ any: any.slice(1) })).toBeUndefined()
    expect(asAtLeast({ any: [...any.slice(1), any[1]!] })).toBeUndefined()
    expect(asAtLeast({ any: [...any.slice(1), { all: asked }] })).toBeUndefined()
    expect(asAtLeast({ any: asked })).toBeUndefined()
  })
})

function comparisonsIn(node: Node): Comparison[] {
  if ('noStage' in node) return []
  return isGroup(node) ? node.members.flatMap(comparisonsIn) : [node]
}
