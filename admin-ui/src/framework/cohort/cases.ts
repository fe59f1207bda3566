import { group } from 'd3-array'
import { yearAfter } from '../../../../server/domain/academic-year.ts'
import { caseFaults } from '../../../../server/domain/case-faults.ts'
import type { CompiledFramework } from '../../../../server/domain/compile.ts'
import type { Academy, IndicatorValues, Return, ScenarioCase } from '../../../../server/schema/types.generated.ts'

/** What is stored as cases to evaluate: of one year, or each academy's newest return where `year` is null. Academies without one are left out. */
export function casesOf(academies: readonly Academy[], returns: readonly Return[], year: string | null): ScenarioCase[] {
  const byAcademy = group(returns, ({ academy }) => academy)
  return academies.flatMap((academy) => {
    const own = byAcademy.get(academy.id) ?? []
    const chosen = own.reduce<Return | undefined>((best, one) => (fits(one, year) && (!best || one.year > best.year) ? one : best), undefined)
    if (!chosen) return []
    const before = own.find((one) => one.year === yearAfter(chosen.year, -1))
    return [caseOf(academy, chosen, before)]
  })
}

function fits(one: Return, year: string | null): boolean {
  return year === null || one.year === year
}

function caseOf({ id, name, phase, joinedOn }: Academy, { year, release, values }: Return, before: Return | undefined): ScenarioCase {
  return {
    academy: { id, name, phase, ...(joinedOn === undefined ? {} : { joinedOn }) },
    year,
    release,
    values,
    ...(before ? { previous: { year: before.year, values: before.values } } : {}),
  }
}

/** The case without what this framework cannot take: a return was checked against the framework of its day. What is left out is missing there. */
export function fitting(compiled: CompiledFramework, given: ScenarioCase): ScenarioCase {
  const places = caseFaults(compiled, given).map(({ pointer }) => `${pointer}/`)
  if (places.length === 0) return given
  const { previous, ...rest } = given
  const values = without(given.values, places, '/values')
  if (!previous?.values) return { ...rest, values }
  return { ...rest, values, previous: { ...previous, values: without(previous.values, places, '/previous/values') } }
}

function without(values: IndicatorValues, places: string[], under: string): IndicatorValues {
  return Object.fromEntries(Object.entries(values).filter(([indicator]) => !places.some((place) => place.startsWith(`${under}/${indicator}/`))))
}
