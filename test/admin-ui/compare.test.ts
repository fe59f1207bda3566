import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bothOutcomes, cadenceChanges, daysByStage } from '../../admin-ui/src/compare/both-outcomes.ts'
import { flowOf, type Passage, ribbonsOf } from '../../admin-ui/src/compare/flow.ts'
import { withoutOurs } from '../../admin-ui/src/compare/other-schools.ts'
import { answerOf, changesSentence, effectOf, wayOf } from '../../admin-ui/src/compare/sentences.ts'
import { fitName } from '../../admin-ui/src/lib/fit-name.ts'
import { blockersOf, stepsOf } from '../../admin-ui/src/publish/steps.ts'
import { compile } from '../../server/domain/evaluation/compile.ts'
import type { Attribution, ComparisonReport, Framework, Mover } from '../../server/schema/types.generated.ts'
import { aFramework } from '../domain/small-framework.ts'

const STAGES = ['stabilise', 'repair', 'improve', 'sustain']
const aMover = (id: string, from: string | null, to: string | null): Mover => ({ academy: { id, phase: 'primary' }, from, to, because: [] })
const aReport = (change: Partial<ComparisonReport> = {}): ComparisonReport => ({
  academies: 4,
  matrix: {},
  movers: [],
  offers: { gained: [], lost: [] },
  obligations: { gained: [], lost: [] },
  capacityDays: { before: 61, after: 73 },
  attribution: [],
  ...change,
})
const anAttribution = (alone: string[], without: string[]): Attribution => ({
  change: { part: 'thresholds', id: 'x', kind: 'changed', path: '', sentence: '' },
  alone,
  without,
})

describe('the answer', () => {
  test('says how many move which way and what it costs', () => {
    const movers = [aMover('a', 'improve', 'sustain'), aMover('b', 'improve', 'repair')]
    expect(answerOf(aReport({ movers }), STAGES)).toBe('2 of 4 academies move, one up and one down. Support takes 12 more days a year.')
  })

  test('a stage gained or lost is neither up nor down', () => {
    expect(wayOf(null, 'repair', STAGES)).toBe('other')
    expect(answerOf(aReport({ movers: [aMover('a', null, 'repair')], capacityDays: { before: 5, after: 4 } }), STAGES)).toBe(
      '1 of 4 academies moves, one gets a stage. Support takes 1 fewer day a year.',
    )
  })

  test('nobody moving and nobody to move are two answers', () => {
    expect(answerOf(aReport({ capacityDays: { before: 5, after: 5 } }), STAGES)).toBe('None of 4 academies moves. Support takes as many days as before.')
    expect(answerOf(aReport({ academies: 0 }), STAGES)).toContain('No academy has figures')
  })

  test('a change moves alone, only with another, or not', () => {
    expect(effectOf(anAttribution(['a'], []), 'a')).toBe('alone')
    expect(effectOf(anAttribution([], []), 'a')).toBe('together')
    expect(effectOf(anAttribution([], ['a']), 'a')).toBe('none')
    expect(changesSentence([anAttribution(['a'], []), anAttribution([], ['a'])], ['a'])).toBe('2 changes. 1 of them moves no academy.')
  })
})

describe('the flow picture', () => {
  const passage = fc.record({ id: fc.uuid(), name: fc.string(), from: fc.constantFrom(...STAGES, null), to: fc.constantFrom(...STAGES, null) })
  const passages = fc.uniqueArray(passage, { selector: ({ id }) => id, maxLength: 24 })
  const order: (string | null)[] = [...STAGES.toReversed(), null]

  test('every academy starts and ends inside the block of its stage, and no two share a place', () => {
    fc.assert(
      fc.property(passages, (given: Passage[]) => {
        const { blocks, threads } = flowOf(given, order)
        const inside = (stage: string | null, y: number) => blocks.some((block) => block.stage === stage && y > block.top && y < block.top + block.height)
        expect(threads).toHaveLength(given.length)
        for (const thread of threads) {
          expect(inside(thread.from, thread.fromY)).toBe(true)
          expect(inside(thread.to, thread.toY)).toBe(true)
        }
        expect(new Set(threads.map(({ fromY }) => fromY)).size).toBe(given.length)
        expect(new Set(threads.map(({ toY }) => toY)).size).toBe(given.length)
      }),
    )
  })

  test('two academies of one name are still told apart where there is little room', () => {
    expect(['Henry Hinde Infant', 'Henry Hinde Junior'].map((name) => fitName(name, 16))).toEqual(['H. Hinde Infant', 'H. Hinde Junior'])
    expect(fitName('Ashlawn', 16)).toBe('Ashlawn')
    expect(fitName('Llanfairpwllgwyngyll', 8)).toBe('Llanfai…')
  })

  test('ribbons carry every academy once', () => {
    const matrix = { improve: { improve: 30, repair: 6 }, unclassified: { improve: 2 } }
    const { ribbons, blocks } = ribbonsOf(matrix, order)
    expect(ribbons.reduce((sum, { count }) => sum + count, 0)).toBe(38)
    expect(blocks.find(({ stage }) => stage === 'improve')).toMatchObject({ before: 36, after: 32 })
  })

  test('the comparison group is everyone without ours', () => {
    const ours = aReport({ academies: 1, matrix: { improve: { repair: 1 } }, movers: [aMover('ours', 'improve', 'repair')] })
    const everyone = aReport({
      academies: 3,
      matrix: { improve: { repair: 2, improve: 1 } },
      movers: [aMover('ours', 'improve', 'repair'), aMover('other', 'improve', 'repair')],
      attribution: [anAttribution(['ours', 'other'], [])],
    })
    expect(withoutOurs(everyone, ours, new Set(['ours']))).toEqual({
      academies: 2,
      matrix: { improve: { repair: 1, improve: 1 } },
      movers: [aMover('other', 'improve', 'repair')],
      alone: [1],
    })
  })
})

describe('what it costs', () => {
  const framework = (cadence: 'termly' | 'weekly', days: number): Framework => {
    const base = aFramework()
    return aFramework({
      support: { ...base.support, offers: base.support.offers.map((offer) => ({ ...offer, capacityDays: days })) },
      monitoring: { obligations: [{ id: 'visit', tier: 'enhanced', title: 'Visit', by: 'principal', cadence, modality: 'must' }] },
    })
  }
  const [before, after] = [framework('termly', 1), framework('weekly', 2.5)]
  const cases = [{ academy: { id: 'a', phase: 'primary' as const }, year: '2023/24', values: { reading: 70, maths: 70 } }]
  const outcomes = bothOutcomes(compile(before), compile(after), cases, '2026-01-01')

  test('days stand under the stage of the academies that have them', () => {
    expect(daysByStage(outcomes, before, after)).toEqual([
      { stage: 'stabilise', before: 0, after: 0 },
      { stage: 'repair', before: 0, after: 0 },
      { stage: 'improve', before: 1, after: 2.5 },
      { stage: 'sustain', before: 0, after: 0 },
      { stage: null, before: 0, after: 0 },
    ])
  })

  test('a duty that stays and comes more often is named with who has it', () => {
    expect(cadenceChanges(outcomes, before, after).map(({ was, more, academies }) => [was, more, academies])).toEqual([['termly', true, ['a']]])
  })
})

describe('publishing', () => {
  const known = {
    changes: [],
    report: undefined,
    findings: undefined,
    scenarios: { passed: 0, all: 0 },
    limit: 70,
    effectiveFrom: '2026-01-02',
    today: '2026-01-01',
  }
  const stateOf = (change: Partial<Parameters<typeof stepsOf>[0]>, id: string) => stepsOf({ ...known, ...change }).find((step) => step.id === id)!.state

  test('an error finding stops it, a warning asks for a look', () => {
    const finding = { code: 'stage-empty' as const, path: '', message: '' }
    expect(stateOf({ findings: [{ ...finding, severity: 'error' }] }, 'checks').kind).toBe('stops')
    expect(stateOf({ findings: [{ ...finding, severity: 'warning' }] }, 'checks').kind).toBe('look')
    expect(stateOf({ findings: [], scenarios: { passed: 3, all: 3 } }, 'checks')).toEqual({ kind: 'fine', words: '3 of 3' })
  })

  test('a day gone by stops it, more days than the team has ask for a look', () => {
    expect(stateOf({ effectiveFrom: '2025-12-31' }, 'date').kind).toBe('stops')
    expect(stateOf({ report: aReport() }, 'cost')).toEqual({ kind: 'look', words: '+12 days, more than the team has' })
  })

  test('what the service misses links to its place, and what is new to us is said as it is', () => {
    expect(blockersOf(['scenarios', 'moonlight'])).toEqual([
      { id: 'scenarios', words: expect.stringContaining('scenario'), step: 'checks' },
      { id: 'moonlight', words: 'Something is missing: moonlight.' },
    ])
    expect(blockersOf(undefined)).toEqual([])
  })
})
