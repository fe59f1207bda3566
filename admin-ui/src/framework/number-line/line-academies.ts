import type { StageLook } from '../../lib/stages.ts'
import { type Axis, standingOf, stepOf } from './axis.ts'
import { type Band, bandAt } from './bands.ts'
import { within } from './cliff-edge.ts'
import { type Dot, stackDots } from './dots.ts'
import { lineFigure } from './figures.ts'
import { type Lane, lanesOf } from './lanes.ts'
import type { Frame, Scale } from './scale.ts'
import { type Sizes, textWidth } from './sizes.ts'

/** One of our academies with a figure on the line. */
export interface LineAcademy {
  id: string
  name: string
  figure: number
  /** It moves between stages as a whole in this draft. */
  moves: boolean
}

/** An academy as drawn. */
export interface LaneAcademy extends LineAcademy {
  look: StageLook
  /** What else to say after its figure, in pen. */
  note: string
}

interface Line {
  axis: Axis
  bands: Band[]
  /** The bands before the draft; null where there is nothing to compare with. */
  before: Band[] | null
  /** Weakest first. */
  looks: StageLook[]
}

/** The academies each with the look of the stage its figure is in, and with what the draft does to it. */
export function drawnAcademies(academies: LineAcademy[], { axis, bands, before, looks }: Line): LaneAcademy[] {
  const weakest = looks[0]!
  const lookOf = (stage: string) => looks.find(({ id }) => id === stage) ?? weakest
  return academies.map((academy) => {
    const standing = standingOf(axis, academy.figure)
    const now = bandAt(bands, standing)?.stage ?? weakest.id
    const then = before ? (bandAt(before, standing)?.stage ?? now) : now
    const note = academy.moves ? 'moves' : then !== now ? `now ${lookOf(now).title}` : ''
    return { ...academy, look: lookOf(now), note }
  })
}

const MOST_LANES = 12

/** Who has a lane with its name: all while there are few, else those the draft is about and those near a cut. The rest stand in a strip, by value. */
export function namedAndRest(drawn: LaneAcademy[], axis: Axis, cuts: number[]): { named: LaneAcademy[]; rest: LaneAcademy[] } {
  if (drawn.length <= MOST_LANES) return { named: drawn, rest: [] }
  const standing = ({ figure }: LaneAcademy) => standingOf(axis, figure)
  const near = (academy: LaneAcademy) => axis.tolerance !== null && cuts.some((cut) => within(standing(academy), cut, axis.tolerance!))
  const named = drawn.filter((academy) => academy.moves || academy.note || near(academy)).slice(0, MOST_LANES)
  const rest = drawn.filter((academy) => !named.includes(academy)).sort((one, other) => standing(one) - standing(other))
  return { named, rest }
}

/** The lanes of the named, with room for their labels. */
export function lanesFor(named: LaneAcademy[], axis: Axis, { scale, width, sizes }: { scale: Scale; width: number; sizes: Sizes }): Lane[] {
  const placed = named.map(({ id, name, figure, note }) => ({
    id,
    standing: standingOf(axis, figure),
    labelWidth: textWidth(`${name} ${lineFigure(axis, figure)} ${note}`, 13.5) + 6,
  }))
  return lanesOf(placed, { x: scale.x, width, tolerance: axis.tolerance, narrow: sizes.narrow })
}

/** Width and height of a dot of the strip with the room around it. */
export const STRIP_PITCH = 15

/** The strip's dots, and how high it is with them. */
export function stripOf(
  rest: LaneAcademy[],
  axis: Axis,
  { scale, frame, width }: { scale: Scale; frame: Frame; width: number },
): { dots: Dot[]; height: number } {
  const standings = rest.map(({ figure }) => standingOf(axis, figure))
  const dots = stackDots(standings, { x: scale.x, pixels: width / (frame.best - frame.worst), step: stepOf(axis) }, STRIP_PITCH)
  return { dots, height: dots.length > 0 ? (2 + Math.max(...dots.map(({ row }) => row))) * STRIP_PITCH + 6 : 0 }
}
