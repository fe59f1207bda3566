import { frameworkFaults } from '../../server/domain/faults/framework-faults.ts'
import { parse } from '../../server/schema/parse.ts'
import type { Framework, Indicator, Threshold } from '../../server/schema/types.generated.ts'

/** A number indicator of primaries from 0 to 100, higher better, unless told. */
export function anIndicator(change: Partial<Indicator> & { id: string }): Indicator {
  return {
    title: change.id,
    domain: 'outcomes',
    phases: ['primary'],
    type: 'number',
    unit: '%',
    min: 0,
    max: 100,
    decimals: 0,
    better: 'higher',
    whenAbsent: 'leave-out',
    ...change,
  }
}

/** Cuts at 40, 60 and 80, unless told. */
export function aThreshold(change: Partial<Threshold> & { indicator: string }): Threshold {
  const cuts = [
    { stage: 'repair', from: 40 },
    { stage: 'improve', from: 60 },
    { stage: 'sustain', from: 80 },
  ]
  return { id: change.indicator, compare: 'value', cuts, ...change }
}

/** A whole framework with two indicators and a rule for each stage, changed as the test needs; valid, or the test says so by failing. */
export function aFramework(change: Partial<Framework> = {}): Framework {
  const framework: Framework = {
    id: 'small',
    title: 'Small',
    stages: ['stabilise', 'repair', 'improve', 'sustain'].map((id) => ({ id, title: id.slice(0, 1).toUpperCase() + id.slice(1) })),
    domains: [{ id: 'outcomes', title: 'Outcomes' }],
    roles: [{ id: 'principal', title: 'Principal' }],
    documents: [],
    newJoinerMonths: 12,
    indicators: [anIndicator({ id: 'reading' }), anIndicator({ id: 'maths' })],
    benchmarks: [],
    thresholds: [aThreshold({ indicator: 'reading' }), aThreshold({ indicator: 'maths' })],
    classification: {
      minimumEvidence: { indicators: 1, domains: [] },
      limits: [],
      rules: [
        { id: 'weak', title: 'Weak', when: { fact: 'stages.worst', operator: 'equal', value: 'stabilise' }, stage: 'stabilise' },
        { id: 'weakish', title: 'Weakish', when: { fact: 'stages.worst', operator: 'equal', value: 'repair' }, stage: 'repair' },
        { id: 'strong', title: 'Strong', when: { fact: 'stages.worst', operator: 'equal', value: 'sustain' }, stage: 'sustain' },
      ],
      otherwise: { id: 'otherwise', stage: 'improve' },
    },
    support: {
      tiers: [{ id: 'enhanced', title: 'Enhanced', byStage: true }],
      offers: ['stabilise', 'repair', 'improve', 'sustain'].map((stage) => ({
        id: `for-${stage}`,
        tier: 'enhanced',
        title: `For ${stage}`,
        modality: 'must' as const,
        when: { fact: 'classification.stage', operator: 'equal' as const, value: stage },
      })),
    },
    monitoring: { obligations: [] },
    targets: { method: { closeGap: 0.25, horizonYears: 1 }, items: [] },
    scenarios: [],
    ...change,
  }
  parse('framework', framework)
  const faults = frameworkFaults(framework)
  if (faults.length > 0) throw new Error(`not a framework: ${JSON.stringify(faults)}`)
  return framework
}
