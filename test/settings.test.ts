import { expect, test } from 'vitest'
import { readSettings, settingsTable } from '../server/settings.ts'

test('nothing need be set', () => {
  expect(readSettings({})).toEqual({ port: 3000, host: '127.0.0.1', dataDir: './data', logLevel: 'info', fourEyes: 'on', trustProxy: 'none' })
})

test('an empty variable counts as unset', () => {
  expect(readSettings({ PORT: '', MONGODB_URI: ' ', BOOTSTRAP_KEY: '', OIDC_ISSUER: '' })).toEqual(readSettings({}))
})

test('what is set is taken', () => {
  const given = {
    PORT: '8080',
    HOST: '0.0.0.0',
    MONGODB_URI: 'mongodb://db:27017/waymark',
    DATA_DIR: '/srv',
    PUBLIC_URL: 'https://waymark.example.org',
    BOOTSTRAP_KEY: 'k'.repeat(32),
  }
  expect(readSettings({ ...given, LOG_LEVEL: 'warn', FOUR_EYES: 'off', TRUST_PROXY: '10.0.0.0/8, loopback' })).toEqual({
    port: 8080,
    host: '0.0.0.0',
    mongodbUri: 'mongodb://db:27017/waymark',
    dataDir: '/srv',
    publicUrl: 'https://waymark.example.org',
    bootstrapKey: 'k'.repeat(32),
    logLevel: 'warn',
    fourEyes: 'off',
    trustProxy: '10.0.0.0/8, loopback',
  })
})

test('every bad variable is named at once, and no secret is', () => {
  const bad = {
    PORT: 'many',
    MONGODB_URI: 'localhost',
    PUBLIC_URL: 'https://x.org/path',
    BOOTSTRAP_KEY: 'too-short',
    LOG_LEVEL: 'loud',
    FOUR_EYES: 'maybe',
    TRUST_PROXY: 'true',
    OIDC_ISSUER: 'https://id.example.org',
  }
  const names = Object.keys(bad)
  const refusal = expect.objectContaining({ code: 'invalid-request', message: expect.not.stringContaining('too-short') })
  expect(() => readSettings(bad)).toThrow(refusal)
  for (const name of names) expect(() => readSettings(bad)).toThrow(new RegExp(name))
})

test.each(['-1', '65536', '3000.5', 'NaN'])('PORT=%s is refused', (port) => {
  expect(() => readSettings({ PORT: port })).toThrow(/PORT/)
})

test('each setting says what it is, in its own variable', () => {
  const table = settingsTable()
  expect(new Set(table.map(({ variable }) => variable)).size).toBe(table.length)
  for (const { description } of table) expect(description).toMatch(/\.$/)
})
