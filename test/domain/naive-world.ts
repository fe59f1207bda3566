import type { Benchmark, Case, Framework, Indicator, PlainValue, Release, Threshold } from '../../server/schema/types.generated.ts'

export type Constant = number | string | boolean

/** Everything that is so in one world where each figure is known or does not exist. A fact that does not exist is not in it. */
export interface World {
  facts: Map<string, Constant>
  /** Stage by indicator. */
  stages: Map<string, string>
}

interface Given {
  value: PlainValue
  year: string
  release: Release | undefined
}

/** The value of an indicator as the return gives it; left out is missing. */
export function givenOf(given: Case, id: string): Given {
  const said = given.values[id] ?? { absent: 'missing' as const }
  if (typeof said !== 'object' || !('value' in said)) return { value: said, year: given.year, release: given.release }
  return { value: said.value, year: said.year ?? given.year, release: said.release ?? given.release }
}

/** The indicators of the academy's phase that are absent and may be any value of their range. */
export function openOf({ indicators, benchmarks }: Framework, given: Case): Indicator[] {
  return indicators.filter((indicator) => {
    const { value } = givenOf(given, indicator.id)
    const unknown = typeof value === 'object' && ['missing', 'suppressed', 'not-yet'].includes(value.absent)
    return indicator.phases.includes(given.academy.phase) && unknown && indicator.whenAbsent === 'open' && !nobodyHas(benchmarks, indicator, given)
  })
}

/** A figure of ages that are not taught, or of a year in which the national entry says that none was published; suppressed there was one. */
export function nobodyHas(benchmarks: Benchmark[], { id, ages }: Indicator, given: Case): boolean {
  const { value, year, release } = givenOf(given, id)
  if (typeof value !== 'object' || value.absent === 'suppressed') return false
  if (ages && given.academy.ages && !given.academy.ages.some(([from, to]) => from! <= ages[0]! && ages[1]! <= to!)) return true
  const entry = nationalOf(benchmarks, id, given.academy.phase, year, release)
  return entry?.year === year && entry.absent === 'not-published'
}

/** The facts of a return without open absences, straight from design.md section 2. `evidence`: how many figures are known. */
export function worldOf(framework: Framework, given: Case, asOf: string, evidence?: number): World {
  const facts = new Map<string, Constant>()
  const stages = new Map<string, string>()
  const { phase, joinedOn } = given.academy
  let known = 0
  for (const indicator of framework.indicators.filter(({ phases }) => phases.includes(phase))) {
    const { value, year, release } = givenOf(given, indicator.id)
    if (typeof value === 'object') continue
    known++
    facts.set(indicator.id, value)
    if (typeof value === 'number') {
      const better = (from: number) => rounded(indicator.better === 'lower' ? from - value : value - from)
      const national = nationalOf(framework.benchmarks, indicator.id, phase, year, release)
      if (national?.value !== undefined) facts.set(`${indicator.id}.gap`, better(national.value))
      const before = given.previous?.values === undefined ? undefined : givenOf({ ...given, values: given.previous.values }, indicator.id).value
      if (typeof before === 'number') facts.set(`${indicator.id}.change`, better(before))
    }
    const stage = stageOfIndicator(framework, indicator, phase, facts)
    if (stage !== undefined) {
      stages.set(indicator.id, stage)
      facts.set(`${indicator.id}.stage`, stage)
    }
  }
  count(framework, stages, facts)
  facts.set('evidence.present', evidence ?? known)
  facts.set('academy.phase', phase)
  if (joinedOn !== undefined) {
    const months = joinedOn > asOf ? 0 : monthsFrom(joinedOn, asOf)
    facts.set('academy.months-in-trust', months)
    facts.set('academy.new-joiner', joinedOn > asOf || months < framework.newJoinerMonths)
  }
  if (given.previous?.stage !== undefined) facts.set('previous.stage', given.previous.stage)
  return { facts, stages }
}

/** The known figures of a return, by domain. */
export function knownDomains({ indicators }: Framework, given: Case): string[] {
  return indicators.filter(({ id, phases }) => phases.includes(given.academy.phase) && typeof givenOf(given, id).value !== 'object').map(({ domain }) => domain)
}

function rounded(value: number): number {
  return Number(value.toFixed(6)) + 0
}

/** The figure of the year or the latest earlier one that has any; of the phase before all; of the release before final, revised, provisional, own. */
export function nationalOf(benchmarks: Benchmark[], indicator: string, phase: string, year: string, release: Release | undefined): Benchmark | undefined {
  const all = benchmarks.filter((each) => each.indicator === indicator && each.year <= year && (each.phase ?? phase) === phase)
  const latest = all
    .map((each) => each.year)
    .sort()
    .at(-1)
  const ofYear = all.filter((each) => each.year === latest)
  const ofPhase = ofYear.some((each) => each.phase !== undefined) ? ofYear.filter((each) => each.phase !== undefined) : ofYear
  const ofRelease = (wanted: Release | undefined) => ofPhase.find((each) => each.release === wanted)
  const published = (wanted: Release | undefined) => ofPhase.find((each) => each.release === wanted && each.value !== undefined)
  const order: (Release | undefined)[] = ['final', 'revised', 'provisional', 'own', undefined]
  if (release !== undefined && ofRelease(release)) return ofRelease(release)
  return order.map(published).find((each) => each !== undefined) ?? ofPhase[0]
}

function stageOfIndicator(framework: Framework, indicator: Indicator, phase: string, facts: World['facts']): string | undefined {
  const threshold = framework.thresholds.find((each) => each.indicator === indicator.id && (each.phases ?? indicator.phases).some((one) => one === phase))
  if (threshold === undefined) return undefined
  if (threshold.categories) return threshold.categories[String(facts.get(indicator.id))]
  const value = facts.get(threshold.compare === 'value' ? indicator.id : `${indicator.id}.gap`)
  return typeof value === 'number' ? reached(framework, threshold, indicator, value) : undefined
}

/** The best stage whose cut the value reaches; the cut itself belongs to it. */
function reached({ stages }: Framework, threshold: Threshold, { better }: Indicator, value: number): string {
  const downward = threshold.compare === 'value' && better === 'lower'
  const cuts = (threshold.cuts ?? []).filter(({ from }) => (downward ? value <= from : value >= from))
  return cuts.at(-1)?.stage ?? stages[0]!.id
}

function count({ stages, domains, indicators }: Framework, placed: World['stages'], facts: World['facts']): void {
  for (const { id: stage } of stages) {
    const inStage = indicators.filter(({ id }) => placed.get(id) === stage)
    facts.set(`stages.${stage}`, inStage.length)
    for (const { id: domain } of domains) facts.set(`stages.${stage}.${domain}`, inStage.filter((each) => each.domain === domain).length)
  }
  const worst = stages.find(({ id }) => [...placed.values()].includes(id))
  if (worst) facts.set('stages.worst', worst.id)
}

/** Whole months: the greatest number that can be added to the first day without passing the second. */
function monthsFrom(first: string, second: string): number {
  const [year, month, day] = first.split('-').map(Number) as [number, number, number]
  const after = (months: number) => {
    const whole = month - 1 + months
    return [String(year + Math.floor(whole / 12)), String((whole % 12) + 1).padStart(2, '0'), String(day).padStart(2, '0')].join('-')
  }
  let months = 0
  while (after(months + 1) <= second) months++
  return months
}
