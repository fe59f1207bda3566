import type { Framework, Stage } from '../../../server/schema/types.generated.ts'

/** How a stage looks: by its place in the framework's order, weakest first. */
export interface StageLook {
  id: string
  title: string
  /** 1 is the weakest. */
  order: number
  /** Class with `--c` (graphic), `--t` (text), `--b` (band). */
  tone: string
  /** Path of the glyph in a 16 by 16 box. */
  glyph: string
}

const GLYPHS = [
  'M3.4 2.4h9.2a1 1 0 0 1 1 1v9.2a1 1 0 0 1-1 1H3.4a1 1 0 0 1-1-1V3.4a1 1 0 0 1 1-1z',
  'M8 .9 15.1 8 8 15.1.9 8z',
  'M8 1.5 15.3 14.2H.7z',
  'M8 1.6a6.4 6.4 0 1 1 0 12.8A6.4 6.4 0 0 1 8 1.6z',
  'M8 1.2 14.9 6.2 12.3 14.3H3.7L1.100 6.200z',
]

/** The looks of a framework's stages, weakest first. From the fifth on the glyph and hue are one and the name tells them apart. */
export function stageLooks(stages: readonly Stage[]): StageLook[] {
  return stages.map(({ id, title }, at) => {
    const look = Math.min(at, GLYPHS.length - 1)
    return { id, title, order: at + 1, tone: `stage-${look + 1}`, glyph: GLYPHS[look]! }
  })
}

export function stageLook(framework: Pick<Framework, 'stages'>, id: string): StageLook | undefined {
  return stageLooks(framework.stages).find((look) => look.id === id)
}
