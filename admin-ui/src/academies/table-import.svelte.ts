import type { ImportReport, Release } from '../../../server/schema/types.generated.ts'
import { api, ask, askWith } from '../lib/api.ts'
import { type Failure, failureOf, toFailure } from '../lib/failure.ts'
import { recentYears } from '../lib/state/academies.svelte.ts'

export type Format = 'returns' | 'dfe-ks2' | 'dfe-ks4'

/**
 * One table on its way in: the file with its bytes, what it is said to be, and what the service reads it as. The bytes that were looked at are the bytes that are stored, whatever becomes
 * of the file on the disk meanwhile.
 */
export class TableImport {
  format: Format = $state('returns')
  year = $state(recentYears()[1] ?? recentYears()[0]!)
  release: Release | '' = $state('')
  /** Also schools that are not stored: of a DfE table unless told not, of the trust's own unless told. */
  newSchools: boolean | undefined = $state()
  name: string | undefined = $state()
  report: ImportReport | undefined = $state.raw()
  stored: ImportReport | undefined = $state.raw()
  /** The year under which `stored` is. */
  storedYear = $state('')
  failure: Failure | undefined = $state.raw()
  busy: 'reading' | 'storing' | undefined = $state()
  seconds = $state(0)
  /** What was taken over from the file, in place of what was chosen. */
  proposed: string[] = $state([])
  confirmed: string[] = $state([])
  #file: File | undefined
  #bytes: ArrayBuffer | undefined
  #leave: AbortController | undefined

  get dfe(): boolean {
    return this.format !== 'returns'
  }

  get schools(): 'all' | 'stored' | undefined {
    if (this.newSchools === undefined) return undefined
    return this.newSchools ? 'all' : 'stored'
  }

  /** Whether all that the table contradicts was answered with yes. */
  get answered(): boolean {
    return (this.report?.questions ?? []).every(({ id }) => this.confirmed.includes(id))
  }

  /** A file just chosen: read at once, and taken for what it says it is. */
  async choose(file: File): Promise<void> {
    this.cancel()
    this.#file = file
    this.name = file.name
    await this.look(true)
  }

  /** Reads the file as it is now and asks what would be made of it. With `propose`, what the file says of itself is taken over. */
  async look(propose = false): Promise<void> {
    if (!this.#file || this.busy) return
    this.forget()
    const bytes = await this.#file.arrayBuffer().catch(() => undefined)
    if (!bytes) {
      this.failure = failureOf(0, {
        code: 'file-changed',
        detail: 'The file was changed or moved on the disk since it was chosen. Choose it again, and it is read as it is now.',
      })
      return
    }
    this.#bytes = bytes
    const report = await this.#send(true)
    if (report && propose && this.#takeOver(report)) this.report = await this.#send(true)
    else this.report = report
  }

  /** Stores what was looked at. Answers whether it did. */
  async store(): Promise<boolean> {
    const stored = await this.#send(false)
    if (!stored) return false
    this.stored = stored
    this.storedYear = this.year
    this.report = undefined
    return true
  }

  /** The same table with a column that says of each row what is wrong with it. */
  async errors(): Promise<Blob | undefined> {
    try {
      const call = api.POST('/imports', {
        params: { query: { ...this.#query(), dryRun: true } },
        body: '',
        bodySerializer: () => this.#body(),
        headers: { 'Content-Type': 'text/csv', Accept: 'text/csv' },
        parseAs: 'blob',
      })
      return (await askWith(call)).data as unknown as Blob
    } catch (error) {
      this.failure = toFailure(error)
      return undefined
    }
  }

  /** Stops what is being read or sent; nothing of it is stored unless all of it is. */
  cancel(): void {
    this.#leave?.abort()
    this.busy = undefined
  }

  /** What was said of another table, or of this one read otherwise, holds no longer. */
  forget(): void {
    Object.assign(this, { report: undefined, stored: undefined, failure: undefined, confirmed: [], proposed: [] })
  }

  #takeOver({ recognised }: ImportReport): boolean {
    if (!recognised) return false
    const { format, year, release } = recognised
    const changes = format !== this.format || (year !== undefined && year !== this.year)
    this.format = format
    if (year) this.year = year
    if (release && release !== this.release) this.release = release === 'final' && format !== 'returns' ? '' : release
    if (changes) this.proposed = [...(year ? [year] : []), ...(release ? [release] : [])]
    return changes
  }

  #query() {
    const { format, year, release, schools } = this
    return { format, year, ...(release ? { release } : {}), ...(schools ? { schools } : {}), ...(this.name ? { file: this.name.slice(0, 300) } : {}) }
  }

  #body(): Blob {
    return new Blob([this.#bytes ?? new ArrayBuffer(0)])
  }

  async #send(dryRun: boolean): Promise<ImportReport | undefined> {
    const leave = new AbortController()
    this.#leave = leave
    this.busy = dryRun ? 'reading' : 'storing'
    this.failure = undefined
    this.seconds = 0
    const clock = setInterval(() => this.seconds++, 1000)
    try {
      const query = { ...this.#query(), dryRun, ...(this.confirmed.length > 0 ? { confirm: this.confirmed.join(',') } : {}) }
      // sent as the bytes they are: the service finds out how the table is encoded
      const call = api.POST('/imports', {
        params: { query },
        body: '',
        bodySerializer: () => this.#body(),
        headers: { 'Content-Type': 'text/csv' },
        signal: leave.signal,
      })
      return await ask(call)
    } catch (error) {
      if (!leave.signal.aborted) this.failure = toFailure(error)
      return undefined
    } finally {
      clearInterval(clock)
      if (this.#leave === leave) this.busy = undefined
    }
  }
}
