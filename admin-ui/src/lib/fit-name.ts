/**
 * A name in at most `most` letters. Words from the first on become initials before anything is cut off, for names of one place differ at the end:
 * "Henry Hinde Infant" and "Henry Hinde Junior" are "H. Hinde Infant" and "H. Hinde Junior".
 */
export function fitName(name: string, most: number): string {
  const words = name.split(' ')
  for (let initials = 0; initials < words.length; initials++) {
    const text = words.map((word, at) => (at < initials ? `${word.charAt(0)}.` : word)).join(' ')
    if (text.length <= most) return text
  }
  return `${name.slice(0, Math.max(1, most - 1)).trimEnd()}…`
}
