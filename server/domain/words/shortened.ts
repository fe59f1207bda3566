/** The first few by name and how many more: what is said in full elsewhere. */
export function shortened(titles: string[]): string {
  return titles.length <= 6 ? titles.join('; ') : `${titles.slice(0, 5).join('; ')}; and ${titles.length - 5} more`
}
