import type { Comparison, Notice, Release } from '../../schema/types.generated.ts'
import type { FrameworkLayout } from '../evaluation/framework-layout.ts'
import { givenValue } from '../evaluation/given-value.ts'
import { limitHolds } from '../evaluation/holds.ts'
import type { National } from '../evaluation/national.ts'
import { comparisonHolds } from '../evaluation/reasons.ts'
import { presence, type Run } from '../evaluation/run.ts'
import type { Names } from '../words/names.ts'
import { listInWords } from '../words/numbers.ts'
import { notTakenInWords } from './not-taken.ts'

/** What the reader of an outcome should know: a jump, a moderation beyond a limit, national figures of an earlier year, what was not taken. */
export function flagsOf(layout: FrameworkLayout, run: Run, names: Names): Notice[] {
  return [
    ...jump(layout, run, names),
    ...beyondLimit(layout, run, names),
    ...earlierNational(layout, run),
    ...notTakenInWords(layout, run).map((message): Notice => ({ code: 'value-not-taken', message })),
    ...uncertainNational(layout, run),
    ...newJoiner(layout, run),
  ]
}

function jump(layout: FrameworkLayout, { classified, given }: Run, names: Names): Notice[] {
  if (given.previous?.stage === undefined || classified.proposed < 0) return []
  const before = layout.stagePlaces.get(given.previous.stage)!
  if (Math.abs(before - classified.proposed) < 2) return []
  const [from, to] = [names.stage(given.previous.stage), names.stage(layout.stageIds[classified.proposed]!)]
  return [{ code: 'moved-two-stages', message: `${from} last year, ${to} now: more than one stage at once. Check the figures before it is confirmed.` }]
}

function beyondLimit(layout: FrameworkLayout, run: Run, names: Names): Notice[] {
  const { classified, given } = run
  if (given.moderation === undefined || classified.stage <= classified.cap) return []
  const passed = layout.framework.classification.limits.filter((limit, at) => limitHolds(run, at) && layout.stagePlaces.get(limit.atMost)! < classified.stage)
  const limits = listInWords(passed.map((limit) => `“${limit.title}” (at most ${names.stage(limit.atMost)})`))
  return [
    { code: 'moderation-passes-limit', message: `The moderated stage, ${names.stage(given.moderation.stage)}, is better than a limit allows: ${limits}.` },
  ]
}

function earlierNational(layout: FrameworkLayout, run: Run): Notice[] {
  const earlier = layout.byPhase[run.given.academy.phase].filter(
    ({ at }) => run.presence[at] === presence.known && run.nationalYears[at] !== undefined && run.nationalYears[at] !== run.valueYears[at],
  )
  if (earlier.length === 0) return []
  const each = earlier.map(({ at, indicator }) => `${indicator.title} (${run.nationalYears[at]})`)
  return [{ code: 'national-of-earlier-year', message: `Compared with the latest earlier national figure: ${listInWords(each)}.` }]
}

/** Being new is no limit: the first classification rests on due diligence, and the reader should know. */
function newJoiner(layout: FrameworkLayout, run: Run): Notice[] {
  const isNew: Comparison = { fact: 'academy.new-joiner', operator: 'equal', value: true }
  if (!layout.translation.facts.has(isNew.fact) || !comparisonHolds(layout, run.slots, isNew, 'certain')) return []
  return [{ code: 'new-joiner', message: 'New to the trust, or not in it yet: the first classification comes with due diligence.' }]
}

/** What has its stage by a national figure that nobody confirmed, or by one of an earlier release than the value, such as part of a year. */
function uncertainNational(layout: FrameworkLayout, run: Run): Notice[] {
  const { phase } = run.given.academy
  const told = (sure: (found: National, release: Release | undefined) => boolean) =>
    layout.byPhase[phase].flatMap(({ at, indicator, national }) => {
      if (run.presence[at] !== presence.known || layout.thresholds[phase].get(indicator.id)?.threshold.compare !== 'national-gap') return []
      const { release } = givenValue(run.given.values[indicator.id])
      const found = national(phase, run.valueYears[at]!, release)
      return found?.value !== undefined && sure(found, release) ? [`${indicator.title} (${found.value} in ${found.year})`] : []
    })
  const unconfirmed = told(({ certainty }) => certainty === 'likely' || certainty === 'own')
  const provisional = told((found, release) => found.release === 'provisional' && release !== 'provisional')
  const notices: Notice[] = []
  if (unconfirmed.length > 0)
    notices.push({ code: 'national-uncertain', message: `Compared with a national figure that is not confirmed: ${listInWords(unconfirmed)}.` })
  if (provisional.length > 0)
    notices.push({
      code: 'national-uncertain',
      message: `Compared with a provisional national figure, which may be of part of the year: ${listInWords(provisional)}.`,
    })
  return notices
}
