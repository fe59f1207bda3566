import type { Phase } from '../schema/types.generated.ts'
import type { CellOf, FigureCell, PanelLayout } from './panel-layout.ts'

const phases: Record<string, Phase> = { Primary: 'primary', Secondary: 'secondary', 'All-through': 'all-through' }
const latest = '2023/24'
const absence = /^(overall_absence|pa10)_pct_(\d{4})_(\d{2})$/

/** Absence of three years side by side, with Attainment 8 and places: `schools_recent.csv`. */
export const recentPanel: PanelLayout = {
  name: 'absence panel',
  needed: ['urn', 'phase', 'type', 'overall_absence_pct_2023_24'],
  notes: [`A blank is missing. Attainment 8 and places are the latest of the extract, which does not say of which year: they are taken as of ${latest}.`],
  saysYear: true,
  schoolsOf(cell, header) {
    const measured = header.flatMap((column) => figureOf(cell, column))
    const years = [...new Set(measured.map(({ year }) => year))]
    const phase = phases[cell('phase')]
    const school = { id: cell('urn'), name: cell('name'), type: cell('type'), phase: phase ?? 'secondary' }
    const unfit = phase ? {} : { excluded: `phase ${cell('phase') || 'blank'}, neither primary, secondary nor all-through` }
    return years.map((year) => ({ ...school, ...unfit, year, figures: measured.filter((figure) => figure.year === year) }))
  },
}

function figureOf(cell: CellOf, column: string): (FigureCell & { year: string })[] {
  const [, kind, from, to] = absence.exec(column) ?? []
  if (kind) return [{ column, indicator: kind === 'pa10' ? 'absence-persistent' : 'absence-overall', text: cell(column), year: `${from}/${to}` }]
  if (column === 'att8') return [{ column, indicator: 'attainment-8', text: cell(column), year: latest }]
  return column === 'capacity' ? placesOf(cell) : []
}

function placesOf(cell: CellOf): (FigureCell & { year: string })[] {
  const [pupils, capacity] = [cell('pupils_on_roll'), cell('capacity')]
  if (pupils === '' || capacity === '' || Number(capacity) === 0) return []
  const percent = (100 * Number(pupils)) / Number(capacity)
  return [{ column: 'capacity', indicator: 'places-filled', text: Number.isNaN(percent) ? capacity : String(percent), year: latest }]
}
