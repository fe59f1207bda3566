import type { ComparisonReport } from '../../../server/schema/types.generated.ts'

/** The rows and columns of a matrix: the stages as they are ordered, and null, no stage, last where anyone has none. */
export function stagesOf(matrix: ComparisonReport['matrix'], order: readonly string[]): (string | null)[] {
  const none = Object.entries(matrix).some(([from, row]) => Object.entries(row).some(([to, count]) => count > 0 && [from, to].includes('unclassified')))
  return none ? [...order, null] : [...order]
}

/** The same from the best stage down, no stage still last. */
export function bestFirst(stages: readonly (string | null)[]): (string | null)[] {
  return [...stages.filter((stage) => stage !== null).reverse(), ...stages.filter((stage) => stage === null)]
}
