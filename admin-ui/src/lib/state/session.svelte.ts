import type { Session, User } from '../../../../server/schema/types.generated.ts'
import { api, ask, onSignedOut } from '../api.ts'
import { isFailure } from '../failure.ts'

class SessionState {
  /** undefined until the service has said; null when nobody is signed in. */
  user: User | null | undefined = $state.raw()
  /** True once somebody who was signed in no longer is: the page stays, signing in again carries on. */
  lost = $state(false)

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

  async signOut(): Promise<void> {
    await ask(api.DELETE('/session'))
    this.user = null
    // Nothing read as this person may stay in memory.
    location.assign('/')
  }

  /** Whether the person's roles let them do it; the service decides, this only spares them a button that cannot work. */
  may(what: 'edit' | 'approve' | 'administer'): boolean {
    const roles = this.user?.roles ?? []
    return ALLOWED[what].some((role) => roles.includes(role))
  }

  #become({ user }: Session): void {
    this.user = user
    this.lost = false
  }
}

const ALLOWED: Record<'edit' | 'approve' | 'administer', User['roles']> = {
  edit: ['editor'],
  approve: ['approver'],
  administer: ['administrator'],
}

export const session = new SessionState()

onSignedOut(() => {
  if (session.user) session.lost = true
})
