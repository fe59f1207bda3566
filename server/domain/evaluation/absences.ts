import type { Comparison, Limit, Rule } from '../../schema/types.generated.ts'
import { comparisonsOf, factNames } from '../conditions/tree.ts'
import type { Fact } from '../facts.ts'
import type { FrameworkLayout } from './framework-layout.ts'
import { limitHolds, limitMayHold, ruleHolds, ruleMayHold } from './holds.ts'
import { isOne } from './places.ts'
import { comparisonHolds, positiveOf } from './reasons.ts'
import { presence, type Run } from './run.ts'

/** Indicators of the phase that are absent but not considered, in the order of the framework. */
export function notConsidered(layout: FrameworkLayout, run: Run): string[] {
  return ofPhase(layout, run)
    .filter(({ at }) => run.presence[at] === presence.leftOut)
    .map(({ indicator }) => indicator.id)
}

/**
 * The absent indicators that would settle the classification: those that a rule or limit which is possible but not certain
 * rests on, and below the minimum evidence those that would bring it. Empty when it is settled.
 */
export function settledBy(layout: FrameworkLayout, run: Run): string[] {
  if (run.classified.settled) return []
  const wanted = new Set(isOne(run.classified.possible) ? [] : openOfUndecided(layout, run))
  if (!run.classified.enough) for (const id of evidenceMissing(layout, run)) wanted.add(id)
  return ofPhase(layout, run).flatMap(({ indicator }) => (wanted.has(indicator.id) ? [indicator.id] : []))
}

/** The limits, and the rules before the one that decides, that are possible but not certain. */
export function undecided(layout: FrameworkLayout, run: Run): { limits: Limit[]; rules: Rule[] } {
  const { limits, rules } = layout.framework.classification
  return {
    limits: limits.filter((_, at) => limitMayHold(run, at) && !limitHolds(run, at)),
    rules: rules.filter((_, at) => at < run.classified.rule && ruleMayHold(run, at) && !ruleHolds(run, at)),
  }
}

function openOfUndecided(layout: FrameworkLayout, run: Run): string[] {
  const { limits, rules } = undecided(layout, run)
  return [...limits, ...rules].flatMap(({ when }) =>
    comparisonsOf(positiveOf(layout, when)).flatMap(({ comparison }) =>
      differs(layout, run, comparison) ? factNames(comparison).flatMap((fact) => openBehind(layout, run, fact)) : [],
    ),
  )
}

function differs(layout: FrameworkLayout, run: Run, comparison: Comparison): boolean {
  return comparisonHolds(layout, run.slots, comparison, 'possible') && !comparisonHolds(layout, run.slots, comparison, 'certain')
}

/** The open indicators a fact rests on. */
function openBehind(layout: FrameworkLayout, run: Run, name: string): string[] {
  const fact = layout.translation.facts.get(name)!
  return ofPhase(layout, run)
    .filter((each) => run.presence[each.at] === presence.open && restsOn(layout, run, fact, each.indicator.id, each.at, each.indicator.domain))
    .map(({ indicator }) => indicator.id)
}

function restsOn(layout: FrameworkLayout, run: Run, fact: Fact, id: string, at: number, domain: string): boolean {
  if (fact.indicator) return fact.indicator.id === id
  const set = run.stageSets[at]!
  if (fact.kind === 'count') return (fact.domain === undefined || fact.domain === domain) && (set & (1 << layout.stagePlaces.get(fact.stage!)!)) !== 0
  return fact.kind === 'worst' ? set !== 0 : fact.kind === 'evidence'
}

/** What would bring the evidence: absent indicators of the domains that need one; and any absent one while those alone would still be too few. */
function evidenceMissing(layout: FrameworkLayout, run: Run): string[] {
  const { minimumEvidence } = layout.framework.classification
  const { slots } = run
  const domainOf = (id: string) => layout.framework.domains.findIndex((domain) => domain.id === id)
  const short = minimumEvidence.indicators - slots[layout.evidence.whole + 1]!
  const wantedDomains = minimumEvidence.domains.filter((domain) => slots[layout.evidence.byDomain[domainOf(domain)]! + 1]! < 1)
  const standingIn = new Set((minimumEvidence.alternatives ?? []).flatMap(({ domain, indicators }) => (wantedDomains.includes(domain) ? indicators : [])))
  return ofPhase(layout, run)
    .filter(
      ({ at, indicator }) =>
        (run.presence[at] === presence.open || run.presence[at] === presence.leftOut) &&
        (short > wantedDomains.length || wantedDomains.includes(indicator.domain) || standingIn.has(indicator.id)),
    )
    .map(({ indicator }) => indicator.id)
}

function ofPhase(layout: FrameworkLayout, run: Run) {
  return layout.byPhase[run.given.academy.phase]
}
