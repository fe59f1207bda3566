import { dictionary } from '@zxcvbn-ts/language-common'
import { type Fault, refuse } from '../domain/errors.ts'

/** Whose password it is to be: neither name nor address may be all of it. */
interface Owner {
  name: string
  email: string
}

const fewestCharacters = 5
const longestUnit = 6
const runs = ['abcdefghijklmnopqrstuvwxyz', '01234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm', 'qazwsxedcrfvtgbyhnujmikolp', '1qaz2wsx3edc4rfv5tgb']

/** Throws `invalid-request` for a new password that is among the first that a stranger would try, saying why. Its length is the schema's matter. */
export function refuseWeakPassword(password: string, owner: Owner): void {
  const reason = weaknessOf(password.normalize('NFC'), owner)
  const faults: Fault[] = reason === undefined ? [] : [{ pointer: '/password', message: reason }]
  refuse('invalid-request', 'This password would be too easy to guess.', faults)
}

function weaknessOf(password: string, { name, email }: Owner): string | undefined {
  if (/\p{Cc}/u.test(password)) return 'must not contain control characters'
  const small = password.toLowerCase()
  const word = small.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
  if (new Set(small).size < fewestCharacters) return `must have at least ${fewestCharacters} different characters`
  if (isRepeated(small)) return 'must not be a few characters again and again'
  if (isRun(small)) return 'must not be a row of the alphabet, of digits or of the keyboard'
  if (isCommon(small) || isCommon(word)) return 'must not be a common password, with or without digits before or after it'
  const own = [email, email.split('@')[0] ?? '', name, name.replaceAll(/\s/g, '')].map((text) => text.toLowerCase())
  if (own.includes(small) || own.includes(word)) return 'must not be the name or the e-mail address'
  return undefined
}

function isRepeated(text: string): boolean {
  const units = Array.from({ length: longestUnit }, (_, index) => text.slice(0, index + 1))
  return units.some((unit) => unit.repeat(Math.ceil(text.length / unit.length)).startsWith(text))
}

/** Rows one after another, there or back, such as `abcdefghijkl` and `qwertyuiopas`; each piece of a row has at least four characters. */
function isRun(text: string): boolean {
  const rows = runs.flatMap((row) => [row.repeat(2), [...row].reverse().join('').repeat(2)])
  let rest = text
  while (rest.length > 0) {
    const longest = Math.max(...rows.map((row) => pieceOf(row, rest)))
    if (longest < Math.min(4, rest.length)) return false
    rest = rest.slice(longest)
  }
  return true
}

/** How many of the first characters of the text stand somewhere in the row as they are. */
function pieceOf(row: string, text: string): number {
  let length = 0
  while (length < text.length && row.includes(text.slice(0, length + 1))) length++
  return length
}

let common: Set<string> | undefined

/** Some 49,000 passwords that have become known most often. Unpacked when the first is chosen. */
function isCommon(text: string): boolean {
  common ??= new Set(dictionary['passwords-common'] as string[])
  return common.has(text)
}
