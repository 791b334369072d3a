import { afterAll, beforeAll, expect, test } from 'vitest'
import { startDemo, type Tend } from './tend.ts'

let program: Tend
beforeAll(async () => {
  program = await startDemo()
})
afterAll(() => program?.close())

test('the review shows the kind month by month, as a drawing and as a table, and places somebody new', async () => {
  const { page, trouble, close } = await program.open('/review')
  await page.getByRole('heading', { level: 1, name: 'The week you had' }).waitFor()
  await page.getByRole('img', { name: /^Month by month/ }).waitFor()
  await page.locator('#kind').getByRole('button', { name: 'Show as a table' }).click()
  await page.getByRole('columnheader', { name: 'What decided' }).waitFor()
  expect(await page.getByRole('row').count()).toBeGreaterThan(11)
  await page.locator('#kind').getByRole('button', { name: 'Show as a drawing' }).click()
  const place = page.getByRole('button', { name: /^Good: / }).first()
  const who = (await place.getAttribute('aria-label'))!.replace('Good: ', '')
  await place.click()
  await page.getByRole('status').getByText(`${who} is in your good circle now`).waitFor()
  await page.getByRole('button', { name: `Good: ${who}` }).waitFor({ state: 'detached' })
  await page.getByRole('status').getByRole('button', { name: /Undo/ }).click()
  await page.getByRole('button', { name: `Good: ${who}` }).waitFor()
  expect(trouble).toEqual([])
  await close()
})

test('a need is looked up, somebody who has cooled gets a plan, and it comes up in Today', async () => {
  const { page, trouble, close } = await program.open('/ask')
  await page.getByLabel('What do you need?').fill('design in Lisbon')
  await page.getByRole('button', { name: 'Look' }).click()
  await page.getByRole('heading', { level: 2, name: /could help$/ }).waitFor()
  expect(page.url()).toContain('need=')
  const plan = page.getByRole('button', { name: 'Put these in Today' })
  await plan.waitFor()
  const name = (await page.locator('article.sheet h3').first().textContent())!
  await plan.click()
  await page.getByText('These come up in Today on their days.').waitFor()
  await page.goto(program.address)
  await page
    .getByRole('article')
    .or(page.getByRole('listitem'))
    .filter({ hasText: name })
    .filter({ hasText: /planned|Planned/ })
    .first()
    .waitFor()
  expect(trouble).toEqual([])
  await close()
})

test('the day of a promise follows its words until one is chosen, and what was written survives a reload', async () => {
  const { page, trouble, close } = await program.open('/people?query=Amara%20Okonjo')
  await page.getByRole('row').getByRole('link', { name: 'Amara Okonjo' }).click()
  const promises = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Promises' }) })
  await promises.getByRole('button', { name: 'Add' }).click()
  const dialog = page.getByRole('dialog')
  expect(await dialog.getByLabel('By when').inputValue()).toBe('2026-03-09')
  await dialog.getByLabel('What').fill('send her the catalogue by Friday')
  expect(await dialog.getByLabel('By when').inputValue()).toBe('2026-03-06')
  await page.reload()
  await promises.getByRole('button', { name: 'Add' }).click()
  expect(await dialog.getByLabel('What').inputValue()).toBe('send her the catalogue by Friday')
  await dialog.getByLabel('By when').fill('2026-03-20')
  await dialog.getByLabel('What').fill('send her the catalogue by tomorrow')
  expect(await dialog.getByLabel('By when').inputValue()).toBe('2026-03-20')
  await dialog.getByRole('button', { name: 'Close' }).click()
  await promises.getByRole('button', { name: 'Add' }).click()
  expect(await dialog.getByLabel('What').inputValue()).toBe('')
  expect(trouble).toEqual([])
  await close()
})

test('from a person one looks before asking, writes a promise down, and keeps it', async () => {
  const { page, trouble, close } = await program.open('/people?query=Amara%20Okonjo')
  await page.getByRole('row').getByRole('link', { name: 'Amara Okonjo' }).click()
  await page.getByRole('heading', { level: 1, name: 'Amara Okonjo' }).waitFor()
  const promises = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Promises' }) })
  await promises.getByRole('button', { name: 'Add' }).click()
  const form = page.getByRole('dialog').locator('form')
  expect(await form.evaluate((each) => Number.parseFloat(getComputedStyle(each).paddingLeft))).toBeGreaterThanOrEqual(22)
  await page.getByRole('dialog').getByLabel('What').fill('send the Delft study')
  await page.getByRole('button', { name: 'Note it' }).click()
  await promises.getByText('You: send the Delft study').waitFor()
  await promises.getByRole('button', { name: 'Kept' }).first().click()
  await promises.getByText(/kept on/).waitFor()
  await page.getByRole('link', { name: /^Before you ask/ }).click()
  await page.getByRole('heading', { level: 3, name: 'Amara Okonjo' }).waitFor()
  expect(trouble).toEqual([])
  await close()
})

test('readiness and profile say what holds and what is missing, and lead on', async () => {
  const { page, trouble, close } = await program.open('/ready')
  await page.getByText(/(would likely help|could be asked) if you needed it tomorrow/).waitFor()
  await page.getByRole('button', { name: 'Show as a table' }).click()
  await page.getByRole('columnheader', { name: 'Could be asked' }).waitFor()
  await page
    .getByRole('link', { name: /^Plan with / })
    .first()
    .click()
  await page.waitForURL(/\/ask\?people=/)
  await page.goto(`${program.address}/profile`)
  await page.getByText('On LinkedIn one thing is missing.').waitFor()
  expect(await page.getByRole('link', { name: 'Open the profile' }).getAttribute('href')).toBe('https://www.linkedin.com/in/me/')
  expect(trouble).toEqual([])
  await close()
})

test('a page that is not there keeps the navigation, and /readiness is Readiness', async () => {
  const { page, trouble, close } = await program.open('/readiness')
  await page.getByRole('heading', { level: 1, name: 'If you needed help tomorrow' }).waitFor()
  expect(page.url()).toBe(`${program.address}/ready`)
  await page.goto(`${program.address}/no/such/page`)
  await page.getByRole('heading', { level: 1, name: 'There is no such page.' }).waitFor()
  await page.getByRole('navigation').getByRole('link', { name: 'Review' }).first().waitFor()
  expect(trouble).toEqual([])
  await close()
})

test('on a phone the bands of the kind are named while the drawing scrolls', async () => {
  const { page, trouble, close } = await program.open('/review', { width: 390, height: 844 })
  await page.getByRole('img', { name: /^Month by month/ }).waitFor()
  for (const band of ['seldom', 'in need', 'all the time']) {
    const box = (await page.locator('li', { hasText: new RegExp(`^${band}$`) }).boundingBox())!
    expect(box.x).toBeGreaterThanOrEqual(0)
    expect(box.x + box.width).toBeLessThan(390)
  }
  expect(trouble).toEqual([])
  await close()
})

test('the five parts are named in one piece in German, on a desk and on a phone', async () => {
  for (const width of [1280, 390]) {
    const { page, close } = await program.open('/review', { width, height: 844, locale: 'de-DE' })
    const names = page.getByRole('listitem').filter({ has: page.getByRole('img', { name: /von 100/ }) })
    const name = names.getByRole('heading', { name: 'Gegenseitigkeit' })
    await name.waitFor()
    const lines = await name.evaluate((heading) => {
      const words = document.createRange()
      words.selectNodeContents(heading)
      return words.getClientRects().length
    })
    expect(lines).toBe(1)
    await close()
  }
})

test('circles that do not fit beside each other fade on the side where more are, and the chosen one is in sight', async () => {
  const { page, close } = await program.open('/people', { width: 390, height: 844 })
  const circles = page.getByRole('group', { name: 'Circles' })
  await circles.waitFor()
  await page.waitForFunction(() => document.querySelector('fieldset')?.dataset.more === 'after')
  await circles.getByRole('button').last().click()
  await page.waitForFunction(() => document.querySelector('fieldset')?.dataset.more === 'before')
  const box = (await circles.getByRole('button', { pressed: true }).boundingBox())!
  expect(box.x).toBeGreaterThanOrEqual(0)
  expect(box.x + box.width).toBeLessThanOrEqual(390)
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.waitForFunction(() => document.querySelector('fieldset')?.dataset.more === '')
  await close()
})
