/** Small things kept while this tab is open, a reload included; where the browser keeps nothing, not at all. */
export const keepForVisit = {
  get<T>(key: string): T | undefined {
    try {
      return JSON.parse(sessionStorage.getItem(`waymark.${key}`) ?? 'null') ?? undefined
    } catch {
      return undefined
    }
  },
  put<T>(key: string, value: T): void {
    try {
      sessionStorage.setItem(`waymark.${key}`, JSON.stringify(value))
    } catch {
      // Nothing was kept.
    }
  },
}
