import type { Academy, Outcome, Return } from '../../../../server/schema/types.generated.ts'
import { api, askAll } from '../api.ts'
import { Resource } from './resource.svelte.ts'

class Academies {
  /** The trust's academies by name; the comparison group is not among them. */
  list = new Resource(async () => {
    const items: Academy[] = await askAll((query) => api.GET('/academies', { params: { query } }))
    return items.sort((a, b) => a.name.localeCompare(b.name, 'en-GB'))
  })
  /** Every stored return of the trust's academies, newest year first: what is current, without earlier releases. */
  returns = new Resource(async () => {
    const items: Return[] = await askAll((query) => api.GET('/returns', { params: { query } }))
    return items.sort((a, b) => b.year.localeCompare(a.year) || a.academy.localeCompare(b.academy))
  })
  #outcomes = new Map<string, Resource<Outcome[]>>()
  #chosen: string | undefined = $state()

  /** Years with returns, newest first. */
  get years(): string[] {
    return [...new Set((this.returns.value ?? []).map(({ year }) => year))]
  }
  /** The year the pages speak of: the one chosen, else the newest with returns. */
  get year(): string | undefined {
    const years = this.years
    return this.#chosen && years.includes(this.#chosen) ? this.#chosen : years[0]
  }
  choose(year: string): void {
    this.#chosen = year
  }

  /** The return of an academy for a year, if there is one. */
  returnOf(academy: string, year: string): Return | undefined {
    return this.returns.value?.find((one) => one.academy === academy && one.year === year)
  }

  /** Outcomes of the trust's academies in a year under the version in force, with explanation and margin; read once. */
  outcomes(year: string): Resource<Outcome[]> {
    const known = this.#outcomes.get(year)
    if (known) return known
    const resource: Resource<Outcome[]> = new Resource(() => askAll((query) => api.GET('/outcomes', { params: { query: { ...query, year } } })))
    this.#outcomes.set(year, resource)
    void resource.load()
    return resource
  }

  async need(): Promise<void> {
    await Promise.all([this.list.need(), this.returns.need()])
  }

  /** After an academy or a return changed, or another version came into force. */
  async reload(): Promise<void> {
    this.#outcomes.clear()
    await Promise.all([this.list.load(), this.returns.load()])
  }
}

export const academies = new Academies()
