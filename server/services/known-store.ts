import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { WaymarkError } from '../domain/errors.ts'
import type { Context } from './context.ts'
import { readPublishedVersions } from './versions/published-versions.ts'

/**
 * Throws `store-unavailable` where the store has no version but had some when the service last started with this data folder: then it was emptied or lost, and
 * taking it for a new one would hide that and let anybody who finds the set-up link in.
 */
export async function refuseEmptied(context: Context): Promise<void> {
  const file = fileOf(context)
  if (file === undefined || (await readPublishedVersions(context)).length > 0) return
  const known = await readFile(file, 'utf8').catch(() => undefined)
  if (known === undefined) return
  throw new WaymarkError(
    'store-unavailable',
    `The store is empty, but was not before (${known.trim()}). Restore it from a backup, or remove ${file} to begin anew.`,
  )
}

/** Notes beside the data that this store has versions. A folder that cannot be written is no reason not to start. */
export async function rememberStore(context: Context): Promise<void> {
  const file = fileOf(context)
  if (file === undefined) return
  try {
    await mkdir(context.settings.dataDir, { recursive: true })
    const count = (await readPublishedVersions(context)).length
    await writeFile(file, `${count} ${count === 1 ? 'version' : 'versions'} on ${context.now().toISOString().slice(0, 10)}\n`)
  } catch (err) {
    context.log.warn({ err, file }, 'it cannot be noted that this store has versions, so an emptied one will be taken for a new one')
  }
}

/** By the hash of the store's address, which may have a password in it. */
function fileOf({ store: { address }, settings }: Context): string | undefined {
  return address === undefined ? undefined : join(settings.dataDir, `known-${createHash('sha256').update(address).digest('hex').slice(0, 12)}`)
}
