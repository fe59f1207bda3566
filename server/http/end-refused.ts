import type { RequestHandler } from 'express'

/** What is still coming of a body after the answer is thrown away for so long, in ms, so that the answer is read; then the connection ends. */
const patience = 1000

/** Ends the connection of a request that was answered before all of its body came: what is refused is not read on for ever. */
export const endRefused: RequestHandler = (request, response, next) => {
  response.once('finish', () => {
    if (request.complete) return
    setTimeout(() => {
      if (!request.complete) request.socket.destroy()
    }, patience).unref()
  })
  next()
}
