import type { Page, Route } from 'playwright-core'
import { expect } from 'vitest'
import { startTrustWithDraft, type TrustWithDraft } from './a-draft.ts'
import { browserTest, openPage } from './support.ts'

const pagesOf = ({ draft }: TrustWithDraft) => [
  '/',
  '/academies',
  '/academies/140372',
  '/academies/140372/edit',
  '/academies/140372/returns/2017-18',
  '/academies/none',
  '/framework/thresholds',
  '/framework/thresholds?version=99',
  `/framework/classification?draft=${draft}`,
  '/framework/support?draft=none',
  '/compare?from=1&to=99',
  `/compare?from=1&to=${draft}`,
  `/publish/${draft}`,
  '/published/99',
  '/try-it',
  '/try-it?rules=99',
  '/records',
  '/records/receipts',
  '/records/receipts/none',
  '/settings',
  '/settings/keys',
  '/settings/log',
]

const problem =
  (status: number, headers: Record<string, string> = {}) =>
  (route: Route) =>
    route.fulfill({
      status,
      headers,
      contentType: 'application/problem+json',
      body: JSON.stringify({
        type: 'x',
        title: 'x',
        status,
        code: status === 404 ? 'not-found' : 'internal',
        detail: `WORDS FOR SYSTEMS ${status}`,
        errors: [],
      }),
    })
const answers: Record<string, (route: Route) => Promise<void>> = {
  404: problem(404),
  500: problem(500),
  503: problem(503, { 'Retry-After': '1' }),
  nothing: (route) => route.abort('connectionrefused'),
  'the service': (route) => route.continue(),
}
const expected = /Failed to load resource/

/** Every call of the API but who is signed in, answered by `answer`; what was asked, a line each. */
async function withAnswers(page: Page, answer: (route: Route) => Promise<void>): Promise<string[]> {
  const asked: string[] = []
  await page.route('**/api/v1/**', async (route) => {
    const request = route.request()
    if (request.url().endsWith('/session')) return route.continue()
    asked.push(`${request.method()} ${request.url().replace(/^.*\/api\/v1/, '')} ${request.postData() ?? ''}`)
    return answer(route).catch(() => undefined)
  })
  return asked
}

const twice = (asked: string[]) => [...new Set(asked.filter((one, at) => asked.indexOf(one) !== at))]

browserTest('whatever every call is answered with, no page asks anything twice, and each says so with a way to try again', async () => {
  const trust = await startTrustWithDraft()
  const wrong: string[] = []
  await Promise.all(
    Object.entries(answers).map(async ([name, answer]) => {
      const page = await openPage(trust, '/healthz', { expected })
      const asked = await withAnswers(page, answer)
      const nowhere = pagesOf(trust).filter((address) => /99|none/.test(address))
      for (const address of name === 'the service' ? nowhere : pagesOf(trust)) {
        asked.length = 0
        await page.goto(address)
        const notice = page.locator('main').getByRole('alert').first()
        const said = await notice.waitFor({ timeout: 15_000 }).then(
          () => true,
          () => false,
        )
        await page.waitForTimeout(1300)
        const text = await page.locator('body').innerText()
        const where = `${address} answered by ${name}`
        if (!said) wrong.push(`${where}: says nothing, but ${text.slice(-200)}`)
        else if (!(await page.locator('main').getByRole('button', { name: 'Try again' }).count())) wrong.push(`${where}: no way to try again`)
        if (!/404|service/.test(name) && text.includes('WORDS FOR SYSTEMS')) wrong.push(`${where}: shows words for systems`)
        for (const one of twice(asked)) wrong.push(`${where}: asks twice: ${one}`)
      }
    }),
  )
  expect(wrong).toEqual([])
})

browserTest('with every answer three seconds late, each page says what it is reading, comes, and asks nothing twice', async () => {
  const trust = await startTrustWithDraft()
  const wrong: string[] = []
  const addresses = pagesOf(trust).filter((address) => !/99|none/.test(address))
  const late = async (route: Route) => {
    await new Promise((resolve) => setTimeout(resolve, 3000))
    await route.continue()
  }
  const context = (await openPage(trust, '/healthz', { expected })).context()
  await Promise.all(
    addresses.map(async (address) => {
      const page = await context.newPage()
      const asked = await withAnswers(page, late)
      await page.goto(address)
      const reading = await page
        .getByText(/^Reading /)
        .first()
        .waitFor({ timeout: 60_000 })
        .then(
          () => true,
          () => false,
        )
      if (!reading) wrong.push(`${address}: shows nothing while it reads`)
      await page.locator('main h1').first().waitFor({ timeout: 90_000 })
      await expect.poll(() => page.locator('main').innerText(), { timeout: 90_000, message: address }).not.toMatch(/\bReading (the|its|who) /)
      if (await page.locator('main').getByRole('button', { name: 'Try again' }).count()) wrong.push(`${address}: fails`)
      for (const one of twice(asked)) wrong.push(`${address}: asks twice: ${one}`)
      await page.close()
    }),
  )
  expect(wrong).toEqual([])
})
