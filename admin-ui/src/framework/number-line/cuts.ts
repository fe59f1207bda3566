import { type Axis, decimalsFor, snap, standingOf, stepOf } from './axis.ts'
import { lineFigure, readFigure } from './figures.ts'

/** How far a cut may go: the figures of its neighbours, or the ends of the axis. */
export interface Reach {
  worse: number
  better: number
}

/** The figures between which cut `index` may stand, its neighbours included. `cuts` run from the weakest stage. */
export function reachOf(axis: Axis, cuts: number[], index: number): Reach {
  const ends = axis.direction === 1 ? { worse: axis.least, better: axis.most } : { worse: axis.most, better: axis.least }
  return { worse: cuts[index - 1] ?? ends.worse, better: cuts[index + 1] ?? ends.better }
}

/** `figure` snapped to the decimals and stopped at the neighbours of cut `index`. */
export function stopped(axis: Axis, cuts: number[], index: number, figure: number): number {
  const reach = reachOf(axis, cuts, index)
  const standing = standingOf(axis, snap(axis, figure))
  const held = Math.max(standingOf(axis, reach.worse), Math.min(standingOf(axis, reach.better), standing))
  return standingOf(axis, held)
}

/** The cuts with one of them moved as far towards `figure` as it may go. */
export function withCut(axis: Axis, cuts: number[], index: number, figure: number): number[] {
  return cuts.with(index, stopped(axis, cuts, index, figure))
}

interface Press {
  key: string
  shift?: boolean
}

/**
 * Where a key moves cut `index`, or null when the key means nothing here. Arrows go one step (Shift: ten), Page Up and Down one tolerance,
 * Home and End to the neighbour, Backspace back to `published`. Right and up are better, whichever way the figures run.
 */
export function keyTarget(axis: Axis, cuts: number[], index: number, published: number | null, press: Press): number | null {
  const at = cuts[index]
  if (at === undefined) return null
  const reach = reachOf(axis, cuts, index)
  const step = stepOf(axis) * (press.shift ? 10 : 1)
  const page = axis.tolerance ?? stepOf(axis) * 10
  const by = (distance: number) => stopped(axis, cuts, index, at + axis.direction * distance)
  const moves: Record<string, () => number | null> = {
    ArrowRight: () => by(step),
    ArrowUp: () => by(step),
    ArrowLeft: () => by(-step),
    ArrowDown: () => by(-step),
    PageUp: () => by(page),
    PageDown: () => by(-page),
    Home: () => reach.worse,
    End: () => reach.better,
    Backspace: () => (published === null ? null : stopped(axis, cuts, index, published)),
  }
  return moves[press.key]?.() ?? null
}

/** What is wrong with a typed cut, or the figure it means. `stages` names the stage of each cut, weakest first. */
export function readCut(axis: Axis, cuts: number[], index: number, text: string, stages: string[]): { figure: number } | { fault: string } {
  const figure = readFigure(text)
  if (figure === null) return { fault: `Type a number, such as ${lineFigure(axis, cuts[index] ?? 0)}.` }
  if (Math.abs(snap({ ...axis, least: -Infinity, most: Infinity }, figure) - figure) > 1e-9) return { fault: decimalsFault(axis) }
  if (figure < axis.least || figure > axis.most) return { fault: `Stay between ${lineFigure(axis, axis.least)} and ${lineFigure(axis, axis.most)}.` }
  const worse = cuts[index - 1]
  const better = cuts[index + 1]
  if (worse !== undefined && standingOf(axis, figure) < standingOf(axis, worse))
    return { fault: orderFault(axis, stages[index], 'before', stages[index - 1], worse) }
  if (better !== undefined && standingOf(axis, figure) > standingOf(axis, better))
    return { fault: orderFault(axis, stages[index], 'after', stages[index + 1], better) }
  return { figure }
}

function decimalsFault(axis: Axis): string {
  if (axis.decimals === 0) return 'Use a whole number.'
  return `Use at most ${axis.decimals} decimal ${axis.decimals === 1 ? 'place' : 'places'}.`
}

function orderFault(axis: Axis, stage = '', relation: string, other = '', at: number): string {
  return `${stage} can't start ${relation} ${other}, at ${lineFigure(axis, at, decimalsFor(axis, [at]))}.`
}
