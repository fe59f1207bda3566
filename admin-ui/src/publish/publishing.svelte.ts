import type { Version } from '../../../server/schema/types.generated.ts'
import { api, ask, ifMatch } from '../lib/api.ts'
import { type Failure, toFailure } from '../lib/failure.ts'
import { Typed } from '../lib/state/typed.svelte.ts'
import { today } from '../lib/state/versions.svelte.ts'
import { blockersOf } from './steps.ts'

/** The last two steps of publishing: what is typed there, and what the service answered. */
export class Publishing {
  typed: Typed<{ effectiveFrom: string; note: string }>
  busy = $state(false)
  failure: Failure | undefined = $state.raw()
  blockers = $derived(blockersOf(this.failure?.problem['missing']))

  constructor(draft: string) {
    this.typed = new Typed({ place: () => `publish.${draft}`, fresh: () => ({ effectiveFrom: today(), note: '' }) })
  }

  get effectiveFrom(): string {
    return this.typed.value.effectiveFrom
  }
  get note(): string {
    return this.typed.value.note
  }

  /** The version, or undefined where the service refused; `failure` says why. */
  async publish(id: string, revision: number): Promise<Version | undefined> {
    if (this.busy) return undefined
    this.busy = true
    this.failure = undefined
    try {
      const note = this.note.trim()
      const body = { effectiveFrom: this.effectiveFrom, ...(note ? { note } : {}) }
      const version = await ask(api.POST('/drafts/{id}/publish', { params: { path: { id }, header: ifMatch(revision) }, body }))
      this.typed.saved()
      return version
    } catch (error) {
      this.failure = toFailure(error)
      return undefined
    } finally {
      this.busy = false
    }
  }
}
