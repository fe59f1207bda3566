import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { AxeResults } from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, expect, onTestFinished, test } from 'vitest'
import { build } from '../../server/build.mjs'
import { drain, listen } from '../../server/listen.ts'
import { root } from '../../server/root.ts'
import { readDefaultFramework } from '../../server/services/default-framework.ts'
import { newSetupToken } from '../../server/services/setup.ts'
import { ensureFirstVersion } from '../../server/services/versions/first-version.ts'
import { openSqliteStore } from '../../server/store/sqlite-store.ts'
import { type Api, startService } from '../support/service.ts'
import { findChromium, launchChromium } from './chromium.ts'

const executable = await findChromium()
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const director = { name: 'Priya Nair', email: 'priya@example.org', password: 'three words you picture' }

/** Starting Chromium and building the pages takes its time on a busy machine. */
const patience = 240_000

/** A test that drives the real app in a real browser. Without a Chromium it fails in CI and is skipped with a shout elsewhere. */
export function browserTest(name: string, body: () => Promise<void>): void {
  if (executable) {
    test(name, body, patience)
    return
  }
  const words = 'No Chromium can be had: THE BROWSER TESTS DO NOT RUN. Install one (Debian: apt-get install chromium), or set CHROMIUM to its path.'
  console.warn(`\n${words}\n`)
  if (process.env['CI'] === 'true') test(name, () => expect.unreachable(words))
  else test.skip(name, body)
}

export interface App {
  address: string
  /** The API as the holder of the bootstrap key. */
  api: Api
  /** What the set-up link ends in. */
  token: string
}

/** The real app with its pages on a free port and an empty store in memory, with version 1 in force. It ends with the test. */
export async function startApp(): Promise<App> {
  built ??= buildPages()
  await built
  const store = await openSqliteStore(':memory:')
  const { app, api, context } = startService(store)
  await ensureFirstVersion(context, readDefaultFramework)
  const server = await listen(app, { ...context.settings, port: 0 })
  onTestFinished(async () => {
    await drain(server, 2000)
    await store.close()
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the app listens on no port')
  return { address: `http://127.0.0.1:${address.port}`, api, token: (await newSetupToken(context)) ?? '' }
}

/** The app as it is on a working day: the sample loaded, or what `fill` stores, and its Director of Education, who may do everything. */
export async function startTrust(fill: (api: Api) => PromiseLike<unknown> = (api) => api.post('/sample').expect(200)): Promise<App> {
  const app = await startApp()
  await fill(app.api)
  await app.api.post('/setup', { token: app.token, ...director }).expect(201)
  return app
}

export interface Look {
  width?: number
  dark?: boolean
  /** Signed in as the Director, unless told. */
  signedIn?: boolean
  /** What the browser may write to its console because the test is about it: a refused save, a lost connection. */
  expected?: RegExp
}

/** A page of the app in a browser of its own. An error thrown in it, or written to its console, fails the test. */
export async function openPage({ address }: App, path: string, { width = 1280, dark = false, signedIn = true, expected }: Look = {}): Promise<Page> {
  const context = await (await browser()).newContext({
    baseURL: address,
    viewport: { width, height: width < 760 ? 844 : 900 },
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    locale: 'en-GB',
  })
  const errors: string[] = []
  onTestFinished(async () => {
    await context.close()
    expect(errors).toEqual([])
  })
  if (signedIn) {
    const { email, password } = director
    const answer = await context.request.post('/api/v1/session', { data: { email, password }, headers: { Origin: address } })
    expect(answer.status()).toBe(201)
  }
  const page = await context.newPage()
  page.on('pageerror', (error) => errors.push(error.message))
  // that nobody is signed in, or with a wrong password or link, is answered with 401 or 403, which the browser writes to its console
  const known = (text: string) => /status of 40[13]/.test(text) || expected?.test(text)
  page.on('console', (message) => message.type() === 'error' && !known(message.text()) && errors.push(message.text()))
  await page.goto(path)
  return page
}

/** What axe finds against WCAG 2.2 AA on the page as it is, a line each; by these rules alone where some are named. */
export async function axeFinds(page: Page, rules: string[] = []): Promise<string[]> {
  await page.evaluate(axe)
  const { violations } = await page.evaluate<AxeResults>(
    `axe.run(document, ${JSON.stringify({ runOnly: rules.length > 0 ? { type: 'rule', values: rules } : standards })})`,
  )
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => `${id} at ${target.join(' ')}: ${failureSummary.replace(/\s+/g, ' ')}`),
  )
}

/** By how many pixels the page is wider than the window. */
export function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate<number>('Math.max(0, document.documentElement.scrollWidth - window.innerWidth)')
}

/** What has the focus, as a screen reader names it: its role or tag, and its name. */
export function focused(page: Page): Promise<string> {
  return page.evaluate<string>(`(() => {
    const element = document.activeElement
    const name = element.getAttribute('aria-label') ?? element.innerText ?? ''
    return [element.getAttribute('role') ?? element.tagName.toLowerCase(), name.trim().replace(/\\s+/g, ' ')].join(' ').trim()
  })()`)
}

let launched: Promise<Browser> | undefined
let built: Promise<void> | undefined
function browser(): Promise<Browser> {
  launched ??= launchChromium(executable!)
  return launched
}
afterAll(async () => (await launched)?.close())

/** Built once, whichever of the test files that run at the same time comes first. */
async function buildPages(): Promise<void> {
  const lock = join(root, '.build', 'building')
  mkdirSync(join(root, '.build'), { recursive: true })
  while (!taken(lock)) await sleep(250)
  try {
    await build()
  } finally {
    rmSync(lock, { force: true })
  }
}

/** Whether the lock is ours now. One whose holder was killed is taken away, so that the next try gets it. */
function taken(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' })
    return true
  } catch {
    if (existsSync(lock) && !isRunning(Number(readFileSync(lock, 'utf8')))) rmSync(lock, { force: true })
    return false
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
