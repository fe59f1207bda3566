import type { Readable } from 'node:stream'
import type { Caller } from '../../services/caller.ts'
import type { Context } from '../../services/context.ts'
import { evaluateBatch } from '../../services/evaluation/evaluate-batch.ts'
import { evaluateReturn } from '../../services/evaluation/evaluate-return.ts'
import { outcomeRecordedOnce } from '../../services/receipts/record-outcome.ts'
import { endpoint, jobErrors, megabytes } from '../endpoint.ts'
import { problemOf } from '../problem.ts'
import { reply } from '../reply.ts'

const ndjson = 'application/x-ndjson'

export const evaluateEndpoints = [
  endpoint({
    operationId: 'evaluate',
    summary: 'Evaluate a return under a version, and record the outcome when asked to',
    method: 'post',
    path: '/evaluate',
    access: ['evaluate', 'returns'],
    body: { schema: 'evaluate-request', limit: megabytes(1) },
    success: { status: 200, schema: 'outcome' },
    errors: ['not-found', 'not-possible', 'evaluators-differ', ...jobErrors],
    handle: ({ context, caller, body, once }) => evaluateReturn(context, caller, body, { once }),
    made: ({ context, once }) => outcomeRecordedOnce(context, once),
  }),
  endpoint({
    operationId: 'evaluateBatch',
    summary: 'Evaluate a return a line: a line in, a line out, in order',
    method: 'post',
    path: '/evaluate/batch',
    access: ['evaluate', 'returns'],
    body: { stream: ndjson },
    success: { status: 200, types: [ndjson] },
    errors: [],
    handle: ({ context, caller, body }) => reply({ headers: { 'Content-Type': ndjson }, stream: answerLines(context, caller, body) }),
  }),
]

async function* answerLines(context: Context, caller: Caller, body: Readable): AsyncGenerator<string> {
  for await (const answer of evaluateBatch(context, caller, body)) {
    yield `${JSON.stringify('outcome' in answer ? answer.outcome : { line: answer.line, problem: problemIn(context, answer.error) })}\n`
  }
}

function problemIn(context: Context, error: unknown): object {
  const { status, body } = problemOf(error)
  if (status >= 500) context.log.error({ err: error }, 'a line of a batch failed')
  return body
}
