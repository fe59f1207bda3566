/** npm run calibrate -- FILE.csv [--year 2017/18] [--framework FILE.json]: what a framework makes of a year of published schools, on one page. */
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { isAcademicYear } from '../domain/academic-year.ts'
import { WaymarkError } from '../domain/errors.ts'
import { compile } from '../domain/evaluation/compile.ts'
import { calibrationOf } from './calibration.ts'
import { readFrameworkFile } from './framework-file.ts'
import { pageOf } from './page.ts'
import { readPanel } from './panel.ts'

const usage = 'npm run calibrate -- FILE.csv [--year 2017/18] [--framework FILE.json]'

try {
  const { file, year, framework: from } = optionsOf(process.argv.slice(2))
  const bytes = readFileSync(file)
  const framework = readFrameworkFile(from)
  const panel = await readPanel(bytes, framework, year)
  const calibration = await calibrationOf(compile(framework), panel)
  console.log(pageOf(basename(file), framework, panel, calibration))
  console.log(`  ${(performance.now() / 1000).toFixed(1)} s in all, Node ${process.version}.`)
} catch (error) {
  console.error(inWords(error))
  process.exitCode = 1
}

function optionsOf(args: string[]): { file: string; year: string | undefined; framework: string | undefined } {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { year: { type: 'string' }, framework: { type: 'string' } } })
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0) throw new WaymarkError('invalid-request', `One file is wanted: ${usage}`)
  if (values.year !== undefined && !isAcademicYear(values.year))
    throw new WaymarkError('invalid-request', `'${values.year}' is not an academic year such as 2017/18.`)
  return { file, year: values.year, framework: values.framework }
}

/** What a person can do something about, in words; anything else as it is. */
function inWords(error: unknown): unknown {
  if (error instanceof WaymarkError) return [error.message, ...error.faults.map(({ message }) => `  ${message}`)].join('\n')
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return error instanceof Error && /^(ENOENT|EACCES|EISDIR|ERR_PARSE_ARGS)/.test(code) ? error.message : error
}
