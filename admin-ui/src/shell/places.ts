import type { Academy, DraftSummary, Framework, VersionSummary } from '../../../server/schema/types.generated.ts'
import { toAcademy, toDraft, toVersion } from '../lib/links.ts'
import { sections } from '../routes.ts'
import type { Place } from './find-places.ts'

interface Known {
  academies: readonly Academy[]
  versions: readonly VersionSummary[]
  drafts: readonly DraftSummary[]
  framework: Framework | undefined
  /** The draft that the framework is, if it is one. */
  draft?: string | undefined
}

/** Everything that can be found: pages, academies, drafts, versions and the parts of the framework in force. */
export function placesOf({ academies, versions, drafts, framework, draft }: Known): Place[] {
  const inIt = (path: string, item = '') => `${draft === undefined ? path : toDraft(draft, path)}${item && `#${item}`}`
  const thresholdOf = (indicator: string) => framework?.thresholds.find((threshold) => threshold.indicator === indicator)?.id ?? indicator
  return [
    ...academies.map(({ id, name }) => ({ href: toAcademy(id), title: name, kind: 'Academy', words: id })),
    ...drafts.map(({ id, title }) => ({ href: toDraft(id), title, kind: 'Draft', words: 'draft' })),
    ...(framework?.indicators ?? []).map(({ id, title }) => ({ href: inIt(`/framework/thresholds/${thresholdOf(id)}`), title, kind: 'Indicator', words: id })),
    ...(framework?.classification.limits ?? []).map(({ id, title }) => ({ href: inIt('/framework/classification', id), title, kind: 'Limit', words: id })),
    ...(framework?.classification.rules ?? []).map(({ id, title }) => ({ href: inIt('/framework/classification', id), title, kind: 'Rule', words: id })),
    ...(framework?.support.offers ?? []).map(({ id, title }) => ({ href: inIt('/framework/support', id), title, kind: 'Offer', words: id })),
    ...(framework?.monitoring.obligations ?? []).map(({ id, title }) => ({ href: inIt('/framework/monitoring', id), title, kind: 'Duty', words: id })),
    ...versions.map(({ number, title }) => ({ href: toVersion(number), title: `Version ${number}`, kind: 'Version', words: title })),
    ...sections.map(({ id, title, href }) => ({ href: id === 'framework' ? inIt(href) : href, title, kind: 'Page', words: '' })),
    { href: '/records/receipts', title: 'Receipts', kind: 'Page', words: 'records' },
    { href: '/settings/keys', title: 'Keys', kind: 'Page', words: 'settings' },
    { href: '/academies/import', title: 'Import a CSV', kind: 'Page', words: 'upload table' },
    { href: '/academies/new', title: 'Add an academy', kind: 'Page', words: 'new' },
  ]
}
