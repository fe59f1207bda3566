/** An id that none of `taken` is, made of a title: "new-rule", "new-rule-2". */
export function newId(title: string, taken: readonly { id: string }[]): string {
  const plain =
    title
      .toLowerCase()
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 60) || 'item'
  const ids = new Set(taken.map(({ id }) => id))
  for (let at = 1; ; at++) {
    const id = at === 1 ? plain : `${plain}-${at}`
    if (!ids.has(id)) return id
  }
}
