import type { RequestHandler } from 'express'
import helmet from 'helmet'
import type { Settings } from '../schema/types.generated.ts'

/** Nothing but our own files runs: no inline script, no eval, no other site. Style attributes are allowed, for positions on the number line. */
export function securityHeaders({ publicUrl }: Settings): RequestHandler {
  const https = publicUrl?.startsWith('https:') ?? false
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        scriptSrcAttr: ["'none'"],
        styleSrc: ["'self'"],
        styleSrcAttr: ["'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    // over plain http, as on a laptop, it would lock people out of the port
    strictTransportSecurity: https,
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    referrerPolicy: { policy: 'no-referrer' },
  })
}
