import { expect } from 'vitest'
import { browserTest, focused, openPage, startTrust } from './support.ts'

browserTest('the first Tab skips to the content, and every stop shows where it is', async () => {
  const page = await openPage(await startTrust(), '/')
  await page.getByRole('heading', { name: 'Where the pressure is' }).waitFor()
  await page.keyboard.press('Tab')
  expect(await focused(page)).toBe('a Skip to the content')
  await page.keyboard.press('Enter')
  expect(await page.evaluate<string>('document.activeElement.id')).toBe('content')

  const unseen: string[] = []
  for (let stop = 0; stop < 25; stop++) {
    await page.keyboard.press('Tab')
    const shown = await page.evaluate<boolean>(`(() => {
      const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement)
      return document.activeElement === document.body || (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2)
    })()`)
    if (!shown) unseen.push(await focused(page))
  }
  expect(unseen).toEqual([])
})

browserTest('Find goes anywhere by name, with the keyboard alone', async () => {
  const page = await openPage(await startTrust(), '/')
  await page.getByRole('heading', { name: 'Our academies', exact: true }).waitFor()
  await page.keyboard.press('/')
  await page.getByRole('combobox', { name: /Academy, indicator/ }).waitFor()
  await expect.poll(() => focused(page)).toMatch(/^combobox/)
  await page.keyboard.type('houlton')
  await page.getByRole('option', { name: /Houlton School/ }).waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Houlton School' }).waitFor()
  expect(new URL(page.url()).pathname).toBe('/academies/143707')
})

browserTest('a new draft is begun from the strip with the keyboard alone, and the strip turns to it', async () => {
  const app = await startTrust()
  const page = await openPage(app, '/')
  const strip = page.getByRole('button', { name: /Version 1/ })
  await strip.focus()
  await page.keyboard.press('Enter')
  await page.getByRole('menuitem', { name: 'New draft' }).waitFor()
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => focused(page)).toMatch(/New draft|Version 1/)
  while (!(await focused(page)).includes('New draft')) await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await page.getByRole('dialog', { name: 'New draft' }).waitFor()
  await expect.poll(() => page.evaluate('document.activeElement.tagName')).toBe('INPUT')
  await page.keyboard.type('Attendance review')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: /Draft: Attendance review/ }).waitFor()
  expect(new URL(page.url()).searchParams.get('draft')).toBe((await app.api.get('/drafts').expect(200)).body.items[0].id)
})

browserTest('Escape closes a dialog and gives the focus back to what opened it', async () => {
  const page = await openPage(await startTrust(), '/settings')
  const opener = page.getByRole('button', { name: 'Add a person' })
  await opener.focus()
  await page.keyboard.press('Enter')
  await page.getByRole('dialog', { name: 'Add a person' }).waitFor()
  await page.keyboard.press('Escape')
  await expect.poll(() => focused(page)).toBe('button Add a person')
})

browserTest('the menu on a narrow screen opens, goes and closes with the keyboard', async () => {
  const page = await openPage(await startTrust(), '/', { width: 390 })
  const menu = page.getByRole('button', { name: 'Menu' })
  await menu.focus()
  await page.keyboard.press('Enter')
  expect(await menu.getAttribute('aria-expanded')).toBe('true')
  await page.keyboard.press('Escape')
  expect(await menu.getAttribute('aria-expanded')).toBe('false')
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: 'Try it' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Try it' }).waitFor()
  expect(await menu.getAttribute('aria-expanded')).toBe('false')
})
