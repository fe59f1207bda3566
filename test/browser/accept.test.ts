import { expect } from 'vitest'
import { axeFinds, browserTest, openPage, startTrust } from './support.ts'

browserTest('a principal joins by the link of an invitation and sees the own academy alone', async () => {
  const app = await startTrust()
  const [first, second] = (await app.api.get('/academies').expect(200)).body.items as { id: string; name: string }[]
  const roles = [{ role: 'principal', academies: [first!.id] }]
  const { token } = (await app.api.post('/invitations', { name: 'Pat Principal', email: 'pat@example.org', roles }).expect(201)).body
  const page = await openPage(app, `/accept#${token}`, { signedIn: false })
  expect(await axeFinds(page)).toEqual([])
  await page.getByLabel('New password').fill('three words you picture')
  await page.getByRole('button', { name: 'Keep the password and sign in' }).click()
  await page.getByRole('button', { name: /Pat Principal/ }).waitFor()
  await page.goto('/academies')
  await page.getByText('1 academy in the trust.').waitFor()
  expect(await page.getByText(second!.name).count()).toBe(0)
  expect(await page.getByRole('link', { name: 'Add an academy' }).count()).toBe(0)
})

browserTest('a link that is not good says so', async () => {
  const app = await startTrust()
  const page = await openPage(app, '/accept#no-such-link', { signedIn: false, expected: /410/ })
  await page.getByLabel('New password').fill('three words you picture')
  await page.getByRole('button', { name: 'Keep the password and sign in' }).click()
  await page.getByRole('alert').filter({ hasText: 'not, or no longer, good' }).waitFor()
})
