import type { Case, IndicatorValue } from '../../schema/types.generated.ts'
import type { FrameworkLayout } from '../evaluation/framework-layout.ts'
import type { Range } from './fact-ranges.ts'
import type { Region, Regions } from './regions.ts'
import { pick, type Random } from './seeded.ts'

/** A case while it is put together. */
interface Building {
  values: Record<string, IndicatorValue>
  stages: Map<string, string | undefined>
  previousValues: Record<string, IndicatorValue>
  previousStage?: string
  months?: number
}

/** The day every constructed case is evaluated for. */
export const constructedDay = '2025-09-01'

/**
 * A case in which the comparisons are likely to hold: what they name is put where they ask, counts are filled up with
 * further indicators, and some of the rest is known at random. Whether it does is for the caller to evaluate.
 */
export function construct(layout: FrameworkLayout, regions: Regions, ranges: Map<string, Range>, random: Random, known: number): Case {
  const building: Building = { values: {}, stages: new Map(), previousValues: {} }
  for (const [name, range] of ranges) place(layout, regions, building, name, range, ranges, random)
  for (const [name, range] of ranges) fillCount(layout, regions, building, name, range, ranges, random)
  fillRest(layout, regions, building, ranges, random, known)
  return toCase(layout, regions, building)
}

function place(layout: FrameworkLayout, regions: Regions, building: Building, name: string, range: Range, ranges: Map<string, Range>, random: Random): void {
  const fact = layout.translation.facts.get(name)!
  if (fact.name === 'previous.stage') building.previousStage = pick(random, range.options) as string
  if (fact.name === 'academy.months-in-trust') building.months = Math.min(Math.ceil(Math.max(range.low, 0)) + Math.floor(random() * 3), Math.floor(range.high))
  if (fact.name === 'academy.new-joiner') building.months = pick(random, range.options) === true ? 0 : layout.framework.newJoinerMonths + 12
  if (!fact.indicator || building.stages.has(fact.indicator.id)) return
  const fitting = (regions.of.get(fact.indicator.id) ?? []).filter((region) => fits(layout, regions, fact.indicator!.id, region, ranges))
  const region = pick(random, fitting)
  if (region) put(building, fact.indicator.id, region)
  const change = ranges.get(`${fact.indicator.id}.change`)
  if (region && change && typeof region.value === 'number')
    building.previousValues[fact.indicator.id] = previousFor(layout, fact.indicator.id, region.value, change)
}

function put(building: Building, id: string, region: Region): void {
  building.values[id] = region.given
  building.stages.set(id, region.stage)
}

/** Whether a region is within what is asked of the indicator's value, gap and stage. */
function fits(layout: FrameworkLayout, regions: Regions, id: string, { value, stage, given }: Region, ranges: Map<string, Range>): boolean {
  const [ofValue, ofGap, ofStage] = [ranges.get(id), ranges.get(`${id}.gap`), ranges.get(`${id}.stage`)]
  if (ofStage && (stage === undefined || !ofStage.options.includes(stage))) return false
  if (ofValue && typeof value !== 'number') return ofValue.options.includes(value)
  if (ofValue && typeof value === 'number' && !within(value, ofValue)) return false
  if (ofGap && typeof value === 'number') {
    const indicator = layout.byId.get(id)!
    const year = typeof given === 'object' && 'year' in given && given.year ? given.year : regions.year
    const national = indicator.national(regions.phase, year, undefined)?.value
    return national !== undefined && within(indicator.sign * (value - national), ofGap)
  }
  return true
}

function within(value: number, { low, high, not }: Range): boolean {
  return value >= low - 1e-9 && value <= high + 1e-9 && !not.includes(value)
}

function previousFor(layout: FrameworkLayout, id: string, value: number, { low, high }: Range): number {
  const { indicator, sign } = layout.byId.get(id)!
  const change = Number.isFinite(low) ? low : Number.isFinite(high) ? high : 0
  return Math.min(indicator.max!, Math.max(indicator.min!, value - sign * change))
}

function fillCount(
  layout: FrameworkLayout,
  regions: Regions,
  building: Building,
  name: string,
  range: Range,
  ranges: Map<string, Range>,
  random: Random,
): void {
  const fact = layout.translation.facts.get(name)!
  if (fact.kind === 'worst') {
    const stage = pick(random, range.options)
    const [id, region] = free(layout, regions, building, undefined, ranges, random, (each) => each.stage === stage) ?? []
    if (id && region && ![...building.stages.values()].includes(stage as string)) put(building, id, region)
  }
  if (fact.kind !== 'count' && fact.kind !== 'evidence') return
  const counts = (id: string, stage: string | undefined) => inDomain(layout, id, fact.domain) && (fact.kind === 'evidence' || stage === fact.stage)
  let have = [...building.stages].filter(([id, stage]) => counts(id, stage)).length
  while (have < range.low) {
    const [id, region] = free(layout, regions, building, fact.domain, ranges, random, (each) => fact.kind === 'evidence' || each.stage === fact.stage) ?? []
    if (!id || !region) return
    put(building, id, region)
    have++
  }
}

/** A region of an indicator that has no value yet, whose stage no count forbids; indicators are tried in a random order. */
function free(
  layout: FrameworkLayout,
  regions: Regions,
  building: Building,
  domain: string | undefined,
  ranges: Map<string, Range>,
  random: Random,
  wanted: (region: Region) => boolean,
): [string, Region] | undefined {
  const ids = [...regions.of.keys()].filter((id) => !building.stages.has(id) && inDomain(layout, id, domain))
  while (ids.length > 0) {
    const [id] = ids.splice(Math.floor(random() * ids.length), 1)
    const fitting = regions.of.get(id!)!.filter((region) => wanted(region) && !forbidden(layout, id!, region.stage, building, ranges))
    const region = pick(random, fitting)
    if (region) return [id!, region]
  }
  return undefined
}

/** Whether one more indicator in this stage would be too many, or weaker than the weakest may be. */
function forbidden(layout: FrameworkLayout, id: string, stage: string | undefined, building: Building, ranges: Map<string, Range>): boolean {
  if (stage === undefined) return false
  const domain = layout.byId.get(id)!.indicator.domain
  const full = (name: string, inside: (other: string) => boolean) => {
    const range = ranges.get(name)
    return range !== undefined && [...building.stages].filter(([other, each]) => each === stage && inside(other)).length >= range.high
  }
  const worst = ranges.get('stages.worst')
  const tooWeak = worst !== undefined && !worst.options.some((option) => layout.stagePlaces.get(String(option))! <= layout.stagePlaces.get(stage)!)
  return tooWeak || full(`stages.${stage}`, () => true) || full(`stages.${stage}.${domain}`, (other) => inDomain(layout, other, domain))
}

function inDomain(layout: FrameworkLayout, id: string, domain: string | undefined): boolean {
  return domain === undefined || layout.byId.get(id)!.indicator.domain === domain
}

/** Enough evidence for a classification, and as many further indicators as `known` (0 to 1) says, where nothing forbids it. */
function fillRest(layout: FrameworkLayout, regions: Regions, building: Building, ranges: Map<string, Range>, random: Random, known: number): void {
  const { indicators, domains } = layout.framework.classification.minimumEvidence
  const add = (domain: string | undefined) => {
    const [id, region] = free(layout, regions, building, domain, ranges, random, () => true) ?? []
    if (id && region) put(building, id, region)
    return id !== undefined
  }
  for (const domain of domains) if (![...building.stages.keys()].some((id) => inDomain(layout, id, domain))) add(domain)
  while (building.stages.size < indicators) if (!add(undefined)) break
  const more = Math.floor(random() * known * regions.of.size)
  for (let count = 0; count < more; count++) if (!add(undefined)) break
}

function toCase(layout: FrameworkLayout, regions: Regions, building: Building): Case {
  const joinedOn = building.months === undefined ? undefined : monthsBefore(constructedDay, building.months)
  const previous = building.previousStage !== undefined || Object.keys(building.previousValues).length > 0
  return {
    academy: { id: 'example', name: 'Example academy', phase: regions.phase, ...(joinedOn === undefined ? {} : { joinedOn }) },
    year: regions.year,
    asOf: constructedDay,
    values: Object.fromEntries(layout.framework.indicators.flatMap(({ id }) => (id in building.values ? [[id, building.values[id]!]] : []))),
    ...(previous ? { previous: { ...(building.previousStage === undefined ? {} : { stage: building.previousStage }), values: building.previousValues } } : {}),
  }
}

/** The first of the month so many months before a day. */
export function monthsBefore(day: string, months: number): string {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))]
  const at = year * 12 + month - 1 - Math.min(months, 1200)
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}-01`
}
