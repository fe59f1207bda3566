import { describe, expect, test } from 'vitest'
import { compile } from '../../../server/domain/evaluation/compile.ts'
import { check } from '../../../server/domain/findings/check.ts'
import { stageOutcomeOf } from '../../../server/domain/outcome/stage-outcome.ts'
import type { Condition, Finding, Framework, Obligation, Rule } from '../../../server/schema/types.generated.ts'
import { aFramework, anIndicator, aThreshold } from '../small-framework.ts'

const findings = (framework: Framework, code: Finding['code']) => check(compile(framework)).filter((finding) => finding.code === code)

function withRules(...rules: (Partial<Rule> & { id: string; when: Condition })[]): Framework {
  const { classification } = aFramework()
  const whole = rules.map((rule) => ({ title: rule.id, stage: 'repair', ...rule }))
  return aFramework({ classification: { ...classification, rules: [...whole, ...classification.rules] } })
}

const always: Condition = { fact: 'evidence.present', operator: 'greaterThanInclusive', value: 0 }
const aDuty = (id: string): Obligation => ({ id, tier: 'enhanced', title: 'Meet the Principal', by: 'principal', cadence: 'weekly', modality: 'must' })

test('a framework without faults has no finding above information', () => {
  expect(check(compile(aFramework())).filter(({ severity }) => severity !== 'information')).toEqual([])
})

describe('scenario-failing', () => {
  const scenario = (stage: string) => ({
    id: 'strong',
    title: 'Strong',
    evaluate: { academy: { id: '1', phase: 'primary' as const }, year: '2017/18', values: { reading: 90 } },
    expect: { stage },
  })

  test('an error with the scenario as witness where it gives another stage than expected', () => {
    const [finding] = findings(aFramework({ scenarios: [scenario('repair')] }), 'scenario-failing')
    expect(finding).toMatchObject({ severity: 'error', path: '/scenarios/0', witness: { values: { reading: 90 } } })
    expect(finding?.message).toContain('gives Sustain, expected Repair')
  })

  test('names by their titles the support and the duties that were expected and do not come', () => {
    const monitoring = { obligations: [{ ...aDuty('weekly-meeting'), when: { fact: 'classification.stage', operator: 'equal' as const, value: 'repair' } }] }
    const expecting = { ...scenario('sustain'), expect: { offers: ['for-sustain', 'for-repair'], obligations: ['weekly-meeting'] } }
    const [finding] = findings(aFramework({ scenarios: [expecting], monitoring }), 'scenario-failing')
    expect(finding?.message).toContain('does not give the support “For repair” and does not give the duty “Meet the Principal”')
  })

  test('none where the scenario gives what is expected', () => {
    expect(findings(aFramework({ scenarios: [scenario('sustain')] }), 'scenario-failing')).toEqual([])
  })
})

describe('scenario-coverage', () => {
  test('names a rule that no scenario is decided by, and not one that a scenario is', () => {
    const scenario = {
      id: 's',
      title: 's',
      evaluate: { academy: { id: '1', phase: 'primary' as const }, year: '2017/18', values: { reading: 90 } },
      expect: {},
    }
    const paths = findings(aFramework({ scenarios: [scenario] }), 'scenario-coverage').map(({ path }) => path)
    expect(paths).toContain('/classification/rules/0')
    expect(paths).not.toContain('/classification/rules/2')
  })
})

describe('stage-unreachable', () => {
  test('proved where no rule and no limit gives the stage', () => {
    const { classification } = aFramework()
    const framework = aFramework({ classification: { ...classification, rules: classification.rules.filter(({ stage }) => stage !== 'sustain') } })
    expect(findings(framework, 'stage-unreachable')).toMatchObject([{ severity: 'warning', path: '/stages/3' }])
  })

  test('only information where a rule gives it and the search finds no academy for it', () => {
    const { classification } = aFramework()
    const impossible: Condition = { all: [{ fact: 'reading', operator: 'lessThan', value: { fact: 'reading' } }] }
    const rules = classification.rules.map((rule) => (rule.stage === 'sustain' ? { ...rule, when: impossible } : rule))
    expect(findings(aFramework({ classification: { ...classification, rules } }), 'stage-unreachable')).toMatchObject([{ severity: 'information' }])
  })

  test('none where every stage has an academy', () => {
    expect(findings(aFramework(), 'stage-unreachable')).toEqual([])
  })
})

describe('rule-never-matches', () => {
  test('proved where the cuts and constants contradict each other', () => {
    const framework = withRules({
      id: 'contradiction',
      when: {
        all: [
          { fact: 'reading', operator: 'greaterThan', value: 70 },
          { fact: 'reading', operator: 'lessThan', value: 30 },
        ],
      },
    })
    expect(findings(framework, 'rule-never-matches')).toMatchObject([{ severity: 'warning', path: '/classification/rules/0' }])
  })

  test('proved where more indicators are asked for than there are', () => {
    const framework = withRules({ id: 'too-many', when: { fact: 'stages.repair', operator: 'greaterThanInclusive', value: 3 } })
    expect(findings(framework, 'rule-never-matches')).toHaveLength(1)
  })

  test('none for a rule that both indicators in Repair make hold', () => {
    expect(findings(withRules({ id: 'both', when: { fact: 'stages.repair', operator: 'greaterThanInclusive', value: 2 } }), 'rule-never-matches')).toEqual([])
  })
})

describe('rule-shadowed', () => {
  test('proved where an earlier rule holds whenever this one does, with a witness in which both hold', () => {
    const framework = withRules(
      { id: 'low', when: { fact: 'reading', operator: 'lessThan', value: 50 } },
      { id: 'very-low', when: { fact: 'reading', operator: 'lessThan', value: 30 }, stage: 'stabilise' },
    )
    const [finding] = findings(framework, 'rule-shadowed').filter(({ path }) => path === '/classification/rules/1')
    expect(finding).toMatchObject({ severity: 'warning' })
    expect(finding?.message).toContain('“low”')
    expect(Number(finding?.witness?.values['reading'])).toBeLessThan(30)
  })

  test('none where the narrower rule comes first', () => {
    const framework = withRules(
      { id: 'very-low', when: { fact: 'reading', operator: 'lessThan', value: 30 }, stage: 'stabilise' },
      { id: 'low', when: { fact: 'reading', operator: 'lessThan', value: 50 } },
    )
    expect(findings(framework, 'rule-shadowed').map(({ path }) => path)).not.toContain('/classification/rules/1')
  })

  test('every later rule is shadowed by one that always holds', () => {
    expect(findings(withRules({ id: 'always', when: always }), 'rule-shadowed')).toHaveLength(3)
  })
})

describe('item-never-given', () => {
  const offer = (when: Condition) => {
    const { support } = aFramework()
    return aFramework({ support: { ...support, offers: [...support.offers, { id: 'extra', tier: 'enhanced', title: 'Extra', modality: 'may', when }] } })
  }

  test('proved where what it asks for contradicts itself', () => {
    const framework = offer({
      all: [
        { fact: 'classification.stage', operator: 'equal', value: 'repair' },
        { fact: 'classification.stage', operator: 'equal', value: 'sustain' },
      ],
    })
    expect(findings(framework, 'item-never-given')).toMatchObject([{ severity: 'warning', path: '/support/offers/4' }])
  })

  test('none for an offer that rests on a stage and a figure together', () => {
    const framework = offer({
      all: [
        { fact: 'classification.stage', operator: 'equal', value: 'repair' },
        { fact: 'maths', operator: 'greaterThan', value: 85 },
      ],
    })
    expect(findings(framework, 'item-never-given')).toEqual([])
  })
})

describe('stage-without-offer', () => {
  test('names the stage whose enhanced offers are gone', () => {
    const { support } = aFramework()
    const framework = aFramework({ support: { ...support, offers: support.offers.filter(({ id }) => id !== 'for-improve') } })
    expect(findings(framework, 'stage-without-offer')).toMatchObject([{ path: '/stages/2' }])
  })

  test('none where each stage has one', () => {
    expect(findings(aFramework(), 'stage-without-offer')).toEqual([])
  })
})

describe('duplicate-obligation', () => {
  test('names the second of two duties that say the same, with a fix that takes it out', () => {
    const [finding] = findings(aFramework({ monitoring: { obligations: [aDuty('one'), aDuty('two')] } }), 'duplicate-obligation')
    expect(finding).toMatchObject({ path: '/monitoring/obligations/1', fix: [{ op: 'remove', path: '/framework/monitoring/obligations/1' }] })
  })

  test('none where one is weekly and the other termly', () => {
    expect(findings(aFramework({ monitoring: { obligations: [aDuty('one'), { ...aDuty('two'), cadence: 'termly' }] } }), 'duplicate-obligation')).toEqual([])
  })
})

describe('threshold-out-of-range', () => {
  test('names a cut beyond the range of the indicator', () => {
    const framework = aFramework({
      thresholds: [
        aThreshold({
          indicator: 'reading',
          cuts: [
            { stage: 'repair', from: 40 },
            { stage: 'sustain', from: 140 },
          ],
        }),
      ],
    })
    expect(findings(framework, 'threshold-out-of-range')).toMatchObject([{ path: '/thresholds/0/cuts/1/from' }])
  })

  test('none for cuts in the range', () => {
    expect(findings(aFramework(), 'threshold-out-of-range')).toEqual([])
  })
})

describe('stage-empty', () => {
  test('names equal neighbours and offers to move one a step', () => {
    const framework = aFramework({
      thresholds: [
        aThreshold({
          indicator: 'reading',
          cuts: [
            { stage: 'repair', from: 40 },
            { stage: 'improve', from: 40 },
            { stage: 'sustain', from: 60 },
          ],
        }),
      ],
    })
    expect(findings(framework, 'stage-empty')).toMatchObject([{ fix: [{ op: 'replace', path: '/framework/thresholds/0/cuts/1/from', value: 41 }] }])
  })

  test('names each stage for which a threshold has no cut', () => {
    const framework = aFramework({ thresholds: [aThreshold({ indicator: 'reading', cuts: [{ stage: 'improve', from: 40 }] })] })
    expect(findings(framework, 'stage-empty')).toMatchObject([
      { severity: 'warning', path: '/thresholds/0/cuts', message: expect.stringContaining('nothing is in Repair') },
      { severity: 'warning', path: '/thresholds/0/cuts', message: expect.stringContaining('nothing is in Sustain') },
    ])
  })

  test('none for cuts apart', () => {
    expect(findings(aFramework(), 'stage-empty')).toEqual([])
  })
})

describe('benchmark-missing', () => {
  const gap = {
    indicators: [anIndicator({ id: 'reading' }), anIndicator({ id: 'maths' })],
    thresholds: [aThreshold({ indicator: 'reading', compare: 'national-gap' })],
  }

  test('names a threshold compared with national figures that are not there', () => {
    expect(findings(aFramework(gap), 'benchmark-missing')).toMatchObject([{ path: '/thresholds/0' }])
  })

  test('none where there is a figure for the phase', () => {
    expect(findings(aFramework({ ...gap, benchmarks: [{ indicator: 'reading', year: '2017/18', value: 60 }] }), 'benchmark-missing')).toEqual([])
  })
})

describe('not-monotone', () => {
  test('a rule that punishes a good figure is found, with an academy that shows it', () => {
    const framework = withRules({ id: 'too-good', when: { fact: 'reading', operator: 'greaterThan', value: 95 }, stage: 'stabilise' })
    const [finding] = findings(framework, 'not-monotone')
    expect(finding).toMatchObject({ severity: 'warning', path: '/indicators/0' })
    const compiled = compile(framework)
    const witness = finding!.witness!
    const worse = stageOutcomeOf(compiled, { ...witness, values: { ...witness.values, reading: 90 } }, '2025-09-01')
    const better = stageOutcomeOf(compiled, witness, '2025-09-01')
    expect([worse.stage !== 'stabilise', better.stage]).toEqual([true, 'stabilise'])
  })

  test('none where better is never weaker', () => {
    expect(findings(aFramework(), 'not-monotone')).toEqual([])
  })
})
