import { SvelteMap } from 'svelte/reactivity'
import { yearAfter, yearStarting } from '../../../../server/domain/academic-year.ts'
import { countsOn } from '../../../../server/domain/in-trust.ts'
import type { Academy, Outcome, Return } from '../../../../server/schema/types.generated.ts'
import { api, ask, askAll } from '../api.ts'
import { router } from '../router.svelte.ts'
import { Resource } from './resource.svelte.ts'
import { today } from './versions.svelte.ts'

/** How many academic years back are looked through. */
const YEARS = 12

class Academies {
  /** The academies that count today, by name; the comparison group is not among them. */
  list = new Resource(async () => {
    const members = await everyMember()
    this.apart = members.filter((academy) => !countsOn(academy, today()))
    return members.filter((academy) => countsOn(academy, today()))
  })
  /** Those of the trust that do not count today, read with the list: they have left, or have yet to join. */
  apart: readonly Academy[] = $state.raw([])
  /** The current return of each of the trust's academies and year, newest year first. */
  returns = new Resource(async () => {
    const read = (year: string) => askAll<Return>((query) => api.GET('/returns', { params: { query: { ...query, year } } }))
    return (await Promise.all(recentYears().map(read))).flat()
  })
  #outcomes = new SvelteMap<string, Resource<Outcome[]>>()
  #whole = new SvelteMap<string, Resource<Outcome>>()

  /** Years with returns, newest first. */
  get years(): string[] {
    return [...new Set((this.returns.value ?? []).map(({ year }) => year))]
  }
  /** The year asked for in the address, where there are returns of it; null is the newest of each academy. */
  get year(): string | null {
    const asked = router.query.get('year')
    return asked && this.years.includes(asked) ? asked : null
  }
  choose(year: string | null): void {
    router.ask({ year })
  }
  /** The year to speak of for an academy: the one asked for, else its newest with a return; undefined where it has none. */
  yearOf(academy: string): string | undefined {
    return this.year ?? this.returns.value?.find((one) => one.academy === academy)?.year
  }

  /** The return of an academy for a year, if there is one. */
  returnOf(academy: string, year: string): Return | undefined {
    return this.returns.value?.find((one) => one.academy === academy && one.year === year)
  }

  /** Outcomes of the trust's academies in a year under the version in force; undefined until `needOutcomes`. */
  outcomes(year: string): Resource<Outcome[]> | undefined {
    return this.#outcomes.get(year)
  }

  /** Reads the outcomes of a year once. */
  needOutcomes(year: string): void {
    if (this.#outcomes.has(year)) return
    const resource = new Resource<Outcome[]>(() => askAll((query) => api.GET('/outcomes', { params: { query: { ...query, year } } })))
    this.#outcomes.set(year, resource)
    void resource.load()
  }

  /** One academy's outcome with explanation, margin and what was not given; undefined until `needWhole`. */
  whole(academy: string, year: string): Resource<Outcome> | undefined {
    return this.#whole.get(`${academy} ${year}`)
  }

  /** Reads one academy's whole outcome once. */
  needWhole(academy: string, year: string): void {
    const key = `${academy} ${year}`
    if (this.#whole.has(key)) return
    const resource = new Resource(() => ask(api.GET('/academies/{id}/outcome', { params: { path: { id: academy }, query: { year } } })))
    this.#whole.set(key, resource)
    void resource.load()
  }

  /** Each of the trust's academies with its outcome of the year it is spoken of; those without a return have none. */
  get standings(): { academy: Academy; year: string | undefined; outcome: Outcome | undefined }[] {
    return (this.list.value ?? []).map((academy) => {
      const year = this.yearOf(academy.id)
      const outcome = year === undefined ? undefined : this.#outcomes.get(year)?.value?.find((one) => one.academy?.id === academy.id)
      return { academy, year, outcome }
    })
  }
  /** The first thing the standings need that is not here, on its way or failed; undefined once all of it is. */
  get standingsMissing(): Resource<unknown> | undefined {
    const needed: (Resource<unknown> | undefined)[] = [this.list, this.returns, ...this.#yearsOfStandings().map((year) => this.#outcomes.get(year))]
    return needed.find((resource) => resource?.value === undefined)
  }
  /** Reads what the standings need. Call it in an effect: the years change with what is chosen. */
  needStandings(): void {
    for (const year of this.#yearsOfStandings()) this.needOutcomes(year)
  }

  #yearsOfStandings(): string[] {
    return [...new Set((this.list.value ?? []).flatMap(({ id }) => this.yearOf(id) ?? []))]
  }

  async need(): Promise<void> {
    await Promise.all([this.list.need(), this.returns.need()])
  }

  /** After an academy or a return changed, or another version came into force. */
  async reload(): Promise<void> {
    const shows = await Promise.all([this.list, this.returns].map((each) => each.prepare()))
    for (const show of shows) show()
    this.#outcomes.clear()
    this.#whole.clear()
  }
}

async function everyMember(): Promise<Academy[]> {
  const items: Academy[] = await askAll((query) => api.GET('/academies', { params: { query } }))
  return items.sort((a, b) => a.name.localeCompare(b.name, 'en-GB'))
}

/** The academic years looked through, newest first; a year starts in September. */
export function recentYears(): string[] {
  const now = today()
  const start = Number(now.slice(0, 4)) - (now.slice(5) < '09-01' ? 1 : 0)
  const current = yearStarting(start)
  return Array.from({ length: YEARS }, (_, back) => yearAfter(current, -back))
}

export const academies = new Academies()
