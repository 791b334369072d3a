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
  await page.getByRole('dialog').getByRole('button', { name: 'Note it' }).dblclick()
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

test('the sheet of keys opens at its top, names the pages, and closes', async () => {
  const { page, close } = await program.open('/import', { width: 1280, height: 800 })
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.keyboard.press('?')
  const sheet = page.getByRole('dialog', { name: 'All keys' })
  await sheet.getByRole('heading', { name: 'In Duplicates' }).waitFor()
  expect(await sheet.evaluate((dialog) => dialog.scrollTop)).toBe(0)
  await sheet.getByRole('heading', { name: 'All keys' }).waitFor()
  await page.keyboard.press('Escape')
  await sheet.waitFor({ state: 'detached' })
  await close()
})

test('U takes back the last change also after its toast has gone, then the one before, then says that there is none', async () => {
  const { page, trouble, close } = await program.open('/people?query=Ruth')
  await page.clock.install()
  await page.getByRole('row').getByRole('link', { name: 'Ruth Adeyemi' }).click()
  for (const text of ['Rows on Sundays', 'Plays the oboe']) {
    await page.getByRole('button', { name: 'Add a note' }).click()
    await page.getByLabel('A note about Ruth Adeyemi', { exact: true }).last().fill(text)
    await page.getByRole('button', { name: 'Keep it' }).click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.getByText(text).waitFor()
  }
  const toast = page.getByRole('status').getByRole('button', { name: /Undo/ })
  await toast.waitFor()
  await page.mouse.move(0, 0)
  await page.clock.fastForward(20_000)
  await toast.waitFor({ state: 'detached' })
  await page.keyboard.press('u')
  await page.getByText('Plays the oboe').waitFor({ state: 'detached' })
  await page.getByText('Rows on Sundays').waitFor()
  await page.keyboard.press('u')
  await page.getByText('Rows on Sundays').waitFor({ state: 'detached' })
  await page.keyboard.press('u')
  await page.getByRole('status').getByText('Nothing to take back.').waitFor()
  expect(trouble).toEqual([])
  await close()
})

test('what is open over a page closes with the browser’s Back, and a sentence left in it is replaced by typing', async () => {
  const { page, trouble, close } = await program.open('/import')
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.keyboard.press('g')
  await page.keyboard.press('p')
  await page.getByRole('heading', { level: 1, name: 'People' }).waitFor()
  await page.keyboard.press('l')
  await page.getByLabel('In a sentence').waitFor()
  await page.keyboard.type('Tea with')
  await page.goBack()
  await page.getByRole('heading', { level: 1, name: 'Import' }).waitFor()
  await page.getByRole('dialog').waitFor({ state: 'detached' })

  const sentence = page.getByLabel('In a sentence')
  await page.keyboard.press('l')
  await sentence.waitFor()
  expect(await sentence.inputValue()).toBe('Tea with')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.type(' Ruth')
  expect(await sentence.inputValue()).toBe('Tea with Ruth')
  await page.keyboard.press('Escape')
  await page.keyboard.press('l')
  await sentence.waitFor()
  await page.keyboard.type('Soup')
  expect(await sentence.inputValue()).toBe('Soup')
  await page.keyboard.press('Escape')

  for (const key of ['?', 'Control+k']) {
    await page.keyboard.press('g')
    await page.keyboard.press('t')
    await page.getByRole('article').first().waitFor()
    await page.keyboard.press(key)
    await page.getByRole('dialog').waitFor()
    await page.goBack()
    await page.getByRole('heading', { level: 1, name: 'Import' }).waitFor()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  }

  await page.goto(`${program.address}/people?query=Ruth`)
  await page.getByRole('row').getByRole('link', { name: 'Ruth Adeyemi' }).click()
  await page.getByRole('button', { name: 'Introduce', exact: true }).click()
  await page.getByRole('dialog').waitFor()
  await page.goBack()
  await page.getByRole('heading', { level: 1, name: /^People/ }).waitFor()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  expect(trouble).toEqual([])
  await close()
})
