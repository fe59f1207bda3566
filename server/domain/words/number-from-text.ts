/** Hyphens and dashes of every length, and the minus sign itself; people leave a space after it. */
const minus = /^[-\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]\s*/

export interface NumberText {
  /** Whether a comma may stand for the decimal point. */
  decimalComma?: boolean
  /** Whether a percent sign may follow. */
  percent?: boolean
}

/** A number as people type it and tables hold it: "43", "6.1", "–6.1", "12%". Undefined for anything else: a blank, an exponent, thousands set apart. */
export function numberFromText(text: string, { decimalComma = false, percent = false }: NumberText = {}): number | undefined {
  const bare = text
    .trim()
    .replace(minus, '-')
    .replace(/^\+\s*/, '')
  const unsigned = percent ? bare.replace(/\s*%$/, '') : bare
  const plain = decimalComma ? unsigned.replace(/^(-?\d+),(\d+)$/, '$1.$2') : unsigned
  // plus 0 makes of -0 what it is
  return /^-?(\d+(\.\d*)?|\.\d+)$/.test(plain) ? Number(plain) + 0 : undefined
}
