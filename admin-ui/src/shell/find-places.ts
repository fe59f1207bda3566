/** Somewhere to go by name. */
export interface Place {
  href: string
  title: string
  kind: string
  /** What else it may be looked for by. */
  words: string
}

const MOST = 12

/** The places a text may mean: every word of it occurs; those whose title begins with it first. */
export function findPlaces(places: readonly Place[], text: string): Place[] {
  const wanted = text.toLowerCase().split(/\s+/).filter(Boolean)
  if (wanted.length === 0) return []
  const rank = ({ title }: Place) => (title.toLowerCase().startsWith(wanted.join(' ')) ? 0 : 1)
  return places
    .filter(({ title, kind, words }) => wanted.every((word) => `${title} ${kind} ${words}`.toLowerCase().includes(word)))
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, MOST)
}
