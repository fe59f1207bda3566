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
    this.#reading = this.prepare().then((show) => show())
    return this.#reading
  }

  /** As `load`, but what came is shown when the answer is called: for what changes together, at once. */
  async prepare(): Promise<() => void> {
    const mine = ++this.#asked
    this.loading = true
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
