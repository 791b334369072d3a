import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeArchives } from './invented.ts'
import { startTend, type Tend } from './tend.ts'

let program: Tend
beforeAll(async () => {
  const { mailbox, addressBook, linkedin } = writeArchives()
  program = await startTend([mailbox, addressBook, linkedin])
})
afterAll(() => program?.close())

test('the first line of a card can be changed, and the changed one goes out', async () => {
  const { page, trouble, close } = await program.open('/')
  const line = page.getByLabel('A first line')
  await line.fill('Amara, how did the winter go?')
  const href = await page.getByRole('link', { name: 'Open in Mail' }).getAttribute('href')
  expect(href).toContain('Amara%2C%20how%20did%20the%20winter%20go%3F')
  expect(trouble).toEqual([])
  await close()
})

test('a card is done and taken back, put off and taken back, let go and taken back', async () => {
  const { page, trouble, close } = await program.open('/')
  const open = page.getByRole('article').getByRole('heading', { level: 2 })
  const first = (await open.textContent())!
  const isBack = () => page.getByRole('article').getByRole('heading', { name: first }).waitFor()
  const isGone = () => page.getByRole('article').getByRole('heading', { name: first }).waitFor({ state: 'detached' })

  await page.getByRole('button', { name: 'Done', exact: true }).click()
  await isGone()
  await page.getByRole('heading', { level: 1, name: /One done/ }).waitFor()
  await page.getByRole('list', { name: 'Done today' }).getByRole('button', { name: /Undo/ }).click()
  await isBack()

  await page.getByRole('button', { name: 'Snooze', exact: true }).click()
  await page.getByRole('menuitem', { name: 'In three days' }).click()
  await isGone()
  await page
    .getByRole('status')
    .getByText(/comes back/)
    .waitFor()
  await page.getByRole('status').getByRole('button', { name: /Undo/ }).click()
  await isBack()

  await page.getByRole('button', { name: /^More about/ }).click()
  await page.getByRole('menuitem', { name: 'Not this person now' }).click()
  await isGone()
  await page.getByRole('status').getByRole('button', { name: /Undo/ }).waitFor()
  await page.keyboard.press('u')
  await isBack()
  expect(trouble).toEqual([])
  await close()
})

test('the rhythm is changed from the card, and changed back', async () => {
  const { page, close } = await program.open('/')
  await page.getByRole('button', { name: /^More about/ }).click()
  await page.getByRole('menuitem', { name: 'Change the rhythm' }).click()
  await page.getByRole('button', { name: 'Twice a year' }).click()
  const toast = page.getByRole('status')
  await toast.getByText(/half a year|twice a year|182|six months/i).waitFor()
  await toast.getByRole('button', { name: /Undo/ }).click()
  await toast.getByRole('button', { name: 'Close' }).waitFor()
  await close()
})

test('People forgives a typo, filters, and is walked through with the keyboard', async () => {
  const { page, trouble, close } = await program.open('/people')
  await page.getByRole('row').first().waitFor()
  await page.keyboard.press('/')
  await page.keyboard.type('Amra Okonjo')
  await page.getByText('One person of').waitFor()
  await page.getByRole('row').getByRole('link', { name: 'Amara Okonjo' }).waitFor()
  await page.goto(`${program.address}/people`)
  await page.getByLabel('Organisation').selectOption('TU Delft')
  await page.getByRole('row').getByRole('link', { name: 'Mei Tan' }).waitFor()
  await page.getByText('One person of').waitFor()
  await page.getByLabel('Organisation').selectOption('')
  await page.getByLabel('Source').selectOption('vcard')
  await page.getByRole('row').getByRole('link', { name: '山田 花子' }).waitFor()

  await page.goto(`${program.address}/people?sort=name`)
  await page.getByRole('row').getByRole('link', { name: 'Amara Okonjo' }).waitFor()
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await page.keyboard.press('k')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Amara Okonjo' }).waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('heading', { level: 1, name: 'People' }).waitFor()
  expect(trouble).toEqual([])
  await close()
})

test('the palette finds a person with a typo and opens them', async () => {
  const { page, close } = await program.open('/')
  await page.getByRole('article').waitFor()
  await page.keyboard.press('Control+k')
  await page.keyboard.type('kwme')
  await page
    .getByRole('option', { name: /Kwame Mensah/ })
    .first()
    .waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Kwame Mensah' }).waitFor()
  await close()
})

test('Person tells the tie in a sentence, a chart and a timeline, and logs a meeting with two people at once', async () => {
  const { page, trouble, close } = await program.open('/people?query=Kwame')
  await page.getByRole('row').getByRole('link', { name: 'Kwame Mensah' }).click()
  await page.getByText(/You talk every three weeks/).waitFor()
  await page.getByRole('img', { name: /Warmth over two years/ }).waitFor()
  await page.getByText('Letter 15 to Nora.').waitFor()
  await page.getByText('kwame@waterlab.example').waitFor()

  await page.keyboard.press('l')
  await page.getByRole('combobox', { name: 'With whom' }).fill('Ingrid')
  await page.getByRole('option', { name: /Ingrid Solheim/ }).click()
  await page.getByLabel('A note, if you like').fill('Soup by the river')
  await page.keyboard.press('Enter')
  await page.getByRole('status').getByText(/Kwame/).waitFor()
  await page.getByRole('listitem').filter({ hasText: 'You met' }).filter({ hasText: 'Soup by the river' }).waitFor()

  await page.goto(`${program.address}/people?query=Ingrid`)
  await page.getByRole('row').getByRole('link', { name: 'Ingrid Solheim' }).click()
  await page.getByRole('listitem').filter({ hasText: 'You met' }).filter({ hasText: 'Soup by the river' }).waitFor()
  expect(trouble).toEqual([])
  await close()
})

test('a note is kept, and taken back', async () => {
  const { page, close } = await program.open('/people?query=Ruth')
  await page.getByRole('row').getByRole('link', { name: 'Ruth Adeyemi' }).click()
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await page.getByLabel('A note about Ruth Adeyemi', { exact: true }).last().fill('Allergic to walnuts')
  await page.getByRole('button', { name: 'Keep it' }).click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.getByText('Allergic to walnuts').waitFor()
  await page.keyboard.press('u')
  await page.getByText('Allergic to walnuts').waitFor({ state: 'detached' })
  await close()
})
