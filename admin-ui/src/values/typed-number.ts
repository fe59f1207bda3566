/** A number as people type it: "43", "6.1", "−6,1", "-6.1", "12%". Undefined for anything else; an empty text is no number either. */
export function typedNumber(text: string): number | undefined {
  const plain = text
    .trim()
    .replace(/[−–]/g, '-')
    .replace(/\s*%$/, '')
    .replace(/^(-?\d+),(\d+)$/, '$1.$2')
  return /^-?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : undefined
}
