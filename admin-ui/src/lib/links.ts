import { router } from './router.svelte.ts'

/** An address inside Framework that stays with the draft or version being looked at. */
export function inFramework(path: string): string {
  const kept = ['draft', 'version'].flatMap((name) => {
    const value = router.query.get(name)
    return value ? [`${name}=${encodeURIComponent(value)}`] : []
  })
  return kept.length > 0 ? `${path}?${kept.join('&')}` : path
}

export const toDraft = (id: string, path = '/framework/thresholds') => `${path}?draft=${encodeURIComponent(id)}`
export const toVersion = (number: number, path = '/framework/thresholds') => `${path}?version=${number}`
export const toPublish = (id: string) => `/publish/${encodeURIComponent(id)}`
export const toCompare = (from: number | string | undefined, to: number | string) =>
  `/compare?${from === undefined ? '' : `from=${encodeURIComponent(from)}&`}to=${encodeURIComponent(to)}`
/** An academy's page, of the year given or its newest. */
export const toAcademy = (id: string, year?: string | null) => `/academies/${encodeURIComponent(id)}${year ? `?year=${encodeURIComponent(year)}` : ''}`

/** The draft the address names: in Framework by `?draft=`, on the publish page by its path. */
export function draftInAddress(): string | undefined {
  const { path, query } = router
  if (path.startsWith('/publish/')) return decodeURIComponent(path.slice('/publish/'.length))
  return path.startsWith('/framework') ? (query.get('draft') ?? undefined) : undefined
}
