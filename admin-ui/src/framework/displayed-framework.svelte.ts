import type { Framework } from '../../../server/schema/types.generated.ts'
import { draftInAddress } from '../lib/links.ts'
import { router } from '../lib/router.svelte.ts'
import { stageLooks } from '../lib/stages.ts'
import { draft } from '../lib/state/draft.svelte.ts'
import { Resource } from '../lib/state/resource.svelte.ts'
import { versions } from '../lib/state/versions.svelte.ts'

/** The framework that the pages of Framework show: the draft or version the address names, else the one in force. */
class DisplayedFramework {
  #past = new Map<number, Resource<Framework>>()

  get draftId(): string | undefined {
    return draftInAddress()
  }
  get number(): number | undefined {
    return Number(router.query.get('version')) || versions.inForce.value?.number
  }
  get inDraft(): boolean {
    return this.draftId !== undefined
  }
  get editable(): boolean {
    return this.inDraft && draft.editable
  }
  get framework(): Framework | undefined {
    if (this.inDraft) return draft.saved?.id === this.draftId ? draft.framework : undefined
    return this.#version?.value
  }
  /** What "was" means; undefined where nothing is edited. */
  get base(): Framework | undefined {
    return this.inDraft && this.framework ? draft.base?.framework : undefined
  }
  get looks() {
    return stageLooks(this.framework?.stages ?? [])
  }
  /** What is waited for when there is no framework yet. */
  get failure() {
    return this.inDraft ? draft.failure : this.#version?.failure
  }
  get names(): { published: string; draft: string } {
    return { published: `Version ${draft.base?.number ?? this.number ?? ''}`, draft: 'Draft' }
  }

  /** Starts reading what the address names. */
  async need(): Promise<void> {
    await versions.inForce.need()
    await this.#version?.need()
  }

  get #version(): Pick<Resource<Framework>, 'value' | 'failure' | 'need'> | undefined {
    const number = Number(router.query.get('version')) || undefined
    if (number === undefined || number === versions.inForce.value?.number) {
      const { inForce } = versions
      return { value: inForce.value?.framework, failure: inForce.failure, need: () => inForce.need() }
    }
    const known = this.#past.get(number)
    if (known) return known
    const resource = new Resource(async () => (await versions.read(number)).framework)
    this.#past.set(number, resource)
    return resource
  }
}

export const displayed = new DisplayedFramework()
