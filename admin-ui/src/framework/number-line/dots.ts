/** One school of the comparison group as a dot, `row` 0 lowest. */
export interface Dot {
  /** Position in the list given. */
  index: number
  x: number
  row: number
}

/** A column of a histogram in pixels and schools. */
export interface Column {
  x: number
  width: number
  count: number
}

interface Bins {
  /** Pixels of a standing. */
  x: (standing: number) => number
  /** Width of one unit of standing in pixels. */
  pixels: number
  /** The smallest difference two standings can show. */
  step: number
}

const NICE = [1, 2, 5]

/**
 * A round width of bin, at least `least` pixels wide. Bins start at multiples of it, so a cut at a round figure falls between two stacks
 * and no dot stands on the wrong side of it.
 */
export function binWidth({ pixels, step }: Pick<Bins, 'pixels' | 'step'>, least: number): number {
  const wanted = Math.max(least / pixels, step)
  const power = 10 ** Math.floor(Math.log10(wanted) + 1e-9)
  const nice = [...NICE.map((factor) => factor * power), 10 * power]
  return nice.find((width) => width >= wanted - 1e-9) ?? 10 * power
}

/** Stacks of dots, each standing in the middle of its bin. */
export function stackDots(standings: number[], bins: Bins, pitch: number): Dot[] {
  const width = binWidth(bins, pitch)
  const heights = new Map<number, number>()
  return standings.map((standing, index) => {
    const bin = Math.floor(standing / width + 1e-9)
    const row = heights.get(bin) ?? 0
    heights.set(bin, row + 1)
    return { index, x: bins.x((bin + 0.5) * width), row }
  })
}

/** A step histogram, for groups too large for dots. */
export function columns(standings: number[], bins: Bins, least: number): Column[] {
  const width = binWidth(bins, least)
  const counts = new Map<number, number>()
  for (const standing of standings) {
    const bin = Math.floor(standing / width + 1e-9)
    counts.set(bin, (counts.get(bin) ?? 0) + 1)
  }
  return [...counts].sort(([one], [other]) => one - other).map(([bin, count]) => ({ x: bins.x(bin * width), width: width * bins.pixels, count }))
}
