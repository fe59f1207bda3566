import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../server/root.ts'
import { readSchemas } from '../server/schema/schema-files.ts'

const glossary = readFileSync(join(root, 'docs/glossary.md'), 'utf8')
const words = new Set(glossary.toLowerCase().match(/[a-z]+/g))

/** Words of schema names that say what a shape is for, not what it is about, or that are plain English. */
const plain = new Set(
  'academic absence alternative audit base batch capacity check choice compare column create creation diff document email entry evaluate figure force group health impact json list log named national new note page password patch previous problem publish put query question reason recognised reference release report request returned set settings setup sign summary table template verification withdraw year'.split(
    ' ',
  ),
)

/** A word as the glossary may have it: also without the s of the plural. */
function isKnown(word: string): boolean {
  return [word, `${word}s`, word.replace(/s$/, ''), word.replace(/ies$/, 'y')].some((form) => words.has(form) || plain.has(form))
}

test('every word a schema is named with is in the glossary or plain', () => {
  const names = [...readSchemas().keys()]
  expect(names.length).toBeGreaterThan(100)
  expect(names.filter((name) => !name.split('-').every((word) => word.length < 4 || isKnown(word)))).toEqual([])
})

test.each(['server/domain', 'schemas'])('every folder of %s is named with words of the glossary', (folder) => {
  const folders = readdirSync(join(root, folder), { withFileTypes: true }).filter((entry) => entry.isDirectory())
  expect(folders.length).toBeGreaterThan(4)
  const own = new Set(['words', 'service', 'access'])
  expect(folders.map(({ name }) => name).filter((name) => !own.has(name) && !name.split('-').every(isKnown))).toEqual([])
})

test('the places the glossary sends a reader to exist', () => {
  const places = [...glossary.matchAll(/\| `([^`]+\.(?:ts|svelte))` \|/g)].map(([, place]) => place as string)
  expect(places.length).toBeGreaterThan(6)
  expect(places.filter((place) => !existsSync(join(root, place)))).toEqual([])
})
