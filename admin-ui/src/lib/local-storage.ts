const PREFIX = 'waymark.'

/** What the browser would not keep, as in a private window: it lasts as long as the page, and leaving asks first. */
const here = new Map<string, string>()

/** Small things kept on this device. Where the browser keeps nothing they last as long as the page. */
export const localStore = {
  get<T>(key: string): T | undefined {
    try {
      const text = here.get(key) ?? localStorage.getItem(PREFIX + key)
      return text === null ? undefined : (JSON.parse(text) as T)
    } catch {
      return undefined
    }
  },
  put<T>(key: string, value: T): void {
    const text = JSON.stringify(value)
    try {
      localStorage.setItem(PREFIX + key, text)
      here.delete(key)
    } catch {
      here.set(key, text)
    }
  },
  forget(key: string): void {
    here.delete(key)
    try {
      localStorage.removeItem(PREFIX + key)
    } catch {
      // Nothing was kept.
    }
  },
}

/** Before the page goes, asks whether to lose what could only be kept in it. */
export function askBeforeLosing(): void {
  addEventListener('beforeunload', (event) => {
    if ([...here.keys()].some((key) => key.startsWith('typed.') || key.startsWith('draft.'))) event.preventDefault()
  })
}
