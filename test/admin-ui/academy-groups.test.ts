import { expect, test } from 'vitest'
import { academyGroups, LONG, openAtFirst } from '../../admin-ui/src/lib/academy-groups.ts'
import { stageLooks } from '../../admin-ui/src/lib/stages.ts'
import type { Outcome, Phase, Stage } from '../../server/schema/types.generated.ts'
import { evaluateOutcomes } from '../support/evaluate-table.ts'
import { largeTrust } from '../support/trust-of-sixty.ts'

const stages = ['Stabilise', 'Repair', 'Improve', 'Sustain'].map((title): Stage => ({ id: title.toLowerCase(), title }))
const looks = stageLooks(stages)
const row = (name: string, stage: string | null, before?: string) => ({
  academy: { id: name, name, phase: 'primary' as Phase, member: true, revision: 1 } as never,
  outcome: { classification: { stage } } as Outcome,
  ...(before ? { before: { stage: before } } : {}),
})
const rows = [row('Ash', 'improve', 'improve'), row('Birch', 'stabilise', 'repair'), row('Cedar', 'sustain', 'improve'), row('Elm', null), row('Fir', 'repair')]
const all = { find: '', stage: '', order: 'matters' } as const
const ids = (groups: ReturnType<typeof academyGroups<(typeof rows)[number]>>) =>
  groups.map(({ id, rows: own }) => [id, ...own.map(({ academy }) => academy['id'])])

test('those that moved come first, who fell before who rose, then the stages from the weakest; each academy once', () => {
  expect(ids(academyGroups(rows, looks, all))).toEqual([
    ['moved', 'Birch', 'Cedar'],
    ['repair', 'Fir'],
    ['improve', 'Ash'],
    ['none', 'Elm'],
  ])
  expect(ids(academyGroups(rows, looks, { ...all, order: 'name' }))).toEqual([['all', 'Ash', 'Birch', 'Cedar', 'Elm', 'Fir']])
  expect(ids(academyGroups(rows, looks, { ...all, stage: 'none' }))).toEqual([['none', 'Elm']])
  expect(ids(academyGroups(rows, looks, { ...all, find: 'ÇEDAR' }))).toEqual([['moved', 'Cedar']])
})

test('of many, those that moved and the weakest that stay are open at first; whatever was looked for is open', () => {
  const many = Array.from({ length: LONG + 1 }, (_, at) => row(`Oak ${at}`, 'improve'))
  const groups = academyGroups([...rows, ...many], looks, all)
  expect(openAtFirst(groups, all)).toEqual(['moved', 'repair'])
  expect(openAtFirst(groups, { ...all, find: 'oak' })).toEqual(groups.map(({ id }) => id))
  expect(openAtFirst(academyGroups(rows, looks, all), all)).toHaveLength(4)
})

test('the large trust of the tests has every stage, and academies that move', () => {
  const [before, now] = largeTrust({ years: 2 }).map(evaluateOutcomes)
  expect(now!.size).toBe(60)
  expect(new Set(now!.values())).toEqual(new Set(stages.map(({ id }) => id)))
  expect([...now!].filter(([id, stage]) => before!.get(id) !== stage).length).toBeGreaterThan(3)
})
