import { expect } from 'vitest'
import { moveCut, ready, saved, startTrustWithDraft } from './a-draft.ts'
import { browserTest, openPage } from './support.ts'

browserTest('an edit made as somebody published the draft is not lost: a new draft begins with it', async () => {
  const trust = await startTrustWithDraft()
  await moveCut(trust, 'absence-persistent', 'sustain', 1)
  const page = await openPage(trust, `/framework/thresholds/progress-8?draft=${trust.draft}`, { expected: /status of 4\d\d/ })
  await ready(page)
  await trust.api.post(`/drafts/${trust.draft}/publish`, { effectiveFrom: '2099-01-01' }).expect(201)
  await page.getByRole('slider', { name: 'Sustain starts at' }).focus()
  await page.keyboard.press('ArrowRight')
  const notice = page.getByRole('alert', { name: 'This draft has ended' })
  await notice.getByText(/“Attendance review” was published by .* while you were editing/).waitFor()
  expect(await notice.innerText()).toContain('Progress 8: Sustain now starts at 0.26 grades, not at 0.25 grades.')
  await notice.getByRole('button', { name: 'Start a new draft with it' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: /Draft: Attendance review, continued/ }).waitFor()
  await saved(page)
  const id = new URL(page.url()).searchParams.get('draft')!
  expect(id).not.toBe(trust.draft)
  await expect
    .poll(async () => (await trust.api.get(`/drafts/${id}`).expect(200)).body)
    .toMatchObject({ base: 2, framework: { thresholds: expect.arrayContaining([expect.objectContaining({ id: 'progress-8' })]) } })
  await expect.poll(async () => JSON.stringify((await trust.api.get(`/drafts/${id}`)).body.framework.thresholds)).toContain('0.26')
  expect(await page.evaluate('document.activeElement.tagName')).not.toBe('BODY')
})

browserTest('what the browser would not keep is asked about before the page goes; what it keeps is not', async () => {
  const trust = await startTrustWithDraft()
  const page = await openPage(trust, '/academies/new')
  const asked: string[] = []
  page.on('dialog', (dialog) => {
    asked.push(dialog.type())
    void dialog.accept()
  })
  await page.getByLabel('Name').fill('Kept School')
  await page.reload()
  expect(await page.getByLabel('Name').inputValue()).toBe('Kept School')
  expect(asked).toEqual([])
  await page.evaluate("Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }")
  await page.getByLabel('Name').fill('Lost School')
  await page.reload()
  expect(asked).toEqual(['beforeunload'])
})

browserTest('what one person typed is not there for the next who signs in on the device, and is when the first is back', async () => {
  const trust = await startTrustWithDraft()
  const marcus = { email: 'marcus@example.org', password: 'four words he pictures' }
  await trust.api.post('/users', { name: 'Marcus Bell', roles: ['editor'], ...marcus }).expect(201)
  const page = await openPage(trust, '/academies/new', { expected: /Failed to load/ })
  const sign = async (email: string, password: string) => {
    const origin = { Origin: trust.address }
    await page.context().request.delete('/api/v1/session', { headers: origin })
    await page.context().request.post('/api/v1/session', { data: { email, password }, headers: origin })
  }
  await page.getByLabel('Name').fill('Priya’s School')
  // an edit of a draft that the service failed on is kept as well
  await page.goto(`/framework/thresholds/progress-8?draft=${trust.draft}`)
  await ready(page)
  await page.route('**/api/v1/drafts/*', (route) => (route.request().method() === 'PATCH' ? route.abort() : route.continue()))
  await page.getByRole('slider', { name: 'Sustain starts at' }).focus()
  await page.keyboard.press('ArrowRight')
  await page.getByText('Not saved yet, kept on this device.').waitFor()

  await sign(marcus.email, marcus.password)
  await page.unroute('**/api/v1/drafts/*')
  await page.goto(`/framework/thresholds/progress-8?draft=${trust.draft}`)
  await ready(page)
  await page.waitForTimeout(1000)
  expect(await trust.cut('progress-8', 'sustain')).toBe(0.25)
  await page.goto('/academies/new')
  expect(await page.getByLabel('Name').inputValue()).toBe('')

  await sign('priya@example.org', 'three words you picture')
  await page.goto('/academies/new')
  expect(await page.getByLabel('Name').inputValue()).toBe('Priya’s School')
  await page.goto(`/framework/thresholds/progress-8?draft=${trust.draft}`)
  await expect.poll(() => trust.cut('progress-8', 'sustain'), { timeout: 20_000 }).toBe(0.26)
})
