import { numberFromText } from '../../../../server/domain/words/number-from-text.ts'
import type { Axis } from './axis.ts'

/** A number with a real minus sign and the decimals given, so that 3 at one decimal is "3.0". */
export function plainFigure(figure: number, decimals: number): string {
  const text = Math.abs(figure).toFixed(decimals)
  return figure < 0 && Number(text) !== 0 ? `−${text}` : text
}

/** A figure as the line shows it: signed where it may be negative, without its unit. */
export function lineFigure(axis: Axis, figure: number, decimals = axis.decimals): string {
  const text = plainFigure(figure, decimals)
  return figure > 0 && axis.least < 0 ? `+${text}` : text
}

/** Where a figure stands, in words: "3.0 points worse than national", "63%". */
export function figureInWords(axis: Axis, figure: number): string {
  if (!axis.relative) return withUnit(plainFigure(figure, axis.decimals), axis.unit)
  if (figure === 0) return 'level with national'
  const size = Math.abs(figure).toFixed(axis.decimals)
  return `${size} ${gapUnit(axis.unit, Number(size))} ${figure < 0 ? 'worse' : 'better'} than national`
}

/** What a person typed as a number: a hyphen, a minus sign or a dash, a plus, a percent sign and spaces are all fine. Null when it is none. */
export function readFigure(text: string): number | null {
  return numberFromText(text, { percent: true }) ?? null
}

function withUnit(text: string, unit: string): string {
  if (unit === '') return text
  return unit.startsWith('%') ? `${text}${unit}` : `${text} ${unit}`
}

function gapUnit(unit: string, size: number): string {
  if (unit !== '' && !unit.startsWith('%') && !/^points?( |$)/.test(unit)) return unit
  return size === 1 ? 'point' : 'points'
}
