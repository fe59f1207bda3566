import type { Request } from 'express'
import { WaymarkError } from '../domain/errors.ts'

/** A body of which nothing comes for so long, in ms, is given up. */
const longest = 30_000

/**
 * Rejects with `request-timeout` once nothing has come of a body for half a minute; never resolves. `reading` says whether we would take more: a sender whom we
 * keep waiting is not silent.
 */
export function silenceOf(
  request: Request,
  { reading = () => true, milliseconds = longest }: { reading?: () => boolean; milliseconds?: number } = {},
): Promise<never> {
  return new Promise((_resolve, reject) => {
    const steps = 6
    let read = request.socket.bytesRead
    let silent = 0
    const watch = setInterval(() => {
      const now = request.socket.bytesRead
      silent = now === read && reading() ? silent + 1 : 0
      read = now
      if (silent < steps) return
      clearInterval(watch)
      reject(new WaymarkError('request-timeout', `The rest of the body did not come for ${milliseconds / 1000} seconds.`))
    }, milliseconds / steps)
    const end = () => clearInterval(watch)
    request.once('end', end).once('close', end)
    if (request.complete) end()
  })
}
