import { agesIn } from '../../domain/ages-taught.ts'
import type { Academy, AcademyReference, ChangeAcademy, CreateAcademy, PageQuery } from '../../schema/types.generated.ts'
import type { Document, Unsaved } from '../../store/store.ts'
import { noAcademy } from '../caller.ts'
import type { Context, Reading } from '../context.ts'
import { findMade, type MadeOnce, type Once } from '../once.ts'
import { type List, listPage } from '../pages.ts'
import { refuseAcademy } from './refuse-academy.ts'

/** An academy, in the collection `academies` under its URN or the trust's own id. */
export interface AcademyDocument extends Document, MadeOnce, Omit<Academy, 'revision'> {}

/** Whose: the trust's own, or the comparison group's too. */
export interface Membership {
  members?: 'trust' | 'all'
  /** Only those that count on this day: that have joined and not left. */
  on?: string
}

/** Stores a new academy, a member of the trust unless told. Throws `already-exists`, and `not-possible` for what cannot be said of one. */
export async function createAcademy(context: Context, given: CreateAcademy, once?: Once): Promise<Academy> {
  const { store } = context
  await refuseAcademy(context, newAcademy(given), given.predecessors)
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

/**
 * Changes what is given of an academy; `joinedOn: null` or `leftOn: null` takes the date away. Throws `not-found`, `not-possible` for what cannot be said of an
 * academy, and `stale-revision` when it is not at `revision`.
 */
export async function changeAcademy(context: Context, id: string, { joinedOn, leftOn, ...changes }: ChangeAcademy, revision?: number): Promise<Academy> {
  const { joinedOn: joinedBefore, leftOn: leftBefore, ...academy } = await readAcademyDocument(context, id)
  const joined = joinedOn === undefined ? joinedBefore : joinedOn
  const left = leftOn === undefined ? leftBefore : leftOn
  const dates = { ...(joined ? { joinedOn: joined } : {}), ...(left ? { leftOn: left } : {}) }
  const changed = { ...academy, ...changes, ...dates, revision: revision ?? academy.revision }
  await refuseAcademy(context, changed, changes.predecessors)
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

/** What an outcome of a year says of the academy it is of. */
export function toReference({ id, name, phase, joinedOn, ages }: AcademyDocument, year: string): AcademyReference {
  const taught = agesIn(year, ages)
  return { id, name, phase, ...(joinedOn === undefined ? {} : { joinedOn }), ...(taught ? { ages: taught } : {}) }
}
