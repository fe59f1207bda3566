import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'
import { root } from '../../server/root.ts'
import { axeFinds, browserTest, openPage, startTrust } from './support.ts'

const folder = mkdtempSync(join(tmpdir(), 'waymark-import-'))

browserTest('a broken file is mended on the disk and imported without leaving the page', async () => {
  const app = await startTrust()
  const page = await openPage(app, '/academies/import')
  const file = join(folder, 'returns.csv')
  const write = (value: string) => writeFileSync(file, `academy,name,phase,ks2-rwm-expected\n140372,Henry Hinde Junior School,primary,${value}\n`)
  write('4e3')
  await page.getByLabel('Academic year').selectOption('2024/25')
  await page.getByLabel('File').setInputFiles(file)
  await page.getByRole('heading', { name: '1 row read, 1 problem' }).waitFor()

  // long enough for the disk to note another time
  await new Promise((resolve) => setTimeout(resolve, 50))
  write('43')
  await page.getByRole('button', { name: 'Read the file again' }).click()
  // where the browser lets nobody read what changed, choosing it again is all that is asked
  await page
    .getByText(/no problems|Choose it again/)
    .first()
    .waitFor()
  if (await page.getByText('Choose it again').count()) await page.getByLabel('File').setInputFiles(file)
  await page.getByRole('button', { name: 'Store 1 return for 2024/25' }).click()
  await page.getByText('1 return stored for 2024/25').waitFor()
  expect((await app.api.get('/academies/140372/returns/2024-25').expect(200)).body.values['ks2-rwm-expected'].value).toBe(43)

  await page.getByRole('button', { name: 'Undo this import' }).click()
  expect(await axeFinds(page)).toEqual([])
  await page.getByRole('button', { name: 'Take the import back' }).click()
  await page.getByText('The import is taken back').waitFor()
  expect((await app.api.get('/academies/140372/returns/2024-25')).body.values?.['ks2-rwm-expected']).toBeUndefined()
})

browserTest('a table of the DfE is recognised by its name and headings, and another year is stored only with a yes', async () => {
  const app = await startTrust()
  const page = await openPage(app, '/academies/import')
  const buffer = readFileSync(join(root, 'test', 'data', 'hampshire-ks2-2018-19.csv'))
  await page.getByLabel('File').setInputFiles({ name: '2018-19_hampshire_ks2final.csv', mimeType: 'text/csv', buffer })
  await page.getByText('Recognised from the file').waitFor()
  expect([await page.getByLabel('What is it?').inputValue(), await page.getByLabel('Academic year').inputValue()]).toEqual(['dfe-ks2', '2018/19'])

  await page.getByLabel('Academic year').selectOption('2025/26')
  await page.getByLabel('Take every school of the table', { exact: false }).check()
  await page.getByRole('button', { name: /^(See what would be read|Read the file again)$/ }).click()
  const question = page.getByLabel(/The table does not seem to be of 2025\/26: its name says 2018\/19/)
  await question.waitFor()
  const store = page.getByRole('button', { name: /^Store 1\d returns for 2025\/26$/ })
  expect(await store.isDisabled()).toBe(true)
  expect(await axeFinds(page)).toEqual([])
  await question.check()
  expect(await store.isDisabled()).toBe(false)
  expect((await app.api.get('/academies?members=all').expect(200)).body.items.some(({ id }: { id: string }) => id === '116609')).toBe(false)
})

browserTest('headings of any table are explained once and kept for the next file', async () => {
  const app = await startTrust()
  const page = await openPage(app, '/academies/import')
  const table = (grade: string) => ({
    name: 'inspections.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`URN,School name,Web link,Pupils who reached it,Ofsted grade\n140372,Henry Hinde Junior School,x,61,${grade}\n`),
  })
  await page.getByLabel('File').setInputFiles(table('2'))
  await page.getByRole('heading', { name: '2 headings nobody has explained yet' }).waitFor()
  await page.getByLabel('Pupils who reached it stands for').selectOption('ks2-rwm-expected')
  expect(await axeFinds(page)).toEqual([])
  await page.getByRole('button', { name: 'Keep these and read the table again' }).click()
  await page.getByRole('heading', { name: '1 row read, no problems' }).waitFor()
  await page.getByText('2 headings kept from earlier tables').click()
  await page.getByLabel('Web link stands for').waitFor()

  const next = await openPage(app, '/academies/import')
  await next.getByLabel('File').setInputFiles(table('Good'))
  await next.getByRole('button', { name: /^Store 1 return/ }).click()
  await next.getByText(/1 return stored/).waitFor()
  const { items } = (await app.api.get('/academies/140372/returns').expect(200)).body
  expect(items[0].values).toMatchObject({ 'ks2-rwm-expected': { value: 61 }, 'ofsted-overall': { value: 'good' } })
})
