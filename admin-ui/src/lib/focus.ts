import { tick } from 'svelte'

const takesFocus = 'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), summary, [tabindex]'

/**
 * Sends the focus to what an action made, once it is on the page: to the first of the places that is there. A place that takes no
 * focus itself is given it for this once, so that a screen reader goes on from there and Tab leads to what is in it.
 */
export async function focusMade(...places: (string | (() => Element | null | undefined))[]): Promise<void> {
  await tick()
  for (const place of places) {
    const element = typeof place === 'string' ? document.querySelector(place) : place()
    if (!(element instanceof HTMLElement)) continue
    if (!element.matches(takesFocus)) element.tabIndex = -1
    element.focus()
    return
  }
}

/** Sends the focus to the heading of the page. Where that is still being read, the focus waits for it on the page, unless somebody takes it elsewhere. */
export async function focusPage(): Promise<void> {
  await focusMade('#content h1', '#content')
  const content = document.querySelector('#content')
  if (!content || document.activeElement !== content) return
  const watching = new MutationObserver(() => {
    const [head, stillHere] = [content.querySelector('h1'), document.activeElement === content]
    if (!head && stillHere) return
    watching.disconnect()
    if (stillHere) void focusMade(() => head)
  })
  watching.observe(content, { childList: true, subtree: true })
}

/** The same by id; ids of a framework may hold anything a selector would read otherwise. */
export function made(id: string): () => Element | null {
  return () => document.getElementById(id)
}
