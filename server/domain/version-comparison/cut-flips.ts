import type { Flip } from '../../schema/types.generated.ts'
import type { IndicatorLayout } from '../evaluation/framework-layout.ts'
import type { PhaseThreshold } from '../evaluation/phase-threshold.ts'
import { bestPlace } from '../evaluation/places.ts'
import { observedInWords } from '../outcome/observed.ts'
import { startInWords } from './difference-in-words.ts'
import { type FrameworkRun, valueOfFact } from './framework-run.ts'

function stageOf({ compiled, run }: FrameworkRun, at: number): string | undefined {
  const set = run.stageSets[at]!
  return compiled.layout.stageIds[bestPlace(set)]
}

/** An indicator that is in another stage, with the cut that lies between. */
export function cutFlip(old: FrameworkRun, now: FrameworkRun, indicator: IndicatorLayout): Flip[] {
  const { id, title } = indicator.indicator
  const earlier = old.compiled.layout.byId.get(id)
  if (earlier === undefined) return []
  const [was, is] = [stageOf(old, earlier.at), stageOf(now, indicator.at)]
  if (was === is || was === undefined || is === undefined) return []
  const names = now.compiled.layout.names
  const phase = now.run.given.academy.phase
  const [found, before] = [now.compiled.layout.thresholds[phase].get(id), old.compiled.layout.thresholds[phase].get(id)]
  if (found === undefined) return []
  const kind = found.threshold.compare === 'national-gap' ? 'gap' : 'value'
  const fact = now.compiled.layout.translation.facts.get(kind === 'gap' ? `${id}.gap` : id)!
  const places = now.compiled.layout.stagePlaces
  const stage = (places.get(is) ?? 0) > (places.get(was) ?? 0) ? is : was
  const cut = (side: typeof found | undefined) => side?.threshold.cuts?.find((each) => each.stage === stage)?.from
  const [from, to] = [cut(before), cut(found)]
  const categories = found.threshold.categories && { before: categoriesFrom(old, before, stage), after: categoriesFrom(now, found, stage) }
  const observed = observedInWords(fact, now.compiled.layout, now.run, names)
  const moved =
    from !== undefined && to !== undefined && from !== to
      ? ` ${names.stage(stage)} started ${startInWords(from, before!.threshold, indicator.indicator)}; now it starts ${startInWords(to, found.threshold, indicator.indicator)}.`
      : ''
  return [
    {
      rule: found.threshold.id,
      fact: fact.name,
      operator: categories ? 'in' : kind === 'value' && indicator.sign < 0 ? 'lessThanInclusive' : 'greaterThanInclusive',
      ...(from === undefined ? {} : { before: from }),
      ...(to === undefined ? {} : { after: to }),
      ...categories,
      ...valueOfFact(now, fact.name),
      sentence: `${title} is ${observed}: ${names.stage(is)}, was ${names.stage(was)}.${moved}`,
    },
  ]
}

/** The categories that a threshold puts into a stage or a better one. */
function categoriesFrom({ compiled }: FrameworkRun, found: PhaseThreshold | undefined, stage: string): (string | boolean)[] {
  const { stagePlaces, byId } = compiled.layout
  const place = stagePlaces.get(stage) ?? 0
  const there = Object.entries(found?.threshold.categories ?? {}).filter(([, given]) => (stagePlaces.get(given) ?? 0) >= place)
  const type = found && byId.get(found.threshold.indicator)?.indicator.type
  return there.map(([category]) => (type === 'boolean' ? category === 'true' : category))
}
