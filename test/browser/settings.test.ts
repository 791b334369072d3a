import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeArchives } from './invented.ts'
import { startTend, type Tend } from './tend.ts'

let program: Tend
beforeAll(async () => {
  const { mailbox, addressBook } = writeArchives()
  program = await startTend([mailbox, addressBook])
})
afterAll(() => program?.close())

/** By the navigation, so that nothing is loaded anew. */
const toToday = (page: Page) =>
  page
    .getByRole('navigation', { name: 'Main' })
    .first()
    .getByRole('link', { name: /^Today/ })
    .click()

test('what is set holds at once, on Today too, and has a way back', async () => {
  const { page, trouble, close } = await program.open('/settings')
  await page.getByLabel('Cards a day').selectOption('1')
  await page.getByRole('status').getByText('At most one card a day from now on').waitFor()
  await toToday(page)
  await page.getByRole('heading', { level: 1, name: /One to go/ }).waitFor()
  await page.goBack()
  await page.getByLabel('Away until').fill('2026-03-08')
  await page.getByRole('button', { name: 'I am away' }).click()
  await page.getByRole('button', { name: 'I am here again' }).waitFor()
  await toToday(page)
  await page.getByText('You are away until 8 March. Only what cannot wait comes up.').waitFor()
  await page.keyboard.press('u')
  await page.getByText('You are away until 8 March.').waitFor({ state: 'detached' })
  expect(trouble).toEqual([])
  await close()
})

test('dark is dark at once and stays it; single keys can be switched off', async () => {
  const { page, close } = await program.open('/settings')
  const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  const light = await ground()
  await page.getByRole('radio', { name: 'Dark' }).check()
  expect(await ground()).not.toBe(light)
  await page.reload()
  await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor()
  expect(await ground()).not.toBe(light)
  await page.getByRole('radio', { name: 'No', exact: true }).check()
  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('?')
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog', { name: 'Find or do' }).waitFor()
  expect(await page.getByRole('dialog', { name: 'All keys' }).count()).toBe(0)
  await close()
})

test('an address of the owner’s is added, and what is none is refused in words', async () => {
  const { page, close } = await program.open('/settings')
  await page.getByLabel('Another one of yours').fill('nobody')
  await page.getByRole('button', { name: 'Add' }).click()
  await page.getByText('That is neither a mail address nor the address of a profile.').waitFor()
  await page.getByLabel('Another one of yours').fill('kwame@waterlab.example')
  await page.getByRole('button', { name: 'Add' }).click()
  await page.getByText('kwame@waterlab.example is how Kwame Mensah is known.').waitFor()
  await page.getByRole('button', { name: 'It is mine' }).click()
  await page.getByRole('checkbox', { name: /kwame@waterlab\.example/ }).waitFor()
  await page.goto(`${program.address}/people?query=Kwame`)
  await page.getByRole('link', { name: 'Kwame Mensah' }).waitFor({ state: 'detached' })
  await page.goto(`${program.address}/settings`)
  await page.getByRole('checkbox', { name: /kwame@waterlab\.example/ }).click()
  await page.getByRole('status').getByText('kwame@waterlab.example is not yours').waitFor()
  await page.getByLabel('Your name').fill('Nora L')
  await page.getByRole('button', { name: 'That is me' }).click()
  await page.getByRole('status').getByText('Your name is noted').waitFor()
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.getByRole('status').getByText('Taken back: Your name is noted').waitFor()
  await expect.poll(() => page.getByLabel('Your name').inputValue()).toBe('')
  await page.goto(`${program.address}/people?query=Kwame`)
  await page.getByRole('link', { name: 'Kwame Mensah' }).first().waitFor()
  await close()
})

test('a German browser is asked in German, and deletes with the German words', async () => {
  const { page, trouble, close } = await program.open('/settings', { locale: 'de-DE' })
  await page.getByRole('heading', { level: 1, name: 'Einstellungen' }).waitFor()
  await page.getByRole('button', { name: 'Alles löschen …' }).click()
  const dialog = page.getByRole('dialog', { name: 'Alles löschen' })
  const remove = dialog.getByRole('button', { name: 'Alles löschen' })
  await dialog.getByLabel('Zum Fortfahren tippe „alles löschen“').fill('alles')
  expect(await remove.isDisabled()).toBe(true)
  await dialog.getByLabel('Zum Fortfahren tippe „alles löschen“').fill('Alles löschen')
  expect(await remove.isEnabled()).toBe(true)
  await dialog.getByRole('button', { name: 'Alles behalten' }).click()
  await dialog.waitFor({ state: 'detached' })
  expect(trouble).toEqual([])
  await close()
})

test('everything is deleted only after the words are typed; then Tend begins anew', async () => {
  const { page, close } = await program.open('/settings')
  await page.getByRole('button', { name: /Delete everything/ }).click()
  const dialog = page.getByRole('dialog', { name: 'Delete everything' })
  const press = dialog.getByRole('button', { name: 'Delete everything' })
  expect(await press.isDisabled()).toBe(true)
  await dialog.getByRole('textbox').fill('delete')
  expect(await press.isDisabled()).toBe(true)
  await dialog.getByRole('textbox').fill('Delete everything')
  await press.click()
  await page.waitForURL('**/welcome')
  await page.getByRole('heading', { level: 1 }).waitFor()
  const status = (await (await page.request.get(`${program.address}/api/status`)).json()) as { isEmpty: boolean; people: number }
  expect(status).toMatchObject({ isEmpty: true, people: 0 })
  await close()
})
