/** One academy from one stage to another; null is no stage. */
export interface Passage {
  id: string
  name: string
  from: string | null
  to: string | null
}

/** The stretch of the picture that one stage has, the best on top. */
export interface Block {
  stage: string | null
  top: number
  height: number
}

export interface Thread extends Passage {
  fromY: number
  toY: number
  moves: boolean
}

export interface Flow {
  blocks: Block[]
  threads: Thread[]
  height: number
}

const HEAD = 24
const LABEL = 24
const ROW = 34
const EMPTY = 34

/** A line for each academy, in blocks of one stage each. Within a block those that move up stand on top on the left, those that came from above on the right, so that lines cross little. */
export function flowOf(passages: readonly Passage[], stages: readonly (string | null)[]): Flow {
  const place = new Map(stages.map((stage, at) => [stage, at]))
  const at = (stage: string | null) => place.get(stage) ?? stages.length
  const left = (stage: string | null) =>
    sorted(
      passages.filter(({ from }) => from === stage),
      ({ to }) => at(to),
    )
  const right = (stage: string | null) =>
    sorted(
      passages.filter(({ to }) => to === stage),
      ({ from }) => at(from),
    )
  const blocks: Block[] = []
  const fromY = new Map<string, number>()
  const toY = new Map<string, number>()
  let top = HEAD
  for (const stage of stages) {
    top += LABEL
    const [before, after] = [left(stage), right(stage)]
    const height = Math.max(EMPTY, Math.max(before.length, after.length) * ROW)
    const spot = (list: Passage[], index: number) => top + (height - list.length * ROW) / 2 + (index + 0.5) * ROW
    for (const [index, { id }] of before.entries()) fromY.set(id, spot(before, index))
    for (const [index, { id }] of after.entries()) toY.set(id, spot(after, index))
    blocks.push({ stage, top, height })
    top += height
  }
  const threads = passages.map((passage) => ({
    ...passage,
    fromY: fromY.get(passage.id) ?? 0,
    toY: toY.get(passage.id) ?? 0,
    moves: passage.from !== passage.to,
  }))
  // What moves is drawn last, over what stays.
  return { blocks, threads: threads.sort((one, other) => Number(one.moves) - Number(other.moves)), height: top + 4 }
}

function sorted(passages: Passage[], key: (passage: Passage) => number): Passage[] {
  return passages.sort((one, other) => key(one) - key(other) || one.name.localeCompare(other.name, 'en-GB'))
}

/** A bundle of academies with the same move, as wide as they are many. */
export interface Ribbon {
  from: string | null
  to: string | null
  count: number
  fromY: number
  toY: number
  width: number
}

export interface Ribbons {
  blocks: (Block & { before: number; after: number })[]
  ribbons: Ribbon[]
  height: number
}

const RIBBONS_HEIGHT = 300

/** Bundles instead of lines, for more academies than can be named. */
export function ribbonsOf(matrix: Record<string, Record<string, number>>, stages: readonly (string | null)[]): Ribbons {
  const key = (stage: string | null) => stage ?? 'unclassified'
  const count = (from: string | null, to: string | null) => matrix[key(from)]?.[key(to)] ?? 0
  const row = (stage: string | null) => stages.reduce((sum, to) => sum + count(stage, to), 0)
  const column = (stage: string | null) => stages.reduce((sum, from) => sum + count(from, stage), 0)
  const all = stages.reduce((sum, stage) => sum + row(stage), 0)
  const unit = all === 0 ? 0 : RIBBONS_HEIGHT / all
  let top = HEAD
  const blocks = stages.map((stage) => {
    top += LABEL
    const [before, after] = [row(stage), column(stage)]
    const block = { stage, top, height: Math.max(6, Math.max(before, after) * unit), before, after }
    top += block.height
    return block
  })
  const used = { from: new Map<string | null, number>(), to: new Map<string | null, number>() }
  const take = (side: Map<string | null, number>, stage: string | null, width: number) => {
    const start = (blocks.find((block) => block.stage === stage)?.top ?? 0) + (side.get(stage) ?? 0)
    side.set(stage, (side.get(stage) ?? 0) + width)
    return start + width / 2
  }
  const ribbons = stages.flatMap((from) =>
    stages.flatMap((to) => {
      const many = count(from, to)
      if (many === 0) return []
      const width = many * unit
      return [{ from, to, count: many, width, fromY: take(used.from, from, width), toY: take(used.to, to, width) }]
    }),
  )
  return { blocks, ribbons, height: top + 4 }
}
