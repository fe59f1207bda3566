/** Heights and widths of the picture in pixels, from the top: bands, rail, handles, caption, lanes. */
export interface Sizes {
  narrow: boolean
  bands: number
  rail: number
  handleTop: number
  handleHeight: number
  handleWidth: number
  caption: number
  lanes: number
  lane: number
  /** The largest a dot may be. */
  radius: number
}

const WIDE: Sizes = {
  narrow: false,
  bands: 186,
  rail: 8,
  handleTop: 202,
  handleHeight: 28,
  handleWidth: 54,
  caption: 248,
  lanes: 274,
  lane: 30,
  radius: 4.1,
}

const NARROW: Sizes = {
  narrow: true,
  bands: 150,
  rail: 8,
  handleTop: 166,
  handleHeight: 34,
  handleWidth: 46,
  caption: 218,
  lanes: 254,
  lane: 44,
  radius: 2.9,
}

/** The sizes for a picture of this width; without schools the bands need little height. */
export function sizesFor(width: number, schools: boolean): Sizes {
  const sizes = width < 460 ? NARROW : WIDE
  if (schools) return sizes
  const less = sizes.bands - 96
  return { ...sizes, bands: 96, handleTop: sizes.handleTop - less, caption: sizes.caption - less, lanes: sizes.lanes - less }
}

/** About how wide a text of Instrument Sans is: near enough to place a label, never to clip one. */
export function textWidth(text: string, size: number): number {
  return text.length * size * 0.53
}
