import { expect, test } from 'vitest'
import { calibrationOf } from '../../server/calibration/calibration.ts'
import { readPanel } from '../../server/calibration/panel.ts'
import { compile } from '../../server/domain/evaluation/compile.ts'
import { byAttainment, excerptOf, tableOf } from './small-panel.ts'

// By hand, from test/data/ks2-schools.csv under the small framework. 2017/18: 68, 43, 78, 71, 56, 75, 67, blank, 100, 78 per cent.
const framework = byAttainment()
const compiled = compile(framework)
const ofExcerpt = async () => calibrationOf(compiled, await excerptOf('2017/18', framework))
const of = async (...rows: string[]) => calibrationOf(compiled, await readPanel(tableOf(...rows), framework, '2017/18'))

test('shares are of all schools and of those with a stage', async () => {
  const { shares } = await ofExcerpt()
  expect(shares).toEqual([
    { stage: 'stabilise', count: 0, ofAll: 0, ofStaged: 0 },
    { stage: 'repair', count: 2, ofAll: 20, ofStaged: 200 / 9 },
    { stage: 'improve', count: 6, ofAll: 60, ofStaged: 600 / 9 },
    { stage: 'sustain', count: 1, ofAll: 10, ofStaged: 100 / 9 },
    { stage: null, count: 1, ofAll: 10 },
  ])
})

test('churn counts the schools that are in both years: one stays in Repair, one goes from Stabilise to Improve', async () => {
  const { churn } = await ofExcerpt()
  expect(churn.matrix.counts).toEqual([
    [0, 0, 1, 0],
    [0, 1, 0, 0],
    [0, 0, 0, 0],
    [0, 0, 0, 0],
  ])
  expect(churn).toMatchObject({ both: 2, same: 1, up: 1, down: 0, far: 1 })
})

test('near a cut is within one tolerance of it, the ends included', async () => {
  const { nearCuts } = await ofExcerpt()
  expect(nearCuts).toEqual([
    {
      threshold: 'ks2-rwm-expected',
      tolerance: 5,
      known: 9,
      stages: [0, 2, 6, 1],
      cuts: [
        { from: 40, near: 1 },
        { from: 60, near: 1 },
        { from: 80, near: 3 },
      ],
      near: 5,
    },
  ])
})

test('each school is decided by one rule, by what is otherwise, or by too little evidence', async () => {
  const { deciders } = await ofExcerpt()
  expect(deciders.map(({ id, count }) => [id, count])).toEqual([
    ['weak', 0],
    ['weakish', 2],
    ['strong', 1],
    ['otherwise', 6],
    ['minimum-evidence', 1],
  ])
})

test('the latest grade against the stage, none of either included', async () => {
  const { grades } = await ofExcerpt()
  expect(grades.rows).toEqual(['outstanding', 'good', 'requires-improvement', 'inadequate', ''])
  expect(grades.counts).toEqual([
    [0, 0, 1, 0, 0],
    [0, 1, 5, 0, 0],
    [0, 0, 0, 0, 0],
    [0, 1, 0, 0, 0],
    [0, 0, 0, 1, 1],
  ])
})

test('the next inspection is one dated in the year after, whatever was known before', async () => {
  const { nextGrades } = await of(
    '100001,Academy,2018,30,Good,20150101',
    '100001,Academy,2019,90,Inadequate,20190501',
    '100002,Academy,2018,90,,',
    '100002,Academy,2019,90,Good,20180831',
    '100003,Academy,2018,90,,',
    '100003,Academy,2019,90,Outstanding,20180901',
  )
  expect([nextGrades.rows, nextGrades.columns]).toEqual([
    ['stabilise', 'repair', 'improve', 'sustain'],
    ['outstanding', 'good', 'requires-improvement', 'inadequate'],
  ])
  expect(nextGrades.counts).toEqual([
    [0, 0, 0, 1],
    [0, 0, 0, 0],
    [0, 0, 0, 0],
    [1, 0, 0, 0],
  ])
})

test('a school whose stage is not settled and one without a stage say what would settle them', async () => {
  const { unsettled } = await of('100001,Academy,2018,SUPP,Good,', '100002,Academy,2018,,,', '100003,Academy,2018,70,,')
  expect(unsettled).toMatchObject({ settled: 1, staged: 1, without: 1, tooFew: 1 })
  expect([...unsettled.settledBy]).toEqual([
    ['ks2-rwm-expected', 2],
    ['ofsted-overall', 1],
    ['ofsted-previous', 1],
    ['in-year-balance-percent', 1],
  ])
})

test('every school of the sample is evaluated by both, and counted secure where no ordinary change lowers its stage', async () => {
  const { agreement, evaluations } = await of('100001,Academy,2018,81,,', '100002,Academy,2018,95,,', '100003,Academy,2018,,,')
  expect(agreement).toEqual({ sampled: 3, staged: 2, secure: 1 })
  expect(evaluations).toBe(3)
})

test('rules that the second evaluator reads otherwise are found', async () => {
  const panel = await excerptOf('2017/18', framework)
  const spoilt = compile(byAttainment())
  const rule = spoilt.layout.translation.classification.find(({ conditions }) => JSON.stringify(conditions).includes('stages.worst'))
  Object.assign(rule!, { conditions: { all: [] } })
  await expect(calibrationOf(spoilt, panel)).rejects.toMatchObject({ code: 'evaluators-differ' })
})
