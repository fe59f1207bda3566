import { type Failure, toFailure } from '../failure.ts'

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
    this.#reading = this.#load()
    return this.#reading
  }

  async #load(): Promise<void> {
    const mine = ++this.#asked
    this.loading = true
    try {
      const value = await this.#read()
      if (mine !== this.#asked) return
      this.value = value
      this.failure = undefined
    } catch (error) {
      if (mine !== this.#asked) return
      this.failure = toFailure(error)
    }
    this.loading = false
  }

  /** Reads the first time only, and waits until that is done, whoever asked. */
  async need(): Promise<void> {
    if (this.value === undefined) await (this.loading ? this.#reading : this.load())
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
