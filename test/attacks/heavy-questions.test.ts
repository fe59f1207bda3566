import { describe, expect, test } from 'vitest'
import type { Framework } from '../../server/schema/types.generated.ts'
import { readDefaultFramework } from '../../server/services/default-framework.ts'
import { anIndicator, aThreshold } from '../domain/small-framework.ts'
import { type Attacked, describeAttacks } from './support/attacks.ts'

const base = readDefaultFramework()

/** Offers that no academy can be given, which only a long search could find out. */
function withOffersNeverGiven(count: number): Framework {
  const offers = Array.from({ length: count }, (_, at) => ({
    ...base.support.offers[0]!,
    id: `never-${at}`,
    title: `Never ${at}`,
    when: {
      all: [
        { fact: 'classification.stage', operator: 'equal' as const, value: 'sustain' },
        { fact: 'stages.worst', operator: 'equal' as const, value: 'stabilise' },
        { fact: 'evidence.present', operator: 'greaterThan' as const, value: at % 7 },
      ],
    },
  }))
  return { ...base, support: { ...base.support, offers: [...base.support.offers, ...offers] } }
}

function withIndicators(count: number): Framework {
  const more = Array.from({ length: count - base.indicators.length }, (_, at) => anIndicator({ id: `figure-${at}`, domain: base.domains[0]!.id }))
  return { ...base, indicators: [...base.indicators, ...more], thresholds: [...base.thresholds, ...more.map(({ id }) => aThreshold({ indicator: id }))] }
}

type Condition = NonNullable<Framework['support']['offers'][number]['when']>

/** Rules of conditions 32 deep, of `all` and `any` by turns. */
function withDeepRules(count: number): Framework {
  const numbers = base.indicators.filter(({ type }) => type === 'number')
  const comparison = (at: number): Condition => {
    const { id, min = 0 } = numbers[at % numbers.length]!
    return { fact: id, operator: 'greaterThan', value: min + 1 }
  }
  const tree = (at: number, deep: number): Condition => {
    if (deep <= 1) return comparison(at)
    const members = [comparison(at + deep), tree(at, deep - 1)]
    return deep % 2 ? { all: members } : { any: members }
  }
  const rules = Array.from({ length: count }, (_, at) => ({ id: `deep-${at}`, title: `Deep ${at}`, when: tree(at, 31), stage: 'repair' }))
  return { ...base, classification: { ...base.classification, rules: [...base.classification.rules, ...rules] } }
}

/** A change of the cuts of so many thresholds. */
function withCutsMoved(count: number): Framework {
  const numbers = base.thresholds.filter(({ cuts }) => cuts).slice(0, count)
  const moved = new Set(numbers.map(({ id }) => id))
  const shifted = (each: Framework['thresholds'][number]) => ({ ...each, cuts: each.cuts!.map((cut) => ({ ...cut, from: cut.from + 0.01 })) })
  return { ...base, thresholds: base.thresholds.map((each) => (moved.has(each.id) ? shifted(each) : each)) }
}

async function draftOf(service: Attacked, framework: Framework): Promise<string> {
  const { id, revision } = JSON.parse((await service.ask('POST', '/drafts', { base: 1, title: 'Heavy' })).text)
  const { status, text } = await service.ask('PUT', `/drafts/${id}/framework`, framework, { headers: { 'If-Match': `"${revision}"` } })
  expect([200, 413, 422], text.slice(0, 500)).toContain(status)
  return id
}

/** Schools of two figures each. */
function returns(count: number) {
  return Array.from({ length: count }, (_, at) => ({
    academy: { id: String(100_000 + at), name: `School ${at}`, phase: 'primary' },
    year: '2017/18',
    values: { 'ks2-rwm-expected': at % 101, 'absence-overall': 4 + (at % 50) / 10 },
  }))
}

/** It is worked out, or refused for what it would cost; or the attacker has had enough. */
const bounded = [0, 200, 413, 422]

/** A caller who has no patience, so that the suite ends in time: what is asked for is ended with them. */
const impatient = (work: Promise<unknown>, ms = 4000) => Promise.race([work, new Promise((resolve) => setTimeout(resolve, ms))])

describeAttacks('heavy questions', (service) => {
  describe.each([
    ['100 offers that never apply', () => withOffersNeverGiven(100)],
    ['450 indicators', () => withIndicators(450)],
    ['300 rules 32 deep', () => withDeepRules(300)],
  ])('%s', (what, framework) => {
    test.each(['check', 'impact'])('%s keeps nobody waiting', async (question) => {
      const id = await draftOf(service, framework())
      const asked: { status: number; text: string }[] = []
      await service.withstands(`${question} with ${what}`, () =>
        impatient(service.ask('POST', `/drafts/${id}/${question}`, question === 'impact' ? {} : undefined).then((answer) => asked.push(answer))),
      )
      for (const { status, text } of asked) expect(bounded, text.slice(0, 500)).toContain(status)
    })
  })

  test('comparing 4,000 schools with 26 changes keeps nobody waiting', async () => {
    const to = await draftOf(service, withCutsMoved(26))
    const body = JSON.stringify({ from: 1, to, cohort: { returns: returns(4000) } })
    const asked: { status: number; text: string }[] = []
    await service.withstands('comparing 4,000 schools with 26 changes', () =>
      impatient(service.ask('POST', '/versions/compare', body).then((answer) => asked.push(answer))),
    )
    for (const { status, text } of asked) expect(bounded, text.slice(0, 500)).toContain(status)
  })

  test('twenty checks at once of one caller keep nobody waiting', async () => {
    const id = await draftOf(service, withOffersNeverGiven(100))
    await service.withstands('twenty checks at once', () =>
      impatient(Promise.all(Array.from({ length: 20 }, () => service.ask('POST', `/drafts/${id}/check`)))),
    )
  })
})
