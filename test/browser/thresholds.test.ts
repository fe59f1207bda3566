import { expect } from 'vitest'
import { moveCut, ready, saved, startTrustWithDraft } from './a-draft.ts'
import { axeFinds, browserTest, focused, openPage, sidewaysScroll, startTrust } from './support.ts'

const progress8 = (draft: string) => `/framework/thresholds/progress-8?draft=${draft}`

browserTest('a cut moves by keyboard, says who moves, is saved, and goes back with Backspace and Ctrl Z', async () => {
  const trust = await startTrustWithDraft()
  const page = await openPage(trust, progress8(trust.draft))
  const sustain = page.getByRole('slider', { name: 'Sustain starts at' })
  const movers = page.getByRole('complementary', { name: 'Who moves' })
  await movers.getByText('No academy moves').waitFor()
  await sustain.focus()
  for (let press = 0; press < 3; press++) await page.keyboard.press('ArrowRight')
  expect(await sustain.getAttribute('aria-valuetext')).toBe('0.28 grades, 1 academy moves')
  await movers.getByText('1 academy moves').waitFor()
  expect(await movers.innerText()).toContain('Ashlawn School')
  await saved(page)
  await expect.poll(() => trust.cut('progress-8', 'sustain')).toBe(0.28)
  await page.keyboard.press('Shift+ArrowRight')
  expect(await sustain.getAttribute('aria-valuetext')).toBe('0.38 grades, 1 academy moves')
  await page.keyboard.press('PageDown')
  expect(await sustain.getAttribute('aria-valuetext')).toMatch(/^0\.23 grades, no academy moves/)
  await page.keyboard.press('Home')
  expect(await sustain.getAttribute('aria-valuetext')).toMatch(/^−0\.25 grades/)
  await page.keyboard.press('Backspace')
  expect(await sustain.getAttribute('aria-valuetext')).toMatch(/^0\.25 grades, no academy moves/)
  await page.keyboard.press('Control+z')
  expect(await sustain.getAttribute('aria-valuetext')).toMatch(/^−0\.25 grades/)
  await page.keyboard.press('Control+Shift+z')
  await expect.poll(() => trust.cut('progress-8', 'sustain')).toBe(0.25)
})

browserTest('a cut moves by typing, with either minus, and what is wrong is said below the field', async () => {
  const trust = await startTrustWithDraft()
  const page = await openPage(trust, `/framework/thresholds/absence-persistent?draft=${trust.draft}`)
  const improve = page.getByRole('textbox', { name: 'Improve starts at' })
  await improve.fill('−3')
  await improve.press('Enter')
  await expect.poll(() => trust.cut('absence-persistent', 'improve')).toBe(-3)
  const repair = page.getByRole('textbox', { name: 'Repair starts at' })
  await repair.fill('-2')
  await repair.press('Enter')
  await page.getByRole('alert').getByText("Repair can't start after Improve, at −3.0.").waitFor()
  expect(await repair.getAttribute('aria-invalid')).toBe('true')
  await repair.fill('-3.2')
  await repair.press('Enter')
  await page.getByRole('complementary', { name: 'Who moves' }).getByText('Attendance far below national', { exact: false }).first().waitFor()
  expect(await page.getByText('17.76% for primary').count()).toBe(1)
  await expect.poll(() => trust.cut('absence-persistent', 'repair')).toBe(-3.2)
})

browserTest('a cut is dragged, stops at its neighbour, and Esc takes the drag back', async () => {
  const trust = await startTrustWithDraft()
  const page = await openPage(trust, progress8(trust.draft))
  await ready(page)
  const repair = page.getByRole('slider', { name: 'Repair starts at' })
  const sustain = page.getByRole('slider', { name: 'Sustain starts at' })
  const centre = async (of: typeof repair) => {
    const box = await of.boundingBox()
    return { x: box!.x + box!.width / 2, y: box!.y + box!.height / 2 }
  }
  const from = await centre(repair)
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(from.x + 40, from.y, { steps: 4 })
  await expect.poll(() => repair.getAttribute('aria-valuenow')).not.toBe('-0.5')
  await page.keyboard.press('Escape')
  await expect.poll(() => repair.getAttribute('aria-valuenow')).toBe('-0.5')
  await page.mouse.up()
  const to = await centre(sustain)
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(to.x + 60, to.y, { steps: 6 })
  await page.mouse.up()
  await expect.poll(() => repair.getAttribute('aria-valuenow')).toBe('-0.25')
  await expect.poll(() => trust.cut('progress-8', 'repair')).toBe(-0.25)
})

browserTest('a category is given another stage', async () => {
  const trust = await startTrustWithDraft()
  const page = await openPage(trust, `/framework/thresholds/teaching-quality?draft=${trust.draft}`)
  const secure = page.getByRole('group', { name: 'Stage of Secure' })
  await secure.getByRole('radio', { name: 'Repair' }).check()
  await page.getByText('Version 1: Improve').waitFor()
  await page
    .getByRole('complementary', { name: 'Who moves' })
    .getByText(/academ(y|ies) moves?$/)
    .waitFor()
  await saved(page)
})

browserTest('who edited the same cut first is named, and one of the two is kept', async () => {
  const trust = await startTrustWithDraft()
  const page = await openPage(trust, progress8(trust.draft), { expected: /status of 412/ })
  const sustain = page.getByRole('textbox', { name: 'Sustain starts at' })
  await sustain.waitFor()
  await moveCut(trust, 'progress-8', 'sustain', 0.4)
  await sustain.fill('0.3')
  await sustain.press('Enter')
  await page.getByText('changed this while you were editing. Choose which to keep.').waitFor()
  expect(await page.getByText('Sustain now starts at 0.3 grades, not at 0.4 grades').count()).toBe(1)
  await page.getByRole('button', { name: 'Keep mine' }).click()
  await expect.poll(() => trust.cut('progress-8', 'sustain')).toBe(0.3)
})

browserTest('without a connection editing goes on, and is saved on request', async () => {
  const trust = await startTrustWithDraft()
  const page = await openPage(trust, progress8(trust.draft), { expected: /ERR_INTERNET_DISCONNECTED/ })
  await ready(page)
  const sustain = page.getByRole('slider', { name: 'Sustain starts at' })
  await sustain.focus()
  let refused = 0
  await page.route('**/api/v1/drafts/**', (route) => {
    refused++
    return route.abort('internetdisconnected')
  })
  await page.keyboard.press('PageUp')
  await page.getByText('Not saved yet, kept on this device.').waitFor()
  const before = refused
  await page.keyboard.press('ArrowRight')
  expect(await sustain.getAttribute('aria-valuetext')).toBe('0.41 grades, 1 academy moves')
  // the edit is tried by itself, a moment later: with the connection back before that there would be nothing left to save
  await expect.poll(() => refused, { timeout: 20_000 }).toBeGreaterThan(before)
  await page.unroute('**/api/v1/drafts/**')
  await page.getByRole('button', { name: 'Save now' }).click()
  await expect.poll(() => trust.cut('progress-8', 'sustain'), { timeout: 20_000 }).toBe(0.41)
})

browserTest('without a draft the thresholds are there to read and nothing can be moved', async () => {
  const trust = await startTrust()
  const page = await openPage(trust, '/framework/thresholds/progress-8')
  await page.getByRole('heading', { level: 1, name: 'Progress 8' }).waitFor()
  expect(await page.getByRole('slider').count()).toBe(0)
  await page.getByRole('button', { name: 'Start a draft' }).click()
  await page.getByRole('textbox', { name: 'What is it about?' }).fill('Progress review')
  await page.getByRole('button', { name: 'Start the draft' }).click()
  await page.getByRole('slider', { name: 'Sustain starts at' }).waitFor()
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Progress 8')
})

browserTest('a rule is changed in the condition builder and the academies it decides follow', async () => {
  const trust = await startTrustWithDraft()
  const page = await openPage(trust, `/framework/classification?draft=${trust.draft}`)
  const edit = page.getByRole('button', { name: /^Edit “Attendance far below national”/ })
  await edit.click()
  const builder = page.getByRole('group', { name: /^When “Attendance far below national” holds/ })
  const count = builder.getByRole('textbox').last()
  await count.fill('1')
  await count.press('Enter')
  const movers = page.getByRole('complementary', { name: 'Who moves' })
  await movers.getByText('Henry Hinde Infant School').waitFor()
  await builder.getByRole('button', { name: 'Add a condition' }).first().click()
  await expect.poll(() => builder.getByRole('combobox').count()).toBeGreaterThan(1)
  await page.getByRole('button', { name: 'Done' }).click()
  await saved(page)
  expect(await axeFinds(page)).toEqual([])
})

browserTest('axe finds nothing on the tabs of a draft, at 390 pixels nothing scrolls sideways, and the bar opens who moves', async () => {
  const trust = await startTrustWithDraft()
  await moveCut(trust, 'progress-8', 'sustain', 0.3)
  for (const look of [{ width: 1280 }, { width: 390, dark: true }]) {
    const page = await openPage(trust, progress8(trust.draft), look)
    await page.getByRole('slider', { name: 'Sustain starts at' }).waitFor()
    await page.getByText('1 academy moves').first().waitFor()
    expect(await axeFinds(page)).toEqual([])
    expect(await sidewaysScroll(page)).toBe(0)
    for (const part of ['absence-persistent', 'teaching-quality']) {
      await page.goto(`/framework/thresholds/${part}?draft=${trust.draft}`)
      await page.getByRole('heading', { level: 1 }).waitFor()
      expect(await axeFinds(page)).toEqual([])
      expect(await sidewaysScroll(page)).toBe(0)
    }
  }
  const narrow = await openPage(trust, progress8(trust.draft), { width: 390 })
  await narrow.getByRole('button', { name: 'See who' }).click()
  expect(await narrow.evaluate<string>("document.activeElement.getAttribute('aria-label')")).toBe('Who moves')
})

browserTest('the other parts of a draft are readable by everyone: axe finds nothing and nothing scrolls sideways', async () => {
  const trust = await startTrustWithDraft()
  for (const width of [1280, 390]) {
    for (const part of ['support', 'monitoring', 'targets', 'scenarios', 'checks']) {
      const page = await openPage(trust, `/framework/${part}?draft=${trust.draft}`, { width })
      await page.getByRole('heading', { level: 1 }).waitFor()
      if (part === 'checks') await page.getByText(/Nothing to look at|stops? publishing/).waitFor()
      expect([part, width, await axeFinds(page)]).toEqual([part, width, []])
      expect([part, width, await sidewaysScroll(page)]).toEqual([part, width, 0])
    }
  }
})

browserTest('days of an offer and how often a duty comes are changed, and what it costs follows', async () => {
  const trust = await startTrustWithDraft()
  const page = await openPage(trust, `/framework/support?draft=${trust.draft}#repair-weekly-link-meetings`)
  const offer = page.locator('#repair-weekly-link-meetings')
  const days = offer.getByRole('textbox', { name: 'Days a year' })
  await days.fill('lots')
  await days.press('Tab')
  await offer.getByText('Days from 0 to 1000.').waitFor()
  await days.fill('9')
  await days.press('Tab')
  await saved(page)
  await page.getByText('9 days, was 8').waitFor()
  await page.getByRole('link', { name: /^Monitoring/ }).click()
  await page.getByRole('button', { name: 'Add a duty' }).first().click()
  await page.getByRole('textbox', { name: 'What is done' }).fill('Read the plan together')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Done “Read the plan together”' }).waitFor()
  await expect.poll(() => focused(page)).toMatch(/^input/)
  await expect.poll(async () => JSON.stringify((await trust.api.get(`/drafts/${trust.draft}`)).body.framework.monitoring)).toContain('Read the plan together')
  expect(await axeFinds(page)).toEqual([])
})

browserTest('a scenario that fails after a deliberate change is expected anew with a reason', async () => {
  const trust = await startTrustWithDraft()
  const { body } = await trust.api.get(`/drafts/${trust.draft}`).expect(200)
  const at = body.framework.classification.rules.findIndex(({ id }: { id: string }) => id === 'progress-8-well-below')
  await trust.api
    .patch(`/drafts/${trust.draft}`, JSON.stringify([{ op: 'replace', path: `/framework/classification/rules/${at}/stage`, value: 'repair' }]))
    .set('Content-Type', 'application/json-patch+json')
    .set('If-Match', `"${body.revision}"`)
    .expect(200)
  const page = await openPage(trust, `/framework/scenarios?draft=${trust.draft}`)
  const anew = page.getByRole('button', { name: 'Expect this from now on' })
  await anew.first().waitFor()
  const failing = await anew.count()
  await page.getByRole('textbox', { name: /^Why/ }).first().fill('One measure alone is no reason to stabilise')
  await anew.first().click()
  await expect.poll(() => anew.count()).toBe(failing - 1)
  await saved(page)
  const { body: after } = await trust.api.get(`/drafts/${trust.draft}`).expect(200)
  const told = after.framework.scenarios.filter(
    ({ expect: { reason } }: { expect: { reason?: string } }) => reason === 'One measure alone is no reason to stabilise',
  )
  expect(told).toHaveLength(1)
})
