import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { moveCut, publishMeanwhile, ready, saved, startTrustWithDraft, type TrustWithDraft } from './a-draft.ts'
import { axeFinds, browserTest, focused, openPage, sidewaysScroll, startTrust } from './support.ts'

const back = (page: Page) => page.getByText('What you typed here is back').first()
const restore = (page: Page, place: RegExp) => page.waitForURL(place)

async function aReturn(page: Page): Promise<void> {
  await page.goto('/academies/140372/returns/2017-18')
  const field = page.getByLabel('KS2 reading, writing and maths', { exact: true })
  await field.fill('81')
  await page.getByLabel('KS2 progress in reading', { exact: true }).fill('not a number')
  await page.reload()
  await back(page).waitFor()
  expect(await field.inputValue()).toBe('81')
  expect(await page.getByLabel('KS2 progress in reading', { exact: true }).inputValue()).toBe('not a number')

  // From far below, one press leads to what stops saving.
  await page.getByRole('link', { name: 'KS2 progress in reading' }).click()
  expect(await page.evaluate('document.activeElement.value')).toBe('not a number')

  await field.fill('82')
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Records' }).click()
  await page.getByRole('heading', { name: 'History' }).waitFor()
  await page.goBack()
  await back(page).waitFor()
  expect(await field.inputValue()).toBe('82')
  await page.getByRole('button', { name: 'Discard what I typed' }).click()
  expect(await field.inputValue()).toBe('43')
  await page.reload()
  await expect.poll(() => field.inputValue(), { timeout: 20_000 }).toBe('43')
  expect(await back(page).count()).toBe(0)
}

async function aReturnSavedByOthers(page: Page, { api }: TrustWithDraft): Promise<void> {
  const field = page.getByLabel('KS2 reading, writing and maths', { exact: true })
  await field.fill('83')
  await page.getByLabel('Source').focus()
  await api.put('/academies/140372/returns/2017-18', { release: 'final', values: { 'ks2-rwm-expected': 50 } }).expect(200)
  await page.reload()
  await page.getByText('You typed something here that was not saved').waitFor()
  expect(await field.inputValue()).toBe('50')
  await page.getByRole('button', { name: 'Bring back what I typed' }).click()
  expect(await field.inputValue()).toBe('83')
}

async function anAcademy(page: Page): Promise<void> {
  await page.goto('/academies/new')
  await page.getByLabel('Name').fill('Half a name')
  // Still in the field: neither reload nor Back may lose what is half typed.
  await page.goBack()
  await restore(page, /returns/)
  await page.goForward()
  await back(page).waitFor()
  expect(await page.getByLabel('Name').inputValue()).toBe('Half a name')
  await page.getByRole('link', { name: 'Leave without adding' }).click()
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await page.goto('/academies/new')
  expect(await page.getByLabel('Name').inputValue()).toBe('')
}

async function aReason(page: Page, { draft }: TrustWithDraft): Promise<void> {
  await page.goto(`/framework/thresholds/progress-8?draft=${draft}`)
  await page.getByRole('button', { name: 'Edit the reason' }).click()
  await page.getByLabel('Reason').fill('Because the national average moved')
  await page.reload()
  expect(await page.getByLabel('Reason').inputValue()).toBe('Because the national average moved')
  await page.getByRole('button', { name: 'Cancel' }).click()
  await page.reload()
  await page.getByRole('button', { name: 'Edit the reason' }).waitFor()
}

async function aNote(page: Page, { draft }: TrustWithDraft): Promise<void> {
  await page.goto(`/publish/${draft}`)
  await page.getByRole('textbox', { name: 'Note' }).fill('Why we do this')
  await page.reload()
  await expect.poll(() => page.getByRole('textbox', { name: 'Note' }).inputValue(), { timeout: 20_000 }).toBe('Why we do this')
}

async function aDecision(page: Page): Promise<void> {
  await page.goto('/academies/140372')
  await page.getByRole('button', { name: /^Decide the stage/ }).click()
  await page.getByLabel('Reason').fill('A new head in January')
  await page.reload()
  await page.getByRole('button', { name: /^Decide the stage/ }).click()
  expect(await page.getByLabel('Reason').inputValue()).toBe('A new head in January')
}

async function tryIt(page: Page): Promise<void> {
  await page.goto('/try-it')
  await page.getByLabel('Phase').selectOption('secondary')
  const field = page.getByLabel('Progress 8', { exact: true })
  await field.fill('0.4')
  await field.press('Tab')
  await expect.poll(() => page.url()).toContain('v.progress-8=0.4')
  await page.reload()
  expect(await field.inputValue()).toBe('0.4')
  expect(await page.getByLabel('Phase').inputValue()).toBe('secondary')
}

browserTest('what is typed is there again after a reload, a link and Back, until it is saved or discarded', async () => {
  const trust = await startTrustWithDraft()
  const page = await openPage(trust, '/healthz', { expected: /favicon|Failed to load/ })
  await aReturn(page)
  await aReturnSavedByOthers(page, trust)
  await anAcademy(page)
  await aReason(page, trust)
  await aNote(page, trust)
  await aDecision(page)
  await tryIt(page)
})

browserTest('a session that ended is begun again in place: the pending change is sent, once, and nothing for systems is shown', async () => {
  const trust = await startTrustWithDraft()
  const page = await openPage(trust, `/framework/thresholds/progress-8?draft=${trust.draft}`)
  await ready(page)
  const patches: number[] = []
  page.on('response', (response) => response.request().method() === 'PATCH' && patches.push(response.status()))
  await page.context().clearCookies()
  await page.getByRole('slider', { name: 'Sustain starts at' }).focus()
  await page.keyboard.press('ArrowRight')
  const dialog = page.getByRole('dialog', { name: 'You have been signed out' })
  await dialog.waitFor()
  await expect.poll(() => page.evaluate('document.activeElement.type'), { timeout: 20_000 }).toBe('password')
  await page.keyboard.type('three words you picture')
  await page.keyboard.press('Enter')
  await saved(page)
  expect(await trust.cut('progress-8', 'sustain')).toBe(0.26)
  expect(patches).toEqual([401, 200])

  // Closed instead: the change stays on the device, and nobody is shown what is meant for systems.
  await page.context().clearCookies()
  await page.keyboard.press('Escape')
  await page.getByRole('slider', { name: 'Sustain starts at' }).focus()
  await page.keyboard.press('ArrowRight')
  await dialog.waitFor()
  await page.keyboard.press('Escape')
  await page.getByText('Not saved yet, kept on this device.').waitFor()
  expect(await page.locator('body').innerText()).not.toMatch(/Bearer|taken back/)
  await page.getByRole('button', { name: 'Save now' }).click()
  await expect.poll(() => page.evaluate('document.activeElement.type'), { timeout: 20_000 }).toBe('password')
  await page.keyboard.type('three words you picture')
  await page.keyboard.press('Enter')
  await expect.poll(() => trust.cut('progress-8', 'sustain'), { timeout: 20_000 }).toBe(0.27)
})

browserTest('an edit the service fails on is kept, also over a reload, and sent once more on request', async () => {
  const trust = await startTrustWithDraft()
  const page = await openPage(trust, `/framework/thresholds/progress-8?draft=${trust.draft}`, { expected: /Failed to load/ })
  await ready(page)
  let asked = 0
  await page.route('**/api/v1/drafts/*', (route) => {
    if (route.request().method() !== 'PATCH') return route.continue()
    asked++
    return route.fulfill({ status: 503, headers: { 'Retry-After': '1' }, contentType: 'application/problem+json', body: '{"code":"store-unavailable"}' })
  })
  await page.getByRole('slider', { name: 'Sustain starts at' }).focus()
  await page.keyboard.press('ArrowRight')
  await page.getByText('Not saved yet, kept on this device.').waitFor()
  await page.waitForTimeout(6000)
  expect(asked).toBe(1)
  await page.reload()
  await page.getByText('Not saved yet, kept on this device.').waitFor()
  expect(asked).toBe(2)
  await page.unroute('**/api/v1/drafts/*')
  await page.getByRole('button', { name: 'Save now' }).click()
  await expect.poll(() => trust.cut('progress-8', 'sustain'), { timeout: 20_000 }).toBe(0.26)
})

browserTest('a newer version is said at once, and one button carries the changes over, a conflict chosen', async () => {
  const trust = await startTrustWithDraft()
  await moveCut(trust, 'progress-8', 'sustain', 0.3)
  await moveCut(trust, 'phonics-year-1', 'sustain', 9)
  await publishMeanwhile(trust)
  const page = await openPage(trust, `/framework/thresholds/progress-8?draft=${trust.draft}`, { width: 390, expected: /status of 409/ })
  const stale = page.getByRole('status', { name: 'A newer version' })
  await stale.waitFor()
  await stale.getByRole('button', { name: 'Carry my changes over to version 2' }).click()
  await stale.getByText('Both changed the same. Choose for each which holds.').waitFor()
  expect(await stale.getByRole('button', { name: /^Carry/ }).isDisabled()).toBe(true)
  await stale.getByText('Keep mine').click()
  expect(await sidewaysScroll(page)).toBe(0)
  expect(await axeFinds(page, ['color-contrast', 'label', 'aria-allowed-role'])).toEqual([])
  await stale.getByRole('button', { name: /^Carry/ }).click()
  await stale.waitFor({ state: 'detached' })
  const { body } = await trust.api.get(`/drafts/${trust.draft}`).expect(200)
  expect(body.base).toBe(2)
  expect([await trust.cut('progress-8', 'sustain'), await trust.cut('phonics-year-1', 'sustain')]).toEqual([0.3, 9])
})

browserTest('a dialog’s first field has the focus, “/” opens Find where nobody types, and Find in a draft stays in it', async () => {
  const trust = await startTrustWithDraft()
  const page = await openPage(trust, '/settings', { expected: /Failed to load/ })
  const dialogs: [string, string | RegExp, string][] = [
    ['/settings', 'Add a person', 'Name'],
    ['/settings/keys', 'Make a key', 'What uses it?'],
    ['/academies/140372', /^Decide the stage of/, 'Stage'],
    [`/publish/${trust.draft}`, 'Discard this draft', 'Why?'],
    ['/framework/thresholds', 'Start a draft', 'What is it about?'],
  ]
  for (const [address, opener, field] of dialogs) {
    await page.goto(address)
    await page.getByRole('button', { name: opener }).first().click()
    const first = page.getByRole('dialog').getByLabel(field)
    await first.waitFor()
    await expect
      .poll(() => first.evaluate((element) => element === element.ownerDocument.activeElement), { message: String(opener), timeout: 20_000 })
      .toBe(true)
  }
  await page.goto('/try-it')
  await page.getByLabel('Not yet in the trust').focus()
  await page.keyboard.press('/')
  await expect.poll(() => focused(page), { timeout: 20_000 }).toMatch(/^combobox/)
  await page.keyboard.press('Escape')
  await page.getByRole('slider').first().focus()
  await page.keyboard.press('/')
  await expect.poll(() => focused(page), { timeout: 20_000 }).toMatch(/^combobox/)

  await page.goto(`/framework/support?draft=${trust.draft}`)
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await page.keyboard.press('/')
  await page.keyboard.type('progress 8')
  await page.getByRole('option', { name: /Progress 8 Indicator/ }).click()
  await page.getByRole('heading', { level: 1, name: 'Progress 8' }).waitFor()
  expect(new URL(page.url()).searchParams.get('draft')).toBe(trust.draft)
})

browserTest('Back goes where the page was, a threshold that is not there has a heading, and chosen things show in forced colours', async () => {
  const page = await openPage(await startTrust(), '/')
  await page.getByRole('heading', { name: 'Our academies', exact: true }).waitFor()
  await page.evaluate('scrollTo(0, 600)')
  const before = await page.evaluate<number>('scrollY')
  expect(before).toBeGreaterThan(200)
  await page.waitForTimeout(100)
  await page
    .locator('main')
    .getByRole('link', { name: 'Houlton School' })
    .first()
    .evaluate((link: { click(): void }) => link.click())
  await page.getByRole('heading', { level: 1, name: 'Houlton School' }).waitFor()
  expect(await page.evaluate('scrollY')).toBe(0)
  await page.goBack()
  await expect.poll(() => page.evaluate('scrollY'), { timeout: 20_000 }).toBe(before)

  await page.goto('/framework/thresholds/none')
  await page.getByText('This framework has no such threshold.').waitFor()
  expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
  await page.emulateMedia({ forcedColors: 'active' })
  const colour = (selector: string) => page.evaluate<string>(`getComputedStyle(document.querySelector(${JSON.stringify(selector)})).backgroundColor`)
  expect(await colour('nav.tabs a[aria-current]')).not.toBe(await colour('nav.tabs a:not([aria-current])'))
})
