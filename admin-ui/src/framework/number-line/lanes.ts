/** One of our academies on its own line. */
export interface Lane {
  id: string
  /** Index from the top. */
  row: number
  x: number
  whiskerFrom: number
  whiskerTo: number
  label: { x: number; anchor: 'start' | 'end'; above: boolean /** Pixels there are for it. */; room: number }
}

interface Placed {
  id: string
  standing: number
  /** Width of its label in pixels. */
  labelWidth: number
}

interface Room {
  x: (standing: number) => number
  width: number
  tolerance: number | null
  /** Narrow pictures carry the label above the whisker. */
  narrow: boolean
}

const GAP = 9
const GLYPH = 10

/** A lane for each academy, the weakest on top; the label right of the whisker, left where it would not fit, on the side with more room where neither has enough, above it in a narrow picture. */
export function lanesOf(academies: Placed[], { x, width, tolerance, narrow }: Room): Lane[] {
  const ordered = [...academies].sort((one, other) => one.standing - other.standing || one.id.localeCompare(other.id))
  return ordered.map(({ id, standing, labelWidth }, row) => {
    const at = x(standing)
    const whiskerFrom = tolerance === null ? at : x(standing - tolerance)
    const whiskerTo = tolerance === null ? at : x(standing + tolerance)
    const after = Math.max(whiskerTo, at + GLYPH) + GAP
    const before = Math.min(whiskerFrom, at - GLYPH) - GAP
    const label = narrow ? above(whiskerFrom, labelWidth, width) : beside(after, before, labelWidth, width)
    return { id, row, x: at, whiskerFrom, whiskerTo, label }
  })
}

function above(from: number, labelWidth: number, width: number): Lane['label'] {
  const x = Math.max(0, Math.min(from, width - labelWidth))
  return { x, anchor: 'start', above: true, room: width - x }
}

function beside(after: number, before: number, labelWidth: number, width: number): Lane['label'] {
  const right: Lane['label'] = { x: after, anchor: 'start', above: false, room: width - after }
  const left: Lane['label'] = { x: before, anchor: 'end', above: false, room: before }
  if (after + labelWidth <= width) return right
  return before - labelWidth >= 0 || left.room > right.room ? left : right
}
