import type { Names } from '../words/names.ts'
import { failedInWords, reasonsInWords } from '../words/reason.ts'
import { decidedBy } from './classify.ts'
import type { Plan } from './plan.ts'
import { failing } from './reasons.ts'
import type { Run } from './run.ts'

/** What it would be without what decided, and for each better stage the rule that comes nearest with what it still needs. */
export function wayBack(plan: Plan, run: Run, names: Names): string[] {
  const { classified } = run
  if (classified.proposed < 0) return []
  const without = withoutDecider(plan, run)
  const from = Math.max(classified.proposed, without?.stage ?? -1)
  const said =
    without && without.stage > classified.proposed
      ? [`${without.when(names.stage(plan.stageIds[classified.proposed]!))}, ${without.words} ${names.stage(plan.stageIds[without.stage]!)}.`]
      : []
  const better = plan.stageIds.flatMap((stage, place) => (place > from ? nearestRule(plan, run, stage, names) : []))
  return [...said, ...better]
}

interface Without {
  stage: number
  /** What would have to be gone, given the name of the stage now. */
  when: (now: string) => string
  words: string
}

/** What decides when the deciding limit, or the deciding rule and those after it that give no better stage, are not there. */
function withoutDecider(plan: Plan, { fired, classified }: Run): Without | undefined {
  const { limits, rules, otherwise } = plan.framework.classification
  const place = (stage: string) => plan.stagePlaces.get(stage)!
  const certainLimits = limits.filter((_, at) => fired.classification[2 + at * 2] === 1 && at !== classified.limit)
  const cap = Math.min(plan.stageIds.length - 1, ...certainLimits.map((limit) => place(limit.atMost)))
  const first = 2 + limits.length * 2
  const startsAt = classified.limit >= 0 ? classified.rule : classified.rule + 1
  if (startsAt > rules.length) return undefined
  const later = [...rules.filter((_, at) => at >= startsAt && fired.classification[first + at * 2] === 1), otherwise]
  const next = classified.limit >= 0 ? later[0]! : (later.find((rule) => place(rule.stage) > classified.proposed) ?? later[0]!)
  const when = next === later[0] ? () => 'Without that' : (now: string) => `Once no rule for ${now} holds`
  const title = next.title ? `“${next.title}”` : 'the rules'
  const limit = certainLimits.find((each) => place(each.atMost) === cap)
  const ruled = place(next.stage)
  return ruled > cap && limit
    ? { stage: cap, when, words: `the limit “${limit.title}” would allow at most` }
    : { stage: ruled, when, words: `${title} would give` }
}

/** Of the rules of a stage that come before what decided, or that do not hold, the one with the fewest comparisons to go. */
function nearestRule(plan: Plan, run: Run, stage: string, names: Names): string[] {
  const { limits, rules } = plan.framework.classification
  const first = 2 + limits.length * 2
  const candidates = rules.flatMap((rule, at) => {
    if (rule.stage !== stage || run.fired.classification[first + at * 2] === 1 || rule.id === decidedBy(plan, run)) return []
    const needs = failing(plan, run.slots, rule.when, 'certain')
    const forPhase = needs.every(({ fact }) => {
      const { indicator } = plan.translation.facts.get(fact)!
      return indicator === undefined || indicator.phases.includes(run.given.academy.phase)
    })
    return forPhase ? [{ rule, needs }] : []
  })
  const nearest = candidates.sort((a, b) => a.needs.length - b.needs.length)[0]
  if (nearest === undefined || plan.stagePlaces.get(stage)! < run.classified.proposed) return []
  const needs = nearest.needs.slice(0, 4).map((comparison) => failedInWords(plan, run, names, comparison))
  const more = nearest.needs.length > 4 ? `; and ${nearest.needs.length - 4} more` : ''
  return [`${names.stage(stage)} by “${nearest.rule.title}” needs that ${reasonsInWords(needs)}${more}.`]
}
