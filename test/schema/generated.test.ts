import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../../server/root.ts'
import { generated } from '../../server/schema/generate.ts'

test.each(Object.entries(generated))('%s is what npm run generate makes', { timeout: 120_000 }, async (file, generate) => {
  expect(readFileSync(join(root, file), 'utf8') === (await generate()), `run npm run generate: ${file} is not current`).toBe(true)
})

test('a shape is generated once: the calls of the API name the types of schemas/', () => {
  const calls = readFileSync(join(root, 'admin-ui/src/api.generated.ts'), 'utf8')
  expect(calls).toContain('Types.Academy')
  expect(calls).not.toContain('components["schemas"]')
})
