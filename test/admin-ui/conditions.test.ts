import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { factsOffered, firstComparison, operatorsFor, withFact, withOperator } from '../../admin-ui/src/framework/conditions/comparison-edits.ts'
import { inserted, moved, type Node, nested, nodeAt, removed, replaced, unnested } from '../../admin-ui/src/framework/conditions/condition-tree.ts'
import { gathered, ungathered } from '../../server/domain/conditions/gathered.ts'
import { frameworkFaults } from '../../server/domain/faults/framework-faults.ts'
import type { Comparison } from '../../server/schema/types.generated.ts'
import { aFramework } from '../domain/small-framework.ts'

const about = (fact: string): Comparison => ({ fact, operator: 'equal', value: 1 })
const [a, b, c] = [about('a'), about('b'), about('c')]

describe('a condition as the editor shows it', () => {
  test('not of one comparison reads as none of, and means the same', () => {
    expect(gathered({ not: a }, [])).toEqual({ word: 'none', members: [a] })
    expect(ungathered(gathered({ not: a }, []), [])).toEqual({ not: a })
  })
})

describe('editing a condition', () => {
  const root: Node = { word: 'all', members: [a, { word: 'any', members: [b, c] }] }

  test('a comparison alone becomes a group when another is added', () => {
    expect(inserted(a, [], b)).toEqual({ root: { word: 'all', members: [a, b] }, path: [1] })
  })

  test('a new condition stands after the one it was added at', () => {
    const { root: next, path } = inserted(root, [1, 0], a)
    expect(path).toEqual([1, 1])
    expect(nodeAt(next, [1])).toEqual({ word: 'any', members: [b, a, c] })
  })

  test('a group left empty goes too, and the last condition leaves nothing', () => {
    expect(removed({ word: 'all', members: [a, { word: 'any', members: [b] }] }, [1, 0])).toEqual({ word: 'all', members: [a] })
    expect(removed(a, [])).toBeUndefined()
    expect(removed({ word: 'all', members: [a] }, [0])).toBeUndefined()
  })

  test('moving swaps with the neighbour and stops at the ends', () => {
    expect(moved(root, [1, 0], 1)).toEqual({ root: { word: 'all', members: [a, { word: 'any', members: [c, b] }] }, path: [1, 1] })
    expect(moved(root, [0], -1)).toBeUndefined()
  })

  test('nesting joins the group before, or makes one with the condition before', () => {
    expect(nested({ word: 'all', members: [a, b] }, [1])).toEqual({ root: { word: 'all', members: [{ word: 'any', members: [a, b] }] }, path: [0, 1] })
    expect(nested({ word: 'all', members: [{ word: 'any', members: [a] }, b] }, [1])?.path).toEqual([0, 1])
    expect(nested(root, [0])).toBeUndefined()
  })

  test('taking out of a group puts it after the group', () => {
    expect(unnested(root, [1, 0])).toEqual({ root: { word: 'all', members: [a, { word: 'any', members: [c] }, b] }, path: [2] })
    expect(unnested({ word: 'all', members: [{ word: 'any', members: [b] }] }, [0, 0])).toEqual({ root: { word: 'all', members: [b] }, path: [0] })
    expect(unnested(root, [0])).toBeUndefined()
  })

  test('an edit shares what it did not touch', () => {
    expect(nodeAt(replaced(root, [0], c), [1])).toBe(root.members[1])
  })
})

describe('comparisons', () => {
  const framework = aFramework()
  const offered = factsOffered(framework, 'classification')
  const fact = (name: string) => offered.find((each) => each.name === name)!

  test('only support may ask for the classification', () => {
    expect(offered.some(({ name }) => name.startsWith('classification.'))).toBe(false)
    expect(factsOffered(framework, 'support').some(({ name }) => name === 'classification.stage')).toBe(true)
  })

  test('whatever fact and operator are chosen, the framework stays one', () => {
    fc.assert(
      fc.property(fc.constantFrom(...offered), fc.nat(), fc.constantFrom(...offered), (first, at, second) => {
        const start = withFact(firstComparison(framework), undefined, first)
        const operators = operatorsFor(first)
        const edited = withFact(withOperator(start, operators[at % operators.length]!, first), first, second)
        const rules = [{ id: 'rule', title: 'Rule', stage: 'repair', when: edited }]
        expect(frameworkFaults({ ...framework, classification: { ...framework.classification, rules } })).toEqual([])
      }),
    )
  })

  test('one value becomes a list and the first of a list one value', () => {
    const is: Comparison = { fact: 'reading.stage', operator: 'equal', value: 'repair' }
    const isOneOf = withOperator(is, 'in', fact('reading.stage'))
    expect(isOneOf.value).toEqual(['repair'])
    expect(withOperator({ ...isOneOf, value: ['improve', 'sustain'] }, 'equal', fact('reading.stage')).value).toBe('improve')
  })
})
