import { givenValue } from '../domain/evaluation/given-value.ts'
import type { Case, Framework } from '../schema/types.generated.ts'
import { dayAfter, type Evaluated } from './evaluated.ts'
import { type Matrix, matrixOf } from './matrix.ts'

const overall = 'ofsted-overall'

/** Ofsted's latest overall grade down, the stage across, `''` for none of either; grades best first. */
export function gradesOf(framework: Framework, schools: Evaluated[]): Matrix {
  return matrixOf(
    [...gradesBestFirst(framework), ''],
    [...framework.stages.map(({ id }) => id), ''],
    schools.map(({ given, classification }) => [gradeOf(given) ?? '', classification.stage ?? ''] as const),
  )
}

/**
 * The stage of the year down, across the grade that inspectors gave in the twelve months after it: they had not seen the stage, nor the stage their grade.
 * `after` are the same schools a year later.
 */
export function nextGradesOf(framework: Framework, schools: Evaluated[], after: Case[]): Matrix {
  const inspected = new Map(after.flatMap((given) => (inspectedIn(given) ? [[given.academy.id, gradeOf(given) ?? '']] : [])))
  return matrixOf(
    framework.stages.map(({ id }) => id),
    gradesBestFirst(framework),
    schools.map(({ given, classification }) => [classification.stage ?? '', inspected.get(given.academy.id) ?? ''] as const),
  )
}

function gradesBestFirst({ indicators }: Framework): string[] {
  const categories = indicators.find(({ id }) => id === overall)?.categories ?? []
  return categories.map(({ id }) => id).reverse()
}

function gradeOf({ values }: Case): string | undefined {
  const { value } = givenValue(values[overall])
  return typeof value === 'string' ? value : undefined
}

function inspectedIn({ values, year }: Case): boolean {
  const found = values[overall]
  const day = typeof found === 'object' && 'value' in found ? found.asOf : undefined
  return day !== undefined && day >= `${year.slice(0, 4)}-09-01` && day < dayAfter(year)
}
