import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeArchives } from './invented.ts'
import { startTend, type Tend } from './tend.ts'

let program: Tend
beforeAll(async () => {
  const { mailbox, addressBook, linkedin } = writeArchives()
  program = await startTend([mailbox, addressBook, linkedin])
})
afterAll(() => program?.close())

test('a double click on what saves keeps one of each: an evening, a draft, a person, a note, a promise, an entry', async () => {
  const { page, trouble, close } = await program.open('/events/plan')
  const asked: string[] = []
  page.on('request', (request) => request.method() === 'POST' && asked.push(new URL(request.url()).pathname))
  const postsTo = (path: RegExp) => asked.filter((each) => path.test(each)).length

  await page.getByLabel('What is it?').fill('Soup for four')
  await page.getByRole('button', { name: 'Plan it' }).dblclick()
  await page
    .getByRole('status')
    .getByText(/Soup for four/)
    .first()
    .waitFor()
  await page.goto(`${program.address}/events`)
  await page.getByText('Soup for four').first().waitFor()
  expect(postsTo(/^\/api\/events$/)).toBe(1)

  await page.goto(`${program.address}/share`)
  await page
    .getByRole('button', { name: /^Write/ })
    .first()
    .click()
  await page.getByLabel('What you want to say').fill('On bridges that sway')
  await page.getByRole('button', { name: 'Keep it' }).dblclick()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  expect(postsTo(/drafts$/)).toBe(1)

  await page.goto(`${program.address}/people`)
  await page.getByRole('button', { name: 'Person' }).click()
  await page.getByLabel('Name', { exact: true }).fill('Zora Quill')
  await page.getByRole('dialog').getByRole('button', { name: 'Add' }).dblclick()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.goto(`${program.address}/people?query=Zora`)
  await page.getByText('One person of').waitFor()
  await page.getByRole('row').getByRole('link', { name: 'Zora Quill' }).click()

  await page.getByRole('button', { name: 'Add a note' }).click()
  await page.getByLabel('A note about Zora Quill', { exact: true }).last().fill('Keeps bees')
  await page.getByRole('button', { name: 'Keep it' }).dblclick()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.getByText('Keeps bees').waitFor()
  expect(await page.getByText('Keeps bees').count()).toBe(1)

  await page.getByRole('button', { name: 'Add a promise' }).click()
  await page.getByLabel('What', { exact: true }).fill('A jar of honey')
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /Keep it|Note it/ })
    .dblclick()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  expect(postsTo(/promises$/)).toBe(1)

  await page.keyboard.press('l')
  await page.getByLabel('In a sentence').fill('Tea in the garden')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.getByRole('listitem').filter({ hasText: 'Tea in the garden' }).waitFor()
  expect(await page.getByRole('listitem').filter({ hasText: 'Tea in the garden' }).count()).toBe(1)
  expect(trouble).toEqual([])
  await close()
})
