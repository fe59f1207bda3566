import { existsSync } from 'node:fs'
import packed from '@sparticuz/chromium'
import { type Browser, chromium } from 'playwright-core'

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable', '/opt/google/chrome/chrome']

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Where a Chromium is: what `CHROMIUM` names, one of the usual places, else the one packed in @sparticuz/chromium (Linux x64). Undefined where there is none. */
export async function findChromium(): Promise<string | undefined> {
  const known = process.env['CHROMIUM'] || installed.find((path) => existsSync(path))
  if (known) return known
  return process.platform === 'linux' && process.arch === 'x64' ? packed.executablePath() : undefined
}

/** Starts the Chromium at that path, without a window and without asking anyone anything. */
export function launchChromium(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: flags })
}
