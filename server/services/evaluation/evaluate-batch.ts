import { WaymarkError } from '../../domain/errors.ts'
import { readJson } from '../../schema/read-json.ts'
import type { Outcome } from '../../schema/types.generated.ts'
import type { Caller } from '../caller.ts'
import type { Context } from '../context.ts'
import { turns } from '../turns.ts'
import { evaluateReturn } from './evaluate-return.ts'
import { linesOf } from './lines-of.ts'
import { shadow } from './shadow.ts'

/** What became of one line, counted from 1. */
export type LineAnswer = { line: number; outcome: Outcome } | { line: number; error: unknown }

const longestLine = 1_000_000
/** What is to be repeated by json-rules-engine must not pile up behind a fast batch. */
const linesAhead = 1000
/** json-rules-engine takes a thousand times as long as the compiled rules; it is for looking closely, not for many. */
const mostByReference = 200

/**
 * Evaluates a return a line, in order, each as it is asked for, so that a million take no more memory than one. A faulty line answers its error and the
 * rest goes on; blank lines are skipped. Between lines everybody else has their turn.
 */
export async function* evaluateBatch(context: Context, caller: Caller, bytes: AsyncIterable<Uint8Array>): AsyncGenerator<LineAnswer> {
  const turn = turns()
  let byReference = 0
  for await (const { line, bytes: said } of linesOf(bytes, longestLine)) {
    await turn()
    if (line % linesAhead === 0) await shadow.settled()
    try {
      if (said === undefined) throw new WaymarkError('too-large', `A line has at most ${longestLine / 1_000_000} MB.`)
      if (isBlank(said)) continue
      const request = readJson('evaluate-request', said, { what: 'line' })
      if (request.engine === 'reference' && ++byReference > mostByReference)
        throw new WaymarkError('not-possible', `A batch has at most ${mostByReference} lines for the engine "reference". Send the others in another.`)
      yield { line, outcome: await evaluateReturn(context, caller, request) }
    } catch (error) {
      yield { line, error }
    }
  }
}

const white = new Set([...' \t\r'].map((character) => character.charCodeAt(0)))

function isBlank(line: Uint8Array): boolean {
  return line.every((byte) => white.has(byte))
}
