import type { Framework } from '../../server/schema/types.generated.ts'
import { ensureFirstVersion } from '../../server/services/versions/first-version.ts'
import type { Store } from '../../server/store/store.ts'
import { aFramework, anIndicator, aThreshold } from '../domain/small-framework.ts'
import { type Api, type Service, type ServiceOptions, startService } from './service.ts'

/** The service with a framework as version 1: a small one unless told. */
export async function startInstalled(
  store: Store,
  { framework = aSchoolFramework(), ...options }: ServiceOptions & { framework?: Framework } = {},
): Promise<Service> {
  const service = startService(store, options)
  await ensureFirstVersion(service.context, () => framework)
  return service
}

/** Reading and maths for primaries, Progress 8 for secondaries, Ofsted and safeguarding for both. */
export function aSchoolFramework(change: Partial<Framework> = {}): Framework {
  const both: Framework['indicators'][number]['phases'] = ['primary', 'secondary']
  const categories = ['inadequate', 'requires-improvement', 'good', 'outstanding'].map((id) => ({ id, title: id.replace('-', ' ') }))
  return aFramework({
    indicators: [
      anIndicator({ id: 'reading', title: 'Reading, expected' }),
      anIndicator({ id: 'maths' }),
      anIndicator({ id: 'progress-8', phases: ['secondary'], unit: 'grades', min: -5, max: 5, decimals: 2 }),
      { id: 'ofsted-overall', title: 'Ofsted', domain: 'outcomes', phases: both, type: 'category', categories, whenAbsent: 'leave-out' },
      { id: 'safeguarding', title: 'Safeguarding met', domain: 'outcomes', phases: both, type: 'boolean', whenAbsent: 'leave-out' },
    ],
    thresholds: [
      aThreshold({ indicator: 'reading' }),
      aThreshold({ indicator: 'maths' }),
      aThreshold({
        indicator: 'progress-8',
        cuts: [
          { stage: 'repair', from: -0.5 },
          { stage: 'improve', from: 0 },
          { stage: 'sustain', from: 0.5 },
        ],
      }),
    ],
    ...change,
  })
}

/** A primary whose two figures are both `figure`, as /evaluate takes it. */
export function aReturn(figure: number, id = '140372') {
  return { academy: { id, name: `School ${id}`, phase: 'primary' as const }, year: '2017/18', values: { reading: figure, maths: figure } }
}

/** The address of a new draft of version `base`. */
export async function newDraft(api: Api, base = 1): Promise<{ id: string; path: string }> {
  const { id } = (await api.post('/drafts', { base, title: 'A draft' }).expect(201)).body
  return { id, path: `/drafts/${id}` }
}

/** The address of a new draft of version `base` that can be published: a cut stands elsewhere. */
export async function newChange(api: Api, base = 1): Promise<{ id: string; path: string }> {
  const made = await newDraft(api, base)
  const { framework } = (await api.get(made.path).expect(200)).body
  await edit(api, made.path, [moveCut(0, framework.thresholds[0].cuts[0].from - 1)], 1).expect(200)
  return made
}

/** Edits a draft by JSON Patch, based on a revision. */
export function edit(api: Api, path: string, patch: object | string, revision: number) {
  return api
    .patch(path, typeof patch === 'string' ? patch : JSON.stringify(patch))
    .set('Content-Type', 'application/json-patch+json')
    .set('If-Match', `"${revision}"`)
}

/** The operation that moves a cut of the first threshold, of `reading`. */
export function moveCut(cut: number, from: number) {
  return { op: 'replace', path: `/framework/thresholds/0/cuts/${cut}/from`, value: from }
}

export const anyDay = '2999-01-01'
