import type { ComparisonReport } from '../../../server/schema/types.generated.ts'
import { capital, counted, numeral } from '../lib/words.ts'

/** Whether a move is to a better or a weaker stage; gaining or losing a stage is neither. */
export type Way = 'up' | 'down' | 'other'

export function wayOf(from: string | null, to: string | null, stages: readonly string[]): Way {
  if (from === null || to === null) return 'other'
  return stages.indexOf(to) > stages.indexOf(from) ? 'up' : 'down'
}

/** "2 of 4 academies move, one up and one down. Support takes 12 more days a year." */
export function answerOf({ academies, movers, capacityDays }: ComparisonReport, stages: readonly string[]): string {
  return `${moveSentence(academies, movers, stages)} ${daysSentence(capacityDays.after - capacityDays.before)}`
}

function moveSentence(academies: number, movers: ComparisonReport['movers'], stages: readonly string[]): string {
  if (academies === 0) return 'No academy has figures to compare.'
  if (movers.length === 0) return academies === 1 ? 'The academy does not move.' : `None of ${academies} academies moves.`
  const of = academies === 1 ? 'The one academy moves' : `${movers.length} of ${academies} academies ${movers.length === 1 ? 'moves' : 'move'}`
  const ways = movers.map(({ from, to }) => wayOf(from, to, stages))
  const count = (way: Way) => ways.filter((each) => each === way).length
  const parts = [
    count('up') > 0 ? `${numeral(count('up'))} up` : '',
    count('down') > 0 ? `${numeral(count('down'))} down` : '',
    ...(count('other') > 0 ? [gained(movers), lost(movers)] : []),
  ].filter(Boolean)
  return `${of}, ${parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}` : parts[0]}.`
}

/** "2 move: 1 up, 1 down." */
export function movesSentence(movers: ComparisonReport['movers'], stages: readonly string[]): string {
  if (movers.length === 0) return 'None moves.'
  const count = (way: Way) => movers.filter(({ from, to }) => wayOf(from, to, stages) === way).length
  return `${movers.length} ${movers.length === 1 ? 'moves' : 'move'}: ${count('up')} up, ${count('down')} down.`
}

function gained(movers: ComparisonReport['movers']): string {
  const count = movers.filter(({ from }) => from === null).length
  return count > 0 ? `${numeral(count)} gets a stage` : ''
}

function lost(movers: ComparisonReport['movers']): string {
  const count = movers.filter(({ to }) => to === null).length
  return count > 0 ? `${numeral(count)} loses its stage` : ''
}

function daysSentence(change: number): string {
  const days = Number(change.toFixed(2))
  if (days === 0) return 'Support takes as many days as before.'
  const size = Math.abs(days)
  return `Support takes ${size} ${days > 0 ? 'more' : 'fewer'} ${size === 1 ? 'day' : 'days'} a year.`
}

/** "4 changes. 2 of them move no academy." */
export function changesSentence(attribution: ComparisonReport['attribution'], movers: readonly string[]): string {
  if (attribution.length === 0) return 'Nothing differs between the two.'
  const idle = attribution.filter((each) => movers.every((academy) => effectOf(each, academy) === 'none')).length
  const rest =
    idle === 0
      ? ''
      : idle === attribution.length
        ? idle === 1
          ? ' It moves no academy.'
          : ' None moves an academy by itself or with another.'
        : ` ${capital(String(idle))} of them ${idle === 1 ? 'moves' : 'move'} no academy.`
  return `${counted(attribution.length, 'change')}.${rest}`
}

/** What one change does to one academy: moves it on its own, only together with another change, or not. */
export type Effect = 'alone' | 'together' | 'none'

export function effectOf({ alone, without }: ComparisonReport['attribution'][number], mover: string): Effect {
  if (alone.includes(mover)) return 'alone'
  return without.includes(mover) ? 'none' : 'together'
}
