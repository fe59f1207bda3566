import type { IncomingHttpHeaders } from 'node:http'

/** Whether a media type other than JSON is asked for: named in Accept, and wanted more than JSON, or as much and before it. */
export function accepts(headers: IncomingHttpHeaders, type: string): boolean {
  const wanted = (headers.accept ?? '').split(',').map(readWish)
  const wish = wanted.find((one) => one.type === type)
  const json = wanted.find((one) => one.type === 'application/json')
  if (wish === undefined || wish.weight === 0) return false
  if (json === undefined || wish.weight > json.weight) return true
  return wish.weight === json.weight && wanted.indexOf(wish) < wanted.indexOf(json)
}

function readWish(one: string): { type: string; weight: number } {
  const [type = '', ...parameters] = one.split(';').map((part) => part.trim().toLowerCase())
  const weight = Number(parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? 1)
  return { type, weight: Number.isNaN(weight) ? 1 : weight }
}
