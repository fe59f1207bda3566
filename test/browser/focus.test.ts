import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { moveCut, ready, saved, startTrustWithDraft } from './a-draft.ts'
import { browserTest, focused, openPage, startTrust } from './support.ts'

/** What the walk leaves to tests of its own: it ends the session or the draft, or hands over to the browser. */
const elsewhere = /sign out|^publish version|discard|download|^print|^save the file/i

/** What can be done now: in the dialog or menu that is open, or in the page; of "Edit “A”" and "Edit “B”" the first. */
const actions = `(() => {
  const shown = (each) => each.getClientRects().length > 0 && getComputedStyle(each).visibility !== 'hidden'
  const open = [...document.querySelectorAll('[role=dialog], [role=menu], [role=alertdialog]')].filter(shown).at(-1)
  const scopes = open ? [open] : [...document.querySelectorAll('main, [aria-label=Version]')]
  const found = scopes.flatMap((scope) => [...scope.querySelectorAll('button:not(:disabled), summary, [role=menuitem]')]).filter(shown)
  return { open: open !== undefined, found }
})()`
const nameOf = `(each) => (each.getAttribute('aria-label') ?? each.innerText).trim().replace(/\\s+/g, ' ')`

/** An action without the names and figures in it: what is done once for "Edit “A”" is done for "Edit “B”". */
const kindOf = (name: string) => name.replace(/“.*”|: .*|[−\d.,]+/g, '')

/** Whether the focus has fallen to the page. It may be on its way for a moment; one that stays away is lost. */
async function isLost(page: Page): Promise<boolean> {
  const fallen = () => page.evaluate<boolean>('document.activeElement === null || document.activeElement === document.body')
  for (let tries = 0; tries < 20; tries++) {
    if (!(await fallen())) return false
    await page.waitForTimeout(50)
  }
  return true
}

/**
 * Does each kind of action of a page from the keyboard, also those that another brings (Done after Edit, what a menu or dialog
 * offers), one after the other as a person would. Answers what was done, and what left the focus nowhere.
 */
async function walk(page: Page, path: string, wait: () => Promise<unknown>): Promise<{ did: string[]; lost: string[] }> {
  const open = async () => {
    await page.goto(path)
    await wait()
  }
  await open()
  const did = new Map<string, string>()
  const lost: string[] = []
  for (let step = 0; step < 60; step++) {
    const now = await page.evaluate<{ open: boolean; names: string[] }>(`(({ open, found }) => ({ open, names: found.map(${nameOf}) }))(${actions})`)
    const at = now.names.findIndex((name) => name !== '' && !elsewhere.test(name) && !did.has(kindOf(name)))
    if (at < 0 && !now.open) break
    const name = at < 0 ? 'Escape' : now.names[at]!
    if (at >= 0) {
      did.set(kindOf(name), name)
      const there = await page.evaluate<boolean>(`(({ found }) => { found[${at}]?.focus(); return document.activeElement === found[${at}] })(${actions})`)
      if (!there) continue
    }
    await page.keyboard.press(at < 0 ? 'Escape' : 'Enter')
    await page.waitForTimeout(120)
    if (await isLost(page)) lost.push(`${path}: ${name}`)
    if (new URL(page.url()).pathname !== new URL(path, page.url()).pathname) await open()
  }
  return { did: [...did.values()], lost }
}

const head = (page: Page) => () => page.getByRole('heading', { level: 1 }).first().waitFor()

browserTest('after every action of the pages about academies, records and people the focus is somewhere', async () => {
  const page = await openPage(await startTrustWithDraft(), '/', { expected: /status of 4\d\d/ })
  const walks = []
  for (const path of ['/', '/academies', '/academies/140372', '/academies/new', '/try-it', '/records', '/settings', '/settings/keys'])
    walks.push(await walk(page, path, head(page)))
  expect(walks.flatMap(({ lost }) => lost)).toEqual([])
  expect(walks.flatMap(({ did }) => did)).toEqual(expect.arrayContaining(['Add a person', 'Close']))
})

browserTest('after every action of the parts of a draft the focus is somewhere', async () => {
  const app = await startTrustWithDraft()
  const page = await openPage(app, '/', { expected: /status of 4\d\d/ })
  const walks = []
  for (const part of ['thresholds/absence-persistent', 'classification', 'support', 'monitoring', 'targets', 'scenarios', 'checks'])
    walks.push(await walk(page, `/framework/${part}?draft=${app.draft}`, part.startsWith('thresholds') ? () => ready(page) : head(page)))
  expect(walks.flatMap(({ lost }) => lost)).toEqual([])
  const did = walks.flatMap((each) => each.did)
  for (const one of [/^Edit the reason/, /^Edit “/, /^Done/, /^Add a rule/, /^Cancel/, /^Take the .* out/, /^Move .* up/])
    expect(
      did.some((name) => one.test(name)),
      `nobody tried ${one}`,
    ).toBe(true)
})

browserTest('what an action makes has the focus: the trust with its sample, a draft, a reason, a reset, a choice, a version', async () => {
  const empty = await startTrust(() => Promise.resolve())
  const first = await openPage(empty, '/')
  await first.getByRole('button', { name: 'Load the sample' }).focus()
  await first.keyboard.press('Enter')
  await first.getByRole('heading', { name: 'Our academies', exact: true }).waitFor()
  await expect.poll(() => focused(first)).toMatch(/^h1 /)

  const app = await startTrustWithDraft()
  await moveCut(app, 'progress-8', 'sustain', 0.3)
  const page = await openPage(app, `/framework/thresholds/progress-8?draft=${app.draft}`, { expected: /status of 4\d\d/ })
  await ready(page)
  const press = async (name: RegExp | string) => {
    await page.getByRole('button', { name }).first().focus()
    await page.keyboard.press('Enter')
  }
  await press('Edit the reason')
  await expect.poll(() => focused(page)).toMatch(/^(textarea|input)/)
  await page.keyboard.press('Escape')
  await press(/^Reset to/)
  await expect.poll(() => page.getByRole('button', { name: /^Reset to/ }).isDisabled()).toBe(true)
  await expect.poll(() => focused(page)).not.toMatch(/^body/)
  await saved(page)

  // somebody else moves the same cut first
  await moveCut(app, 'progress-8', 'sustain', 0.31)
  await page.getByRole('textbox', { name: 'Sustain starts at' }).fill('0.32')
  await page.keyboard.press('Enter')
  await press('Keep mine')
  await expect.poll(() => page.getByRole('button', { name: 'Keep mine' }).count()).toBe(0)
  await expect.poll(() => focused(page)).not.toMatch(/^body/)
  await saved(page)

  await page.goto(`/publish/${app.draft}`)
  await page.getByText('The checks found nothing that stops it.').waitFor()
  await press('Publish version 2')
  await page.getByRole('dialog', { name: 'Publish version 2?' }).waitFor()
  await press('Yes, publish it')
  await page.getByRole('heading', { name: 'Version 2 is in force.' }).waitFor()
  await expect.poll(() => focused(page)).toMatch(/^h1 Version 2 is in force/)
})
