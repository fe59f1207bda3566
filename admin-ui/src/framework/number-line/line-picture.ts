import type { Cut } from '../../../../server/schema/types.generated.ts'
import type { StageLook } from '../../lib/stages.ts'
import { type Axis, standingOf } from './axis.ts'
import { type Band, countByBand, shares } from './bands.ts'
import type { CliffEdge } from './cliff-edge.ts'
import { lineFigure } from './figures.ts'
import type { Frame, Scale } from './scale.ts'
import { type SchoolsPicture, topBetween } from './schools.ts'
import { type Sizes, textWidth } from './sizes.ts'

/** One band as drawn. */
export interface BandPicture {
  look: StageLook
  x: number
  width: number
  /** Share of the schools in per cent, and before the draft; null where there are none. */
  share: number | null
  was: number | null
}

/** The bands that lie in the frame, with the share of the schools in each now and under `before`. */
export function bandPicturesOf(
  bands: Band[],
  before: Band[] | null,
  schools: number[],
  { frame, scale, looks }: { frame: Frame; scale: Scale; looks: StageLook[] },
): BandPicture[] {
  const now = shares(countByBand(bands, schools))
  const then = before ? shares(countByBand(before, schools)) : null
  return bands.flatMap((band, index) => {
    const look = looks.find(({ id }) => id === band.stage)
    const from = Math.max(frame.worst, band.from)
    const to = Math.min(frame.best, band.to)
    if (!look || to <= from) return []
    const was = then?.[before?.findIndex(({ stage }) => stage === band.stage) ?? -1] ?? null
    return [{ look, x: scale.x(from), width: scale.x(to) - scale.x(from), share: schools.length > 0 ? now[index]! : null, was }]
  })
}

/** The line of one cut, and where it was. */
export interface Guide {
  id: string
  x: number
  /** Where the published cut is; null unless it moved. */
  was: number | null
  /** What the two lines are called: "Draft: −3.0", "Version 3: −4.0". */
  label: string
  wasLabel: string
}

interface Naming {
  scale: Scale
  names: { published: string; draft: string }
  decimals: number
}

export function guidesOf(axis: Axis, cuts: Cut[], published: Cut[] | null, { scale, names, decimals }: Naming): Guide[] {
  return cuts.map(({ stage, from }) => {
    const was = published?.find((cut) => cut.stage === stage)?.from
    const moved = was !== undefined && was !== from
    return {
      id: stage,
      x: scale.x(standingOf(axis, from)),
      was: moved ? scale.x(standingOf(axis, was)) : null,
      label: `${names.draft}: ${lineFigure(axis, from, decimals)}`,
      wasLabel: moved ? `${names.published}: ${lineFigure(axis, was, decimals)}` : '',
    }
  })
}

/** The bracket over a cliff edge, clear of the schools under it, its words where there is room. */
export interface Bracket {
  from: number
  to: number
  y: number
  words: string
  side: 'start' | 'middle' | 'end'
  x: number
}

export function bracketOf(
  edge: CliffEdge,
  tolerance: number,
  schools: SchoolsPicture,
  { scale, sizes, width }: { scale: Scale; sizes: Sizes; width: number },
): Bracket {
  const from = scale.x(edge.cut - tolerance)
  const to = scale.x(edge.cut + tolerance)
  const words = sizes.narrow
    ? `${Math.max(edge.schools, edge.academies)} close`
    : `Cliff edge: ${edge.schools >= 3 ? edge.schools : `${edge.academies} academies`}`
  const y = Math.max(62, Math.min(sizes.bands - 26, topBetween(schools, from, to) - 9))
  const room = textWidth(words, 12) + 8
  if (from - room > 0) return { from, to, y, words, side: 'end', x: from - 6 }
  if (to + room < width) return { from, to, y, words, side: 'start', x: to + 6 }
  return { from, to, y, words, side: 'middle', x: (from + to) / 2 }
}
