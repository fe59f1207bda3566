import { WaymarkError } from '../domain/errors.ts'

/** The version number a path names. Throws `not-found` for what is none. */
export function numberInPath(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text)
  throw new WaymarkError('not-found', `There is no version ${text}.`)
}

/** The version number, or the draft's id, a path names. */
export function numberOrDraftInPath(text: string): number | string {
  return /^\d+$/.test(text) ? numberInPath(text) : text
}
