import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { LONGEST_WORD, storeLargeTrust } from '../support/trust-of-sixty.ts'
import { axeFinds, browserTest, openPage, sidewaysScroll, startTrust } from './support.ts'

/** What is wider than the card it stands in, and scrolls neither by itself nor in one that does. */
function pushedOut(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(`[...document.querySelectorAll('.sheet')].filter((card) => getComputedStyle(card).overflowX === 'visible').flatMap((card) =>
    [...card.querySelectorAll('table, a, p, span')].filter((each) => !each.closest('.scroll') && each.getClientRects().length > 0 && each.getBoundingClientRect().right > card.getBoundingClientRect().right + 1 && getComputedStyle(each).position !== 'absolute')
      .map((each) => each.tagName + ' ' + each.textContent.trim().slice(0, 60)))`)
}
const shownRows = (page: Page) => page.locator('tbody th[scope="row"] a')

browserTest('sixty academies of twenty years: what matters first, the rest folded, found and ordered, in the address', async () => {
  const app = await startTrust((api) => storeLargeTrust(api))
  const page = await openPage(app, '/')
  await page.getByRole('button', { name: /^Moved since the year before/ }).waitFor()
  const heads = page.locator('.group-head button')
  expect(await heads.first().getAttribute('aria-expanded')).toBe('true')
  expect(await heads.last().getAttribute('aria-expanded')).toBe('false')
  const height = await page.evaluate<number>('document.documentElement.scrollHeight')
  expect(height).toBeLessThan(6500)
  expect(await sidewaysScroll(page)).toBe(0)
  await heads.last().click()
  expect(await heads.last().getAttribute('aria-expanded')).toBe('true')
  expect(new URL(page.url()).searchParams.get('open')).toContain(',')

  await page.getByRole('searchbox', { name: 'Find' }).fill('hartley')
  await page
    .getByRole('status')
    .filter({ hasText: /^4 academies$/ })
    .waitFor()
  expect(new URL(page.url()).searchParams.get('find')).toBe('hartley')
  await shownRows(page).first().click()
  await page.getByRole('heading', { level: 1, name: /Hartley/ }).waitFor()
  await page.goBack()
  await page
    .getByRole('status')
    .filter({ hasText: /^4 academies$/ })
    .waitFor()
  expect(await page.getByRole('searchbox', { name: 'Find' }).inputValue()).toBe('hartley')

  // the longest word stays in its card, in every list
  for (const path of ['/', '/academies']) {
    await page.goto(`${path}?order=name&find=${LONGEST_WORD.slice(0, 9)}`)
    await page
      .getByRole('link', { name: new RegExp(LONGEST_WORD) })
      .first()
      .waitFor()
    expect(await pushedOut(page), path).toEqual([])
    await page.setViewportSize({ width: 390, height: 844 })
    expect(await sidewaysScroll(page), path).toBe(0)
    expect(await pushedOut(page), path).toEqual([])
    await page.setViewportSize({ width: 1280, height: 900 })
  }
  await page.goto('/academies?stage=stabilise')
  await shownRows(page).first().waitFor()
  expect(await axeFinds(page)).toEqual([])
})

browserTest('beside a threshold of sixty academies the days and Undo are in sight, and no name runs out of the picture', async () => {
  const app = await startTrust((api) => storeLargeTrust(api, { years: 3 }))
  const { body } = await app.api.post('/drafts', { base: 1, title: 'Attendance review' }).expect(201)
  const page = await openPage(app, `/framework/thresholds/absence-persistent?draft=${body.id}`)
  const panel = page.getByRole('complementary', { name: 'Who moves' })
  await panel.getByRole('heading', { name: 'Stay' }).waitFor()
  expect(await panel.getByText('Support days a year').isVisible()).toBe(true)
  for (const name of ['Undo', 'Redo']) {
    const box = await panel.getByRole('button', { name }).boundingBox()
    expect(box!.y + box!.height).toBeLessThanOrEqual(900)
  }
  const runsOut = () =>
    page.evaluate<string[]>(`[...document.querySelectorAll('svg text.name')].filter((text) => {
      const [box, picture] = [text.getBoundingClientRect(), text.ownerSVGElement.getBoundingClientRect()]
      return box.right > picture.right + 1 || box.left < picture.left - 1
    }).map((text) => text.textContent)`)
  expect(await page.locator('svg text.name').count()).toBeGreaterThan(3)
  expect(await runsOut()).toEqual([])
  await page.setViewportSize({ width: 390, height: 844 })
  await expect.poll(() => sidewaysScroll(page)).toBe(0)
  await expect.poll(runsOut).toEqual([])
})
