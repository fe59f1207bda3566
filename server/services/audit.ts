import { randomUUID } from 'node:crypto'
import type { AuditEntry, AuditPage, PageQuery } from '../schema/types.generated.ts'
import type { Document } from '../store/store.ts'
import type { Caller } from './caller.ts'
import type { Context } from './context.ts'
import { listPage } from './pages.ts'

type StoredEntry = Document & AuditEntry

export type Action = AuditEntry['action']

/** Keeps that `caller` (undefined: nobody signed in) did `action`, to `subject`, now. */
export async function record(
  context: Context,
  caller: Pick<Caller, 'id' | 'name'> | undefined,
  action: Action,
  about: Pick<AuditEntry, 'subject' | 'detail'> = {},
): Promise<void> {
  const by = caller ? { by: caller.id, name: caller.name } : { by: 'nobody' }
  await context.store.insert<StoredEntry>('audit', { id: randomUUID(), format: 1, at: context.now().toISOString(), action, ...by, ...about })
}

/** What was done, newest first. */
export async function listAudit({ store }: Context, query: PageQuery): Promise<AuditPage> {
  return listPage<StoredEntry, AuditEntry>(store, 'audit', { ...query, order: 'at', descending: true }, ({ revision: _r, format: _f, ...entry }) => entry)
}
