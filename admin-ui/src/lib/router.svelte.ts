import { commitTyping } from './commit-typing.ts'
import { Scrolls } from './scrolls.ts'

class Router {
  #scrolls = new Scrolls()
  #url = $state.raw(new URL(location.href))

  /** The path without a slash at its end; the start page is "/". */
  get path(): string {
    return this.#url.pathname.replace(/(.)\/+$/, '$1')
  }
  get query(): URLSearchParams {
    return this.#url.searchParams
  }
  get hash(): string {
    return this.#url.hash
  }

  /** Goes to an address of this app. `replace` leaves no step to go back to, `keepScroll` stays where the page is. */
  go(to: string, { replace = false, keepScroll = false } = {}): void {
    const url = new URL(to, location.href)
    if (url.href === location.href && !replace) return
    if (url.pathname !== this.#url.pathname) commitTyping()
    if (replace) history.replaceState(history.state, '', url)
    else history.pushState(this.#scrolls.next(), '', url)
    const elsewhere = url.pathname !== this.#url.pathname
    this.#url = url
    if (elsewhere && !keepScroll) scrollTo(0, 0)
  }

  /** Changes query parameters of this page in place; an empty value removes one. */
  ask(parameters: Record<string, string | null | undefined>, { replace = true } = {}): void {
    const url = new URL(location.href)
    for (const [name, value] of Object.entries(parameters)) {
      if (value) url.searchParams.set(name, value)
      else url.searchParams.delete(name)
    }
    this.go(url.href, { replace, keepScroll: true })
  }

  /** Follows the browser's back and forward and every plain link inside the app. Returns how to stop. */
  start(): () => void {
    const moved = () => {
      commitTyping()
      this.#url = new URL(location.href)
      this.#scrolls.arrived()
    }
    const stop = this.#scrolls.start()
    // Closed or reloaded, the page keeps what is half typed too.
    addEventListener('pagehide', commitTyping)
    const clicked = (event: MouseEvent) => {
      const to = addressOf(event)
      if (!to) return
      event.preventDefault()
      this.go(to)
    }
    addEventListener('popstate', moved)
    document.addEventListener('click', clicked)
    return () => {
      stop()
      removeEventListener('pagehide', commitTyping)
      removeEventListener('popstate', moved)
      document.removeEventListener('click', clicked)
    }
  }
}

const SERVED_BY_THE_SERVICE = /^\/(api|docs|openapi\.json|metrics|healthz|readyz)(\/|$)/

function addressOf(event: MouseEvent): string | undefined {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return undefined
  const link = (event.target as Element | null)?.closest('a')
  if (!link?.href || link.target || link.hasAttribute('download') || link.origin !== location.origin) return undefined
  if (SERVED_BY_THE_SERVICE.test(link.pathname)) return undefined
  const samePlace = link.pathname === location.pathname && link.search === location.search
  return samePlace && link.hash ? undefined : link.href
}

/** Where the person is, and the way elsewhere. Plain links work; `router.go` is for buttons and code. */
export const router = new Router()
