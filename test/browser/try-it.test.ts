import { expect } from 'vitest'
import { axeFinds, browserTest, openPage, startTrust } from './support.ts'

browserTest('a figure that is changed changes the outcome beside it, and nothing is stored', async () => {
  const app = await startTrust()
  const before = (await app.api.get('/academies/136587/returns/2018-19').expect(200)).body
  const page = await openPage(app, '/try-it?from=136587%202018%2F19')
  const outcome = page.getByRole('complementary').getByRole('region', { name: 'Stage' })
  await expect.poll(() => outcome.innerText(), { timeout: 20_000 }).toMatch(/^Improve/)

  await page.getByLabel('Progress 8', { exact: true }).fill('-0.9')
  await page.getByLabel('Progress 8', { exact: true }).press('Enter')
  await expect.poll(() => outcome.innerText(), { timeout: 20_000 }).toMatch(/^Stabilise/)
  expect(await axeFinds(page)).toEqual([])

  await page.getByRole('button', { name: 'Back to what is stored' }).click()
  await expect.poll(() => outcome.innerText(), { timeout: 20_000 }).toMatch(/^Improve/)
  expect((await app.api.get('/academies/136587/returns/2018-19').expect(200)).body).toEqual(before)
})

browserTest('a slider moves by keyboard, one step of the indicator at a time', async () => {
  const page = await openPage(await startTrust(), '/try-it?from=140372%202017%2F18')
  const slider = page.getByLabel('KS2 progress in maths, slider')
  await slider.focus()
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => page.getByLabel('KS2 progress in maths', { exact: true }).inputValue()).toBe('−6')
})
