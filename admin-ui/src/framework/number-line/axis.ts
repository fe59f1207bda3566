import type { Indicator, Threshold } from '../../../../server/schema/types.generated.ts'

/**
 * What a number line measures. Cuts and values are *figures*, in the indicator's unit or in points of gap.
 * A *standing* is a figure turned so that more is always better: it is what runs from left to right.
 */
export interface Axis {
  direction: 1 | -1
  decimals: number
  /** Ordinary year-to-year change, in the unit; null when the indicator states none. */
  tolerance: number | null
  least: number
  most: number
  /** Figures are points from the national figure, positive is better. */
  relative: boolean
  unit: string
}

/** The axis of a number indicator under one of its thresholds. */
export function axisOf(indicator: Indicator, threshold: Threshold): Axis {
  const least = indicator.min ?? 0
  const most = indicator.max ?? 100
  const relative = threshold.compare === 'national-gap'
  return {
    direction: relative || indicator.better !== 'lower' ? 1 : -1,
    decimals: indicator.decimals ?? 0,
    tolerance: indicator.tolerance ?? null,
    least: relative ? least - most : least,
    most: relative ? most - least : most,
    relative,
    unit: indicator.unit ?? '',
  }
}

/** The figure turned so that more is better; turning a standing gives the figure back. */
export function standingOf(axis: Axis, figure: number): number {
  return figure === 0 ? 0 : axis.direction * figure
}

/** The smallest move: one in the last decimal place. */
export function stepOf(axis: Axis): number {
  return 10 ** -axis.decimals
}

/** The nearest figure on the axis's decimals, within its range. */
export function snap(axis: Axis, figure: number): number {
  const rounded = Number(figure.toFixed(axis.decimals))
  return Math.min(axis.most, Math.max(axis.least, rounded)) + 0
}

/** As many decimals as these figures need, and one at least where the indicator has any: −8.0 rather than −8.00. */
export function decimalsFor(axis: Axis, figures: number[]): number {
  const needed = figures.map((figure) => (figure.toFixed(axis.decimals).match(/\.\d*?(?=0*$)/)?.[0].length ?? 1) - 1)
  return Math.min(axis.decimals, Math.max(1, ...needed))
}
