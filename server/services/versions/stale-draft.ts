import { WaymarkError } from '../../domain/errors.ts'
import { diff } from '../../domain/version-comparison/diff.ts'
import type { Change, Framework } from '../../schema/types.generated.ts'
import { applyDelta } from './delta.ts'
import type { Replaced, VersionDocument } from './version-document.ts'

/** Throws `stale-revision`, with the revision that stands and what changed since, unless the draft is at `revision`. */
export function refuseStale(draft: VersionDocument, revision: number): void {
  if (draft.revision === revision) return
  const message = `The draft is at revision ${draft.revision}, not ${revision}.`
  throw new WaymarkError('stale-revision', message, [], { revision: draft.revision, changes: changesSince(draft, revision) })
}

/** What edits changed since `revision`, as far back as the draft remembers; nothing for a revision that never was. */
function changesSince({ title, framework, replaced = [] }: VersionDocument, revision: number): Change[] {
  const since = replaced.filter((entry) => entry.revision >= revision)
  const earlier = since.reduceRight(undo, { title, framework })
  const changes = diff(earlier.framework, framework)
  if (earlier.title === title) return changes
  const renamed: Change = {
    part: 'title',
    id: 'title',
    kind: 'changed',
    path: '',
    before: earlier.title,
    after: title,
    sentence: `The title: from "${earlier.title}" to "${title}".`,
  }
  return [renamed, ...changes]
}

interface Edited {
  title: string
  framework: Framework
}

function undo(later: Edited, { title = later.title, back, parts, added = [] }: Replaced): Edited {
  const framework = { ...(back ? (applyDelta(later.framework, back) as Framework) : later.framework), ...parts }
  for (const name of added) delete framework[name]
  return { title, framework }
}
