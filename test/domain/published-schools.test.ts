import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { caseFaults } from '../../server/domain/evaluation/case-faults.ts'
import { compile } from '../../server/domain/evaluation/compile.ts'
import { evaluate } from '../../server/domain/outcome/evaluate.ts'
import { evaluateByEngine } from '../../server/domain/outcome/evaluate-by-engine.ts'
import { root } from '../../server/root.ts'
import type { Case, Phase } from '../../server/schema/types.generated.ts'
import { readDefaultFramework } from '../../server/services/default-framework.ts'
import { casesFrom } from '../bench/cases.ts'
import { naiveOutcome } from './naive-evaluator.ts'
import { openOf } from './naive-world.ts'

const framework = readDefaultFramework()
const compiled = compile(framework)
const asOf = '2019-12-15'
const include = ['explanation', 'not-given', 'margin'] as const
/** In a long run every school of the whole tables goes through json-rules-engine; it takes some milliseconds a school. */
const long = Number(process.env['WAYMARK_CASES'] ?? 0) >= 100_000

const tables: { phase: Phase; name: string }[] = [
  { phase: 'primary', name: 'ks2_schools_2017_2018' },
  { phase: 'secondary', name: 'ks4_schools_2018_2019' },
]

/** Every `step`-th of the schools. */
function every(step: number, schools: Case[]): Case[] {
  return schools.filter((_, at) => at % step === 0)
}

async function evaluatedAlike(schools: Case[]): Promise<void> {
  for (const given of schools) expect(await evaluateByEngine(compiled, given, { asOf, include })).toEqual(evaluate(compiled, given, { asOf, include }))
}

/** Those of which nothing is open, against the naive evaluator. */
function evaluatedNaively(schools: Case[]): number {
  const known = schools.filter((given) => openOf(framework, given).length === 0)
  for (const given of known) {
    const { classification, support, monitoring } = evaluate(compiled, given, { asOf })
    const ids = (items: { id: string }[]) => items.map(({ id }) => id)
    const found = { stage: classification.proposed, decidedBy: classification.decidedBy, offers: ids(support), obligations: ids(monitoring) }
    expect({ school: given.academy.id, ...found }).toEqual({ school: given.academy.id, ...naiveOutcome(framework, given, asOf) })
  }
  return known.length
}

describe.each(tables)('$name, the committed excerpt', ({ phase, name }) => {
  const schools = casesFrom(join(root, 'test/data', `${name}_excerpt.csv`), phase)

  test('every school is a return of the default framework, and every stage comes out', () => {
    expect(schools).toHaveLength(300)
    expect(schools.flatMap((given) => caseFaults(compiled, given))).toEqual([])
    const stages = schools.map((given) => evaluate(compiled, given, { asOf, include }).classification.stage)
    expect(new Set(stages)).toEqual(new Set(['stabilise', 'repair', 'improve', 'sustain', null]))
  })

  test('every sixth school has the same outcome by json-rules-engine', async () => {
    await evaluatedAlike(every(6, schools))
  })

  test('every school of which nothing is open has the outcome of the naive evaluator', () => {
    expect(evaluatedNaively(schools)).toBeGreaterThan(150)
  })
})

describe.each(tables)('$name, whole', ({ phase, name }) => {
  const file = join(root, '../shared/data', `${name}.csv`)
  const here = existsSync(file)
  const schools = here ? casesFrom(file, phase) : []
  if (!here) console.warn(`${file} is not here: ONLY THE COMMITTED EXCERPT IS EVALUATED, not the whole table, which is not ours to commit`)

  test.runIf(here)(`every school of ${basename(file)} is evaluated`, { timeout: 120_000 }, () => {
    const outcomes = schools.map((given) => evaluate(compiled, given, { asOf }).classification)
    expect(outcomes.length).toBeGreaterThan(9_000)
    const odd = outcomes.filter(({ stage, possible, decidedBy }) => (stage === null ? decidedBy !== 'minimum-evidence' : !possible.includes(stage)))
    expect(odd).toEqual([])
  })

  test.runIf(here)('a sample has the same outcome by json-rules-engine, every school in a long run', { timeout: 3_600_000 }, async () => {
    await evaluatedAlike(every(long ? 1 : 500, schools))
  })

  test.runIf(here)('a sample has the outcome of the naive evaluator, every school in a long run', { timeout: 3_600_000 }, () => {
    expect(evaluatedNaively(every(long ? 1 : 40, schools))).toBeGreaterThan(100)
  })
})
