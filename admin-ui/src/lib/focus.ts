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

/** The same by id; ids of a framework may hold anything a selector would read otherwise. */
export function made(id: string): () => Element | null {
  return () => document.getElementById(id)
}
