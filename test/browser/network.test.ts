import { afterAll, beforeAll, expect, test } from 'vitest'
import { faultsOf } from './faults.ts'
import { startDemo, type Tend } from './tend.ts'

let program: Tend
beforeAll(async () => {
  program = await startDemo()
})
afterAll(() => program?.close())

/** Pixels of the map that are drawn on. */
const drawn = () => {
  const canvas = document.querySelector('canvas')
  if (!canvas?.width) return 0
  const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height)
  let count = 0
  for (let i = 3; i < data.length; i += 4) if (data[i]! > 0) count++
  return count
}

test('the map is drawn, moved by keys, and stands where it stood at the next visit', async () => {
  const { page, trouble, close } = await program.open('/')
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.keyboard.press('g')
  await page.keyboard.press('n')
  await page.getByRole('heading', { level: 1, name: 'Network' }).waitFor()
  await page.getByText(/^\d+ people, \d+ of them in (?:\d+|\w+) communities/).waitFor()
  await page.waitForFunction(() => localStorage.getItem('tend.map') !== null)
  await page.waitForFunction(drawn)
  expect(await page.evaluate(drawn)).toBeGreaterThan(10_000)
  const before = await page.evaluate(() => localStorage.getItem('tend.map'))
  const picture = () => page.locator('canvas').evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL())
  // Names are drawn anew once their letters are here.
  await page.evaluate(() =>
    document.fonts.ready.then(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))),
  )
  const whole = await picture()
  const next = async (key: string) => {
    const last = await picture()
    await page.keyboard.press(key)
    await page.waitForFunction((old) => document.querySelector('canvas')!.toDataURL() !== old, last)
  }
  for (const key of ['+', 'ArrowLeft', 'ArrowUp', '-', '0']) await next(key)
  await page.waitForFunction((old) => document.querySelector('canvas')!.toDataURL() === old, whole)
  await page.reload()
  await page.waitForFunction(drawn)
  await page.waitForFunction((old) => document.querySelector('canvas')!.toDataURL() === old, whole)
  expect(await page.evaluate(() => localStorage.getItem('tend.map'))).toBe(before)
  expect(await faultsOf(page)).toEqual([])
  expect(trouble).toEqual([])
  await close()
})

test('a way to somebody is found and stays in the address; from somebody else it may lead over the owner', async () => {
  const { page, trouble, close } = await program.open('/network')
  await page.getByRole('combobox', { name: 'A way to' }).fill('Marieke')
  await page.getByRole('option', { name: /Marieke de Wit/ }).click()
  const way = page.getByRole('list', { name: 'The way' })
  await way.getByRole('button', { name: 'Marieke de Wit' }).waitFor()
  expect(page.url()).toContain('to=')
  await page.reload()
  await way.getByRole('button', { name: 'Marieke de Wit' }).waitFor()
  await page.getByRole('button', { name: 'From somebody else' }).click()
  await page.getByRole('combobox', { name: 'From' }).fill('Beatriz')
  await page.getByRole('option', { name: /Beatriz Nogueira/ }).click()
  await way.getByRole('button', { name: 'Beatriz Nogueira' }).waitFor()
  await page.getByRole('combobox', { name: 'From' }).fill('Nobody at all')
  await page.getByText('Nobody here is called so.').waitFor()
  expect(trouble).toEqual([])
  await close()
})

test('two people are chosen in the list, introduced, asked and answered; a step is a card of Today, and taken back from there', async () => {
  const { page, trouble, close } = await program.open('/network')
  await page.getByRole('button', { name: 'Show as a list' }).click()
  const table = page.getByRole('table', { name: 'Everybody on the map' })
  await table.waitFor()
  expect(await table.getAttribute('aria-rowcount')).toBe('403')
  await page.getByRole('columnheader', { name: 'Warmth' }).waitFor()
  await table.getByRole('button', { name: 'Ruth Adeyemi' }).click()
  const look = page.getByRole('region', { name: 'Ruth Adeyemi, a first look' })
  await look.getByRole('button', { name: 'Introduce' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('combobox', { name: 'To whom' }).fill('Amara')
  await dialog.getByRole('option', { name: /Amara Okonjo/ }).click()
  await dialog.getByLabel('Why they may be glad to meet').fill('Both of you plan with water')
  await dialog.getByRole('button', { name: 'Begin' }).click()
  await page.getByRole('status').getByText('You begin to introduce Ruth Adeyemi and Amara Okonjo').waitFor()
  const section = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Introductions' }) })
  await section.getByText('Ruth is not asked yet; Amara is not asked yet.').waitFor()
  await section.getByRole('group', { name: 'Ruth' }).getByRole('button', { name: 'Ask' }).click()
  await dialog.getByText('Ask Ruth about meeting Amara').waitFor()
  expect(await dialog.getByRole('textbox').inputValue()).toContain('Both of you plan with water.')
  expect(await dialog.getByRole('link', { name: 'Open in Mail' }).getAttribute('href')).toContain('mailto:')
  await dialog.getByRole('button', { name: 'Asked' }).click()
  await section.getByText('You asked Ruth on 2 March; Amara is not asked yet.').waitFor()
  await section.getByRole('group', { name: 'Ruth' }).getByRole('button', { name: 'Said yes' }).click()
  await section.getByText('Ruth said yes; Amara is not asked yet.').waitFor()

  await page.goto(program.address)
  const card = page.getByRole('article').or(page.getByRole('listitem')).filter({ hasText: 'You want to introduce Amara to Ruth.' })
  await card.first().click()
  await page.getByRole('button', { name: 'Said yes' }).click()
  await page.getByRole('status').getByText('Amara Okonjo said yes to meeting Ruth').waitFor()
  const make = page.getByText('Both said yes: introduce Ruth and Amara.')
  await make.waitFor()
  await page.getByRole('status').getByRole('button', { name: /Undo/ }).click()
  await make.waitFor({ state: 'detached' })
  await card.first().waitFor()
  expect(trouble).toEqual([])
  await close()
})

test('on a phone, in the dark, the map has its room, and a press shows somebody over it', async () => {
  const { page, trouble, close } = await program.open('/network', { width: 390, height: 844, colorScheme: 'dark' })
  await page.waitForFunction(drawn)
  const box = (await page.locator('canvas').boundingBox())!
  expect(box.width).toBe(390)
  await page.getByRole('heading', { name: 'Bridges' }).scrollIntoViewIfNeeded()
  await page.getByRole('button', { name: /^Amara Okonjo/ }).click()
  await page.getByRole('region', { name: 'Amara Okonjo, a first look' }).first().waitFor()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  expect(await faultsOf(page)).toEqual([])
  expect(trouble).toEqual([])
  await close()
})
