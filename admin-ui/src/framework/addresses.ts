import { inFramework } from '../lib/links.ts'
import { router } from '../lib/router.svelte.ts'

/** An address inside Framework that stays with the draft or version, and with the returns being looked at. */
export function here(path: string): string {
  const address = inFramework(`/framework/${path}`)
  const year = router.query.get('year')
  return year ? `${address}${address.includes('?') ? '&' : '?'}year=${encodeURIComponent(year)}` : address
}
