import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CompiledFramework, compile } from '../../../server/domain/evaluation/compile.ts'
import { decidedBy } from '../../../server/domain/evaluation/decide-stage.ts'
import { limitHolds, obligationGiven, offerGiven, ruleHolds } from '../../../server/domain/evaluation/holds.ts'
import { runSupport, runToStage } from '../../../server/domain/evaluation/run-compiled.ts'
import { check } from '../../../server/domain/findings/check.ts'
import type { Case, Condition, Finding, Framework, Rule } from '../../../server/schema/types.generated.ts'
import { asOf, returnFrom, returnRecipe } from '../arbitraries.ts'
import { arbitraryFramework } from '../arbitrary-framework.ts'
import { aFramework, anIndicator } from '../small-framework.ts'
import { seed, trialsOf } from '../trials.ts'

function ruled(...rules: (Partial<Rule> & { id: string; when: Condition })[]): Framework {
  const { classification } = aFramework()
  return aFramework({ classification: { ...classification, rules: rules.map((rule) => ({ title: rule.id, stage: 'repair', ...rule })) } })
}

const findings = (framework: Framework, code: Finding['code'], path?: string) =>
  check(compile(framework)).filter((finding) => finding.code === code && (path === undefined || finding.path === path))

describe('with few enough cases to look at them all', () => {
  const inStage = (id: string, stage: string): Condition => ({ fact: `${id}.stage`, operator: 'equal', value: stage })

  test('a rule that no value of its indicator satisfies is proved never to match, though no two of its comparisons contradict each other', () => {
    const framework = ruled({ id: 'odd', when: { all: [inStage('reading', 'sustain'), { fact: 'reading', operator: 'lessThan', value: 70 }] } })
    expect(findings(framework, 'rule-never-matches')).toMatchObject([{ severity: 'warning', path: '/classification/rules/0' }])
  })

  test('a rule that one value in a hundred satisfies is not found fault with', () => {
    const framework = ruled({ id: 'narrow', when: { all: [inStage('reading', 'repair'), { fact: 'reading', operator: 'greaterThan', value: 58 }] } })
    expect(findings(framework, 'rule-never-matches')).toEqual([])
  })

  test('a rule is proved shadowed by several earlier rules together, and each is named', () => {
    const framework = ruled(
      { id: 'weak', when: { fact: 'reading.stage', operator: 'in', value: ['stabilise', 'repair'] }, stage: 'stabilise' },
      { id: 'strong', when: { fact: 'reading.stage', operator: 'in', value: ['improve', 'sustain'] }, stage: 'sustain' },
      { id: 'middle', when: { fact: 'reading', operator: 'greaterThan', value: 20 } },
    )
    const [finding] = findings(framework, 'rule-shadowed', '/classification/rules/2')
    expect(finding).toMatchObject({ severity: 'warning', fix: [{ op: 'remove', path: '/framework/classification/rules/2' }] })
    expect(finding!.message).toContain('“weak” (Stabilise) or “strong” (Sustain) comes before it')
  })

  test('a rule that an open value alone lets decide is not shadowed', () => {
    const { classification } = aFramework()
    const rules: Rule[] = [
      { id: 'low', title: 'Low', when: { fact: 'reading', operator: 'lessThan', value: 50 }, stage: 'repair' },
      { id: 'high', title: 'High', when: { fact: 'reading', operator: 'greaterThanInclusive', value: 50 }, stage: 'improve' },
      { id: 'any', title: 'Any', when: { fact: 'reading', operator: 'greaterThanInclusive', value: 0 }, stage: 'sustain' },
    ]
    const indicators = [anIndicator({ id: 'reading', whenAbsent: 'open' }), anIndicator({ id: 'maths' })]
    expect(findings(aFramework({ indicators, classification: { ...classification, rules } }), 'rule-shadowed')).toEqual([])
    const known = aFramework({ classification: { ...classification, rules } })
    expect(findings(known, 'rule-shadowed')).toMatchObject([{ severity: 'warning', path: '/classification/rules/2' }])
  })

  test('a stage that a rule gives and no academy can have is proved out of reach', () => {
    const framework = ruled({
      id: 'odd',
      when: { all: [inStage('reading', 'sustain'), { fact: 'reading', operator: 'lessThan', value: 70 }] },
      stage: 'sustain',
    })
    const [finding] = findings(framework, 'stage-unreachable', '/stages/3')
    expect(finding).toMatchObject({ severity: 'warning', message: 'No academy can reach Sustain with these rules.' })
  })

  test('a better value that harms is found in the one case of hundreds where it does', () => {
    const only: Condition = {
      all: [inStage('maths', 'repair'), { fact: 'reading', operator: 'equal', value: 97 }, { fact: 'maths', operator: 'equal', value: 59 }],
    }
    const framework = ruled({ id: 'trap', when: only, stage: 'stabilise' })
    const [finding] = findings(framework, 'not-monotone', '/indicators/0')
    expect(finding?.witness?.values).toMatchObject({ maths: 59 })
  })

  test('and where it does so against the national figure of an earlier year alone', () => {
    const odd: Condition = {
      all: [
        { fact: 'reading.gap', operator: 'greaterThanInclusive', value: 5 },
        { fact: 'reading', operator: 'lessThan', value: 60 },
      ],
    }
    const framework = (value: number) => ({
      ...ruled({ id: 'odd', when: odd, stage: 'stabilise' }),
      benchmarks: [
        { indicator: 'reading', year: '2016/17', value },
        { indicator: 'reading', year: '2017/18', value: 80 },
      ],
    })
    const [finding] = findings(framework(40), 'not-monotone', '/indicators/0')
    expect(finding?.witness?.values['reading']).toMatchObject({ year: '2016/17' })
    expect(findings(framework(70), 'not-monotone')).toEqual([])
  })
})

test('facts compared with facts are searched, and the finding says that it is no proof', () => {
  const framework = ruled({ id: 'self', when: { fact: 'reading', operator: 'lessThan', value: { fact: 'reading' } } })
  const [finding] = findings(framework, 'rule-never-matches')
  expect(finding).toMatchObject({ severity: 'information' })
  expect(finding!.message).toContain('not a proof')
})

/** What a finding that says it is proved would not have. */
function contradicts(compiled: CompiledFramework, { code, path }: Finding, given: Case): boolean {
  const { layout, framework } = compiled
  const run = compiled.runs.primary
  runToStage(compiled, run, given, asOf)
  runSupport(compiled, run)
  const [, , list, place] = path.split('/')
  const at = Number(place)
  const { rules } = framework.classification
  if (code === 'stage-unreachable') return run.classified.proposed === Number(list)
  if (code === 'rule-never-matches') return list === 'limits' ? limitHolds(run, at) : ruleHolds(run, at)
  if (code === 'rule-shadowed') return decidedBy(layout, run) === rules[at]!.id
  if (code === 'item-never-given') return list === 'offers' ? offerGiven(run, at) : obligationGiven(run, at)
  return false
}

const numRuns = trialsOf(0.1)

test(`nothing said to be proved is contradicted by any return (${numRuns} random frameworks, 25 returns each)`, { timeout: 30_000 + numRuns * 400 }, () => {
  const proved = new Set<string>()
  fc.assert(
    fc.property(arbitraryFramework, fc.array(returnRecipe, { minLength: 25, maxLength: 25 }), (framework, recipes) => {
      const compiled = compile(framework)
      const found = check(compiled).filter(({ severity }) => severity === 'warning')
      for (const { code } of found) proved.add(code)
      for (const recipe of recipes) {
        const { moderation: _, ...given } = returnFrom(recipe, framework, 4)
        expect(found.filter((finding) => contradicts(compiled, finding, given))).toEqual([])
      }
    }),
    { numRuns, seed },
  )
  for (const code of ['stage-unreachable', 'rule-never-matches', 'rule-shadowed', 'item-never-given']) expect(proved).toContain(code)
})
