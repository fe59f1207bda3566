import { expect } from 'vitest'
import { plainValues } from '../support/plain-values.ts'
import { axeFinds, browserTest, openPage, startTrust } from './support.ts'

browserTest('an academy page says the stage, why, and what follows from it', async () => {
  const page = await openPage(await startTrust(), '/academies/140372')
  await page.getByRole('region', { name: 'Stage' }).getByText('Stabilise', { exact: true }).first().waitFor()
  expect(await page.getByText(/Henry Hinde Junior School is Stabilise by the rule/).isVisible()).toBe(true)
  expect(await page.getByRole('row', { name: /KS2 reading, writing and maths 43% 65% 22 points worse Stabilise/ }).isVisible()).toBe(true)
  for (const name of ['Support', 'Duties', 'Targets', 'Receipts', 'Why']) expect(await page.getByRole('heading', { name }).isVisible()).toBe(true)
})

browserTest('figures typed in are stored, and the stage beside them changes while they are typed', async () => {
  const app = await startTrust()
  const page = await openPage(app, '/academies/140372/returns/2017-18')
  const field = page.getByLabel('KS2 reading, writing and maths', { exact: true })
  await field.fill('101')
  await field.press('Enter')
  await page.getByText('This must be from 0 to 100, not 101').waitFor()
  expect(await page.getByRole('button', { name: 'Save the figures' }).isDisabled()).toBe(true)

  for (const [label, value] of Object.entries({
    'KS2 reading, writing and maths': '80',
    'KS2 progress in reading': '+2',
    'KS2 progress in writing': '2',
    'KS2 progress in maths': '2.0',
  })) {
    await page.getByLabel(label, { exact: true }).fill(value.replace('+', ''))
    await page.getByLabel(label, { exact: true }).press('Tab')
  }
  await page.getByRole('button', { name: 'Save the figures' }).click()
  await page.getByRole('heading', { level: 1, name: 'Henry Hinde Junior School' }).waitFor()
  const stored = await app.api.get('/academies/140372/returns/2017-18').expect(200)
  expect(plainValues(stored.body.values)).toMatchObject({ 'ks2-rwm-expected': 80, 'ks2-maths-progress': 2 })

  await page.goto('/academies/136587/returns/2018-19')
  const stage = page.getByRole('complementary').getByRole('region', { name: 'Stage' })
  await expect.poll(() => stage.innerText(), { timeout: 20_000 }).toMatch(/^Improve/)
  await page.getByLabel('Progress 8', { exact: true }).fill('-0.9')
  await page.getByLabel('Progress 8', { exact: true }).press('Tab')
  await expect.poll(() => stage.innerText(), { timeout: 20_000 }).toMatch(/^Stabilise/)
})

browserTest('an academy is added, given its joining day, and taken out of the trust', async () => {
  const app = await startTrust()
  const page = await openPage(app, '/academies/new', { expected: /status of 409/ })
  await page.getByLabel('URN').fill('140372')
  await page.getByLabel('Name').fill('New Primary')
  await page.getByLabel('In the trust since').fill('2026-09-01')
  await page.getByRole('button', { name: 'Add the academy' }).click()
  await page.getByRole('alert').waitFor()

  await page.getByLabel('URN').fill('199999')
  await page.getByRole('button', { name: 'Add the academy' }).click()
  await page.getByRole('heading', { level: 1, name: 'New Primary' }).waitFor()
  await page.getByText('No figures yet').waitFor()
  await page.getByRole('link', { name: 'Edit' }).click()
  await page.getByLabel('In the trust', { exact: false }).last().uncheck()
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('not in the trust, for comparison').waitFor()
  expect((await app.api.get('/academies').expect(200)).body.items).toHaveLength(4)
})

browserTest('a table with faults is refused by row and column, and stored once it has none', async () => {
  const app = await startTrust()
  const page = await openPage(app, '/academies/import')
  const table = (value: string) => ({
    name: 'returns.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`academy,name,phase,ks2-rwm-expected,absence-overall\n140372,Henry Hinde Junior School,primary,${value},suppressed\n`),
  })
  await page.getByLabel('Academic year').selectOption('2024/25')
  await page.getByLabel('File').setInputFiles(table('430'))
  await page.getByText('430').first().waitFor()
  expect(await axeFinds(page)).toEqual([])
  expect(await page.getByRole('button', { name: /^Store/ }).count()).toBe(0)

  await page.getByLabel('File').setInputFiles(table('43'))
  await page.getByRole('row', { name: /ks2-rwm-expected KS2 reading, writing and maths 1 figure/ }).waitFor()
  await page.getByRole('button', { name: 'Store 1 return for 2024/25' }).click()
  await page.getByText('1 return stored for 2024/25').waitFor()
  expect((await app.api.get('/academies/140372/returns/2024-25').expect(200)).body.values['ks2-rwm-expected'].value).toBe(43)
})

browserTest('a decision on the stage is recorded with its reason, and its receipt works out the same again', async () => {
  const page = await openPage(await startTrust(), '/academies/140372')
  await page.getByRole('button', { name: 'Decide the stage of 2017/18' }).click()
  await page.getByLabel('Stage', { exact: true }).and(page.locator('select')).selectOption('repair')
  await page.getByLabel('Reason', { exact: false }).and(page.locator('textarea')).fill('New leadership since Easter, and the autumn visits bear it out.')
  expect(await axeFinds(page)).toEqual([])
  await page.getByRole('button', { name: 'Record the decision' }).click()
  await page.getByRole('heading', { level: 1, name: 'Receipt 1' }).waitFor()
  await page.getByText('It is as it was recorded.').waitFor()
  expect(await page.getByText('New leadership since Easter').first().isVisible()).toBe(true)
  await page.getByRole('button', { name: 'Work it out' }).click()
  await page.getByText('The same outcome, in every detail').waitFor()
  expect(await axeFinds(page)).toEqual([])
  await page.getByRole('link', { name: 'Henry Hinde Junior School today' }).click()
  await page.getByText(/Repair decided by Priya Nair/).waitFor()
})
