/** What no data of ours is, found before any schema is asked, since already reading it would keep others waiting. */
const deepest = 200
const mostFields = 2000
/** Values of a text; one of more than a megabyte may have one in ten bytes. */
const mostValues = 100_000
const mostInAll = 1_000_000

export const tooDeep = `is nested more than ${deepest} levels deep`
const tooWide = `has an object of more than ${mostFields} fields`
const tooMany = 'has more values than anything that is asked here'

const quote = 0x22
const comma = 0x2c
const colon = 0x3a
const backslash = 0x5c
const [openList, closeList, openObject, closeObject] = [0x5b, 0x5d, 0x7b, 0x7d]

export interface Looked {
  /** Why it is unfit to be read, in words: too deep, too wide, too many values. */
  unfit?: string
  /** How many fields it names, in all objects together. */
  fields: number
}

/** Looks JSON over before it is parsed: once, byte by byte, whether it is JSON or not. */
export function lookOver(bytes: Uint8Array): Looked {
  const most = Math.max(mostValues, bytes.length / 10)
  const open: number[] = []
  let values = 1
  let fields = 0
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]
    if (byte === quote) at = endOfText(bytes, at)
    else if (byte === openList || byte === openObject) {
      if (open.push(0) > deepest) return { unfit: tooDeep, fields }
      values++
    } else if (byte === closeList || byte === closeObject) open.pop()
    else if (byte === comma) values++
    else if (byte === colon) {
      fields++
      if (++open[open.length - 1]! > mostFields) return { unfit: tooWide, fields }
    }
    if (values > most) return { unfit: tooMany, fields }
  }
  return { fields }
}

/** Where the text that begins with the quotation mark at `start` ends. */
function endOfText(bytes: Uint8Array, start: number): number {
  for (let at = start + 1; at < bytes.length; at++) {
    if (bytes[at] === backslash) at++
    else if (bytes[at] === quote) return at
  }
  return bytes.length
}

/** The same of data, however it came about. Breadth first and without recursion, so that no depth can overflow the stack. */
export function unfitData(data: unknown): string | undefined {
  let level: unknown[] = [data]
  let values = 0
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepest) return tooDeep
    values += level.length
    if (values > mostInAll) return tooMany
    const next: unknown[] = []
    for (const value of level) {
      if (value === null || typeof value !== 'object') continue
      const inner: unknown[] = Array.isArray(value) ? value : Object.values(value)
      if (inner.length > mostFields && inner !== value) return tooWide
      for (const one of inner) next.push(one)
    }
    level = next
  }
  return undefined
}
