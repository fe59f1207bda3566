export interface Line {
  /** Counted from 1. */
  line: number
  /** Without its end, as they came: whether they are UTF-8 is for whoever reads them to say. Undefined when the line is longer than allowed. */
  bytes?: Uint8Array
}

const newline = 0x0a

/** The lines of text as its bytes arrive; never more of it in memory than a line of `longest` bytes and one chunk. */
export async function* linesOf(bytes: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<Line> {
  let line = 1
  let parts: Uint8Array[] = []
  let length = 0
  const keep = (part: Uint8Array) => {
    length += part.length
    // of a line that is too long only the end matters
    if (length <= longest) parts.push(part)
    else parts = []
  }
  const finished = (): Line => {
    const whole = length <= longest ? { bytes: Buffer.concat(parts) } : {}
    parts = []
    length = 0
    return { line: line++, ...whole }
  }
  for await (const chunk of bytes) {
    let from = 0
    for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, from)) {
      keep(chunk.subarray(from, end))
      yield finished()
      from = end + 1
    }
    if (from < chunk.length) keep(chunk.subarray(from))
  }
  if (length > 0) yield finished()
}
