import { isUtf8 } from 'node:buffer'
import iconv from 'iconv-lite'
import { WaymarkError } from '../../domain/errors.ts'

const piece = 16_384

/**
 * The text of a file piece by piece, without its byte-order mark, as Excel, a database or a person saved it: UTF-16 by its byte-order mark, else UTF-8, of which each byte that is none is read
 * as Windows-1252, so that one of them in a name spoils nothing and a file all in Windows-1252 is read too. Throws `invalid-request` for what is no text.
 */
export function* decodedText(bytes: Uint8Array): Generator<string> {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b)
    throw new WaymarkError('invalid-request', 'This is a spreadsheet or another packed file, not a CSV file: save it as CSV first.')
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined
  let first = true
  for (const text of wide === undefined ? narrowText(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)) : wideText(bytes, wide)) {
    if (text.includes('\0')) throw new WaymarkError('invalid-request', 'This is not a text file.')
    yield first ? text.replace(/^\uFEFF/, '') : text
    first = false
  }
}

function* wideText(bytes: Uint8Array, encoding: string): Generator<string> {
  const decoder = new TextDecoder(encoding)
  for (let at = 0; at < bytes.length; at += piece) yield decoder.decode(bytes.subarray(at, at + piece), { stream: true })
  yield decoder.decode()
}

function* narrowText(bytes: Buffer): Generator<string> {
  for (let at = 0; at < bytes.length; ) {
    const end = characterEnd(bytes, Math.min(bytes.length, at + piece))
    const part = bytes.subarray(at, end)
    yield isUtf8(part) ? part.toString('utf8') : mixedText(part)
    at = end
  }
}

/** Where the character that stands across `end` begins, so that no piece cuts one in two; three bytes back at most. */
function characterEnd(bytes: Buffer, end: number): number {
  let start = end
  while (end - start < 3 && start < bytes.length && (bytes[start]! & 0xc0) === 0x80) start--
  return start
}

/** A whole character of UTF-8 beyond ASCII (RFC 3629), or else a single byte. */
const character =
  /[\xC2-\xDF][\x80-\xBF]|\xE0[\xA0-\xBF][\x80-\xBF]|[\xE1-\xEC\xEE\xEF][\x80-\xBF]{2}|\xED[\x80-\x9F][\x80-\xBF]|\xF0[\x90-\xBF][\x80-\xBF]{2}|[\xF1-\xF3][\x80-\xBF]{3}|\xF4[\x80-\x8F][\x80-\xBF]{2}|[\x80-\xFF]/g

/** The characters of Windows-1252 from 0x80 on. */
const upperHalf = iconv.decode(Buffer.from(Array.from({ length: 128 }, (_, at) => 128 + at)), 'windows-1252')

function mixedText(bytes: Buffer): string {
  return bytes
    .toString('latin1')
    .replaceAll(character, (found) => (found.length > 1 ? Buffer.from(found, 'latin1').toString('utf8') : upperHalf.charAt(found.charCodeAt(0) - 128)))
}
