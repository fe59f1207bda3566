import type { IncomingHttpHeaders } from 'node:http'

/** Whether a media type other than JSON is asked for: named in Accept, and not after JSON. */
export function accepts(headers: IncomingHttpHeaders, type: string): boolean {
  const wanted = (headers.accept ?? '').split(',').map((one) => one.split(';')[0]?.trim().toLowerCase())
  const place = wanted.indexOf(type)
  const json = wanted.indexOf('application/json')
  return place >= 0 && (json < 0 || place < json)
}
