import type { RequestHandler } from 'express'
import { rateLimit } from 'express-rate-limit'
import { WaymarkError } from '../domain/errors.ts'

/** Twenty failures from one address in a quarter of an hour, then `too-many-requests`. */
export function throttle(): RequestHandler {
  return rateLimit({
    windowMs: 15 * 60 * 1000,
    limit: 20,
    skipSuccessfulRequests: true,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    // behind a proxy that is not to be trusted every caller has one address, which only makes it stricter
    validate: { xForwardedForHeader: false, forwardedHeader: false },
    handler: (_request, _response, next) => next(new WaymarkError('too-many-requests', 'Too many attempts. Try again in a quarter of an hour.')),
  })
}
