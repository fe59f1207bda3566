import { type CompiledFramework, compile } from '../../server/domain/evaluation/compile.ts'
import { evaluate } from '../../server/domain/outcome/evaluate.ts'
import type { Indicator, Margin, MarginChange } from '../../server/schema/types.generated.ts'
import type { Trial } from './arbitraries.ts'
import { givenOf } from './naive-world.ts'

type Value = number | string | boolean

/** The margin by trying every value that one indicator could have instead: slow, and with no reasoning to be wrong about. */
export function naiveMargin({ framework, given, asOf }: Trial): { margin: Margin; secure: boolean } {
  const compiled = compile(framework)
  const place = (stage: string | null) => framework.stages.findIndex(({ id }) => id === stage)
  const { proposed, settled } = evaluate(compiled, given, { asOf }).classification
  if (proposed === null) return { margin: { up: null, down: null }, secure: false }
  const changes = framework.indicators.flatMap((indicator) => changesOf({ framework, given, asOf }, compiled, indicator))
  const nearest = (moves: MarginChange[]) => moves.reduce<MarginChange | null>((best, each) => (best && best.distance <= each.distance ? best : each), null)
  const up = changes.filter(({ change }) => place(change.stage) > place(proposed))
  const down = changes.filter(({ change }) => place(change.stage) < place(proposed))
  return {
    margin: { up: nearest(up.map(({ change }) => change)), down: nearest(down.map(({ change }) => change)) },
    secure: settled && !down.some(({ change, tolerance }) => tolerance !== undefined && change.distance <= 1),
  }
}

/** Each other value of one known indicator with the stage it would give, nearest first, of two as near the better first. */
function changesOf({ given, asOf }: Trial, compiled: CompiledFramework, indicator: Indicator): { change: MarginChange; tolerance: number | undefined }[] {
  const { value: from } = givenOf(given, indicator.id)
  if (typeof from === 'object' || indicator.actionable === false || !indicator.phases.includes(given.academy.phase)) return []
  const said = given.values[indicator.id]!
  return others(indicator, from).flatMap(({ to, distance }) => {
    const value = typeof said === 'object' ? { ...said, value: to } : to
    const { proposed } = evaluate(compiled, { ...given, values: { ...given.values, [indicator.id]: value } }, { asOf }).classification
    if (proposed === null) return []
    return [{ change: { stage: proposed, indicator: indicator.id, from, to, distance }, tolerance: indicator.tolerance }]
  })
}

function others(indicator: Indicator, from: Value): { to: Value; distance: number }[] {
  const { min = 0, max = 0, decimals = 0, tolerance, better } = indicator
  const options: Value[] = indicator.type === 'boolean' ? [false, true] : (indicator.categories ?? []).map(({ id }) => id)
  const steps = 10 ** decimals
  const grid = Array.from({ length: Math.round((max - min) * steps) + 1 }, (_, at) => Math.round(min * steps + at) / steps)
  const far = (to: Value) =>
    typeof to === 'number' && typeof from === 'number' ? Math.abs(to - from) / (tolerance ?? 1 / steps) : Math.abs(options.indexOf(to) - options.indexOf(from))
  const improves = (to: Value) =>
    typeof to === 'number' && typeof from === 'number' ? (better === 'lower' ? to < from : to > from) : options.indexOf(to) > options.indexOf(from)
  return (indicator.type === 'number' ? grid : options)
    .filter((to) => to !== from)
    .map((to) => ({ to, distance: Number(far(to).toFixed(6)) }))
    .sort((a, b) => a.distance - b.distance || Number(improves(b.to)) - Number(improves(a.to)))
}
