import type { Academy, Case, ReceiptSummary, Return } from '../../../../server/schema/types.generated.ts'
import { api, askAll } from '../api.ts'
import { router } from '../router.svelte.ts'
import { academies } from '../state/academies.svelte.ts'
import { Resource } from '../state/resource.svelte.ts'
import { casesOf } from './cases.ts'

interface Group {
  academies: Academy[]
  returns: Return[]
}

/** The returns that pages of Framework and Compare look at: one year, or each academy's newest. The address holds the choice. */
class Cohort {
  /** Stored schools that are not members of the trust, with their returns of the years our academies have: the comparison group. */
  #others = new Resource(async (): Promise<Group> => {
    const members = 'all' as const
    const everyone: Academy[] = await askAll((query) => api.GET('/academies', { params: { query: { ...query, members } } }))
    const others = everyone.filter(({ member }) => !member)
    if (others.length === 0) return { academies: [], returns: [] }
    const ofYear = (year: string): Promise<Return[]> => askAll((query) => api.GET('/returns', { params: { query: { ...query, year, members } } }))
    await academies.returns.needed()
    const ids = new Set(others.map(({ id }) => id))
    const returns = (await Promise.all(academies.years.map(ofYear))).flat()
    return { academies: others, returns: returns.filter(({ academy }) => ids.has(academy)) }
  })
  /** Decisions of earlier years: the stage before is the moderated one. */
  #receipts = new Resource(async () => {
    const list = await academies.list.needed()
    const ofAcademy = (academy: string): Promise<ReceiptSummary[]> => askAll((query) => api.GET('/receipts', { params: { query: { ...query, academy } } }))
    return (await Promise.all(list.map(({ id }) => ofAcademy(id)))).flat()
  })
  /** None before everything is here: a return without the stage of the year before would be another case. */
  #cases = $derived(this.ready ? casesOf(academies.list.value ?? [], academies.returns.value ?? [], this.#receipts.value ?? [], this.year) : [])
  #otherCases = $derived(casesOf(this.#others.value?.academies ?? [], this.#others.value?.returns ?? [], [], this.year))

  /** null: each academy's newest. */
  get year(): string | null {
    const asked = router.query.get('year')
    return asked && academies.years.includes(asked) ? asked : null
  }
  choose(year: string): void {
    router.ask({ year: year || null })
  }
  get cases(): Case[] {
    return this.#cases
  }
  get others(): Case[] {
    return this.#otherCases
  }
  /** The trust's academies without a return to look at. */
  get silent(): Academy[] {
    if (!this.ready) return []
    const known = new Set(this.#cases.map(({ academy }) => academy.id))
    return (academies.list.value ?? []).filter(({ id }) => !known.has(id))
  }
  get ready(): boolean {
    return academies.list.value !== undefined && academies.returns.value !== undefined && this.#receipts.value !== undefined
  }
  get othersReady(): boolean {
    return this.#others.value !== undefined
  }
  get failure() {
    return academies.list.failure ?? academies.returns.failure ?? this.#receipts.failure
  }

  /** Reads again what failed. */
  async again(): Promise<void> {
    const failed = [academies.list, academies.returns, this.#receipts, this.#others].filter(({ failure }) => failure !== undefined)
    for (const each of failed) await each.load()
  }

  async need(): Promise<void> {
    await Promise.all([academies.list, academies.returns, this.#receipts, this.#others].map((each) => each.need()))
  }
}

export const cohort = new Cohort()
