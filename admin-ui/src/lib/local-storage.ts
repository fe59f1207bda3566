const PREFIX = 'waymark.'

/** Small things kept on this device. Where the browser keeps nothing (private windows), they last as long as the page. */
export const localStore = {
  get<T>(key: string): T | undefined {
    try {
      const text = localStorage.getItem(PREFIX + key)
      return text === null ? undefined : (JSON.parse(text) as T)
    } catch {
      return undefined
    }
  },
  put<T>(key: string, value: T): void {
    try {
      localStorage.setItem(PREFIX + key, JSON.stringify(value))
    } catch {
      // Full or forbidden storage: what is on screen is still there.
    }
  },
  forget(key: string): void {
    try {
      localStorage.removeItem(PREFIX + key)
    } catch {
      // Nothing was kept.
    }
  },
}
