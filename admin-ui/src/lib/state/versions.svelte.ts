import type { DraftSummary, Version, VersionSummary } from '../../../../server/schema/types.generated.ts'
import { api, ask, askAll } from '../api.ts'
import { Resource } from './resource.svelte.ts'

class Versions {
  /** Every published version, newest number first, without its framework. */
  list = new Resource(async () => {
    const items: VersionSummary[] = await askAll((query) => api.GET('/versions', { params: { query } }))
    return items.sort((a, b) => b.number - a.number)
  })
  /** The version in force today, whole. */
  inForce: Resource<Version> = new Resource(() => ask(api.GET('/versions/in-force')))
  /** Drafts being edited or in review, last changed first. */
  drafts = new Resource(async () => {
    const items: DraftSummary[] = await askAll((query) => api.GET('/drafts', { params: { query } }))
    return items.filter(({ state }) => state === 'draft' || state === 'in-review').sort((a, b) => b.updatedAt.localeCompare(a.updatedAt))
  })
  #whole = new Map<number, Promise<Version>>()

  /** Published versions that take effect later, next first. */
  get coming(): VersionSummary[] {
    const now = this.inForce.value
    return (this.list.value ?? [])
      .filter(({ effectiveFrom }) => effectiveFrom !== null && now !== undefined && effectiveFrom > (now.effectiveFrom ?? '') && effectiveFrom > today())
      .sort((a, b) => a.effectiveFrom!.localeCompare(b.effectiveFrom!))
  }

  /** One published version, whole; it never changes, so it is read once. */
  read(number: number): Promise<Version> {
    const known = this.#whole.get(number)
    if (known) return known
    const reading = ask(api.GET('/versions/{number}', { params: { path: { number: String(number) } } }))
    this.#whole.set(number, reading)
    reading.catch(() => this.#whole.delete(number))
    return reading
  }

  async need(): Promise<void> {
    await Promise.all([this.list.need(), this.inForce.need(), this.drafts.need()])
  }

  /** After publishing, withdrawing or discarding. */
  async reload(): Promise<void> {
    await Promise.all([this.list.load(), this.inForce.load(), this.drafts.load()])
  }
}

const inLondon = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' })

/** Today in the trust's time, as the service counts days. */
export function today(): string {
  return inLondon.format(new Date())
}

export const versions = new Versions()
