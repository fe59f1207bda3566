import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../../server/root.ts'
import { byAttainment } from './small-panel.ts'

const excerpt = 'test/data/ks2-schools.csv'

function calibrate(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'server/calibration/main.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

test('the command prints one page about the default framework', () => {
  const { status, stdout, stderr } = calibrate('test/data/ks4-schools.csv', '--year', '2018/19')
  expect([status, stderr]).toEqual([0, ''])
  expect(stdout).toMatch(/Evaluated: 7 state-funded mainstream schools of 8 \(Academy 6, Maintained school 1\)/)
  expect(stdout).toMatch(/Left out: 1 \(Independent school, which the state does not pay for\)/)
  expect(stdout).toMatch(/7 of 7 schools, a seeded sample, evaluated by json-rules-engine too: the same outcomes/)
  expect(stdout.split('\n').length).toBeLessThan(90)
})

test('a framework of a file is taken in place of the default one', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'calibrate-')), 'framework.json')
  writeFileSync(file, JSON.stringify(byAttainment()))
  const { status, stdout } = calibrate(excerpt, '--year', '2017/18', '--framework', file)
  expect(status).toBe(0)
  expect(stdout).toMatch(/^Small: ks2-schools\.csv, 2017\/18$/m)
  expect(stdout).toMatch(/^ {2}Improve +6 +60\.0% +66\.7%$/m)
  expect(stdout).toMatch(/Of 2 with a stage in both years 1 \(50\.0%\) stay, 1 \(50\.0%\) move up, 0 \(0\.0%\) down; 1 \(50\.0%\) by more than one stage/)
})

test.each([
  [['nowhere.csv'], /no such file/],
  [[], /One file is wanted: npm run calibrate/],
  [[excerpt, '--year', '2018'], /'2018' is not an academic year such as 2017\/18/],
  [[excerpt, '--month', '3'], /Unknown option '--month'/],
  [[excerpt, '--framework', excerpt], /is not JSON/],
  [['test/data/national-benchmarks.csv'], /none of the layouts that are known.*\n {2}for the KS2 panel: urn, type, acad_year_end, rwm_exp_pct; not found: urn/],
])('%j ends with words and no page', (args, words) => {
  const { status, stdout, stderr } = calibrate(...args)
  expect([status, stdout]).toEqual([1, ''])
  expect(stderr).toMatch(words)
  expect(stderr).not.toMatch(/\n {4}at /)
})
