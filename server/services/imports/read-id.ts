/** The id a cell names. `changed` says that a spreadsheet, or a person, wrote it otherwise; `fault` why it is none. */
export interface ReadId {
  id: string
  changed?: true
  fault?: string
}

const urn = /^[1-9]\d{5}$/

/** A URN, also as spreadsheets and people change it: 140372.0, 140,372, 1.40372E+05, URN 140372. */
export function readUrn(text: string): ReadId {
  if (urn.test(text)) return { id: text }
  const found = asUrn(text)
  if (found !== undefined) return { id: found, changed: true }
  return { id: text, fault: /E\+?0*5$/i.test(text) ? 'has lost digits in a spreadsheet: format the column as text' : 'is not a URN: six digits' }
}

/** A URN as `readUrn` finds it, or an id of the trust's own. */
export function readOwnId(text: string): ReadId {
  const read = readUrn(text)
  if (read.fault === undefined) return read
  if (/^\d(\.\d+)?E\+?\d+$/i.test(text)) return read
  if (/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(text)) return { id: text }
  return { id: text, fault: 'is not a URN, nor an id of letters, digits, dots, hyphens and underscores' }
}

/** Whether an id looks like a URN that lost or gained digits. */
export function isOddNumber(id: string): boolean {
  return /^\d+([.,]\d+)?$/.test(id) && !urn.test(id)
}

function asUrn(text: string): string | undefined {
  const bare = text.replace(/^['#]/, '').replace(/^URN[\s:#_-]*/i, '')
  const whole = bare.replace(/[.,]0+$/, '')
  if (urn.test(whole)) return whole
  if (/^[1-9]\d{2}[, \u00a0]\d{3}$/.test(bare)) return bare.replace(/\D/, '')
  // fewer digits than a URN has were rounded away
  return /^[1-9]\.\d{5}E\+?0*5$/i.test(bare) ? bare.replace('.', '').slice(0, 6) : undefined
}
