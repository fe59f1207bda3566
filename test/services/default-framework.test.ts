import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { root } from '../../server/root.ts'
import { readDefaultFramework } from '../../server/services/default-framework.ts'

async function rulesWith(change: (folder: string) => Promise<void>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'waymark-rules-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  await cp(join(root, 'rules', 'tlet'), folder, { recursive: true })
  await change(folder)
  return folder
}

test('a missing rules file is named by its path', async () => {
  const folder = await rulesWith((folder) => rm(join(folder, 'targets.json')))
  expect(() => readDefaultFramework(folder)).toThrow(`The rules file ${join(folder, 'targets.json')} cannot be read`)
})

test('a rules file that is no JSON is named by its path', async () => {
  const folder = await rulesWith((folder) => writeFile(join(folder, 'support.json'), '{'))
  expect(() => readDefaultFramework(folder)).toThrow(`The rules file ${join(folder, 'support.json')} is no JSON`)
})

test('the faults of rules files are named with their file and place', async () => {
  const folder = await rulesWith(async (folder) => {
    await writeFile(join(folder, 'indicators.json'), '[{"id":"Gld"}]')
    await writeFile(join(folder, 'support.json'), '{"tiers":[],"offers":1}')
  })
  expect(() => readDefaultFramework(folder)).toThrow(/indicators\.json at \/0\/id: must be an id of .*; .*support\.json at \/offers: must be a list/s)
})
