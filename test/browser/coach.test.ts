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

test('from a person one looks before asking, writes a promise down, and keeps it', async () => {
  const { page, trouble, close } = await program.open('/people?query=Amara%20Okonjo')
  await page.getByRole('row').getByRole('link', { name: 'Amara Okonjo' }).click()
  await page.getByRole('heading', { level: 1, name: 'Amara Okonjo' }).waitFor()
  const promises = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Promises' }) })
  await promises.getByRole('button', { name: 'Add' }).click()
  const form = page.getByRole('dialog').locator('form')
  expect(await form.evaluate((each) => Number.parseFloat(getComputedStyle(each).paddingLeft))).toBeGreaterThanOrEqual(22)
  await page.getByRole('dialog').getByLabel('What').fill('send the Delft study')
  await page.getByRole('button', { name: 'Keep it' }).click()
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
