import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Condition, Framework } from '../../server/schema/types.generated.ts'
import { saved, startTrustWithDraft, type TrustWithDraft } from './a-draft.ts'
import { axeFinds, browserTest, focused, openPage, sidewaysScroll } from './support.ts'

async function frameworkOf({ api, draft }: TrustWithDraft): Promise<Framework> {
  return (await api.get(`/drafts/${draft}`).expect(200)).body.framework
}
async function whenOf(app: TrustWithDraft, title: string): Promise<Condition | undefined> {
  return (await frameworkOf(app)).classification.rules.find((rule) => rule.title === title)?.when
}
/** The rows of the condition that is edited, each as its controls read one after the other. */
function rows(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(`[...document.querySelectorAll('[data-row]')].map((row) =>
    [...row.querySelectorAll('input[role=combobox], select, .amount input, .said')].map((each) =>
      each.matches('select') ? each.selectedOptions[0].textContent : each.value ?? each.textContent).join(' ').trim())`)
}
const lookAt = (page: Page, nth: number) => page.getByRole('combobox', { name: /^What is looked at/ }).nth(nth)

browserTest('the chips of a rule read as its sentence, and what they say is what is saved', async () => {
  const app = await startTrustWithDraft()
  const page = await openPage(app, `/framework/classification?draft=${app.draft}`)
  const edit = (title: string) => page.getByRole('button', { name: `Edit “${title}”` })
  const done = page.getByRole('button', { name: 'Done' })

  await edit('Attainment well below national and no measure of progress').click()
  expect((await rows(page)).filter((row) => row === 'No indicator of Outcomes: progress has a stage')).toHaveLength(1)
  await done.click()
  await edit('KS2 progress low').click()
  expect(await rows(page)).toContain('at least 2 of')
  await done.click()

  // a new rule is open from the start, and no part of the draft until it is added
  await page.getByRole('button', { name: 'Add a rule' }).click()
  expect(await focused(page)).toMatch(/^input/)
  await page.getByRole('button', { name: 'Add it to the draft' }).click()
  await page.getByText('It needs a name: nothing is added without one.').waitFor()
  await page.getByLabel('What the rule is called').fill('Absence rising')
  await page.getByLabel('Where it stands in the order').selectOption({ index: 0 })
  await lookAt(page, 0).click()
  await page.keyboard.type('persistent away')
  await page.getByText('Nothing is called that.').waitFor()
  await lookAt(page, 0).fill('persistent changed')
  const option = page.getByRole('option', { name: 'The change in Persistent absence since last year' })
  await option.waitFor()
  const [field, list] = [await lookAt(page, 0).boundingBox(), await page.locator('.fact-list').boundingBox()]
  expect(Math.abs(field!.x - list!.x)).toBeLessThan(4)
  expect(await page.locator('main .fact-list').count()).toBe(1)
  await option.click()
  await page.getByLabel(/^How The change in Persistent absence/).selectOption('is at least')
  await page.getByLabel(/^Better or worse/).selectOption('worse than last year')
  await page.getByLabel(/^How much/).fill('1')
  await page.getByLabel(/^How much/).press('Tab')
  await expect.poll(() => rows(page)).toEqual(['Persistent absence is at least 1 point worse than last year'])
  await page.getByLabel(/^How much/).fill('−1')
  await page.getByLabel(/^How much/).press('Tab')
  await page.getByText('Say how far, without a minus').waitFor()
  expect(await whenOf(app, 'Absence rising')).toBeUndefined()
  await page.getByLabel(/^How much/).fill('1')
  await page.getByRole('button', { name: 'Add it to the draft' }).click()
  await expect.poll(() => focused(page)).toBe('button Edit “Absence rising”')
  await saved(page)
  await expect.poll(() => whenOf(app, 'Absence rising')).toEqual({ fact: 'absence-persistent.change', operator: 'lessThanInclusive', value: -1 })
  expect((await frameworkOf(app)).classification.rules[0]?.title).toBe('Absence rising')
  await page.getByText('when Persistent absence is at least 1 point worse than last year').first().waitFor()

  // it goes to the end by its menu, and the focus with it
  await page.getByRole('button', { name: 'Move “Absence rising” elsewhere' }).click()
  await page.getByRole('menuitem', { name: 'To the end' }).click()
  await expect.poll(() => focused(page)).toBe('button Move “Absence rising” elsewhere')
  await saved(page)
  await expect.poll(async () => (await frameworkOf(app)).classification.rules.at(-1)?.title).toBe('Absence rising')
  await page.getByRole('button', { name: 'Move “Absence rising” elsewhere' }).click()
  await page.getByRole('menuitem', { name: /^Before “Progress 8 well below average”/ }).click()
  await expect.poll(async () => (await frameworkOf(app)).classification.rules.findIndex(({ title }) => title === 'Absence rising')).toBe(3)
})

browserTest('conditions are moved, grouped and removed by their own buttons and menu, on a narrow screen too', async () => {
  const app = await startTrustWithDraft()
  const page = await openPage(app, `/framework/classification?draft=${app.draft}`, { width: 390 })
  await page.getByRole('button', { name: 'Edit “KS2 below national with very low progress”' }).click()
  await expect.poll(() => focused(page)).toMatch(/^input/)
  const start = await rows(page)
  expect(start).toEqual([
    'all of',
    'KS2 reading, writing and maths is worse than national',
    'any of',
    ...['reading', 'writing', 'maths'].map((subject) => `KS2 progress in ${subject} is in Stabilise`),
  ])
  expect(await sidewaysScroll(page)).toBe(0)

  await page.getByRole('button', { name: 'Move down: KS2 progress in reading is in Stabilise' }).click()
  await expect.poll(() => focused(page)).toBe('button Move down: KS2 progress in reading is in Stabilise')
  expect((await rows(page)).slice(3)).toEqual(['writing', 'reading', 'maths'].map((subject) => `KS2 progress in ${subject} is in Stabilise`))

  const menu = async (about: RegExp, item: string) => {
    await page.getByRole('button', { name: about }).click()
    await page.getByRole('menuitem', { name: item }).click()
  }
  await menu(/^More: KS2 progress in maths/, 'Take out of its group')
  await expect.poll(() => rows(page)).toHaveLength(6)
  await expect.poll(() => focused(page)).toMatch(/^button (Move|More).*KS2 progress in maths/)
  await menu(/^More: KS2 progress in maths/, 'Put into a group with the one before')
  await menu(/^More: KS2 progress in maths/, 'Remove it')
  await expect.poll(() => rows(page)).toHaveLength(5)
  await expect.poll(() => focused(page)).toMatch(/^button More: KS2 progress in reading/)

  // the keys, where the focus is
  await page.keyboard.press('Delete')
  await expect.poll(() => rows(page)).toHaveLength(4)
  await expect.poll(() => focused(page)).toMatch(/^button More: KS2 progress in writing/)
  expect(await sidewaysScroll(page)).toBe(0)
  expect(await axeFinds(page)).toEqual([])
})

browserTest('an offer stays open while it is edited; offers and duties that are added open and join the draft once they have a name', async () => {
  const app = await startTrustWithDraft()
  const page = await openPage(app, `/framework/support?draft=${app.draft}`)
  const offer = page
    .locator('details')
    .filter({ has: page.getByLabel('Days a year') })
    .first()
  await page.locator('details summary').first().click()
  await offer.getByLabel('Days a year').fill('3')
  await offer.getByLabel('Days a year').press('Tab')
  await saved(page)
  expect(await offer.getByLabel('Days a year').isVisible()).toBe(true)
  expect(await focused(page)).not.toMatch(/^body/)

  const offers = (await frameworkOf(app)).support.offers.length
  await page
    .getByRole('button', { name: /^Add an offer/ })
    .first()
    .click()
  expect(await focused(page)).toMatch(/^input/)
  expect((await frameworkOf(app)).support.offers).toHaveLength(offers)
  await page.keyboard.type('A reading mentor')
  await page.keyboard.press('Enter')
  await expect.poll(() => focused(page)).toMatch(/^textarea/)
  await saved(page)
  await expect.poll(async () => (await frameworkOf(app)).support.offers.at(-1)?.title).toBe('A reading mentor')
  const added = page.locator('#a-reading-mentor')
  await added.getByRole('button', { name: 'Take the offer out' }).click()
  await expect.poll(() => focused(page)).not.toMatch(/^body/)

  await page.goto(`/framework/monitoring?draft=${app.draft}`)
  await page
    .getByRole('button', { name: /^Add a duty/ })
    .first()
    .click()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect.poll(() => focused(page)).toMatch(/^button Add a duty/)
  await page
    .getByRole('button', { name: /^Edit “/ })
    .first()
    .click()
  expect(await focused(page)).toMatch(/^input/)
  await page
    .getByRole('button', { name: /^Done “/ })
    .first()
    .click()
  expect(await focused(page)).toMatch(/^button Edit “/)
})
