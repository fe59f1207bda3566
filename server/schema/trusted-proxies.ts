import { isIP } from 'node:net'

const names = new Set(['loopback', 'linklocal', 'uniquelocal'])
const hops = /^[1-9]$/

/** Whether a text says which proxies are trusted: `none`, how many stand in front (1 to 9), or their addresses and ranges by commas. */
export function isTrustedProxies(text: string): boolean {
  return text === 'none' || hops.test(text) || text.split(',').every((one) => names.has(one.trim()) || isRange(one.trim()))
}

/** The same as Express has it; never `true`, which would let every caller choose an address. */
export function trustedProxies(text: string): false | number | string[] {
  if (text === 'none') return false
  return hops.test(text) ? Number(text) : text.split(',').map((one) => one.trim())
}

function isRange(text: string): boolean {
  const [address = '', bits, ...more] = text.split('/')
  const version = isIP(address)
  const fits = bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) >= 1 && Number(bits) <= (version === 4 ? 32 : 128))
  return version !== 0 && fits && more.length === 0
}
