import { WaymarkError } from '../domain/errors.ts'
import { megabytes } from './endpoint.ts'

/** Bodies that are read whole take at most so many bytes at once, of all callers and of one. */
const most = { all: megabytes(128), one: megabytes(64) }

const taken = new Map<string, number>()

/** Takes room for a body of so many bytes until the returned function is called. Throws `busy` where there is none, so that half-sent bodies cannot fill the memory. */
export function takeRoom(caller: string, bytes: number): () => void {
  const ofCaller = taken.get(caller) ?? 0
  const ofAll = [...taken.values()].reduce((sum, each) => sum + each, 0)
  if (ofCaller + bytes > most.one || ofAll + bytes > most.all)
    throw new WaymarkError('busy', 'Too many bodies are being read at once. Try again in a few seconds.', [], { retryAfter: 5 })
  taken.set(caller, ofCaller + bytes)
  let given = false
  return () => {
    if (given) return
    given = true
    const left = (taken.get(caller) ?? 0) - bytes
    if (left > 0) taken.set(caller, left)
    else taken.delete(caller)
  }
}
