import { createPatch } from 'rfc6902'
import { diff } from '../../../../server/domain/version-comparison/diff.ts'
import { type Json, same } from '../../../../server/domain/version-comparison/framework-differences.ts'
import type { Change, Draft, Framework, JsonPatch, Version } from '../../../../server/schema/types.generated.ts'
import { api, ask, ifMatch } from '../api.ts'
import { type Failure, toFailure } from '../failure.ts'
import { localStore } from '../local-storage.ts'
import { merge } from '../merge.ts'
import { session } from './session.svelte.ts'
import { Steps } from './steps.svelte.ts'
import { versions } from './versions.svelte.ts'

interface Conflict {
  /** Who saved in between. */
  by: string
  mine: Framework
  theirs: Draft
}

interface Stored {
  revision: number
  framework: Framework
}

/** Codes that say the edit itself cannot be: it is taken back. After anything else it is kept and can be saved later. */
const REFUSED = new Set(['not-possible', 'invalid-request', 'patch-test-failed', 'not-found', 'forbidden', 'too-large'])

/**
 * The draft being worked in. `framework` is what is on screen; it is saved in the background, one write at a time, each
 * naming the revision it was based on. Without an answer it is kept on this device and saved with the next edit, on request,
 * or when the connection or the person is back, never again and again by itself; when someone
 * else saved the same place first, `conflict` waits for a choice and nothing is written until it is made.
 */
class CurrentDraft {
  /** As the service has it; undefined outside a draft. */
  saved: Draft | undefined = $state.raw()
  /** As on screen: never change it in place, use `change`, or `tryOut` and `settle`. */
  framework: Framework | undefined = $state.raw()
  /** The version the draft is of: what "was" means. */
  base: Version | undefined = $state.raw()
  /** Every change from base to what the service has, in words. */
  changes: Change[] = $derived(this.base && this.saved ? diff(this.base.framework, this.saved.framework) : [])
  state: 'saved' | 'saving' | 'kept-here' | 'conflict' = $state('saved')
  savedAt: Date | undefined = $state.raw()
  conflict: Conflict | undefined = $state.raw()
  /** Why the last edit was refused (it was taken back), or why the draft could not be read. */
  failure: Failure | undefined = $state.raw()
  /** Counts what is shown, so that a late answer for another draft is not. */
  #opened = 0
  #steps = new Steps()
  #trying: Framework | undefined

  get id(): string | undefined {
    return this.saved?.id
  }
  get revision(): number | undefined {
    return this.saved?.revision
  }
  get editable(): boolean {
    return this.saved?.state === 'draft'
  }
  get canUndo(): boolean {
    return this.#steps.canUndo
  }
  get canRedo(): boolean {
    return this.#steps.canRedo
  }

  /** Reads the draft and its base; the one that is open already stays as it is. */
  async open(id: string): Promise<void> {
    if (this.saved?.id === id) return
    this.close()
    const mine = this.#opened
    try {
      const saved = await ask(api.GET('/drafts/{id}', { params: { path: { id } } }))
      const base = await versions.read(saved.base)
      if (mine !== this.#opened) return
      this.base = base
      this.#accept(saved)
      this.framework = saved.framework
      this.#restore(saved)
    } catch (error) {
      if (mine === this.#opened) this.failure = toFailure(error)
    }
  }

  /** Reads the draft again after a step (submit, approve, return, rebase) changed it elsewhere. */
  async reload(): Promise<void> {
    const id = this.saved?.id
    if (!id) return
    this.close()
    await this.open(id)
  }

  close(): void {
    this.#opened++
    this.saved = undefined
    this.framework = undefined
    this.base = undefined
    this.state = 'saved'
    this.savedAt = undefined
    this.conflict = undefined
    this.failure = undefined
    this.#steps.clear()
    this.#trying = undefined
  }

  /** Makes an edit and saves it. `edit` is given a copy to change in place. */
  change(edit: (framework: Framework) => void): void {
    this.tryOut(edit)
    this.settle()
  }

  /** Shows an edit without saving it, as while dragging. Each call starts from what is on screen. */
  tryOut(edit: (framework: Framework) => void): void {
    if (!this.framework || !this.editable) return
    this.#trying ??= this.framework
    const next = structuredClone(this.framework)
    edit(next)
    this.framework = next
  }

  /** Saves what was tried out, as one step to undo. */
  settle(): void {
    const before = this.#trying
    this.#trying = undefined
    if (!before || !this.framework || same(before as unknown as Json, this.framework as unknown as Json)) return
    this.#steps.made(before)
    void this.#save()
  }

  /** Takes back what was tried out and not settled. */
  takeBack(): void {
    if (this.#trying) this.framework = this.#trying
    this.#trying = undefined
  }

  undo(): void {
    this.#show(this.framework && this.#steps.back(this.framework))
  }

  redo(): void {
    this.#show(this.framework && this.#steps.on(this.framework))
  }

  #show(framework: Framework | undefined): void {
    if (!framework) return
    this.framework = framework
    void this.#save()
  }

  /** Tries once more to save what is kept on this device. */
  saveNow(): void {
    if (this.state === 'kept-here') void this.#save()
  }

  /** Gives the draft another title. Throws a `Failure`. */
  async rename(title: string): Promise<void> {
    if (!this.saved) return
    const patch: JsonPatch = [{ op: 'replace', path: '/title', value: title }]
    this.#accept(await write(this.saved, patch))
    await versions.drafts.load()
  }

  /** Ends a conflict: mine is written over theirs, or mine is let go. */
  keep(whose: 'mine' | 'theirs'): void {
    if (!this.conflict) return
    const { mine, theirs } = this.conflict
    this.conflict = undefined
    this.#accept(theirs)
    this.framework = whose === 'mine' ? mine : theirs.framework
    this.#steps.clear()
    this.state = 'saved'
    if (whose === 'mine') void this.#save()
    else localStore.forget(keyOf(theirs.id))
  }

  /**
   * Where the draft ended while it was edited: begins a new one that has what is on screen here, of the version this one became or
   * else of its own base. Answers its id; opened, it saves what it was given. Throws a `Failure`, and then nothing is lost.
   */
  async beginAnew(): Promise<string> {
    if (!this.conflict) throw new Error('no conflict to begin anew from')
    const { mine, theirs } = this.conflict
    await versions.reload()
    const base = theirs.state === 'published' ? (versions.list.value?.[0]?.number ?? theirs.base) : theirs.base
    const made = await ask(api.POST('/drafts', { body: { base, title: continued(theirs.title) } }))
    // what the version says besides is kept; where both changed the same, the draft says what is on screen and the comparison shows it
    const together = theirs.state === 'published' ? merge(this.saved?.framework ?? theirs.framework, mine, made.framework) : undefined
    this.#keep(made, together ?? mine)
    localStore.forget(keyOf(theirs.id))
    await versions.drafts.load()
    return made.id
  }

  async #save(): Promise<void> {
    if (this.state === 'saving' || this.state === 'conflict') return
    const mine = this.#opened
    this.failure = undefined
    this.state = 'saving'
    if (this.saved && this.framework) this.#keep(this.saved, this.framework)
    await rendered()
    while (this.saved && this.framework && mine === this.#opened) {
      const { saved, framework } = this
      const patch = createPatch(saved.framework, framework).map((operation) => ({ ...operation, path: `/framework${operation.path}` })) as JsonPatch
      if (patch.length === 0) break
      try {
        const next = await write(saved, patch)
        if (mine !== this.#opened) return
        this.#accept(next)
        localStore.forget(keyOf(saved.id))
      } catch (error) {
        if (mine === this.#opened) await this.#refused(toFailure(error))
        return
      }
    }
    if (mine === this.#opened) this.state = 'saved'
  }

  async #refused(failure: Failure): Promise<void> {
    const { saved, framework } = this
    if (!saved || !framework) return
    // in another state than 'draft' it was published, discarded or submitted meanwhile: nobody's edit is taken back for that
    if (failure.code === 'stale-revision' || failure.code === 'state-conflict') {
      await this.#resolveConflict(framework)
    } else if (!REFUSED.has(failure.code)) {
      this.state = 'kept-here'
      this.#keep(saved, framework)
      this.failure = failure
    } else {
      localStore.forget(keyOf(saved.id))
      this.failure = failure
      this.framework = saved.framework
      this.#steps.unmade()
      this.state = 'saved'
    }
  }

  /** Someone else saved first. Edits of different places go together; of the same place a person chooses. */
  async #resolveConflict(mine: Framework): Promise<void> {
    const saved = this.saved!
    const opened = this.#opened
    try {
      const theirs = await ask(api.GET('/drafts/{id}', { params: { path: { id: saved.id } } }))
      if (opened !== this.#opened) return
      const together = merge(saved.framework, mine, theirs.framework)
      if (together && theirs.state === 'draft') {
        this.#accept(theirs)
        this.framework = together
        this.state = 'saved'
        await this.#save()
      } else {
        this.state = 'conflict'
        this.conflict = { by: theirs.updatedBy, mine, theirs }
      }
    } catch (error) {
      if (opened === this.#opened) await this.#refused(toFailure(error))
    }
  }

  #keep({ id, revision }: Draft, framework: Framework): void {
    localStore.put<Stored>(keyOf(id), { revision, framework })
  }

  #restore(saved: Draft): void {
    const kept = localStore.get<Stored>(keyOf(saved.id))
    if (!kept) return
    if (same(kept.framework as unknown as Json, saved.framework as unknown as Json)) {
      localStore.forget(keyOf(saved.id))
    } else if (kept.revision === saved.revision && saved.state === 'draft') {
      this.framework = kept.framework
      void this.#save()
    } else {
      this.state = 'conflict'
      this.conflict = { by: saved.updatedBy, mine: kept.framework, theirs: saved }
    }
  }

  #accept(saved: Draft): void {
    this.saved = saved
    this.savedAt = new Date(saved.updatedAt)
  }
}

/** Until the change is on screen: what it does is shown in its own frame, and saved after. */
function rendered(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}

/** Of this person: what somebody else left on the device is not saved under another name. */
const keyOf = (id: string) => `draft.${session.user?.id ?? 'nobody'}.${id}`

const continued = (title: string) => `${title.slice(0, 180)}, continued`

function write({ id, revision }: Draft, patch: JsonPatch): Promise<Draft> {
  return ask(
    api.PATCH('/drafts/{id}', {
      params: { path: { id }, header: ifMatch(revision) },
      body: patch,
      headers: { 'Content-Type': 'application/json-patch+json' },
    }),
  )
}

export const draft = new CurrentDraft()

// A reason to think that it goes well now, unlike a clock.
addEventListener('online', () => draft.saveNow())
session.onReturn(() => draft.saveNow())
