import { keepForVisit } from './keep-for-visit.ts'

/** A page reads before it shows: for this long it may grow to where it was. */
const LATEST = 4000

/** Where each step of the browser's history was scrolled to. The browser's own memory gives up before a page that reads has grown. */
export class Scrolls {
  #places: Record<string, number> = keepForVisit.get('scrolls') ?? {}
  #stopGoing: (() => void) | undefined

  /** The state of a step that is about to begin. */
  next(): { key: string } {
    this.#stopGoing?.()
    return { key: `${Date.now()}-${Math.random()}` }
  }

  /** Goes back to where this step was, as soon as the page is long enough, unless the person scrolls first. */
  arrived(): void {
    this.#stopGoing?.()
    const to = this.#places[this.#key] ?? 0
    const growing = new ResizeObserver(() => go())
    const stop = () => {
      growing.disconnect()
      clearTimeout(timer)
      for (const name of ['wheel', 'touchstart', 'keydown', 'mousedown']) removeEventListener(name, stop)
      this.#stopGoing = undefined
    }
    const go = () => {
      scrollTo(0, to)
      if (Math.abs(scrollY - to) < 2) stop()
    }
    const timer = setTimeout(stop, LATEST)
    this.#stopGoing = stop
    for (const name of ['wheel', 'touchstart', 'keydown', 'mousedown']) addEventListener(name, stop)
    growing.observe(document.documentElement)
  }

  start(): () => void {
    history.scrollRestoration = 'manual'
    if (!history.state?.key) history.replaceState(this.next(), '')
    else if (!location.hash) this.arrived()
    const scrolled = () => {
      // While a page grows to where it was, the places in between are nobody's.
      if (!this.#stopGoing) this.#places[this.#key] = scrollY
    }
    const leaving = () => keepForVisit.put('scrolls', this.#places)
    addEventListener('scroll', scrolled, { passive: true })
    addEventListener('pagehide', leaving)
    return () => {
      removeEventListener('scroll', scrolled)
      removeEventListener('pagehide', leaving)
    }
  }

  get #key(): string {
    return history.state?.key ?? ''
  }
}
