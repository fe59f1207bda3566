import { expect } from 'vitest'
import { axeFinds, browserTest, openPage, startApp } from './support.ts'

browserTest('the first person sets up, loads the sample and sees where every academy stands', async () => {
  const app = await startApp()
  const page = await openPage(app, `/setup?token=${app.token}`, { signedIn: false })
  expect(await axeFinds(page)).toEqual([])
  await page.getByLabel('Your name').fill('Priya Nair')
  await page.getByLabel('Email address').fill('priya@example.org')
  await page.getByLabel('Password').fill('three words you picture')
  await page.getByRole('button', { name: 'Set up and sign in' }).click()

  await page.getByRole('heading', { name: 'Start with your academies.' }).waitFor()
  expect(await axeFinds(page)).toEqual([])
  await page.getByRole('button', { name: 'Load the sample' }).click()

  await page.getByRole('heading', { name: 'Our academies', exact: true }).waitFor()
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toMatch(/^(One|Two|Three|Four|No) academ/)
  for (const name of ['Ashlawn School', 'Houlton School', 'Henry Hinde Infant School', 'Henry Hinde Junior School']) {
    expect(await page.getByRole('link', { name }).first().isVisible()).toBe(true)
  }
})

browserTest('a set-up link that is not good says so and sets nothing up', async () => {
  const app = await startApp()
  const page = await openPage(app, '/setup?token=not-the-token', { signedIn: false })
  await page.getByLabel('Your name').fill('Nobody')
  await page.getByLabel('Email address').fill('nobody@example.org')
  await page.getByLabel('Password').fill('three words you picture')
  await page.getByRole('button', { name: 'Set up and sign in' }).click()
  await page.getByRole('alert').filter({ hasText: 'not, or no longer, good' }).waitFor()
  await page.goto('/')
  await page.getByRole('heading', { name: 'Sign in' }).waitFor()
})
