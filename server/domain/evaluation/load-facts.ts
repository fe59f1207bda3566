import type { Case, PlainValue, Release } from '../../schema/types.generated.ts'
import { monthsBetween } from '../academic-year.ts'
import { phases } from '../facts.ts'
import { round6 } from '../rounding.ts'
import type { FrameworkLayout, IndicatorLayout } from './framework-layout.ts'
import { doesNotExist, givenValue } from './given-value.ts'
import { presence, type Run } from './run.ts'

/** Puts the bounds of what a case says into the run: values, gaps, changes and the academy's own facts. The case must have no faults. */
export function loadFacts(layout: FrameworkLayout, run: Run, given: Case, asOf: string): void {
  run.given = given
  run.asOf = asOf
  run.slots.fill(0)
  run.open = false
  run.presence.fill(presence.none)
  run.stageSets.fill(0)
  for (const indicator of layout.byPhase[given.academy.phase]) fillIndicator(run, indicator, given)
  fillAcademy(layout, run, given, asOf)
}

/** Puts the bounds of what a case says of one indicator anew into a run that has those of all; it must have a value there now and before. */
export function reloadIndicator(run: Run, indicator: IndicatorLayout, given: Case): void {
  run.given = given
  fillIndicator(run, indicator, given)
}

function fillIndicator(run: Run, layout: IndicatorLayout, given: Case): void {
  const { indicator, at } = layout
  const said = givenValue(given.values[indicator.id])
  const { year = given.year, release = given.release } = said
  const value = asItIs(layout, given, said.value, year, release)
  run.values[at] = value
  run.valueYears[at] = year
  run.valueReleases[at] = release
  run.nationals[at] = Number.NaN
  run.nationalYears[at] = undefined
  if (typeof value === 'object') {
    if (doesNotExist(value.absent)) return
    if (indicator.whenAbsent === 'leave-out') {
      run.presence[at] = presence.leftOut
      if (indicator.type === 'number') fillNational(run, layout, given, year, release)
      return
    }
    run.presence[at] = presence.open
    run.open = true
    if (indicator.type === 'number') fillNumber(run, layout, given, year, release, indicator.min!, indicator.max!)
    else fillOptions(run, layout, (1 << layout.bits.size) - 1)
    return
  }
  run.presence[at] = presence.known
  if (typeof value === 'number') fillNumber(run, layout, given, year, release, value, value)
  else fillOptions(run, layout, layout.bits.get(value)!)
}

/**
 * What nobody can have is no gap in what is known: a figure of ages that the academy does not teach is not applicable, and one
 * that is missing or still to come, where the national entry of that very year says that none is published, is not published.
 */
function asItIs({ indicator, national }: IndicatorLayout, { academy }: Case, value: PlainValue, year: string, release: Release | undefined): PlainValue {
  if (typeof value !== 'object' || (value.absent !== 'missing' && value.absent !== 'not-yet')) return value
  if (indicator.ages !== undefined && academy.ages !== undefined && !teaches(academy.ages, indicator.ages)) return { absent: 'not-applicable' }
  const found = national(academy.phase, year, release)
  return found?.year === year && found.absent === 'not-published' ? { absent: 'not-published' } : value
}

function teaches(taught: readonly (readonly number[])[], [youngest = 0, oldest = 0]: readonly number[]): boolean {
  return taught.some(([from = 0, to = 0]) => from <= youngest && oldest <= to)
}

function fillOptions({ slots }: Run, { value }: IndicatorLayout, set: number): void {
  slots[value] = 1
  slots[value + 1] = set
}

function fillNumber(run: Run, layout: IndicatorLayout, given: Case, year: string, release: Release | undefined, min: number, max: number): void {
  const { at, indicator } = layout
  bounds(run.slots, layout.value, min, max)
  if (fillNational(run, layout, given, year, release)) distance(run.slots, layout.gap, layout.sign, min, max, run.nationals[at]!)
  const before = given.previous?.values && givenValue(given.previous.values[indicator.id]).value
  if (typeof before === 'number') distance(run.slots, layout.change, layout.sign, min, max, before)
}

/** The national figure the value is or would be compared with, if there is one. */
function fillNational(run: Run, { at, national }: IndicatorLayout, given: Case, year: string, release: Release | undefined): boolean {
  const found = national(given.academy.phase, year, release)
  if (found?.value === undefined) return false
  run.nationals[at] = found.value
  run.nationalYears[at] = found.year
  return true
}

/** How much better than `from` the value is: positive is better, whichever way the indicator runs. */
function distance(slots: Float64Array, slot: number, sign: number, min: number, max: number, from: number): void {
  const low = round6(min - from)
  const high = round6(max - from)
  if (sign > 0) bounds(slots, slot, low, high)
  else bounds(slots, slot, -high + 0, -low + 0)
}

function bounds(slots: Float64Array, slot: number, min: number, max: number): void {
  slots[slot] = 1
  slots[slot + 1] = min
  slots[slot + 2] = max
}

function fillAcademy(layout: FrameworkLayout, { slots }: Run, { academy, previous }: Case, asOf: string): void {
  const { other, framework } = layout
  slots[other.phase] = 1
  slots[other.phase + 1] = 1 << phases.indexOf(academy.phase)
  if (academy.joinedOn !== undefined) {
    const months = academy.joinedOn > asOf ? 0 : monthsBetween(academy.joinedOn, asOf)
    bounds(slots, other.months, months, months)
    slots[other.newJoiner] = 1
    slots[other.newJoiner + 1] = academy.joinedOn > asOf || months < framework.newJoinerMonths ? 2 : 1
  }
  if (previous?.stage !== undefined) {
    slots[other.previous] = 1
    slots[other.previous + 1] = 1 << layout.stagePlaces.get(previous.stage)!
  }
}
