import type { ImportReport } from '../../schema/types.generated.ts'
import type { Context } from '../context.ts'
import { findMade, type Once } from '../once.ts'
import { findEvery } from '../pages.ts'
import { applyImport } from './apply-import.ts'
import type { ImportChunk, ImportHead } from './import-document.ts'

/** An instance may be staging right now; nobody stages for so long. */
const abandonedAfter = 24 * 60 * 60 * 1000

/** Finishes imports that were committed and then interrupted, and removes what was staged and never committed. For the start, before requests are taken. */
export async function resumeImports(context: Context): Promise<void> {
  const committed = await findEvery<ImportHead>(context.store, 'imports', { where: { state: 'committed' }, order: 'at' })
  for (const head of committed) {
    context.log.warn({ import: head.id, rows: head.rows }, 'finishing an import that was interrupted')
    await applyImport(context, head)
  }
  const limit = new Date(context.now().getTime() - abandonedAfter).toISOString()
  const staged = await findEvery<ImportChunk>(context.store, 'imports', { where: { state: 'staged' }, order: 'at', without: ['rows'] })
  for (const chunk of staged) if (chunk.at < limit && !(await context.store.get('imports', chunk.import))) await context.store.remove('imports', chunk.id)
}

/** What an earlier request with this key imported; finishes it first, where that was interrupted after it was committed. */
export async function importMadeOnce(context: Context, once: Once): Promise<ImportReport | undefined> {
  const head = await findMade<ImportHead>(context, 'imports', once)
  if (head?.state === 'committed') await applyImport(context, head)
  return head?.report
}
