import type { Access, Permission, Session, User } from '../../../../server/schema/types.generated.ts'
import { api, ask } from '../api.ts'
import { isFailure } from '../failure.ts'
import { whenSignedOut } from '../send.ts'

class SessionState {
  /** undefined until the service has said; null when nobody is signed in. */
  user: User | null | undefined = $state.raw()
  /** True once somebody who was signed in no longer is: the page stays, signing in again carries on. */
  lost = $state(false)
  #permissions: Permission[] = $state.raw([])
  /** Whoever waits for the person to sign in again. */
  #waiting: ((same: boolean) => void)[] = []
  #onReturn = new Set<() => void>()

  async load(): Promise<void> {
    try {
      this.#become(await ask(api.GET('/session')))
    } catch (error) {
      if (!isFailure(error) || error.code !== 'unauthenticated') throw error
      this.user = null
    }
  }

  async signIn(email: string, password: string): Promise<void> {
    this.#become(await ask(api.POST('/session', { body: { email, password } })))
  }

  async setUp(token: string, name: string, email: string, password: string): Promise<void> {
    this.#become(await ask(api.POST('/setup', { body: { token, name, email, password } })))
  }

  /** Joins by an invitation, or chooses a new password by a reset link. */
  async accept(token: string, password: string): Promise<void> {
    this.#become(await ask(api.POST('/invitations/accept', { body: { token, password } })))
  }

  async signOut(): Promise<void> {
    await ask(api.DELETE('/session'))
    this.user = null
    // Nothing read as this person may stay in memory.
    location.assign('/')
  }

  /** Whether the service says that the person may do it, to this academy or else to any: it decides anyway, this only spares them a button that cannot work. */
  may(what: Access, academy?: string): boolean {
    const permission = this.#permissions.find(({ access }) => access === what)
    if (!permission) return false
    return permission.academies === undefined || academy === undefined || permission.academies.includes(academy)
  }

  /** The academies there are for this person; undefined for all of the trust. */
  get academies(): readonly string[] | undefined {
    return this.#permissions.find(({ access }) => access === 'read')?.academies
  }

  /** Asks the person to sign in again: true once they have, false where they won't, or nobody was signed in. */
  signInAgain(): Promise<boolean> {
    if (!this.user) return Promise.resolve(false)
    this.lost = true
    return new Promise((resolve) => this.#waiting.push(resolve))
  }

  /** The person closed the question: what waited for them fails. */
  leaveSignedOut(): void {
    this.lost = false
    this.#goOn(false)
  }

  /** Calls `listener` when somebody who was signed out is back. */
  onReturn(listener: () => void): void {
    this.#onReturn.add(listener)
  }

  #goOn(same: boolean): void {
    const waiting = this.#waiting
    this.#waiting = []
    for (const resolve of waiting) resolve(same)
  }

  #become({ user, may }: Session): void {
    const before = this.user
    this.user = user
    this.#permissions = may
    this.lost = false
    if (before && before.id !== user.id) {
      // Nothing typed or read as somebody else may go on under this name.
      this.#goOn(false)
      location.assign('/')
      return
    }
    this.#goOn(true)
    for (const listener of this.#onReturn) listener()
  }
}

export const session = new SessionState()

whenSignedOut(() => session.signInAgain())
