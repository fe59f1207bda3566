import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { expect, onTestFinished, test } from 'vitest'
import { root } from '../../server/root.ts'
import type { Place } from '../support/places.ts'
import { aSample, endings, type Sample, samples, walk } from './sample.ts'

export function lastingContract(makePlace: () => Promise<Place>): void {
  test('what was stored is there after closing and opening again', async () => {
    const place = await makePlace()
    const before = await place.open()
    const document = await before.insert<Sample>('users', aSample({ email: 'head@example.org', roles: [{ name: 'editor' }] }))
    await before.close()

    const after = await place.open()
    expect(await after.get('users', 'a')).toStrictEqual(document)
    expect((await after.find('users', { where: { email: 'head@example.org' } })).items).toStrictEqual([document])
    await expect(after.insert('users', aSample({ id: 'b', email: 'head@example.org' }))).rejects.toMatchObject({ code: 'already-exists' })
    expect(await after.replace('users', document)).toMatchObject({ revision: 2 })
  })

  test('a cursor is good after opening again', async () => {
    const place = await makePlace()
    const before = await place.open()
    await before.insertAll('academies', samples(4))
    const { next } = await before.find('academies', { limit: 2 })
    await before.close()
    expect((await (await place.open()).find<Sample>('academies', { limit: 2, after: next! })).items.map(({ id }) => id)).toEqual(['s00002', 's00003'])
  })

  test('of writes on one base through two open stores exactly one wins', async () => {
    const place = await makePlace()
    const [one, other] = [await place.open(), await place.open()]
    const base = await one.insert<Sample>('academies', aSample())
    const outcomes = await endings([one.replace('academies', { ...base, name: 'x' }), other.replace('academies', { ...base, name: 'y' })])
    expect(outcomes.toSorted()).toEqual(['done', 'stale-revision'])
    expect(await other.get('academies', 'a')).toStrictEqual(await one.get('academies', 'a'))
  })

  test('every answered write is there after kill -9 of the writer', async () => {
    const place = await makePlace()
    const answered = await writeUntilKilled(place.address, 60)
    expect(answered.length).toBeGreaterThanOrEqual(60)

    const stored = new Map((await walk(await place.open(), 'receipts', { limit: 500 })).map((document) => [document.id, document]))
    for (const [id, revision] of answered) expect(stored.get(id!)?.revision, id).toBeGreaterThanOrEqual(Number(revision))
    for (const document of stored.values()) expect(document['text'], 'written whole').toHaveLength(20_000)
  })
}

/** What the writer said was answered, as [id, revision]; it is killed in the midst of writing, after so many lines. */
async function writeUntilKilled(address: string, lines: number): Promise<string[][]> {
  const writer = spawn(process.execPath, ['--import', 'tsx', join(root, 'test', 'store', 'endless-writer.ts'), address], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => void writer.kill('SIGKILL'))
  const exited = new Promise<string | null>((resolve) => writer.once('exit', (_, signal) => resolve(signal)))
  const answered: string[][] = []
  for await (const line of createInterface(writer.stdout)) {
    answered.push(line.split(' '))
    if (answered.length === lines) writer.kill('SIGKILL')
  }
  expect(await exited).toBe('SIGKILL')
  return answered
}
