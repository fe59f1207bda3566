import { type Axis, standingOf } from './axis.ts'

/** The stretch of the line that one stage has, in standings; open at the ends. The start belongs to it, the end does not. */
export interface Band {
  stage: string
  from: number
  to: number
  empty: boolean
}

/** One band per stage with a place on the line: below the first cut `weakest`, then one per cut. */
export function bandsOf(axis: Axis, weakest: string, cuts: { stage: string; from: number }[]): Band[] {
  const starts = [{ stage: weakest, from: -Infinity }, ...cuts.map((cut) => ({ stage: cut.stage, from: standingOf(axis, cut.from) }))]
  return starts.map(({ stage, from }, index) => {
    const to = starts[index + 1]?.from ?? Infinity
    return { stage, from, to, empty: from === to }
  })
}

/** The band a standing is in. A standing at a cut is on the better side. */
export function bandAt(bands: Band[], standing: number): Band | undefined {
  return bands.find((band) => standing >= band.from && standing < band.to)
}

/** How many of the standings each band has, in the order of the bands. */
export function countByBand(bands: Band[], standings: number[]): number[] {
  return bands.map((band) => standings.filter((standing) => standing >= band.from && standing < band.to).length)
}

/** Counts as whole percentages. */
export function shares(counts: number[]): number[] {
  const all = counts.reduce((sum, count) => sum + count, 0)
  return counts.map((count) => (all === 0 ? 0 : Math.round((count / all) * 100)))
}
