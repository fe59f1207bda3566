import { ascending, quantileSorted } from 'd3-array'
import { scaleLinear } from 'd3-scale'
import { type Axis, stepOf } from './axis.ts'

/** The stretch of standings the picture shows. */
export interface Frame {
  worst: number
  best: number
}

/** Between the group's 2nd and 98th percentile, widened to show every standing in `shown` (cuts, our academies) with a margin, and kept within the range. */
export function frameOf(axis: Axis, group: number[], shown: number[]): Frame {
  const sorted = [...group].sort(ascending)
  const inner = sorted.length > 0 ? [quantileSorted(sorted, 0.02)!, quantileSorted(sorted, 0.98)!] : []
  const all = [...inner, ...shown]
  const low = all.length > 0 ? Math.min(...all) : 0
  const high = all.length > 0 ? Math.max(...all) : 0
  const span = Math.max(high - low, stepOf(axis) * 10)
  const middle = (low + high) / 2
  // Without schools the ends would be slivers: room for the names of their stages.
  const half = (span / 2) * (sorted.length > 0 ? 1.16 : 1.5)
  const [least, most] = axis.direction === 1 ? [axis.least, axis.most] : [-axis.most, -axis.least]
  return { worst: Math.max(least, middle - half), best: Math.min(most, middle + half) }
}

/** How many of the standings lie outside the frame on either side. */
export function further(frame: Frame, standings: number[]): { worse: number; better: number } {
  return { worse: standings.filter((standing) => standing < frame.worst).length, better: standings.filter((standing) => standing > frame.best).length }
}

/** Pixels from standings and back. */
export interface Scale {
  x: (standing: number) => number
  standing: (x: number) => number
  ticks: number[]
}

/** A linear scale of the frame over `width` pixels; ticks stand about 70 pixels apart and never between two decimals. */
export function scaleOf(axis: Axis, frame: Frame, width: number): Scale {
  const linear = scaleLinear([frame.worst, frame.best], [0, width])
  const onStep = (tick: number) => Math.abs(tick / stepOf(axis) - Math.round(tick / stepOf(axis))) < 1e-6
  return {
    x: (standing) => Math.min(width, Math.max(0, linear(standing))),
    standing: (x) => linear.invert(Math.min(width, Math.max(0, x))),
    ticks: linear.ticks(Math.max(2, Math.floor(width / 70))).filter(onStep),
  }
}
