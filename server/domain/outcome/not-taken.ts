import { type NotTaken, notTaken } from '../evaluation/adapt-case.ts'
import type { FrameworkLayout } from '../evaluation/framework-layout.ts'
import type { Run } from '../evaluation/run.ts'
import { shortened } from '../words/shortened.ts'
import { unfitValueInWords } from '../words/unfit-value.ts'

/** What is stored of the academy and this version can't take, as a sentence; none where it takes everything. */
export function notTakenInWords(layout: FrameworkLayout, { given }: Run): string[] {
  const left = given[notTaken] ?? []
  return left.length === 0
    ? []
    : [`This version can't take all that is stored, and what it can't take counts as missing: ${shortened(left.map((one) => oneInWords(layout, one)))}.`]
}

function oneInWords(layout: FrameworkLayout, one: NotTaken): string {
  if ('stage' in one) return `the stage of ${one.year} (“${one.stage}”, which is none of its stages)`
  const { indicator } = layout.byId.get(one.indicator)!
  return `${indicator.title} of ${one.year} (${unfitValueInWords(indicator, one.value)})`
}
