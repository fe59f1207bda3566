import { focusMade, focusPage } from './focus.ts'

const heading = 'h1, h2, h3'

/**
 * Where an action takes away what had the focus, and nothing else took it, it goes to the nearest of what was around it that is
 * still there: never to the top of the page. Where nothing of it is, it goes to the heading of the page that
 * came instead. Actions that make something say where it goes by `focusMade`; this is for the rest.
 * Returns how to stop.
 */
export function keepFocus(): () => void {
  let last: HTMLElement | undefined
  let around: Element[] = []
  let waiting = false

  const remember = ({ target }: FocusEvent) => {
    if (!(target instanceof HTMLElement) || target === document.body) return
    last = target
    around = []
    for (let parent = target.parentElement; parent && parent !== document.body; parent = parent.parentElement) around.push(parent)
  }
  const lost = () => document.activeElement === document.body && last !== undefined && (!last.isConnected || last.matches(':disabled'))
  const look = () => {
    if (waiting || !lost()) return
    waiting = true
    // what took it away has its say first: a dialog gives the focus back to what opened it
    setTimeout(() => {
      waiting = false
      if (!lost()) return
      const near = around.find((element) => element.isConnected && element.getClientRects().length > 0 && element.id !== 'content')
      if (near) void focusMade(() => near.querySelector(heading) ?? near)
      else void focusPage()
    }, PATIENCE)
  }

  const watching = new MutationObserver(look)
  document.addEventListener('focusin', remember)
  watching.observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ['disabled'] })
  return () => {
    document.removeEventListener('focusin', remember)
    watching.disconnect()
  }
}

const PATIENCE = 60
