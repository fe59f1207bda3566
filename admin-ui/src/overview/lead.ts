import { yearAfter } from '../../../server/domain/academic-year.ts'
import type { Classification } from '../../../server/schema/types.generated.ts'
import type { StageLook } from '../lib/stages.ts'
import { capital, listed, numeral, spelt } from '../lib/words.ts'

const academies = (count: number) => spelt(count, 'academy', 'academies')
const are = (count: number) => (count === 1 ? 'is' : 'are')

/** The one sentence of the overview: how many academies are in which stage, most first. */
export function leadSentence(classifications: readonly Classification[], looks: readonly StageLook[]): string {
  if (classifications.length === 0) return 'No academy has a return of this year.'
  const counts = looks
    .map(({ id, title, order }) => ({ title, order, count: classifications.filter(({ stage }) => stage === id).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || b.order - a.order)
  const without = classifications.filter(({ stage }) => stage === null).length
  const [first, ...rest] = counts
  if (!first) return `${capital(academies(without))} ${without === 1 ? 'has' : 'have'} no stage yet.`
  const parts = rest.map(({ title, count }) => `${numeral(count)} ${are(count)} in ${title}`)
  if (without > 0) parts.push(`${numeral(without)} ${without === 1 ? 'has' : 'have'} no stage yet`)
  return `${capital(listed([`${academies(first.count)} ${are(first.count)} in ${first.title}`, ...parts]))}.`
}

export interface Standing {
  now: Classification
  year: string
  /** The latest earlier year with a stage; undefined where there is none. */
  before: { year: string; stage: string | null } | undefined
}

/** What changed since the year before, what is not settled, and which of the weakest stages is empty. */
export function secondSentence(standings: readonly Standing[], looks: readonly StageLook[]): string {
  const order = (stage: string | null | undefined) => looks.find(({ id }) => id === stage)?.order
  const moves = standings.map(({ now, year, before }) => {
    const lastYear = before && yearAfter(before.year) === year
    const [from, to] = [lastYear ? order(before.stage) : undefined, order(now.stage)]
    return from === undefined || to === undefined ? undefined : to - from
  })
  const down = moves.filter((move) => move !== undefined && move < 0).length
  const up = moves.filter((move) => move !== undefined && move > 0).length
  const compared = moves.filter((move) => move !== undefined).length
  const open = standings.filter(({ now }) => !now.settled && now.stage !== null).length
  const parts: string[] = []
  if (down > 0) parts.push(`${numeral(down)} moved down since the year before`)
  if (up > 0) parts.push(`${numeral(up)} moved up${down > 0 ? '' : ' since the year before'}`)
  if (compared > 0 && down + up === 0) parts.push('none moved since the year before')
  if (open > 0) parts.push(`${numeral(open)} ${are(open)} not settled`)
  const weakest = looks[0]
  const sentences = parts.length > 0 ? [`${capital(listed(parts))}.`] : []
  if (weakest && standings.length > 0 && !standings.some(({ now }) => now.stage === weakest.id)) sentences.push(`Nothing is in ${weakest.title}.`)
  return sentences.join(' ')
}
