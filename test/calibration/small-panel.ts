import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readPanel } from '../../server/calibration/panel.ts'
import { root } from '../../server/root.ts'
import type { Framework } from '../../server/schema/types.generated.ts'
import { aFramework, anIndicator, aThreshold } from '../domain/small-framework.ts'

/** Stages by reading, writing and maths alone: from 40 Repair, from 60 Improve, from 80 Sustain; Ofsted is known and decides nothing. */
export function byAttainment(): Framework {
  const grades = ['inadequate', 'requires-improvement', 'good', 'outstanding'].map((id) => ({ id, title: id }))
  const graded = { type: 'category' as const, categories: grades, phases: ['primary' as const], domain: 'outcomes', whenAbsent: 'leave-out' as const }
  return aFramework({
    indicators: [
      anIndicator({ id: 'ks2-rwm-expected', whenAbsent: 'open', tolerance: 5 }),
      { id: 'ofsted-overall', title: 'Ofsted', ...graded },
      { id: 'ofsted-previous', title: 'Ofsted before', ...graded },
      anIndicator({ id: 'in-year-balance-percent', min: -150, max: 150, decimals: 1 }),
    ],
    thresholds: [aThreshold({ indicator: 'ks2-rwm-expected' })],
  })
}

/** Published rows of primary schools, years ending 2017 and 2018. */
export const excerpt = join(root, 'test/data/ks2-schools.csv')

/** The published rows of a year under the small framework. */
export function excerptOf(year: string, framework: Framework) {
  return readPanel(readFileSync(excerpt), framework, year)
}

/** A table of the KS2 panel's layout from rows of urn, type, year, attainment, grade, date of the grade. */
export function tableOf(...rows: string[]): Uint8Array {
  return Buffer.from(['urn,type,acad_year_end,rwm_exp_pct,ofsted_latest,ofsted_latest_date', ...rows].join('\n'))
}
