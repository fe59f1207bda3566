import { inFramework } from '../lib/links.ts'
import { router } from '../lib/router.svelte.ts'

/** An address inside Framework that stays with the draft or version, and with the returns being looked at. `path` may end in "#item". */
export function frameworkAddress(path: string): string {
  const [page = '', item] = path.split('#')
  const address = inFramework(`/framework/${page}`)
  const year = router.query.get('year')
  const whole = year ? `${address}${address.includes('?') ? '&' : '?'}year=${encodeURIComponent(year)}` : address
  return item ? `${whole}#${item}` : whole
}
