import iconv from 'iconv-lite'
import { WaymarkError } from '../../domain/errors.ts'

/**
 * The text of a file as Excel, a database or a person saved it: UTF-8 and UTF-16 by their byte-order mark, UTF-8 where it is valid UTF-8, else
 * Windows-1252, which every other file seen from schools is. Throws `invalid-request` for what is no text, a spreadsheet among them.
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b)
    throw new WaymarkError('invalid-request', 'This is a spreadsheet or another packed file, not a CSV file: save it as CSV first.')
  const text = decode(bytes)
  if (text.includes('\0')) throw new WaymarkError('invalid-request', 'This is not a text file.')
  return text
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return iconv.decode(Buffer.from(bytes), 'utf-16le')
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return iconv.decode(Buffer.from(bytes), 'utf-16be')
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return iconv.decode(Buffer.from(bytes), 'windows-1252')
  }
}
