import type { Change, ComparisonReport, Finding } from '../../../server/schema/types.generated.ts'
import { counted } from '../lib/words.ts'

export interface StepState {
  /** Stops publishing, is worth a look, is fine, or only has something to say. */
  kind: 'stops' | 'look' | 'fine' | 'plain'
  words: string
}

export interface Step {
  id: 'changes' | 'who' | 'cost' | 'checks' | 'date' | 'approval'
  title: string
  state: StepState
}

interface Known {
  changes: readonly Change[]
  report: ComparisonReport | undefined
  findings: readonly Finding[] | undefined
  /** Scenarios that pass, and all of them. */
  scenarios: { passed: number; all: number }
  limit: number | undefined
  effectiveFrom: string
  today: string
}

const WAITING: StepState = { kind: 'plain', words: '' }

/** The steps of publishing with what each has to say. */
export function stepsOf({ changes, report, findings, scenarios, limit, effectiveFrom, today }: Known): Step[] {
  return [
    { id: 'changes', title: 'What changes', state: changesState(changes) },
    {
      id: 'who',
      title: 'Who moves',
      state: report ? { kind: 'plain', words: report.movers.length === 0 ? 'Nobody' : `${report.movers.length} of ${report.academies}` } : WAITING,
    },
    { id: 'cost', title: 'Cost', state: report ? costState(report, limit) : WAITING },
    { id: 'checks', title: 'Scenarios and checks', state: findings ? checksState(findings, scenarios) : WAITING },
    { id: 'date', title: 'Note and date', state: dayFault(effectiveFrom, today) ? { kind: 'stops', words: 'Choose a day' } : WAITING },
    { id: 'approval', title: 'Approval', state: { kind: 'plain', words: 'Published without approval' } },
  ]
}

/** What is wrong with the day a version is to take effect, or undefined. */
export function dayFault(effectiveFrom: string, today: string): string | undefined {
  if (effectiveFrom === '') return 'Choose the day it takes effect.'
  return effectiveFrom < today ? 'Choose today or a later day: a version cannot take effect in the past.' : undefined
}

function changesState(changes: readonly Change[]): StepState {
  return changes.length === 0 ? { kind: 'stops', words: 'Nothing' } : { kind: 'plain', words: String(changes.length) }
}

function costState({ capacityDays: { before, after } }: ComparisonReport, limit: number | undefined): StepState {
  const change = Number((after - before).toFixed(2))
  const words = change === 0 ? 'As before' : `${change > 0 ? '+' : '−'}${counted(Math.abs(change), 'day')}`
  return limit !== undefined && after > limit ? { kind: 'look', words: `${words}, more than the team has` } : { kind: 'plain', words }
}

function checksState(findings: readonly Finding[], { passed, all }: Known['scenarios']): StepState {
  const errors = findings.filter(({ severity }) => severity === 'error').length
  const warnings = findings.filter(({ severity }) => severity === 'warning').length
  if (errors > 0) return { kind: 'stops', words: `${counted(errors, 'thing')} to put right` }
  if (warnings > 0) return { kind: 'look', words: `${warnings} to look at` }
  return { kind: 'fine', words: `${passed} of ${all}` }
}

/** What the service says is missing, as a person can act on it. */
export interface Blocker {
  id: string
  words: string
  /** The step to go to, or an address. */
  step?: Step['id']
}

const BLOCKERS: Record<string, Omit<Blocker, 'id'>> = {
  changes: { words: 'Nothing differs from the version this draft began with, so there is nothing to publish.', step: 'changes' },
  approval: { words: 'Someone else has to approve it first.', step: 'approval' },
  scenarios: { words: 'A scenario fails. Undo the change that broke it, or state anew what is expected.', step: 'checks' },
  findings: { words: 'The checks found something that must be put right.', step: 'checks' },
  base: { words: 'A newer version was published since this draft was begun. Carry your changes over to it first: the button is at the top of this page.' },
  'later-version': { words: 'A published version takes effect after that day. Choose a later one.', step: 'date' },
}

/** The blockers of a refused publish, one that is new to this page included. */
export function blockersOf(missing: unknown): Blocker[] {
  if (!Array.isArray(missing)) return []
  return missing.map((id) => ({ id: String(id), ...(BLOCKERS[String(id)] ?? { words: `Something is missing: ${String(id)}.` }) }))
}
