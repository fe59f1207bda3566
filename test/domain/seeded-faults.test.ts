import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { root } from '../../server/root.ts'
import { arbitraryTrial } from './arbitraries.ts'
import { disagreements } from './disagreements.ts'
import { naiveView } from './naive-view.ts'
import type { Domain } from './readings.ts'
import { type SeededFault, seededFaults } from './seeded-faults.ts'
import { theDomain } from './the-domain.ts'

const folder = mkdtempSync(join(tmpdir(), 'waymark-faults-'))
const trials = fc.sample(arbitraryTrial(), { numRuns: 1000, seed: 20180901 })
const views = trials.map((trial) => naiveView(trial))

afterAll(() => rmSync(folder, { recursive: true }))

/** A copy of the domain, with the fault in it where one is given. */
async function domainWith(name: string, seeded?: SeededFault): Promise<Domain> {
  const copy = join(folder, name)
  cpSync(join(root, 'server', 'domain'), copy, { recursive: true })
  if (seeded) {
    const source = readFileSync(join(copy, seeded.file), 'utf8')
    expect(source.split(seeded.from), `${seeded.file} must have this passage once`).toHaveLength(2)
    writeFileSync(
      join(copy, seeded.file),
      source.replace(seeded.from, () => seeded.to),
    )
  }
  const part = async (file: string) => (await import(join(copy, file))) as Record<string, unknown>
  const parts = await Promise.all([part('evaluation/compile.ts'), part('evaluation/run.ts'), part('evaluation/run-compiled.ts'), part('rules/fact-slots.ts')])
  const whole = Object.assign({}, ...parts) as Record<string, unknown>
  return Object.fromEntries(Object.keys(theDomain).map((key) => [key, whole[key]])) as unknown as Domain
}

/** Whether the domain and the naive evaluator disagree about some trial. */
function disagreesSomewhere(domain: Domain): boolean {
  return trials.some((trial, at) => disagreements(domain, trial, views[at]).length > 0)
}

test('a copy without a fault agrees with the naive evaluator in every trial', async () => {
  expect(disagreesSomewhere(await domainWith('whole'))).toBe(false)
})

test.each(seededFaults.map((seeded, at) => [seeded.fault, seeded, at] as const))('caught: %s', async (_, seeded, at) => {
  expect(disagreesSomewhere(await domainWith(`fault-${at}`, seeded))).toBe(true)
})
