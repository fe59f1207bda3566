import type { Rule } from '../../schema/types.generated.ts'
import { costOf, easiest } from '../conditions/cost.ts'
import type { Positive } from '../conditions/tree.ts'
import { decidedBy } from '../evaluation/decide-stage.ts'
import type { FrameworkLayout } from '../evaluation/framework-layout.ts'
import { limitHolds, ruleHolds } from '../evaluation/holds.ts'
import { lacking } from '../evaluation/reasons.ts'
import type { Run } from '../evaluation/run.ts'
import type { Names } from '../words/names.ts'
import { neededInWords } from '../words/needed.ts'
import { listInWords } from '../words/numbers.ts'
import { failedInFull } from './reason-in-full.ts'

/** A way further than to the stage after the next is none to go now. */
const furthest = 2

/** What it would be without what decided, and for the next better stages the rule that comes nearest with what it still needs. */
export function wayBack(layout: FrameworkLayout, run: Run, names: Names): string[] {
  const { classified } = run
  if (classified.proposed < 0) return []
  const from = Math.max(classified.proposed, withoutDecider(layout, run)?.stage ?? -1)
  const said = withoutDeciderInWords(layout, run, names) ?? []
  const { otherwise } = layout.framework.classification
  const better = layout.stageIds.flatMap((stage, place) => {
    if (place <= from || place > classified.proposed + furthest) return []
    return stage === otherwise.stage ? whenNoneHolds(layout, run, stage, names) : nearestRule(layout, run, stage, names)
  })
  return [said, better].flat()
}

/** "Without that, the rules would give Improve.", where it would be better without what decided. */
export function withoutDeciderInWords(layout: FrameworkLayout, run: Run, names: Names): string | undefined {
  const { proposed } = run.classified
  const without = withoutDecider(layout, run)
  if (without === undefined || without.stage <= proposed) return undefined
  return `${without.when(names.stage(layout.stageIds[proposed]!))}, ${without.words} ${names.stage(layout.stageIds[without.stage]!)}.`
}

interface Without {
  stage: number
  /** What would have to be gone, given the name of the stage now. */
  when: (now: string) => string
  words: string
}

/** What decides when the deciding limit, or the deciding rule and those after it that give no better stage, are not there. */
function withoutDecider(layout: FrameworkLayout, run: Run): Without | undefined {
  const { classified } = run
  const { limits, rules, otherwise } = layout.framework.classification
  const place = (stage: string) => layout.stagePlaces.get(stage)!
  const certainLimits = limits.filter((_, at) => limitHolds(run, at) && at !== classified.limit)
  const cap = Math.min(layout.stageIds.length - 1, ...certainLimits.map((limit) => place(limit.atMost)))
  const startsAt = classified.limit >= 0 ? classified.rule : classified.rule + 1
  if (startsAt > rules.length) return undefined
  const later = [...rules.filter((_, at) => at >= startsAt && ruleHolds(run, at)), otherwise]
  const next = classified.limit >= 0 ? later[0]! : (later.find((rule) => place(rule.stage) > classified.proposed) ?? later[0]!)
  const when = next === later[0] ? () => 'Without that' : (now: string) => `Once no rule for ${now} holds`
  const title = next.title ? `“${next.title}”` : 'the rules'
  const limit = certainLimits.find((each) => place(each.atMost) === cap)
  const ruled = place(next.stage)
  return ruled > cap && limit
    ? { stage: cap, when, words: `the limit “${limit.title}” would allow at most` }
    : { stage: ruled, when, words: `${title} would give` }
}

/** The stage that is left when no rule holds needs that those which hold no longer do. Without a limit that decides they were named before. */
function whenNoneHolds(layout: FrameworkLayout, run: Run, stage: string, names: Names): string[] {
  const { rules } = layout.framework.classification
  const holding = rules.filter((_, at) => ruleHolds(run, at))
  if (holding.length === 0) return []
  const which = run.classified.limit >= 0 ? `: ${namedRules(holding, names)}` : ''
  return [`${names.stage(stage)} needs that ${holding.length === 1 ? 'this rule no longer holds' : 'none of these rules holds any more'}${which}.`]
}

/** Rules by title and stage, the first few: "“KS2 far below national” (Repair) and “Attendance far below national” (Repair)". */
export function namedRules(rules: readonly Rule[], names: Names): string {
  const titles = rules.map(({ title, stage }) => `“${title}” (${names.stage(stage)})`)
  const more = titles.length - mostShown
  return more > 0 ? `${titles.slice(0, mostShown).join(', ')} and ${more} more` : listInWords(titles)
}

/** Of the rules of a stage that do not hold, the one with the fewest comparisons to go, with the easiest ways of what it still needs. */
function nearestRule(layout: FrameworkLayout, run: Run, stage: string, names: Names): string[] {
  const { rules } = layout.framework.classification
  const candidates = rules.flatMap((rule, at) => {
    if (rule.stage !== stage || ruleHolds(run, at) || rule.id === decidedBy(layout, run)) return []
    const needed = forPhase(layout, run, lacking(layout, run.slots, rule.when, 'certain'))
    return needed === undefined ? [] : [{ rule, needed }]
  })
  const nearest = candidates.sort((a, b) => costOf(a.needed) - costOf(b.needed))[0]
  if (nearest === undefined || layout.stagePlaces.get(stage)! < run.classified.proposed) return []
  const [shown, more] = shortened(easiest(nearest.needed))
  const words = neededInWords(shown, (comparison) => failedInFull(layout, run, names, comparison))
  return [`${names.stage(stage)} by “${nearest.rule.title}” needs that ${words}${more > 0 ? `; and ${more} more` : ''}.`]
}

/** What is needed without the ways that no academy of this phase can go; undefined where none is left. */
function forPhase(layout: FrameworkLayout, run: Run, needed: Positive | undefined): Positive | undefined {
  if (needed === undefined) return undefined
  if ('fact' in needed) {
    const { indicator } = layout.translation.facts.get(needed.fact)!
    return indicator === undefined || indicator.phases.includes(run.given.academy.phase) ? needed : undefined
  }
  const members = ('all' in needed ? needed.all : needed.any).map((member) => forPhase(layout, run, member))
  const left = members.filter((member) => member !== undefined)
  if ('any' in needed) return left.length === 0 ? undefined : { any: left }
  return left.length < members.length ? undefined : { all: left }
}

const mostShown = 4

/** The first few of what has to hold together, and how many comparisons are left unsaid. */
function shortened(needed: Positive): [Positive, number] {
  if (!('all' in needed) || needed.all.length <= mostShown) return [needed, 0]
  return [{ all: needed.all.slice(0, mostShown) }, needed.all.slice(mostShown).reduce((sum, member) => sum + costOf(member), 0)]
}
