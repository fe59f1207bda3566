/**
 * A computed number rounded to 6 decimal places, once, before anything compares it: 6.33 - 5.53 is not 0.8 to a computer.
 * Never -0.
 */
export function round6(value: number): number {
  return Math.round(value * 1e6) / 1e6 + 0
}

/** `value` rounded to a number of decimals, halves away from zero. */
export function roundTo(value: number, decimals: number): number {
  const factor = 10 ** decimals
  const rounded = Math.round(Math.abs(round6(value)) * factor + 1e-7) / factor
  return Math.sign(value) * rounded + 0
}
