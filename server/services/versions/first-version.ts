import { randomUUID } from 'node:crypto'
import { digestOf } from '../../domain/digest.ts'
import { refuse, WaymarkError } from '../../domain/errors.ts'
import { frameworkFaults } from '../../domain/faults/framework-faults.ts'
import type { Framework } from '../../schema/types.generated.ts'
import type { Unsaved } from '../../store/store.ts'
import type { Context } from '../context.ts'
import { readPublishedVersions } from './published-versions.ts'
import { sealOf } from './seal.ts'
import type { Person, VersionDocument } from './version-document.ts'

const installation: Person = { id: 'installation', name: 'Installation' }

/**
 * Publishes what `read` gives as version 1, in force since always, when no version is there yet; answers whether it did. Two instances that start at once on
 * one empty store make one version. Throws `not-possible` when it is not a valid framework.
 */
export async function ensureFirstVersion(context: Context, read: () => Framework): Promise<boolean> {
  if ((await readPublishedVersions(context)).length > 0) return false
  try {
    await context.store.insert<VersionDocument>('versions', firstVersion(context, read()))
    return true
  } catch (error) {
    if (error instanceof WaymarkError && error.code === 'already-exists') return false
    throw error
  } finally {
    await readPublishedVersions(context)
  }
}

function firstVersion(context: Context, framework: Framework): Unsaved<VersionDocument> {
  refuse('not-possible', 'The default framework is not a valid framework.', frameworkFaults(framework))
  const at = context.now().toISOString()
  const published = {
    number: 1,
    title: framework.title,
    digest: digestOf(framework),
    authors: [installation],
    publishedAt: at,
    publishedBy: installation,
    note: 'The framework the service comes with.',
    approval: 'none',
  }
  const history = [{ at, by: installation, action: 'published' as const }]
  return { id: randomUUID(), format: 1, state: 'published', ...published, seal: sealOf(published), framework, updatedAt: at, updatedBy: installation, history }
}
