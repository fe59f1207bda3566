import { expect, test } from 'vitest'
import { merge } from '../../admin-ui/src/lib/merge.ts'
import type { Framework } from '../../server/schema/types.generated.ts'
import { readDefaultFramework } from '../../server/services/default-framework.ts'

function edited(edit: (framework: Framework) => void): Framework {
  const framework = readDefaultFramework()
  edit(framework)
  return framework
}

test('edits of different places go together', () => {
  const base = readDefaultFramework()
  const mine = edited((framework) => {
    framework.thresholds[0]!.cuts![0]!.from = -99
  })
  const theirs = edited((framework) => {
    framework.support.capacityLimit = 120
  })
  const together = merge(base, mine, theirs)
  expect(together).toEqual({ ...mine, support: theirs.support })
})

test('edits of the same place do not', () => {
  const change = (from: number) =>
    edited((framework) => {
      framework.thresholds[0]!.cuts![0]!.from = from
    })
  expect(merge(readDefaultFramework(), change(-99), change(-98))).toBeUndefined()
})

test('an edit inside what the other replaced whole does not', () => {
  const mine = edited((framework) => {
    framework.thresholds[0]!.cuts![0]!.from = -99
  })
  const theirs = edited((framework) => {
    framework.thresholds[0]!.cuts = []
  })
  expect(merge(readDefaultFramework(), mine, theirs)).toBeUndefined()
})

test('where the other took something out, nothing is merged by position', () => {
  const mine = edited((framework) => {
    framework.support.offers[5]!.title = 'Mine'
  })
  const theirs = edited((framework) => {
    framework.support.offers.splice(0, 1)
  })
  expect(merge(readDefaultFramework(), mine, theirs)).toBeUndefined()
})
