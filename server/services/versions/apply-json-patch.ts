import { isDeepStrictEqual } from 'node:util'
import { applyPatch, type Operation } from 'rfc6902'
import { pointer, WaymarkError } from '../../domain/errors.ts'
import type { JsonPatch } from '../../schema/types.generated.ts'

type Step = JsonPatch[number]

const mostOperations = 1000
/** Copies of copies double with each operation; this many values is far more than any framework has. */
const mostCopied = 1_000_000
const hostile = new Set(['__proto__', 'constructor', 'prototype'])

/**
 * `document` as an RFC 6902 patch changes it: whole or not at all, and the one given stays as it is. Throws `patch-test-failed` when a `test` does not
 * hold or what it tests is not there, and `not-possible` for more than 1,000 operations or a pointer that leads nowhere; each names the operation by its place in the patch.
 */
export function applyJsonPatch(document: object, patch: JsonPatch): unknown {
  if (patch.length > mostOperations) throw new WaymarkError('not-possible', `A patch has at most ${mostOperations} operations, not ${patch.length}.`)
  const result = structuredClone(document)
  let copied = 0
  for (const [index, step] of patch.entries()) {
    if (step.op === 'copy') copied += countValues(existing(result, step.from ?? '', index, 'from'), mostCopied)
    if (copied > mostCopied) throw impossible(index, 'from', 'copies too much')
    apply(result, step, index)
  }
  return result
}

function apply(document: object, step: Step, index: number): void {
  if ((step.op === 'move' || step.op === 'copy') && step.from === undefined) throw impossible(index, 'from', "'from' is missing")
  if (['add', 'replace', 'test'].includes(step.op) && !Object.hasOwn(step, 'value')) throw impossible(index, 'value', "'value' is missing")
  carryOut[step.op](document, step, index)
}

const carryOut: Record<Step['op'], (document: object, step: Step, index: number) => void> = {
  add,
  copy: add,
  remove: change,
  replace: change,
  move,
  test: compare,
}

function add(document: object, step: Step, index: number): void {
  place(document, step.path, index)
  run(document, step, index)
}

function change(document: object, step: Step, index: number): void {
  existing(document, step.path, index, 'path')
  run(document, step, index)
}

/** As the RFC has it: first removed, then added, so an index of the target counts without what was moved. */
function move(document: object, step: Step, index: number): void {
  const from = step.from ?? ''
  if (`${step.path}/`.startsWith(`${from}/`) && step.path !== from) throw impossible(index, 'path', 'would move a value into itself')
  const value = existing(document, from, index, 'from')
  run(document, { op: 'remove', path: from }, index)
  place(document, step.path, index)
  run(document, { op: 'add', path: step.path, value }, index)
}

/** What is not there is not what the patch tests for either: somebody took it away in the meantime. */
function compare(document: object, step: Step, index: number): void {
  const found = lookUp(document, stepsOf(step.path, index, 'path'))
  if (!found) {
    const fault = { pointer: pointer(index, 'path'), message: `nothing stands at ${step.path}` }
    throw new WaymarkError('patch-test-failed', `Nothing stands at ${step.path}, which the patch tests.`, [fault])
  }
  if (isDeepStrictEqual(found.value, step.value)) return
  const fault = { pointer: pointer(index, 'value'), message: `is not what stands at ${step.path}` }
  throw new WaymarkError('patch-test-failed', `The value at ${step.path} is not the one the patch tests for.`, [fault])
}

function run(document: object, step: Step, index: number): void {
  const [refusal] = applyPatch(document, [step as Operation])
  if (refusal) throw impossible(index, 'path', 'cannot be done here')
}

/** The value at `path`, which must be there. */
function existing(document: object, path: string, index: number, field: 'path' | 'from'): unknown {
  const found = lookUp(document, stepsOf(path, index, field))
  if (!found) throw impossible(index, field, `'${path}' leads nowhere`)
  return found.value
}

/** What the steps lead to, undefined where they lead nowhere. */
function lookUp(document: object, steps: string[]): { value: unknown } | undefined {
  let value: unknown = document
  for (const step of steps) {
    if (!holds(value, step)) return undefined
    value = (value as Record<string, unknown>)[step]
  }
  return { value }
}

/** Checks that something can be added at `path`: what it is in is there, and in a list the place is one of the list or its end. */
function place(document: object, path: string, index: number): void {
  const steps = stepsOf(path, index, 'path')
  const last = steps.pop()
  const parent = existing(document, pointer(...steps), index, 'path')
  const fits = Array.isArray(parent)
    ? last === '-' || last === String(parent.length) || holds(parent, last ?? '')
    : parent !== null && typeof parent === 'object'
  if (last === undefined || !fits) throw impossible(index, 'path', `'${path}' leads nowhere`)
}

function holds(value: unknown, step: string): boolean {
  if (Array.isArray(value)) return /^(0|[1-9]\d*)$/.test(step) && Number(step) < value.length
  return value !== null && typeof value === 'object' && Object.hasOwn(value, step)
}

function stepsOf(path: string, index: number, field: string): string[] {
  if (path !== '' && !path.startsWith('/')) throw impossible(index, field, `'${path}' is not a JSON Pointer`)
  const steps = path
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
  if (steps.some((step) => hostile.has(step))) throw impossible(index, field, `'${path}' is not a place of a framework`)
  return steps
}

/** How many values are in `value`, itself included; stops counting at `limit`. */
function countValues(value: unknown, limit: number): number {
  const open: unknown[] = [value]
  let count = 0
  while (open.length > 0 && count <= limit) {
    const next = open.pop()
    count++
    if (next !== null && typeof next === 'object') for (const inner of Object.values(next)) open.push(inner)
  }
  return count
}

function impossible(index: number, field: string, message: string): WaymarkError {
  return new WaymarkError('not-possible', `Operation ${index + 1} of the patch cannot be done.`, [{ pointer: pointer(index, field), message }])
}
