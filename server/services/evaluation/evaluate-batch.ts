import { WaymarkError } from '../../domain/errors.ts'
import { parse } from '../../schema/parse.ts'
import type { Outcome } from '../../schema/types.generated.ts'
import type { Caller } from '../caller.ts'
import type { Context } from '../context.ts'
import { evaluateReturn } from './evaluate-return.ts'
import { linesOf } from './lines-of.ts'
import { shadow } from './shadow.ts'

/** What became of one line, counted from 1. */
export type LineAnswer = { line: number; outcome: Outcome } | { line: number; error: unknown }

const longestLine = 1_000_000
/** What is to be repeated by json-rules-engine must not pile up behind a fast batch. */
const linesAhead = 1000

/**
 * Evaluates a return a line, in order, each as it is asked for, so that a million take no more memory than one. A faulty line answers its error and the
 * rest goes on; blank lines are skipped.
 */
export async function* evaluateBatch(context: Context, caller: Caller, bytes: AsyncIterable<Uint8Array>): AsyncGenerator<LineAnswer> {
  for await (const { line, text } of linesOf(bytes, longestLine)) {
    if (line % linesAhead === 0) await shadow.settled()
    try {
      if (text === undefined) throw new WaymarkError('too-large', `A line has at most ${longestLine / 1_000_000} MB.`)
      if (text.trim() === '') continue
      yield { line, outcome: await evaluateReturn(context, caller, parse('evaluate-request', toJson(text))) }
    } catch (error) {
      yield { line, error }
    }
  }
}

function toJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new WaymarkError('invalid-request', 'The line is not JSON.', [{ pointer: '', message: 'is not JSON' }])
  }
}
