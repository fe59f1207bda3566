import { round6 } from '../rounding.ts'

/** The nearest value of the decimals grid that is not below. What floating point left beside a grid value counts as on it. */
export function gridAtOrAbove(value: number, decimals: number): number {
  return snapped(value, decimals, Math.ceil)
}

/** The nearest value of the decimals grid that is not above. */
export function gridAtOrBelow(value: number, decimals: number): number {
  return snapped(value, decimals, Math.floor)
}

/** One step of the grid. */
export function gridStep(decimals: number): number {
  return 1 / 10 ** decimals
}

function snapped(value: number, decimals: number, outward: (value: number) => number): number {
  const steps = value * 10 ** decimals
  const nearest = Math.round(steps)
  return round6((Math.abs(steps - nearest) < 1e-6 ? nearest : outward(steps)) / 10 ** decimals)
}
