import type { Version } from '../../../server/schema/types.generated.ts'
import { api, ask, ifMatch } from '../lib/api.ts'
import { type Failure, toFailure } from '../lib/failure.ts'
import { today } from '../lib/state/versions.svelte.ts'
import { blockersOf } from './steps.ts'

/** The last two steps of publishing: what is typed there, and what the service answered. */
export class Publishing {
  effectiveFrom = $state(today())
  note = $state('')
  busy = $state(false)
  failure: Failure | undefined = $state.raw()
  blockers = $derived(blockersOf(this.failure?.problem['missing']))

  /** The version, or undefined where the service refused; `failure` says why. */
  async publish(id: string, revision: number): Promise<Version | undefined> {
    if (this.busy) return undefined
    this.busy = true
    this.failure = undefined
    try {
      const note = this.note.trim()
      const body = { effectiveFrom: this.effectiveFrom, ...(note ? { note } : {}) }
      return await ask(api.POST('/drafts/{id}/publish', { params: { path: { id }, header: ifMatch(revision) }, body }))
    } catch (error) {
      this.failure = toFailure(error)
      return undefined
    } finally {
      this.busy = false
    }
  }
}
