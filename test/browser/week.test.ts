import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Letter, mboxOf, writeFiles } from '../support/archives.ts'
import { got, sent } from './invented.ts'
import { startDemo, startTend, type Tend } from './tend.ts'

const ADA_TO_LIV = ['Ada', 'Bo', 'Cleo', 'Dag', 'Edda', 'Finn', 'Gro', 'Hedda', 'Ivar', 'Jon', 'Kaja', 'Liv']

let program: Tend
beforeAll(async () => {
  program = await startDemo()
})
afterAll(() => program?.close())

test('where the rhythms ask for more than a week holds, longer ones are proposed, taken together, and taken back together', async () => {
  const busy = await startTend([writeFiles(mkdtempSync(join(tmpdir(), 'tend-busy-')), { 'busy.mbox': mboxOf(lettersOfABusyYear()) })])
  try {
    const { page, trouble } = await busy.open('/review')
    await page.getByRole('button', { name: /^See the / }).click()
    expect(
      await page
        .getByRole('listitem')
        .filter({ hasText: / instead of / })
        .count(),
    ).toBeGreaterThan(0)
    await page.getByRole('button', { name: 'Take these rhythms' }).click()
    const said = page.getByRole('status')
    await said.getByRole('button', { name: /Undo/ }).click()
    await said.getByText(/^Taken back/).waitFor()
    expect(trouble).toEqual([])
  } finally {
    await busy.close()
  }
}, 120_000)

/** Twelve people whom the owner wrote to every week for a year, and nearly nobody in the last ten. */
function lettersOfABusyYear(): Letter[] {
  return ADA_TO_LIV.flatMap((name, at) => {
    const who = `${name} Holm <${name.toLowerCase()}@holm.example>`
    const last = at === 0 ? 1 : 70
    return Array.from({ length: 40 }, (_, i) => {
      const days = last + (39 - i) * 7
      return i % 2 === 0 ? sent(days, who, `Letter ${i} to ${name}.`) : got(days, who, `Letter ${i} from ${name}.`)
    })
  })
}

test('an ask out of the blue is shown with its history and calm replies; what is none goes, and comes back', async () => {
  const { page, trouble, close } = await program.open('/ask')
  const ask = page
    .locator('article.sheet')
    .filter({ has: page.locator('blockquote') })
    .first()
  await ask.waitFor()
  const name = (await ask.getByRole('heading', { level: 3 }).textContent())!
  expect(await ask.locator('mark').count()).toBeGreaterThan(0)
  for (const reply of ['Help', 'Decline'])
    expect(
      await ask
        .getByRole('link', { name: new RegExp(reply, 'i') })
        .first()
        .getAttribute('href'),
    ).toMatch(/^(?:mailto:|https:|\/people)/)
  await ask.getByRole('button', { name: 'Tell Tend' }).click()
  await page.locator('article.sheet').getByRole('heading', { level: 3, name }).waitFor({ state: 'detached' })
  await page.getByRole('status').getByRole('button', { name: /Undo/ }).click()
  await page.getByRole('heading', { level: 3, name }).waitFor()
  await ask
    .getByRole('link', { name: /^Decline kindly/ })
    .evaluate((link) => link.addEventListener('click', (event) => event.preventDefault()))
  await ask.getByRole('link', { name: /^Decline kindly/ }).click()
  await ask.getByRole('button', { name: 'Not yet' }).click()
  await ask.getByRole('link', { name: /^Decline kindly/ }).click()
  await ask.getByRole('button', { name: 'Yes, logged' }).click()
  await page.locator('article.sheet').getByRole('heading', { level: 3, name }).waitFor({ state: 'detached' })
  await page.getByRole('status').getByRole('button', { name: /Undo/ }).click()
  await page.getByRole('heading', { level: 3, name }).waitFor()
  expect(trouble).toEqual([])
  await close()
})

test('what a message does is corrected where it stands, and counts from then on', async () => {
  const { page, trouble, close } = await program.open('/people?query=Amara%20Okonjo')
  await page.getByRole('row').getByRole('link', { name: 'Amara Okonjo' }).click()
  const given = page.getByRole('button', { name: 'This message: give. Correct it' })
  await page.getByRole('heading', { level: 1, name: 'Amara Okonjo' }).waitFor()
  await page.getByRole('button', { name: 'Say what this message does' }).first().waitFor()
  const before = await given.count()
  await page.getByRole('button', { name: 'Say what this message does' }).first().click()
  await page
    .getByRole('menuitemcheckbox', { name: 'give' })
    .or(page.getByRole('menuitem', { name: 'give' }))
    .first()
    .click()
  await expect.poll(() => given.count()).toBe(before + 1)
  await page.getByRole('status').getByRole('button', { name: /Undo/ }).click()
  await expect.poll(() => given.count()).toBe(before)
  expect(trouble).toEqual([])
  await close()
})

test('everything is taken away as one file, and a new Tend that is given it knows the same people', async () => {
  const { page, close } = await program.open('/settings')
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Export everything' }).click()
  const file = `${program.folder}-everything.zip`
  await (await download).saveAs(file)
  const peopleOf = (told: string) => (JSON.parse(told) as { rows: { name: string }[] }).rows.map(({ name }) => name)
  const known = peopleOf(await (await page.request.get(`${program.address}/api/people?limit=50&sort=name`)).text())
  expect(known.length).toBe(50)
  await close()
  const other = await startTend()
  try {
    const fresh = await other.open('/import')
    await fresh.page.locator('input[type=file]').first().setInputFiles(file)
    await fresh.page
      .getByText(/^The same network|Everything/)
      .first()
      .waitFor()
    await expect
      .poll(async () => peopleOf(await (await fresh.page.request.get(`${other.address}/api/people?limit=50&sort=name`)).text()), {
        timeout: 60_000,
      })
      .toEqual(known)
    await fresh.page.goto(other.address)
    await fresh.page.getByRole('article').first().waitFor()
    expect(fresh.trouble).toEqual([])
  } finally {
    await other.close()
  }
}, 120_000)
