import type { Flip } from '../../schema/types.generated.ts'
import { namesFor } from '../evaluate.ts'
import type { IndicatorPlan } from '../evaluation/plan.ts'
import { thresholdFor } from '../evaluation/threshold-plan.ts'
import { observedInWords } from '../outcome/observed.ts'
import { startInWords } from './difference-in-words.ts'
import { type Side, valueOfFact } from './side.ts'

function stageOf({ compiled, run }: Side, at: number): string | undefined {
  const set = run.stageSets[at]!
  return set === 0 ? undefined : compiled.plan.stageIds[31 - Math.clz32(set)]
}

/** An indicator that is in another stage, with the cut that lies between. */
export function cutFlip(old: Side, now: Side, indicator: IndicatorPlan): Flip[] {
  const { id, title } = indicator.indicator
  const earlier = old.compiled.plan.byId.get(id)
  if (earlier === undefined) return []
  const [was, is] = [stageOf(old, earlier.at), stageOf(now, indicator.at)]
  if (was === is || was === undefined || is === undefined) return []
  const names = namesFor(now.compiled.plan)
  const phase = now.run.given.academy.phase
  const [found, before] = [thresholdFor(now.compiled.plan, id, phase), thresholdFor(old.compiled.plan, id, phase)]
  if (found === undefined) return []
  const kind = found.threshold.compare === 'national-gap' ? 'gap' : 'value'
  const fact = now.compiled.plan.translation.facts.get(kind === 'gap' ? `${id}.gap` : id)!
  const places = now.compiled.plan.stagePlaces
  const stage = (places.get(is) ?? 0) > (places.get(was) ?? 0) ? is : was
  const cut = (side: typeof found | undefined) => side?.threshold.cuts?.find((each) => each.stage === stage)?.from
  const [from, to] = [cut(before), cut(found)]
  const categories = found.threshold.categories && { before: categoriesFrom(old, before, stage), after: categoriesFrom(now, found, stage) }
  const observed = observedInWords(fact, now.compiled.plan, now.run, names)
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
function categoriesFrom({ compiled }: Side, found: ReturnType<typeof thresholdFor>, stage: string): (string | boolean)[] {
  const { stagePlaces, byId } = compiled.plan
  const place = stagePlaces.get(stage) ?? 0
  const there = Object.entries(found?.threshold.categories ?? {}).filter(([, given]) => (stagePlaces.get(given) ?? 0) >= place)
  const type = found && byId.get(found.threshold.indicator)?.indicator.type
  return there.map(([category]) => (type === 'boolean' ? category === 'true' : category))
}
