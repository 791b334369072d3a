import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeArchives } from './invented.ts'
import { startTend, type Tend } from './tend.ts'

let program: Tend
beforeAll(async () => {
  const { mailbox, addressBook, linkedin } = writeArchives()
  program = await startTend([mailbox, addressBook, linkedin])
})
afterAll(() => program?.close())

/** A window in which the worker stands ready and has kept Today, People and one person. */
async function openKept() {
  const { page, close } = await program.open('/', { keepsAtHand: true })
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  await page.reload()
  await page.getByRole('article').waitFor()
  await page.goto(`${program.address}/people`)
  await page.getByRole('link', { name: 'Kwame Mensah' }).first().click()
  await page.getByRole('heading', { level: 1, name: 'Kwame Mensah' }).waitFor()
  await page.getByText('That is the whole of it.').waitFor()
  return { page, close }
}

const offlineLine = (page: Page) => page.getByText('Tend does not answer. Today, People')

test('what was read is read again when Tend does not answer: Today, People and a person, from the first letter of the address on', async () => {
  const { page, close } = await openKept()
  await page.context().setOffline(true)
  await page.goto(`${program.address}/`)
  await offlineLine(page).waitFor()
  await page.getByRole('article').waitFor()
  await page.goto(`${program.address}/people`)
  await page.getByRole('link', { name: 'Kwame Mensah' }).first().click()
  await page.getByRole('heading', { level: 1, name: 'Kwame Mensah' }).waitFor()
  await page.goto(`${program.address}/review`)
  await page.getByRole('alert').waitFor()
  await page.context().setOffline(false)
  await offlineLine(page).waitFor({ state: 'detached' })
  await close()
})

test('what is logged offline waits in the browser, is sent when Tend answers, and is there once', async () => {
  const { page, close } = await openKept()
  const logged = async () => {
    const answer = await page.request.get(`${program.address}/api/status`)
    return ((await answer.json()) as { interactions: number }).interactions
  }
  const before = await logged()
  await page.context().setOffline(true)
  await page.reload()
  await offlineLine(page).waitFor()
  await page.keyboard.press('l')
  await page.getByLabel('In a sentence').fill('Call with Kwame about the pump')
  await page.getByRole('button', { name: 'Log it' }).click()
  await page.getByText('It goes in when Tend answers again.').waitFor()
  await page.getByText('One entry waits.').waitFor()
  // Closed and opened again, it still waits.
  await page.reload()
  await page.getByText('One entry waits.').waitFor()
  await page.context().setOffline(false)
  await page.getByText('One entry that waited is kept now.').waitFor()
  await offlineLine(page).waitFor({ state: 'detached' })
  expect(await logged()).toBe(before + 1)
  await page.reload()
  await page.getByText('Call with Kwame about the pump').first().waitFor()
  expect(await logged()).toBe(before + 1)
  await close()
})

test('without the key nothing that was read stays at hand', async () => {
  const { page, close } = await openKept()
  expect(await page.evaluate(() => caches.has('tend-data'))).toBe(true)
  await page.context().clearCookies()
  await page.reload()
  await page.getByText('This browser does not have the key yet.').waitFor()
  expect(await page.evaluate(() => caches.has('tend-data'))).toBe(false)
  await close()
})

test('it can be installed: a manifest with icons that are there', async () => {
  const { page, close } = await program.open('/')
  const href = await page.locator('link[rel=manifest]').getAttribute('href')
  const manifest = (await (await page.request.get(program.address + href)).json()) as {
    icons: { src: string; sizes: string }[]
    display: string
  }
  expect(manifest.display).toBe('standalone')
  expect(manifest.icons.map(({ sizes }) => sizes)).toContain('512x512')
  for (const { src } of manifest.icons) expect((await page.request.get(program.address + src)).headers()['content-type']).toBe('image/png')
  await close()
})
