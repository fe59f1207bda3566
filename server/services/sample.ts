import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pointer, refuse } from '../domain/errors.ts'
import { caseFaults } from '../domain/evaluation/case-faults.ts'
import { root } from '../root.ts'
import { parse } from '../schema/parse.ts'
import type { Sample, SampleReport } from '../schema/types.generated.ts'
import type { AcademyDocument } from './academies/academies.ts'
import type { Caller } from './caller.ts'
import { type Context, today } from './context.ts'
import { newStamp } from './entries/stamp.ts'
import { changingRows } from './imports/changing-rows.ts'
import { commitImport } from './imports/commit-import.ts'
import type { PlannedRow } from './imports/import-document.ts'
import { resolveVersion } from './versions/resolve-version.ts'

/** The sample of `rules/tlet/sample/`. Throws naming every fault of shape. */
export function readSample(): Sample {
  return parse('sample', JSON.parse(readFileSync(join(root, 'rules', 'tlet', 'sample', 'sample.json'), 'utf8')))
}

/**
 * Stores the sample's academies and returns, all or none; academies that are there already stay as they are, and a second time nothing changes. Throws
 * `not-possible` when the framework in force cannot take its values.
 */
export async function loadSample(context: Context, caller: Caller): Promise<SampleReport> {
  const sample = readSample()
  const { compiled } = await resolveVersion(context, 'current', today(context))
  const academies = new Map(sample.academies.map(({ id, phase }) => [id, { id, phase }]))
  const faults = sample.returns.flatMap(({ academy, year, values }, index) =>
    caseFaults(compiled, { academy: academies.get(academy)!, year, values }).map((fault) => ({ ...fault, pointer: pointer('returns', index) + fault.pointer })),
  )
  refuse('not-possible', 'The framework in force cannot take the sample.', faults)
  const stored = await context.store.getAll<AcademyDocument>('academies', [...academies.keys()])
  const known = new Set(stored.map(({ id }) => id))
  const created = sample.academies.filter(({ id }) => !known.has(id)).map((creates): PlannedRow => ({ academy: creates.id, creates }))
  const now = context.now()
  const saved = { savedAt: now.toISOString(), savedBy: caller.name }
  const returns = sample.returns.map(({ academy, year, ...entry }): PlannedRow => ({ academy, year, entry: { ...entry, ...saved } }))
  const rows = await changingRows(context, [...created, ...returns])
  await commitImport(context, caller, { id: newStamp(now), what: 'sample', rows })
  return { academies: created.length, returns: rows.length - created.length }
}
