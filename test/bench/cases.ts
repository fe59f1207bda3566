import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse as parseCsv } from 'csv-parse/sync'
import { yearStarting } from '../../server/domain/academic-year.ts'
import { root } from '../../server/root.ts'
import type { Case, Phase } from '../../server/schema/types.generated.ts'

const columns: Record<string, string> = {
  rwm_exp_pct: 'ks2-rwm-expected',
  rwm_high_pct: 'ks2-rwm-higher',
  read_prog: 'ks2-reading-progress',
  writ_prog: 'ks2-writing-progress',
  mat_prog: 'ks2-maths-progress',
  p8: 'progress-8',
  att8: 'attainment-8',
  em_grade5_pct: 'ks4-english-maths-grade-5',
  ebacc_aps: 'ebacc-aps',
}
const grades: Record<string, string> = { Outstanding: 'outstanding', Good: 'good', 'Requires Improvement': 'requires-improvement', Inadequate: 'inadequate' }

/** Where the published panels are: the shared data where it is there, else the committed excerpt; both are real schools. */
export function panelFile(name: string): string {
  const shared = join(root, '../shared/data', name)
  return existsSync(shared) ? shared : join(root, 'test/data', name.replace('.csv', '_excerpt.csv'))
}

/** Published returns of real schools as cases, in the order of the file. A blank figure is left out. */
export function casesFrom(file: string, phase: Phase): Case[] {
  const rows = parseCsv(readFileSync(file), { columns: true, bom: true, comment: '#' }) as Record<string, string>[]
  return rows.map((row) => {
    const figures = Object.entries(columns).flatMap(([column, id]) => (row[column] ? [[id, Number(row[column])] as const] : []))
    const judgements = [['ofsted-overall', grades[row['ofsted_latest'] ?? '']] as const, ['ofsted-previous', grades[row['ofsted_prev'] ?? '']] as const]
    return {
      academy: { id: row['urn']!, ...(row['name'] ? { name: row['name'] } : {}), phase },
      year: yearStarting(Number(row['acad_year_end']) - 1),
      values: Object.fromEntries([...figures, ...judgements.filter(([, grade]) => grade !== undefined)]),
    } as Case
  })
}
