import { type Axis, stepOf } from './axis.ts'
import { within } from './cliff-edge.ts'
import { binWidth, columns, stackDots } from './dots.ts'
import type { Frame, Scale } from './scale.ts'
import type { Sizes } from './sizes.ts'

interface Solid {
  solid: boolean
}

/** The comparison group as drawn: dots up to 300 schools, columns from there on, all standing on the rail. */
export interface SchoolsPicture {
  radius: number
  dots: ({ x: number; y: number } & Solid)[]
  columns: ({ x: number; y: number; width: number; height: number } & Solid)[]
}

interface Place {
  axis: Axis
  frame: Frame
  scale: Scale
  sizes: Sizes
  width: number
}

const MOST_DOTS = 300
/** Kept free above the tallest stack: names, shares and the bracket of a cliff edge. */
const HEADROOM = 76

/** Places the standings that lie in the frame; those within a usual change of `near` are solid. */
export function schoolsPicture(standings: number[], near: number | null, { axis, frame, scale, sizes, width }: Place): SchoolsPicture {
  const shown = standings.filter((standing) => standing >= frame.worst && standing <= frame.best)
  const bins = { x: scale.x, pixels: width / (frame.best - frame.worst), step: stepOf(axis) }
  const isSolid = (standing: number) => near !== null && axis.tolerance !== null && within(standing, near, axis.tolerance)
  const room = sizes.bands - HEADROOM
  if (shown.length > MOST_DOTS) {
    const found = columns(shown, bins, 5)
    const tallest = Math.max(1, ...found.map(({ count }) => count))
    const drawn = found.map(({ x, width: wide, count }) => {
      const height = (count / tallest) * room
      return { x, y: sizes.bands - height, width: Math.max(1, Math.min(wide, width - x) - 0.6), height, solid: isSolid(scale.standing(x + wide / 2)) }
    })
    return { radius: 0, dots: [], columns: drawn }
  }
  const least = sizes.radius * 1.7
  const radius = Math.min(sizes.radius, (binWidth(bins, least) * bins.pixels) / 2 - 0.4)
  const dots = stackDots(shown, bins, least)
  const pitch = Math.min(radius * 2 + 1.2, room / (1 + Math.max(0, ...dots.map(({ row }) => row))))
  const low = sizes.bands - radius - 4
  return { radius, dots: dots.map(({ index, x, row }) => ({ x, y: low - row * pitch, solid: isSolid(shown[index]!) })), columns: [] }
}

/** The highest point drawn between two places, for what has to stand above it. */
export function topBetween({ radius, dots, columns: drawn }: SchoolsPicture, from: number, to: number): number {
  const ofDots = dots.filter(({ x }) => x >= from - radius && x <= to + radius).map(({ y }) => y - radius)
  const ofColumns = drawn.filter(({ x, width }) => x <= to && x + width >= from).map(({ y }) => y)
  return Math.min(Infinity, ...ofDots, ...ofColumns)
}
