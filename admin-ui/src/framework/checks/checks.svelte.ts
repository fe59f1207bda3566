import type { Finding, Framework } from '../../../../server/schema/types.generated.ts'

/** Quiet for this long before the checks run: nobody waits for them between two steps of a cut. */
const PAUSE = 1_200

/** The findings of the framework on screen, worked out beside the page by the checks the service runs. */
class Checks {
  findings: Finding[] | undefined = $state.raw()
  /** Whether the findings are of an earlier state, or none are here yet. */
  running = $state(false)
  #worker: Worker | undefined
  #asked = 0
  #of: Framework | undefined
  #timer: ReturnType<typeof setTimeout> | undefined

  /** Asks for the findings of a framework; what is known of another stays until they are here. */
  look(framework: Framework): void {
    if (this.#of === framework) return
    const first = this.#of === undefined
    this.#of = framework
    this.running = true
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#ask(framework), first ? 0 : PAUSE)
  }

  #ask(framework: Framework): void {
    this.#worker ??= this.#start()
    this.#worker.postMessage({ asked: ++this.#asked, framework })
  }

  #start(): Worker {
    const worker = new Worker(new URL('./check.worker.ts', import.meta.url), { type: 'module' })
    worker.addEventListener('message', ({ data }: MessageEvent<{ asked: number; findings: Finding[] }>) => {
      if (data.asked !== this.#asked) return
      this.findings = data.findings
      this.running = false
    })
    return worker
  }
}

export const checks = new Checks()
