import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Archives, writeArchives } from './invented.ts'
import { startAlone, startTend, type Tend } from './tend.ts'

let program: Tend
let archives: Archives
beforeAll(async () => {
  archives = writeArchives()
  program = await startAlone()
})
afterAll(() => program?.close())

/** Lets a file go over the page, as a hand would. */
async function drop(page: Page, path: string): Promise<void> {
  const file = { name: basename(path), text: readFileSync(path, 'utf8') }
  await page.evaluate(({ name, text }) => {
    const data = new DataTransfer()
    data.items.add(new File([text], name))
    for (const type of ['dragenter', 'dragover', 'drop'])
      document.body.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }))
  }, file)
}

test('without the key the page says how to get in, and shows nothing', async () => {
  const context = await program.browser.newContext()
  const page = await context.newPage()
  await page.goto(program.address)
  await page.getByRole('heading', { name: 'This browser does not have the key yet.' }).waitFor()
  expect(await page.getByRole('navigation').count()).toBe(0)
  await context.close()
})

test('a person drops a mailbox, says who they are, and lands on Today with a reason for every card', async () => {
  const { page, trouble, close } = await program.open('/')
  await page.getByRole('heading', { name: 'Your friendships already keep a diary.' }).waitFor()
  await drop(page, archives.mailbox)
  await page.getByText('It now holds your history with five people.').waitFor()
  await page.getByRole('checkbox', { name: /nora@lind\.example/ }).waitFor()
  expect(await page.getByRole('checkbox', { name: /nora@lind\.example/ }).isChecked()).toBe(true)
  expect(await page.getByLabel('Your name').inputValue()).toBe('Nora Lind')
  await page.getByRole('button', { name: 'These are mine' }).click()

  await page.getByRole('heading', { name: 'Whom would you be sorry to lose?' }).waitFor()
  await page.getByRole('checkbox', { name: /Amara Okonjo/ }).waitFor()
  await page.getByRole('button', { name: /Go on with/ }).click()
  await page.getByRole('button', { name: 'Open Today' }).click()

  await page.getByRole('heading', { level: 1, name: /to go/ }).waitFor()
  const cards = page.getByRole('list', { name: 'Still to come today' }).getByRole('listitem')
  expect(await cards.count()).toBeGreaterThan(0)
  expect(await cards.count()).toBeLessThanOrEqual(5)
  await page
    .getByText(/it has been nine|you have not answered yet/)
    .first()
    .waitFor()
  expect(trouble).toEqual([])
  await close()
})

test('a whole folder is taken, its report tells of the row that could not be read, and the report can be undone', async () => {
  const { page, trouble, close } = await program.open('/import')
  await page.locator('input[webkitdirectory]').setInputFiles(archives.linkedin)
  // The day of the tests stands still, so that both imports are equally new: the report is asked for by name.
  await page.getByRole('button', { name: 'LinkedIn archive', exact: true }).click()
  await page.getByRole('heading', { name: /LinkedIn archive/ }).waitFor()
  await page.getByText('One row could not be read').click()
  await page.getByRole('cell', { name: /Connections\.csv/ }).waitFor()
  await page.goto(`${program.address}/people?query=Weidmann`)
  await page.getByRole('link', { name: 'Jonas Weidmann' }).first().waitFor()

  await page.goto(`${program.address}/import`)
  await page.getByRole('button', { name: 'LinkedIn archive', exact: true }).click()
  await page.getByRole('button', { name: 'Undo this import' }).click()
  await page.getByText(/LinkedIn archive is gone/).waitFor()
  await page.getByRole('heading', { name: /^Mailbox/ }).waitFor()
  await page.goto(`${program.address}/people?query=Weidmann`)
  await page.getByText('Nobody fits “Weidmann”.').waitFor()
  expect(trouble).toEqual([])
  await close()
})

test('what nothing can be made of is named, with the reason, and harms nothing', async () => {
  const { page, close } = await program.open('/import')
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'shopping.txt', mimeType: 'text/plain', buffer: Buffer.from('milk') })
  await page.getByRole('heading', { name: 'Not recognised' }).waitFor()
  await page.getByText('shopping.txt').first().waitFor()
  await page.getByRole('heading', { name: /^Mailbox/ }).waitFor()
  await close()
})

test('of an address book alone the owner says who matters, a step survives a reload, and whom they ticked comes up', async () => {
  const other = await startTend()
  try {
    const { page, trouble, close } = await other.open('/')
    const card = (name: string) => `BEGIN:VCARD\nVERSION:3.0\nFN:${name}\nTEL:+46701234${name.length}00\nEND:VCARD\n`
    const text = ['Bo Lind', 'Ada Holmsen', 'Cleo Marsh-Adeyemi'].map(card).join('')
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name: 'three.vcf', mimeType: 'text/vcard', buffer: Buffer.from(text) })
    await page.getByText('It brought three people.').waitFor()
    await page.getByRole('button', { name: /^Your people/ }).click()
    await page.getByText('Nothing that passed between you is here yet, so only you can say.').waitFor()
    await page.reload()
    expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(0)
    await page.getByRole('checkbox', { name: /Bo Lind/ }).check()
    await page.getByRole('button', { name: 'Go on with one' }).click()
    await page.getByRole('button', { name: 'Open Today' }).click()
    await page.getByText('Bo is in your close circle, and nothing that passed between you is on record here.').waitFor()
    await page.goBack()
    await page.getByRole('button', { name: 'Open Today' }).waitFor()
    expect(trouble).toEqual([])
    await close()
  } finally {
    await other.close()
  }
})
