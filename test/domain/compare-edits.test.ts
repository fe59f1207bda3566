import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compile } from '../../server/domain/evaluation/compile.ts'
import { frameworkFaults } from '../../server/domain/faults/framework-faults.ts'
import { evaluate } from '../../server/domain/outcome/evaluate.ts'
import { compare } from '../../server/domain/version-comparison/compare.ts'
import { faultsOf } from '../../server/schema/parse.ts'
import type { Case } from '../../server/schema/types.generated.ts'
import { arbitraryTrial } from './arbitraries.ts'
import { arbitraryEdits } from './arbitrary-edit.ts'
import { completionsOf } from './naive-evaluator.ts'

const runs = { numRuns: Math.ceil(Number(process.env['WAYMARK_CASES'] ?? 1500) * 0.2), seed: 20180901 }

test('after any edits who moves is who has another stage, each with a reason, and one change alone moves them all', {
  timeout: 30_000 + runs.numRuns * 50,
}, () => {
  fc.assert(
    fc.property(arbitraryTrial(), arbitraryEdits, ({ framework, given, asOf }, edit) => {
      const after = edit(framework)
      expect([...faultsOf('framework', after), ...frameworkFaults(after)]).toEqual([])
      const filled = completionsOf(framework, given, 5).returns
      const cases = [given, ...filled].map((each, at): Case => ({ ...each, academy: { ...each.academy, id: `academy-${at}` } }))
      const [old, now] = [compile(framework), compile(after)]
      const { movers, matrix, attribution, academies } = compare(old, now, cases, { asOf })
      const stages = cases.map((each) => [old, now].map((compiled) => evaluate(compiled, each, { asOf }).classification.proposed))
      const moved = cases.flatMap(({ academy }, at) =>
        stages[at]![0] === stages[at]![1] ? [] : [{ id: academy.id, from: stages[at]![0], to: stages[at]![1] }],
      )
      expect(movers.map(({ academy: { id }, from, to }) => ({ id, from, to }))).toEqual(moved)
      expect(movers.filter(({ because }) => because.length === 0 || because.some(({ sentence }) => sentence.length < 10))).toEqual([])
      expect(academies).toBe(cases.length)
      expect(
        Object.values(matrix)
          .flatMap(Object.values)
          .reduce((sum, each) => sum + each, 0),
      ).toBe(cases.length)
      const all = moved.map(({ id }) => id)
      if (attribution.length === 1) expect(attribution[0]).toMatchObject({ alone: all, without: [] })
      for (const { without, alone } of attribution) for (const id of [...without, ...alone]) expect(cases.map(({ academy }) => academy.id)).toContain(id)
    }),
    runs,
  )
})
