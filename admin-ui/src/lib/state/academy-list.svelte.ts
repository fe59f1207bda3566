import { type AcademyGroup, type Asked, academyGroups, openAtFirst, type Standing } from '../academy-groups.ts'
import { router } from '../router.svelte.ts'
import type { StageLook } from '../stages.ts'

/** What a long list of academies was asked for. It lives in the address, so that it can be gone back to and sent to somebody. */
class AcademyList {
  get asked(): Asked {
    const { query } = router
    return { find: query.get('find') ?? '', stage: query.get('stage') ?? '', order: query.get('order') === 'name' ? 'name' : 'matters' }
  }
  /** Asks for something else; which groups are open starts anew. */
  ask(change: Partial<Asked>): void {
    const { find, stage, order } = { ...this.asked, ...change }
    router.ask({ find, stage, order: order === 'name' ? 'name' : null, open: null })
  }
  groups<T extends Standing>(rows: readonly T[], looks: readonly StageLook[]): AcademyGroup<T>[] {
    return academyGroups(rows, looks, this.asked)
  }
  isOpen(groups: readonly AcademyGroup<unknown>[], id: string): boolean {
    return this.#open(groups).includes(id)
  }
  toggle(groups: readonly AcademyGroup<unknown>[], id: string): void {
    const open = this.#open(groups)
    const next = open.includes(id) ? open.filter((each) => each !== id) : [...open, id]
    router.ask({ open: next.length > 0 ? next.join(',') : 'nothing' })
  }

  #open(groups: readonly AcademyGroup<unknown>[]): string[] {
    const said = router.query.get('open')
    return said === null ? openAtFirst(groups, this.asked) : said.split(',')
  }
}

export const academyList = new AcademyList()
