import type { Framework } from '../../../../server/schema/types.generated.ts'

/** What can be undone and done again: the frameworks before and after what is on screen, a step each. */
export class Steps {
  #before: Framework[] = $state.raw([])
  #after: Framework[] = $state.raw([])

  get canUndo(): boolean {
    return this.#before.length > 0
  }
  get canRedo(): boolean {
    return this.#after.length > 0
  }

  /** A step was made from here: what was undone before it can't be done again. */
  made(from: Framework): void {
    this.#before = [...this.#before, from]
    this.#after = []
  }

  /** The framework one step back from `now`; undefined at the start. */
  back(now: Framework): Framework | undefined {
    const previous = this.#before.at(-1)
    if (previous === undefined) return undefined
    this.#before = this.#before.slice(0, -1)
    this.#after = [...this.#after, now]
    return previous
  }

  /** The framework one step on from `now`; undefined at the end. */
  on(now: Framework): Framework | undefined {
    const next = this.#after.at(-1)
    if (next === undefined) return undefined
    this.#after = this.#after.slice(0, -1)
    this.#before = [...this.#before, now]
    return next
  }

  /** The last step was refused: it never was. */
  unmade(): void {
    this.#before = this.#before.slice(0, -1)
  }

  clear(): void {
    this.#before = []
    this.#after = []
  }
}
