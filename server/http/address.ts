import type { Request } from 'express'
import { ipKeyGenerator } from 'express-rate-limit'

/** One caller's address, for counting: behind proxies that are trusted the one they say. Of IPv6 the first 64 bits, for the rest of it anyone may choose. */
export function addressOf({ ip = '' }: Pick<Request, 'ip'>): string {
  return ipKeyGenerator(ip, 64)
}
