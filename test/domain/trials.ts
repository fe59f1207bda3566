import { readFileSync, writeFileSync } from 'node:fs'
import fc from 'fast-check'
import { test } from 'vitest'
import { arbitraryTrial, type Trial } from './arbitraries.ts'

/** How many trials each property has; 100,000 for a long run. */
const cases = Number(process.env['WAYMARK_CASES'] ?? 1500)
/** The same trials each time unless told: a normal run never fails by chance. */
export const seed = Number(process.env['WAYMARK_SEED'] ?? 20180901)
const file = new URL('kept-cases.json', import.meta.url)

interface KeptCase extends Trial {
  /** What it once showed. */
  why: string
}

/** Trials that once failed, shrunk: every property is held to them first. */
export const keptCases = JSON.parse(readFileSync(file, 'utf8')) as KeptCase[]

interface Options {
  /** The share of the cases this property has; one that costs more takes fewer. */
  share?: number
  /** How many values in ten are absent. */
  absences?: number
}

/**
 * A property of every trial: held for the kept cases, then for random ones. With WAYMARK_KEEP=1 what fails is shrunk and kept.
 * A property that says nothing of some trials calls `onlyWhere`: those are drawn again and not counted, so it is never green for want of cases.
 */
export function forEveryTrial(fact: string, holds: (trial: Trial) => void | Promise<void>, { share = 1, absences = 5 }: Options = {}): void {
  test.each(keptCases.map((each) => [each.why, each] as const))(`${fact}, as once not: %s`, async (_, trial) => {
    try {
      await holds(trial)
    } catch (error) {
      if (!fc.PreconditionFailure.isFailure(error)) throw error
    }
  })

  const numRuns = trialsOf(share)
  test(`${fact} (${numRuns} random)`, { timeout: 60_000 + numRuns * 50 }, async () => {
    const property = fc.asyncProperty(arbitraryTrial({ absences }), async (trial) => holds(trial))
    const found = await fc.check(property, { numRuns, seed })
    if (!found.failed) return
    if (found.counterexample === null) throw new Error(`${fact}: too few trials it is about, ${found.numRuns} of ${numRuns} after ${found.numSkips} others`)
    const [trial] = found.counterexample ?? []
    if (trial && process.env['WAYMARK_KEEP'] === '1') keep({ why: fact, ...trial })
    throw new Error(`${fact}: not so with seed ${found.seed}, path ${found.counterexamplePath}. Keep it with WAYMARK_KEEP=1.\n${JSON.stringify(trial)}`, {
      cause: found.errorInstance,
    })
  })
}

/** The trials a property is about; the others are drawn again. */
export function onlyWhere(isAboutIt: boolean): void {
  fc.pre(isAboutIt)
}

/** How many trials a property that has this share of the cases is held for. */
export function trialsOf(share: number): number {
  return Math.max(1, Math.ceil(cases * share))
}

function keep(failed: KeptCase): void {
  const all = JSON.parse(readFileSync(file, 'utf8')) as KeptCase[]
  writeFileSync(file, `${JSON.stringify([...all, failed], null, 2)}\n`)
}
