import { untrack } from 'svelte'
import { type Failure, offline, toFailure } from '../failure.ts'

/** Something read from the service: on its way, here, or failed. Show it with `<Loaded>`. */
export class Resource<T> {
  #read: () => Promise<T>
  #asked = 0
  #reading: Promise<void> | undefined
  value: T | undefined = $state.raw()
  failure: Failure | undefined = $state.raw()
  loading = $state(false)

  constructor(read: () => Promise<T>) {
    this.#read = read
  }

  /** Reads again; what is here stays shown meanwhile. Of overlapping reads the last one asked wins. */
  load(): Promise<void> {
    this.#reading = untrack(() => this.prepare()).then((show) => show())
    return this.#reading
  }

  /** As `load`, but what came is shown when the answer is called: for what changes together, at once. */
  async prepare(): Promise<() => void> {
    const mine = ++this.#asked
    this.loading = true
    if (this.value === undefined) this.failure = undefined
    const show = (value: T | undefined, failure: Failure | undefined) => () => {
      if (mine !== this.#asked) return
      if (failure === undefined) this.value = value
      this.failure = failure
      this.loading = false
    }
    try {
      return show(await this.#read(), undefined)
    } catch (error) {
      return show(undefined, toFailure(error))
    }
  }

  /**
   * Reads the first time only, and waits until that is done, whoever asked. What failed stays failed until somebody presses Try again: an effect that
   * needs it must not ask for ever, so nothing here is what an effect depends on.
   */
  need(): Promise<void> {
    return untrack(async () => {
      if (this.value === undefined && this.failure === undefined) await (this.loading ? this.#reading : this.load())
    })
  }

  /** What it needs to go on: the value, read the first time only. Throws the `Failure` it was met with. */
  async needed(): Promise<T> {
    await this.need()
    if (this.value === undefined) throw this.failure ?? offline()
    return this.value
  }

  set(value: T): void {
    this.#asked++
    this.value = value
    this.failure = undefined
    this.loading = false
  }

  forget(): void {
    this.#asked++
    this.value = undefined
    this.failure = undefined
    this.loading = false
  }
}

/** A resource that starts reading at once. For a page: `const outcome = read(() => ask(...))`. */
export function read<T>(how: () => Promise<T>): Resource<T> {
  const resource = new Resource(how)
  void resource.load()
  return resource
}
