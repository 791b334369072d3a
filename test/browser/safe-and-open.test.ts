import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { mboxOf, writeFiles } from '../support/archives.ts'
import { faultsOf } from './faults.ts'
import { got, sent, writeArchives } from './invented.ts'
import { startTend, type Tend } from './tend.ts'

const NAME = '<img src=x onerror=window.ran=1>'
const MALLORY = `"${NAME}" <mallory@bad.example>`
const SUBJECT = '<script>window.ran=1</script>'
const TEXT = 'Could you look? <img src="http://tracker.bad.example/p.png" onerror="window.ran=1"><a href="javascript:window.ran=1">here</a>'

let program: Tend
beforeAll(async () => {
  const { mailbox, addressBook } = writeArchives()
  const letters = [sent(30, MALLORY, 'Hello.'), got(20, MALLORY, 'Hello back.', SUBJECT), got(5, MALLORY, TEXT, SUBJECT)]
  const cards = `BEGIN:VCARD\r\nVERSION:3.0\r\nFN:<b onmouseover=window.ran=1>Bobby</b>\r\nEMAIL:bobby@bad.example\r\nORG:<svg onload=window.ran=1>\r\nNOTE:${TEXT}\r\nEND:VCARD\r\n`
  const entry = (day: string) =>
    `BEGIN:VEVENT\r\nUID:${day}\r\nDTSTAMP:20260302T060000Z\r\nDTSTART:${day}T180000Z\r\nSUMMARY:${SUBJECT}\r\nLOCATION:${NAME}\r\nURL:javascript:window.ran=1\r\nATTENDEE;PARTSTAT=ACCEPTED:mailto:nora@lind.example\r\nATTENDEE;CN="<b onmouseover=window.ran=1>":mailto:bobby@bad.example\r\nATTENDEE:mailto:kwame@waterlab.example\r\nATTENDEE:mailto:a@bad.example\r\nATTENDEE:mailto:b@bad.example\r\nEND:VEVENT\r\n`
  const calendar = `BEGIN:VCALENDAR\r\nX-WR-CALNAME:nora@lind.example\r\n${entry('20260301')}${entry('20260310')}END:VCALENDAR\r\n`
  const files = { 'hostile.mbox': mboxOf(letters), 'hostile.vcf': cards, 'hostile.ics': calendar }
  const hostile = writeFiles(join(mailbox, '..', 'hostile'), files)
  program = await startTend([mailbox, addressBook, ...Object.keys(files).map((name) => join(hostile, name))])
})
afterAll(() => program?.close())

const ran = (page: Page) => page.evaluate(() => 'ran' in window)

/** The pages as one gets to them, by name. */
async function pages(): Promise<Record<string, string>> {
  const { page, close } = await program.open('/people?query=Kwame')
  const person = await page.getByRole('row').getByRole('link', { name: 'Kwame Mensah' }).getAttribute('href')
  await close()
  return {
    today: '/',
    people: '/people',
    person: person!,
    share: '/share',
    events: '/events',
    plan: '/events/plan',
    import: '/import',
    welcome: '/welcome',
    review: '/review',
    ask: '/ask?need=kiln',
    ready: '/ready',
    network: '/network',
    everybody: '/network?view=list',
    profile: '/profile',
    duplicates: '/duplicates',
    settings: '/settings',
  }
}

const isReady = async (page: Page) => {
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await page.waitForLoadState('networkidle')
}

test('text from mail and cards is shown as text: nothing in it runs, and nothing leaves this machine', async () => {
  const { page, trouble, close } = await program.open('/people?query=mallory@bad')
  await page.getByRole('row').getByRole('link', { name: NAME }).click()
  await page.getByRole('heading', { level: 1, name: NAME }).waitFor()
  await page
    .getByText(/Could you look\?/)
    .first()
    .waitFor()
  await page.goto(`${program.address}/people?query=bobby`)
  await page.getByRole('row').getByRole('link', { name: /Bobby/ }).hover()
  await page.getByRole('row').getByRole('link', { name: /Bobby/ }).click()
  await page.getByRole('heading', { level: 1, name: /<b onmouseover/ }).waitFor()
  await page.goto(program.address)
  const card = page.getByRole('listitem').filter({ hasText: NAME }).first()
  await card.waitFor()
  await card.getByRole('button').first().click()
  await isReady(page)
  await page.goto(`${program.address}/events`)
  await page.getByRole('article', { name: SUBJECT }).getByText('Kwame Mensah').first().waitFor()
  await page.getByRole('button', { name: 'Everybody who is asked' }).click()
  await page.getByRole('dialog', { name: SUBJECT }).getByText('Kwame Mensah').waitFor()
  expect(await ran(page)).toBe(false)
  expect(await page.locator('a[href^="javascript:"]').count()).toBe(0)
  expect(trouble).toEqual([])
  await close()
})

test('no page has a fault of accessibility, in light or in dark', async () => {
  const found: string[] = []
  const { page, trouble, close } = await program.open('/')
  for (const [name, path] of Object.entries(await pages())) {
    await page.goto(program.address + path)
    await isReady(page)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      // Of all that axe looks at, only colours are another thing in the dark.
      const rules = colorScheme === 'dark' ? ['color-contrast'] : undefined
      found.push(...(await faultsOf(page, 'html', rules)).map((fault) => `${name}, ${colorScheme}: ${fault}`))
    }
    expect(trouble, name).toEqual([])
  }
  expect(found).toEqual([])
  await close()
}, 180_000)

test('dialogs are as open to everybody as pages', async () => {
  const { page, close } = await program.open('/people')
  await isReady(page)
  for (const [key, label] of [
    ['l', 'Log what happened'],
    ['?', 'All keys'],
    ['Control+k', 'Find or do'],
  ] as const) {
    await page.keyboard.press(key)
    await page.getByRole('dialog', { name: label }).waitFor()
    expect(await faultsOf(page, 'dialog'), label).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  }
  await close()
})

test('no page scrolls sideways 390 or 320 pixels wide, nor at twice the size; what is read is not covered then', async () => {
  const { page, close } = await program.open('/', { width: 390, height: 844 })
  for (const [name, path] of Object.entries(await pages())) {
    await page.goto(program.address + path)
    await isReady(page)
    for (const width of [390, 320, ZOOMED.width]) {
      await page.setViewportSize(width === ZOOMED.width ? ZOOMED : { width, height: 844 })
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
      expect(wide, `${name}, ${width}`).toBeLessThanOrEqual(0)
    }
    expect(await page.evaluate(standingPixels), `${name}: pixels of ${ZOOMED.height} that stay`).toBeLessThan(ZOOMED.height / 2)
    await page.setViewportSize({ width: 390, height: 844 })
  }
  await close()
}, 90_000)

/** A browser that makes a page of 1440 by 900 twice as large has half as many pixels for it. */
const ZOOMED = { width: 720, height: 450 }

/** How much of the height is taken by what stays in its place while one scrolls. Runs in the page. */
function standingPixels(): number {
  return [...document.querySelectorAll('body *')]
    .filter((each) => ['fixed', 'sticky'].includes(getComputedStyle(each).position))
    .map((each) => each.getBoundingClientRect())
    .filter(({ width, top, bottom }) => width > innerWidth / 2 && bottom > 0 && top < innerHeight)
    .reduce((sum, { height }) => sum + height, 0)
}
