import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Logger } from 'pino'
import type { Options } from 'pino-http'

/** One line a request: who, what, how it ended, how long. No query (the set-up link has its token there), no headers, no body. */
export function loggerOptions(logger: Logger): Options {
  return {
    logger,
    genReqId: (_request: IncomingMessage, response: ServerResponse) => {
      const id = randomUUID()
      response.setHeader('X-Request-Id', id)
      return id
    },
    // a response that was not written to its end is that of a caller who left
    customLogLevel: (_request, response, error) => ((error && response.writableEnded) || response.statusCode >= 500 ? 'error' : 'info'),
    serializers: {
      req: ({ id, method, url, remoteAddress, raw }: { id: string; method: string; url: string; remoteAddress: string; raw?: { ip?: string } }) => ({
        id,
        method,
        path: url.split('?')[0],
        // behind proxies that are trusted, the caller's own
        remoteAddress: raw?.ip ?? remoteAddress,
      }),
      res: ({ statusCode }: { statusCode: number }) => ({ status: statusCode }),
    },
  }
}
