import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { daysAgo, writeFiles } from '../support/archives.ts'
import { faultsOf } from './faults.ts'
import { writeArchives } from './invented.ts'
import { NOW, startTend, type Tend } from './tend.ts'

let program: Tend
const item = (n: number, title: string, days: number) =>
  `<item><title>${title}</title><link>https://waterlab.example/${n}</link><guid>${n}</guid><pubDate>${new Date(daysAgo(days, NOW)).toUTCString()}</pubDate></item>`
const feed = (title: string, site: string, author: string, ...items: readonly string[]) =>
  `<rss version="2.0"><channel><title>${title}</title><link>https://${site}/</link>${author}${items.join('')}</channel></rss>`

beforeAll(async () => {
  const { mailbox } = writeArchives()
  const kwame = '<managingEditor>kwame@waterlab.example (Kwame Mensah)</managingEditor>'
  const folder = writeFiles(join(mailbox, '..', 'feeds'), {
    'kwame.rss': feed('Water notes', 'waterlab.example', kwame, item(1, 'Reading a river by phone', 3)),
    'nobody.rss': feed('A blog', 'blog.example', '', item(2, 'Who is this', 5)),
  })
  program = await startTend([mailbox, folder])
})
afterAll(() => program?.close())

async function openShare() {
  const opened = await program.open('/share')
  // What would be opened elsewhere is only noted: these tests ask nobody for anything.
  await opened.page.evaluate(() => {
    window.open = (address) => {
      document.body.dataset.opened = String(address)
      return null
    }
  })
  return opened
}

test('a comment goes out on the site of who wrote it, is logged with them, and can be taken back', async () => {
  const { page, trouble, close } = await openShare()
  const made = page.getByRole('article', { name: 'Reading a river by phone' })
  await made.getByLabel('Your comment').fill('Which stone is it?')
  await made.getByRole('button', { name: 'Comment on Kwame’s site' }).click()
  await expect.poll(() => page.locator('body').getAttribute('data-opened')).toBe('https://waterlab.example/1')
  await made.getByRole('button', { name: 'Not yet' }).click()
  await made.getByRole('button', { name: 'Comment on Kwame’s site' }).click()
  await made.getByRole('button', { name: 'Yes, logged' }).click()
  await made.waitFor({ state: 'detached' })
  await page.getByRole('status').getByText('You commented on “Reading a river by phone”').waitFor()
  await page.getByRole('status').getByRole('button', { name: /Undo/ }).click()
  await made.waitFor()
  expect(trouble).toEqual([])
  await close()
})

test('a feed that nobody is known for is said to be somebody’s, and shows under their name', async () => {
  const { page, trouble, close } = await openShare()
  await page.getByRole('button', { name: 'Say whose' }).click()
  await page.getByRole('combobox', { name: 'Somebody you know' }).fill('Ruth')
  await page.getByRole('option', { name: /Ruth Adeyemi/ }).click()
  await page.getByRole('button', { name: 'It is Ruth Adeyemi' }).click()
  await page.getByRole('article', { name: 'Who is this' }).getByText('Ruth Adeyemi').waitFor()
  await page.getByRole('status').getByRole('button', { name: /Undo/ }).click()
  await page.getByRole('heading', { name: 'Whose is this?' }).waitFor()
  expect(trouble).toEqual([])
  await close()
})

test('a draft is written, taken to its network filled in, and counts once it went out; own bounds are set', async () => {
  const { page, trouble, close } = await openShare()
  await page.getByRole('button', { name: 'Write', exact: true }).click()
  await page.getByLabel('What you want to say').fill('Two hundred steps & eleven doors')
  await page.getByLabel('Where').selectOption('x')
  await page.getByRole('button', { name: 'Keep it' }).click()
  await page.getByRole('button', { name: /Two hundred steps/ }).click()
  await page.getByRole('button', { name: 'Open on X' }).click()
  await expect
    .poll(() => page.locator('body').getAttribute('data-opened'))
    .toBe('https://x.com/intent/post?text=Two%20hundred%20steps%20%26%20eleven%20doors')
  await page.getByRole('button', { name: 'Yes, logged' }).click()
  await page.getByRole('img', { name: /^X: 1 post this month/ }).waitFor()
  await page.getByRole('button', { name: 'Change how often on X' }).click()
  await page.getByLabel('At least').fill('2')
  await page.getByLabel('At most').fill('6')
  await page.getByRole('button', { name: 'Keep it' }).click()
  await page.getByRole('img', { name: 'X: 1 post this month, between 2 and 6 is your wish' }).waitFor()
  expect(trouble).toEqual([])
  await close()
})

test('a post that is being written survives a reload, until it is closed', async () => {
  const { page, trouble, close } = await program.open('/share')
  const words = page.getByLabel('What you want to say')
  await page.getByRole('button', { name: 'Write', exact: true }).click()
  await words.fill('Nine windows')
  await page.reload()
  await page.getByRole('button', { name: 'Write', exact: true }).click()
  expect(await words.inputValue()).toBe('Nine windows')
  await page.getByRole('dialog').getByRole('button', { name: 'Close', exact: true }).click()
  await page.getByRole('button', { name: 'Write', exact: true }).click()
  expect(await words.inputValue()).toBe('')
  expect(trouble).toEqual([])
  await close()
})

test('on a phone the page is in the bottom bar and nothing runs over the edge', async () => {
  const { page, trouble, close } = await program.open('/', { width: 390, height: 844 })
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Share' }).click()
  await page.getByRole('heading', { level: 1, name: 'What your people made' }).waitFor()
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 844 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), `${width}`).toBe(0)
  }
  expect(trouble).toEqual([])
  await close()
})

test('neither the page nor its dialogs have a serious fault of accessibility, in light or in dark', async () => {
  const { page, trouble, close } = await openShare()
  await page.getByRole('article').first().waitFor()
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    expect(await faultsOf(page), colorScheme).toEqual([])
  }
  await page.getByRole('button', { name: 'Write', exact: true }).click()
  expect(await faultsOf(page, 'dialog'), 'a draft').toEqual([])
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Say whose' }).click()
  expect(await faultsOf(page, 'dialog'), 'whose').toEqual([])
  expect(trouble).toEqual([])
  await close()
})
