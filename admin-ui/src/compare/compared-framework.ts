import type { Framework } from '../../../server/schema/types.generated.ts'
import { api, ask } from '../lib/api.ts'
import { versions } from '../lib/state/versions.svelte.ts'

/** One of the two frameworks compared. */
export interface ComparedFramework {
  /** As the address and the service name it: a number or a draft's id. */
  id: number | string
  /** "Version 3", "Draft". */
  name: string
  /** "Draft: Attendance review, revision 14" for the foot of the page. */
  full: string
  draft: boolean
  framework: Framework
}

/** Reads a published version or a draft. Throws a `Failure`. */
export async function readComparedFramework(id: string): Promise<ComparedFramework> {
  if (/^\d+$/.test(id)) {
    const { number, framework } = await versions.read(Number(id))
    return { id: number, name: `Version ${number}`, full: `Version ${number}`, draft: false, framework }
  }
  const { title, revision, framework } = await ask(api.GET('/drafts/{id}', { params: { path: { id } } }))
  return { id, name: 'Draft', full: `Draft “${title}”, revision ${revision}`, draft: true, framework }
}
