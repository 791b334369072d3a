import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { faultsOf } from './faults.ts'
import { writeArchives } from './invented.ts'
import { startTend, type Tend } from './tend.ts'

let program: Tend
const archives = writeArchives()
beforeAll(async () => {
  program = await startTend([archives.mailbox, archives.addressBook])
})
afterAll(() => program?.close())

const PAGES = ['Today', 'Review', 'People', 'Ask', 'Share', 'Events', 'Network', 'Readiness', 'Duplicates', 'Profile', 'Import', 'Settings']
const navigation = (page: Page) => page.getByRole('navigation', { name: 'Main' })

test.each([1440, 1080, 1079, 900, 720, 719, 390, 320])('%i pixels wide, every page has a way to it, by keyboard as well', async (width) => {
  const { page, trouble, close } = await program.open('/settings', { width, height: 700 })
  await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor()
  const seen = await navigation(page).getByRole('link').allInnerTexts()
  const more = navigation(page).getByRole('button', { name: 'More' })
  if (await more.isVisible()) {
    await more.press('Enter')
    const dialog = page.getByRole('dialog', { name: 'More pages' })
    await dialog.waitFor()
    seen.push(...(await dialog.getByRole('link').allInnerTexts()))
    expect(await faultsOf(page, 'dialog')).toEqual([])
    await dialog.getByRole('link', { name: 'Network' }).press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Network' }).waitFor()
    await dialog.waitFor({ state: 'detached' })
  }
  const titles = seen.map((text) => text.replace(/[\s\d,]+$/, ''))
  expect(PAGES.filter((title) => !titles.includes(title))).toEqual([])
  expect(trouble).toEqual([])
  await close()
})

test('what is done in one tab is seen in the other, where the same key does not do it twice', async () => {
  const { page, trouble, close } = await program.open('/')
  const other = await page.context().newPage()
  await other.goto(program.address)
  const first = await other.getByRole('article').getByRole('heading', { level: 2 }).textContent()
  await page.getByRole('button', { name: 'Done', exact: true }).click()
  await other.getByRole('heading', { level: 1, name: /One done/ }).waitFor()
  await other.getByRole('article').getByRole('heading', { name: first! }).waitFor({ state: 'detached' })
  await page.getByRole('status').getByRole('button', { name: /Undo/ }).click()
  await other.getByRole('article').getByRole('heading', { name: first! }).waitFor()
  // A window that has heard of nothing: another browser, or one that slept.
  const asked = await other.evaluate(async () => {
    const { cards } = await (await fetch('/api/today')).json()
    const done = () =>
      fetch(`/api/nudges/${cards[0].id}/done`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' })
    return Promise.all((await Promise.all([done(), done()])).map((answer) => answer.json()))
  })
  expect(asked[0]).toEqual(asked[1])
  await other.reload()
  await other.getByRole('heading', { level: 1, name: /One done/ }).waitFor()
  await other.getByRole('list', { name: 'Done today' }).getByRole('button', { name: /Undo/ }).click()
  await other.getByRole('article').getByRole('heading', { name: first! }).waitFor()
  expect(trouble).toEqual([])
  await close()
})

test('what is being written is there again after a reload, and gone once it is kept', async () => {
  const { page, trouble, close } = await program.open('/')
  await page.getByLabel('A first line').fill('How did the winter go?')
  await page.reload()
  expect(await page.getByLabel('A first line').inputValue()).toBe('How did the winter go?')

  await page.goto(`${program.address}/people?query=Ruth`)
  await page.getByRole('row').getByRole('link', { name: 'Ruth Adeyemi' }).click()
  await page.getByRole('button', { name: 'Note', exact: true }).click()
  await page.getByLabel('A note about Ruth Adeyemi').last().fill('Fires at night.')
  await page.reload()
  await page.getByRole('button', { name: 'Note', exact: true }).click()
  const note = page.getByRole('dialog').getByRole('textbox')
  expect(await note.inputValue()).toBe('Fires at night.')
  await page.getByRole('button', { name: 'Keep it' }).click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Note', exact: true }).click()
  expect(await note.inputValue()).toBe('')
  await page.keyboard.press('Escape')

  await page.keyboard.press('l')
  await page.getByLabel('In a sentence').fill('Tea, about the kiln')
  await page.reload()
  await page.getByRole('heading', { level: 1, name: 'Ruth Adeyemi' }).waitFor()
  await page.keyboard.press('l')
  expect(await page.getByLabel('In a sentence').inputValue()).toBe('Tea, about the kiln')
  await page.getByRole('dialog').getByRole('button', { name: 'Log it' }).click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })

  await page.goto(`${program.address}/events/plan`)
  await page.getByLabel('What is it?').fill('Soup')
  await page.getByLabel('Where').fill('At the kiln')
  await page.reload()
  expect(await page.getByLabel('Where').inputValue()).toBe('At the kiln')
  await page.getByRole('button', { name: 'Plan it' }).click()
  await page.getByRole('heading', { name: /Soup/ }).first().waitFor()
  await expect.poll(() => page.evaluate(() => Object.keys(sessionStorage).filter((key) => /^draft (plan|note|log)/.test(key)))).toEqual([])
  expect(trouble).toEqual([])
  await close()
})

test('a refusal is said in a sentence, over the dialog in which it happened', async () => {
  const { page, close } = await program.open('/people')
  await page.getByRole('button', { name: 'Person', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Add a person' })
  await dialog.getByLabel('Name').fill('a'.repeat(300))
  await dialog.getByRole('button', { name: 'Add', exact: true }).click()
  await dialog.getByRole('status').getByText('The name is too long: at most 200 characters fit.').waitFor()
  expect(await faultsOf(page, 'dialog')).toEqual([])
  await dialog.getByRole('status').getByRole('button', { name: 'Close' }).click()
  await dialog.getByRole('status').getByText('The name is too long').waitFor({ state: 'detached' })
  await dialog.getByLabel('Name').waitFor()
  await close()
})

test('a name is corrected on the page of the person, and taken back', async () => {
  const { page, trouble, close } = await program.open('/people?query=Ingrid')
  await page.getByRole('row').getByRole('link', { name: 'Ingrid Solheim' }).click()
  await page.getByRole('button', { name: 'Correct', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Correct Ingrid Solheim' })
  await dialog.getByLabel('Name').fill('Ingrid Solheim Berg')
  await dialog.getByLabel('Work').fill('Engineer')
  expect(await faultsOf(page, 'dialog')).toEqual([])
  await dialog.getByRole('button', { name: 'Keep the change' }).click()
  await page.getByRole('heading', { level: 1, name: 'Ingrid Solheim Berg' }).waitFor()
  await page.getByText('Engineer at Bergen Kommune').first().waitFor()
  await page.getByRole('status').getByRole('button', { name: /Undo/ }).click()
  await page.getByRole('heading', { level: 1, name: 'Ingrid Solheim', exact: true }).waitFor()
  await page.getByText('Engineer at Bergen Kommune').first().waitFor({ state: 'detached' })
  expect(trouble).toEqual([])
  await close()
})

test('the same files again say that nothing in them is new; what is not recognised is listed, each with its reason', async () => {
  const { page, trouble, close } = await program.open('/import')
  await page.getByRole('heading', { level: 1, name: 'Import' }).waitFor()
  const files = page.locator('input[type=file]:not([webkitdirectory])').first()
  await files.setInputFiles(archives.addressBook)
  await page.getByRole('status').getByText('Nothing new: all of it was here already.').waitFor()
  await page.getByRole('heading', { level: 2, name: /vCard/ }).waitFor()
  await files.setInputFiles(
    ['shopping.txt', 'milk.txt', 'bread.bin'].map((name) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(`no archive: ${name}`) })),
  )
  const left = page.getByRole('region', { name: 'Not recognised' })
  await left.getByText('Nothing was taken from these.', { exact: true }).waitFor()
  for (const name of ['shopping.txt', 'milk.txt', 'bread.bin']) await left.getByText(name, { exact: true }).waitFor()
  expect(trouble).toEqual([])
  await close()
})
