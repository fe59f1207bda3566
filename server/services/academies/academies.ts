import type { Academy, AcademyReference, ChangeAcademy, CreateAcademy, PageQuery } from '../../schema/types.generated.ts'
import type { Document, Unsaved } from '../../store/store.ts'
import { noAcademy } from '../caller.ts'
import type { Context, Reading } from '../context.ts'
import { findMade, type MadeOnce, type Once } from '../once.ts'
import { type List, listPage } from '../pages.ts'

/** An academy, in the collection `academies` under its URN or the trust's own id. */
export interface AcademyDocument extends Document, MadeOnce, Omit<Academy, 'revision'> {}

/** Whose: the trust's own, or the comparison group's too. */
export interface Membership {
  members?: 'trust' | 'all'
}

/** Stores a new academy, a member of the trust unless told. Throws `already-exists`. */
export async function createAcademy({ store }: Context, given: CreateAcademy, once?: Once): Promise<Academy> {
  return toAcademy(await store.insert<AcademyDocument>('academies', { ...newAcademy(given), ...once }))
}

/** The academy an earlier request with this key stored, as it now is. */
export async function academyMadeOnce(context: Context, once: Once): Promise<Academy | undefined> {
  const academy = await findMade<AcademyDocument>(context, 'academies', once)
  return academy && toAcademy(academy)
}

/** Academies in order of id. */
export function listAcademies({ store }: Context, { members, ...page }: PageQuery & Membership): Promise<List<Academy>> {
  return listPage<AcademyDocument, Academy>(store, 'academies', { ...page, ...whose(members) }, toAcademy)
}

/** Throws `not-found`. */
export async function readAcademy(context: Context, id: string): Promise<Academy> {
  return toAcademy(await readAcademyDocument(context, id))
}

/** Changes what is given of an academy; `joinedOn: null` takes the date away. Throws `not-found`, and `stale-revision` when it is not at `revision`. */
export async function changeAcademy(context: Context, id: string, { joinedOn, ...changes }: ChangeAcademy, revision?: number): Promise<Academy> {
  const { joinedOn: joinedBefore, ...academy } = await readAcademyDocument(context, id)
  const joined = joinedOn === undefined ? joinedBefore : joinedOn
  const changed = { ...academy, ...changes, ...(joined ? { joinedOn: joined } : {}), revision: revision ?? academy.revision }
  return toAcademy(await context.store.replace<AcademyDocument>('academies', changed))
}

/** Throws `not-found`. */
export async function readAcademyDocument({ store }: Reading, id: string): Promise<AcademyDocument> {
  const academy = await store.get<AcademyDocument>('academies', id)
  if (!academy) throw noAcademy(id)
  return academy
}

export function newAcademy({ member = true, ...given }: CreateAcademy): Unsaved<AcademyDocument> {
  return { format: 1, member, ...given }
}

/** The filter of a list of academies. */
export function whose(members: Membership['members'] = 'trust') {
  return members === 'all' ? {} : { where: { member: true } }
}

export function toAcademy({ format: _f, requestKey: _k, requestContent: _c, ...academy }: AcademyDocument): Academy {
  return academy
}

/** What an outcome says of the academy it is of. */
export function toReference({ id, name, phase, joinedOn }: AcademyDocument): AcademyReference {
  return { id, name, phase, ...(joinedOn === undefined ? {} : { joinedOn }) }
}
