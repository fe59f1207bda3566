import { readFile } from 'node:fs/promises'
import { expect } from 'vitest'
import { moveCut, startTrustWithDraft } from './a-draft.ts'
import { axeFinds, browserTest, openPage, sidewaysScroll } from './support.ts'

browserTest('a version and a draft stand side by side: answer, lines, matrix, reasons, which change moves whom, and a file of it', async () => {
  const trust = await startTrustWithDraft()
  await moveCut(trust, 'progress-8', 'sustain', 0.3)
  await moveCut(trust, 'gld', 'sustain', 6)
  const page = await openPage(trust, `/compare?from=1&to=${trust.draft}&year=2023/24`)
  await page.getByText('1 of 4 academies moves, one down.').waitFor()
  expect(await page.getByText('2 changes. 1 of them moves no academy.').count()).toBe(1)
  const picture = page.getByRole('img', { name: /Ashlawn moves from Sustain to Improve/ })
  expect(await picture.count()).toBe(1)
  await page.getByRole('button', { name: '1 from Sustain to Improve, down' }).click()
  expect(await page.getByRole('list', { name: 'Those in the cell' }).innerText()).toContain('Ashlawn School')
  const change = page.getByRole('row', { name: /Progress 8: Sustain now starts at 0.3 grades/ })
  expect(await change.getByRole('img', { name: 'moves it on its own' }).count()).toBe(1)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download CSV' }).click()
  const file = await download
  expect(file.suggestedFilename()).toBe('waymark-version-1-draft.csv')
  const text = await readFile(await file.path(), 'utf8')
  expect(text).toContain('136587,Ashlawn School,secondary,Sustain,Improve,yes,')
  expect(await axeFinds(page)).toEqual([])
})

browserTest('the two are swapped, and the same with itself says so', async () => {
  const trust = await startTrustWithDraft()
  await moveCut(trust, 'progress-8', 'sustain', 0.3)
  const page = await openPage(trust, `/compare?from=1&to=${trust.draft}`)
  await page.getByText(/1 of \d academies moves, one down\./).waitFor()
  await page.getByRole('button', { name: 'Swap the two' }).click()
  await page.getByText(/1 of \d academies moves, one up\./).waitFor()
  await page.getByRole('combobox', { name: 'To' }).selectOption(trust.draft)
  await page.getByText('These are the same.').waitFor()
})

browserTest('at 390 pixels the comparison scrolls only down and axe finds nothing', async () => {
  const trust = await startTrustWithDraft()
  await moveCut(trust, 'progress-8', 'sustain', 0.3)
  const page = await openPage(trust, `/compare?from=1&to=${trust.draft}&year=2023/24`, { width: 390, dark: true })
  await page.getByText('1 of 4 academies moves, one down.').waitFor()
  expect(await sidewaysScroll(page)).toBe(0)
  expect(await axeFinds(page)).toEqual([])
})

browserTest('with one version and no draft there is nothing to compare, and the way to a draft', async () => {
  const trust = await startTrustWithDraft()
  await trust.api.post(`/drafts/${trust.draft}/discard`, { reason: 'not wanted' }).expect(200)
  const page = await openPage(trust, '/compare')
  await page.getByText('There is one version and no draft yet.').waitFor()
  expect(await page.getByRole('link', { name: 'Start a draft' }).getAttribute('href')).toBe('/framework/thresholds')
})
