import type { Page } from 'playwright-core'
import type { Framework } from '../../server/schema/types.generated.ts'
import { type App, startTrust } from './support.ts'

/** Ashlawn in Sustain by a whisker, the infants in Improve with absence far below national. */
const figures: Record<string, Record<string, number | string>> = {
  '136587': {
    'progress-8': 0.27,
    'attainment-8': 50.4,
    'ks4-english-maths-grade-5': 54,
    'absence-persistent': 22.66,
    'absence-overall': 8.7,
    'leadership-capacity': 'strong',
  },
  '137989': { gld: 62, 'phonics-year-1': 79, 'absence-persistent': 17.96, 'absence-overall': 7.6 },
  '140372': { 'ks2-rwm-expected': 50, 'absence-persistent': 19.26, 'absence-overall': 6.5 },
}
const secure = { 'ofsted-overall': 'good', 'teaching-quality': 'secure', 'leadership-capacity': 'secure', safeguarding: 'met' }

export interface TrustWithDraft extends App {
  draft: string
  /** Where a cut of a threshold is in the draft as the service has it. */
  cut: (threshold: string, stage: string) => Promise<number | undefined>
}

/** The trust with figures of 2023/24 and a draft of version 1. */
export async function startTrustWithDraft(): Promise<TrustWithDraft> {
  const app = await startTrust()
  for (const [id, values] of Object.entries(figures)) {
    await app.api.put(`/academies/${id}/returns/2023-24`, { release: 'final', values: { ...secure, ...values } }).expect(200)
  }
  const { body } = await app.api.post('/drafts', { base: 1, title: 'Attendance review' }).expect(201)
  const cut = async (threshold: string, stage: string) => {
    const { body: draft } = await app.api.get(`/drafts/${body.id}`).expect(200)
    const { thresholds } = (draft as { framework: Framework }).framework
    return thresholds.find(({ id }) => id === threshold)?.cuts?.find((each) => each.stage === stage)?.from
  }
  return { ...app, draft: body.id, cut }
}

/** Changes one cut of the draft as somebody else would, by the API. */
export async function moveCut({ api, draft }: TrustWithDraft, threshold: string, stage: string, from: number): Promise<void> {
  const { body } = await api.get(`/drafts/${draft}`).expect(200)
  const { thresholds } = (body as { framework: Framework }).framework
  const at = thresholds.findIndex(({ id }) => id === threshold)
  const cut = thresholds[at]?.cuts?.findIndex((each) => each.stage === stage)
  await api
    .patch(`/drafts/${draft}`, JSON.stringify([{ op: 'replace', path: `/framework/thresholds/${at}/cuts/${cut}/from`, value: from }]))
    .set('Content-Type', 'application/json-patch+json')
    .set('If-Match', `"${body.revision}"`)
    .expect(200)
}

/** Publishes version 2 of another draft, by the API: Sustain starts elsewhere for `threshold`. */
export async function publishMeanwhile({ api }: App, effectiveFrom = '2099-01-01', threshold = 'phonics-year-1'): Promise<void> {
  const { body: other } = await api.post('/drafts', { base: 1, title: 'Meanwhile' }).expect(201)
  const { framework } = other as { framework: Framework }
  const at = framework.thresholds.findIndex(({ id }) => id === threshold)
  const cuts = framework.thresholds[at]!.cuts!
  const path = `/framework/thresholds/${at}/cuts/${cuts.length - 1}/from`
  await api
    .patch(`/drafts/${other.id}`, JSON.stringify([{ op: 'replace', path, value: cuts.at(-1)!.from + 0.1 }]))
    .set('Content-Type', 'application/json-patch+json')
    .set('If-Match', '"1"')
    .expect(200)
  await api.post(`/drafts/${other.id}/publish`, { effectiveFrom }).expect(201)
}

/** Waits until the returns are here and the page says who stays: from then on nothing on it shifts by itself. */
export async function ready(page: Page): Promise<void> {
  await page.getByRole('complementary', { name: 'Who moves' }).getByRole('heading', { name: 'Stay' }).waitFor()
}

/** Waits until the strip says that everything is saved. */
export async function saved(page: Page): Promise<void> {
  await page
    .getByRole('status')
    .filter({ hasText: /saved at/ })
    .waitFor()
}
