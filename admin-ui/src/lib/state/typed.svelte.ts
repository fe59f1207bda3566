import { localStore } from '../local-storage.ts'
import { session } from './session.svelte.ts'

interface Kept<T> {
  value: T
  at: string
  /** What it was typed over, such as a revision. */
  over: string
}

interface Source<T> {
  /** Which form this is, with what it is about: "return.140372.2023/24". */
  place: () => string
  /** The form before anything is typed. */
  fresh: () => T
  /** What stands saved, as short as can be told apart: typed over another, it is offered and not put in by itself. */
  over?: () => string
}

/**
 * What is being typed in a form: kept on this device, for this person, until it is `saved` or `discard`ed, and here again
 * when the form is. Passwords are not for it. Read `value`, change it by `set`.
 */
export class Typed<T extends object> {
  #source: Source<T>
  /** Counts what changed what is kept. */
  #changes = $state(0)
  /** When what was found here on arrival was typed, by place. */
  #found = new Map<string, string | undefined>()

  constructor(source: Source<T>) {
    this.#source = source
  }

  #kept = $derived.by((): Kept<T> | undefined => {
    void this.#changes
    const key = this.#key
    const kept = localStore.get<Kept<T>>(key)
    if (!this.#found.has(key)) this.#found.set(key, kept?.at)
    return kept
  })
  #current = $derived.by((): T => {
    const fresh = this.#source.fresh()
    return this.#kept && this.#kept.over === this.#over ? { ...fresh, ...this.#kept.value } : fresh
  })

  get value(): T {
    return this.#current
  }
  /** Whether something is typed that is not saved. */
  get any(): boolean {
    return this.#kept !== undefined && !this.outdated
  }
  /** When what is here again was typed; undefined where nothing was. */
  get broughtBack(): Date | undefined {
    const at = this.#kept && this.#found.get(this.#key)
    return at === undefined ? undefined : new Date(at)
  }
  /** Whether what was typed waits to be asked for, because what is saved is another by now. */
  get outdated(): boolean {
    return this.#kept !== undefined && this.#kept.over !== this.#over
  }

  set(part: Partial<T>): void {
    const value = { ...this.#current, ...part }
    if (JSON.stringify(value) === JSON.stringify(this.#source.fresh())) localStore.forget(this.#key)
    else this.#keep(value)
    this.#changes++
  }

  /** Puts in what was typed over something older. */
  bringBack(): void {
    if (this.#kept) this.#keep(this.#kept.value)
    this.#changes++
  }

  saved(): void {
    this.discard()
  }

  discard(): void {
    localStore.forget(this.#key)
    this.#found.set(this.#key, undefined)
    this.#changes++
  }

  #keep(value: T): void {
    localStore.put<Kept<T>>(this.#key, { value, at: new Date().toISOString(), over: this.#over })
  }
  get #key(): string {
    return `typed.${session.user?.id ?? 'nobody'}.${this.#source.place()}`
  }
  get #over(): string {
    return this.#source.over?.() ?? ''
  }
}
