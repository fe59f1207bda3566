import { expect } from 'vitest'
import { axeFinds, browserTest, openPage, sidewaysScroll, startTrust } from './support.ts'

/** Every page of the shell, and what is on it once it is read. */
const pages: { path: string; shows: RegExp }[] = [
  { path: '/', shows: /Where the pressure is/ },
  { path: '/?year=2017/18', shows: /Where the pressure is/ },
  { path: '/academies', shows: /4 academies in the trust/ },
  { path: '/academies/new', shows: /Add an academy/ },
  { path: '/academies/import', shows: /See what would be read/ },
  { path: '/academies/140372', shows: /All there is to say/ },
  { path: '/academies/143707', shows: /Too little is known|No stage/ },
  { path: '/academies/140372/edit', shows: /Leave without saving/ },
  { path: '/academies/140372/returns/2017-18', shows: /What this gives/ },
  { path: '/try-it', shows: /What this gives/ },
  { path: '/records', shows: /Checked just now/ },
  { path: '/records/receipts', shows: /No receipts yet/ },
  { path: '/settings', shows: /Marcus|Priya Nair \(you\)/ },
  { path: '/settings/keys', shows: /No keys yet/ },
  { path: '/settings/log', shows: /set up Waymark/ },
  { path: '/nowhere', shows: /There is no such page/ },
]

browserTest('axe finds nothing on any page', async () => {
  const app = await startTrust()
  const page = await openPage(app, '/')
  const found: string[] = []
  for (const { path, shows } of pages) {
    await page.goto(path)
    await page.getByText(shows).first().waitFor()
    found.push(...(await axeFinds(page)).map((finding) => `${path}: ${finding}`))
  }
  expect(found).toEqual([])
})

browserTest('in the dark every text still stands out', async () => {
  const app = await startTrust()
  const page = await openPage(app, '/', { dark: true })
  const found: string[] = []
  for (const { path, shows } of pages) {
    await page.goto(path)
    await page.getByText(shows).first().waitFor()
    found.push(...(await axeFinds(page, ['color-contrast'])).map((finding) => `${path}: ${finding}`))
  }
  expect(found).toEqual([])
})

browserTest('at 390 pixels no page scrolls sideways, and axe finds nothing there either', async () => {
  const app = await startTrust()
  const page = await openPage(app, '/', { width: 390 })
  const found: string[] = []
  for (const { path, shows } of pages) {
    await page.goto(path)
    await page.getByText(shows).first().waitFor()
    const wider = await sidewaysScroll(page)
    if (wider > 0) found.push(`${path} is ${wider} pixels too wide`)
    found.push(...(await axeFinds(page)).map((finding) => `${path}: ${finding}`))
  }
  expect(found).toEqual([])
})

browserTest('at 320 pixels, a window of 1280 at 400 %, no page scrolls sideways', async () => {
  const app = await startTrust()
  const page = await openPage(app, '/', { width: 320 })
  const wider: string[] = []
  for (const { path, shows } of pages) {
    await page.goto(path)
    await page.getByText(shows).first().waitFor()
    if ((await sidewaysScroll(page)) > 0) wider.push(path)
  }
  expect(wider).toEqual([])
})
