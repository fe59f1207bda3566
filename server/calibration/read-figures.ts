import { valueFault } from '../domain/evaluation/case-faults.ts'
import { roundTo } from '../domain/rounding.ts'
import type { ImportProblem, Indicator, IndicatorValue, IndicatorValues, PlainValue } from '../schema/types.generated.ts'
import { ks2Layout } from '../services/imports/dfe-layouts.ts'
import type { FigureCell, SchoolYear } from './panel-layout.ts'

/** Ofsted's third grade before September 2012. */
const older: Record<string, string> = { Satisfactory: 'Requires Improvement' }

export interface Figures {
  values: IndicatorValues
  problems: Omit<ImportProblem, 'row'>[]
}

/** The values of a row: the DfE's codes as absences, a blank left out, numbers rounded to the indicator's decimals; and what can't be a value of its indicator. */
export function readFigures(school: SchoolYear, year: string, indicators: ReadonlyMap<string, Indicator>): Figures {
  const { readCell } = ks2Layout(year)
  const found: Figures = { values: {}, problems: [] }
  for (const cell of school.figures) {
    const indicator = indicators.get(cell.indicator)
    if (cell.text === '' || !indicator?.phases.includes(school.phase)) continue
    const reading = readCell(indicator, older[cell.text] ?? cell.text, false)
    if (reading === undefined) continue
    const message = 'fault' in reading ? reading.fault : valueFault(indicator, reading.value, school.phase)
    if (message !== undefined) found.problems.push(problemOf(cell, message))
    else if ('value' in reading) found.values[indicator.id] = dated(rounded(indicator, reading.value), cell.asOf)
  }
  return found
}

function problemOf({ column, text }: FigureCell, message: string): Figures['problems'][number] {
  return { column, value: text, message }
}

function rounded({ decimals }: Indicator, value: PlainValue): PlainValue {
  return typeof value === 'number' && decimals !== undefined ? roundTo(value, decimals) : value
}

function dated(value: PlainValue, asOf: string | undefined): IndicatorValue {
  return asOf === undefined ? value : { value, asOf }
}
