import { localStore } from '../local-storage.ts'

type Preference = 'system' | 'light' | 'dark'

class Theme {
  #preference = $state<Preference>(localStore.get<Preference>('theme') ?? 'system')

  get preference(): Preference {
    return this.#preference
  }
  set preference(preference: Preference) {
    this.#preference = preference
    localStore.put('theme', preference)
    this.apply()
  }

  /** Puts the choice on the page; "system" leaves it to the device. */
  apply(): void {
    if (this.#preference === 'system') delete document.documentElement.dataset['theme']
    else document.documentElement.dataset['theme'] = this.#preference
  }
}

export const theme = new Theme()
