import { yearAfter } from '../domain/academic-year.ts'
import { numberInWords } from '../domain/words/numbers.ts'
import type { Framework } from '../schema/types.generated.ts'
import type { Calibration } from './calibration.ts'
import { sum } from './matrix.ts'
import { matrixLines, type Title, withoutEmptyColumns, withoutEmptyRows } from './matrix-lines.ts'
import type { Panel } from './panel.ts'
import { percent } from './shares.ts'
import { counted, percented, tableLines, wrapped } from './text-table.ts'

const width = 110

/** The figures on one page of plain text. */
export function pageOf(file: string, framework: Framework, panel: Panel, calibration: Calibration): string {
  const title = titlesOf(framework)
  const before = yearAfter(panel.year, -1)
  const after = yearAfter(panel.year)
  const sections: [heading: string, lines: string[]][] = [
    [`${framework.title}: ${file}, ${panel.year}`, ofPanel(panel)],
    ['Stages', shares(calibration, title)],
    ['Settled, unsettled and without a stage', unsettled(framework, panel, calibration)],
    [`Year on year (${before} down, ${panel.year} across), each year from its own figures alone`, churn(panel, calibration, title)],
    ['Stage and Ofsted (the latest overall grade down): a grade is an input, so this shows what the rules make of it', grades(calibration, title)],
    [
      `Stage and the next inspection (${panel.year} down, across a grade given in ${after}, which the stage did not know)`,
      nextGrades(panel, calibration, title),
    ],
    ['Decided by', deciders(calibration, title)],
    [
      'Thresholds: share of schools in each stage, and how many are within one tolerance of each cut',
      nearCuts(
        calibration,
        title,
        framework.stages.map(({ id }) => id),
      ),
    ],
    ['Checked and timed', checked(panel, calibration)],
  ]
  return sections.map(([heading, lines]) => [heading, ...lines.map((line) => `  ${line}`)].join('\n')).join('\n\n')
}

function titlesOf(framework: Framework): Title {
  const categories = framework.indicators.flatMap((indicator) => indicator.categories ?? [])
  const titles = new Map([...categories, ...framework.stages].map(({ id, title }) => [id, title]))
  return (id) => (id === null || id === '' ? 'none' : (titles.get(id) ?? id))
}

function ofPanel({ layout, years, rows, schools, types, excluded, unread }: Panel): string[] {
  const named = (counts: Map<string, number>) => [...counts].map(([name, count]) => `${name} ${counted(count)}`).join(', ')
  return [
    layout.saysYear ? `${layout.name}; years in the file: ${years.join(', ')}` : `${layout.name}, which does not say of which year it is`,
    ...wrapped(`Evaluated: ${counted(schools.length)} state-funded mainstream schools of ${counted(rows)} (${named(types)})`, width),
    ...(excluded.size === 0 ? ['Left out: none'] : [...excluded].map(([why, count]) => `Left out: ${counted(count)} (${why})`)),
    ...layout.notes.flatMap((note) => wrapped(note, width)),
    ...(unread.length === 0 ? [] : [`Not read, as the framework has no such indicator: ${unread.join(', ')}`]),
  ]
}

function shares({ shares }: Calibration, title: Title): string[] {
  const rows = shares.map(({ stage, count, ofAll, ofStaged }) => [
    stage === null ? 'No stage' : title(stage),
    counted(count),
    percented(ofAll),
    ofStaged === undefined ? '' : percented(ofStaged),
  ])
  return tableLines([['', 'schools', 'of all', 'of those with a stage'], ...rows])
}

function unsettled(framework: Framework, { schools }: Panel, { unsettled }: Calibration): string[] {
  const { settled, staged, without, tooFew, lacking, settledBy } = unsettled
  const domain = (id: string) => framework.domains.find((each) => each.id === id)?.title ?? id
  const why = [
    `fewer than ${framework.classification.minimumEvidence.indicators} indicators ${counted(tooFew)}`,
    ...[...lacking].map(([id, count]) => `nothing of "${domain(id)}" ${counted(count)}`),
  ]
  const known = new Set(schools.flatMap(({ values }) => Object.keys(values)))
  const inTable = [...settledBy].filter(([id]) => known.has(id))
  const others = [...settledBy].filter(([id]) => !known.has(id))
  const list = (some: [string, number][]) => some.map(([id, count]) => `${id} ${counted(count)}`).join(', ')
  return [
    `Settled ${counted(settled)}; with a stage that is not settled ${counted(staged)}; without a stage ${counted(without)}`,
    ...(without === 0 ? [] : [`Without a stage, as there is: ${why.join('; ')} (both may hold)`]),
    ...(inTable.length === 0 ? [] : wrapped(`Would be settled, or come nearer to a stage, by: ${list(inTable)}`, width)),
    ...(others.length === 0
      ? []
      : wrapped(`or by what this table does not have: ${list(others.slice(0, 8))}${others.length > 8 ? ` and ${others.length - 8} more` : ''}`, width)),
  ]
}

function churn({ before, year }: Panel, { churn }: Calibration, title: Title): string[] {
  if (before.length === 0) return [`The file has no ${yearAfter(year, -1)}.`]
  const { matrix, both, same, up, down, far } = churn
  if (both === 0) return ['No school has a stage in both years.']
  const share = (count: number) => `${counted(count)} (${percented(percent(count, both))})`
  return [
    ...matrixLines(matrix, title, 'stay', (line, at) => line[at]!),
    `Of ${counted(both)} with a stage in both years ${share(same)} stay, ${share(up)} move up, ${share(down)} down; ${share(far)} by more than one stage`,
  ]
}

function grades({ grades }: Calibration, title: Title): string[] {
  return matrixLines(withoutEmptyRows(grades), title)
}

function nextGrades({ after, year }: Panel, { nextGrades }: Calibration, title: Title): string[] {
  if (after.length === 0) return [`The file has no ${yearAfter(year)}.`]
  const { columns } = nextGrades
  if (sum(nextGrades.counts.flat()) === 0) return ['The file names no inspection of that year of a school with a stage.']
  const good = new Set(['good', 'outstanding'].map((grade) => columns.indexOf(grade)))
  const below = (_: number[], row: number) => sum(nextGrades.counts[row]!.filter((_, at) => !good.has(at)))
  return matrixLines(withoutEmptyColumns(nextGrades), title, 'below Good', below)
}

function deciders({ deciders, shares }: Calibration, title: Title): string[] {
  const all = sum(shares.map(({ count }) => count))
  const deciding = deciders.filter(({ count }) => count > 0)
  const idle = deciders.filter(({ count }) => count === 0).map(({ id }) => id)
  const rows = deciding.map(({ id, kind, stage, count }) => [id, kind, title(stage), counted(count), percented(percent(count, all))])
  return [...tableLines(rows), ...wrapped(`${idle.length} decided nobody here: ${idle.join(', ')}`, width)]
}

function nearCuts({ nearCuts }: Calibration, title: Title, stages: string[]): string[] {
  const rows = nearCuts.map(({ threshold, tolerance, known, stages, cuts, near }) => [
    threshold,
    counted(known),
    ...stages.map((count) => percented(percent(count, known))),
    `± ${tolerance}`,
    ...cuts.map((cut) => `${numberInWords(cut.from)}: ${counted(cut.near)}`),
    `${counted(near)} (${percented(percent(near, known))})`,
  ])
  const cuts = stages.slice(1).map(() => 'near')
  return rows.length === 0
    ? ['None has a tolerance and a value here.']
    : tableLines([['', 'known', ...stages.map(title), 'tolerance', ...cuts, 'near any'], ...rows])
}

function checked({ schools }: Panel, { agreement, evaluations, took }: Calibration): string[] {
  const { sampled, staged, secure } = agreement
  const securely =
    staged === 0
      ? []
      : [`Of them ${staged} have a stage; no single indicator's ordinary change would lower it in ${secure} (${percented(percent(secure, staged))}).`]
  return [
    `${sampled} of ${counted(schools.length)} schools, a seeded sample, evaluated by json-rules-engine too: the same outcomes.`,
    ...securely,
    `${counted(evaluations)} evaluations in ${(took / 1000).toFixed(1)} s.`,
  ]
}
