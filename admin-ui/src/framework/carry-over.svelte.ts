import type { Change, RebaseChoice } from '../../../server/schema/types.generated.ts'
import { api, ask, ifMatch } from '../lib/api.ts'
import { type Failure, toFailure } from '../lib/failure.ts'
import { draft } from '../lib/state/draft.svelte.ts'
import { versions } from '../lib/state/versions.svelte.ts'

/** An item that the draft and the newer version both changed. */
export interface Clash {
  part: string
  id: string
  draft: Change[]
  version: Change[]
}

/** Carrying the changes of the draft over to the newest version: what both changed waits for a choice each. */
export class CarryOver {
  clashes: Clash[] = $state.raw([])
  choices: Record<string, RebaseChoice['keep']> = $state({})
  busy = $state(false)
  failure: Failure | undefined = $state.raw()
  chosen = $derived(this.clashes.every((clash) => this.choices[keyOf(clash)] !== undefined))

  async carry(): Promise<void> {
    const { saved } = draft
    if (this.busy || !saved || !this.chosen) return
    this.busy = true
    this.failure = undefined
    try {
      const choices = this.clashes.map((clash) => ({ part: clash.part, id: clash.id, keep: this.choices[keyOf(clash)]! }))
      await ask(api.POST('/drafts/{id}/rebase', { params: { path: { id: saved.id }, header: ifMatch(saved.revision) }, body: { choices } }))
      this.clashes = []
      await Promise.all([draft.reload(), versions.drafts.load()])
    } catch (error) {
      const failure = toFailure(error)
      if (failure.code === 'rebase-conflict') this.clashes = failure.problem['conflicts'] as Clash[]
      else this.failure = failure
    }
    this.busy = false
  }
}

export const keyOf = ({ part, id }: Clash) => `${part} ${id}`
