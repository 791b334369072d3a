import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeFiles } from '../support/archives.ts'
import { faultsOf } from './faults.ts'
import { writeArchives } from './invented.ts'
import { startTend, type Tend } from './tend.ts'

const card = (name: string, ...lines: string[]) => ['BEGIN:VCARD', 'VERSION:3.0', `FN:${name}`, ...lines, 'END:VCARD', ''].join('\n')

let program: Tend

beforeAll(async () => {
  const { mailbox } = writeArchives()
  const folder = writeFiles(join(mailbox, '..', 'cards'), {
    'cards.vcf': [
      card('Clara Brandt', 'EMAIL:clara@heat.example', 'ORG:Heat Works'),
      card('Clara Brandt-Ilves', 'EMAIL:clara.ilves@post.example', 'ORG:Heat Works'),
      card('Oskar T. Blom', 'EMAIL:oskar.blom@fjord.example'),
      card('Blom, Oskar T.', 'EMAIL:t..blom@fjord.example'),
      card('Ngozi Nwosu', 'EMAIL:ngozi@tally.example', 'EMAIL:office@tally.example'),
    ].join(''),
  })
  program = await startTend([mailbox, folder])
})
afterAll(() => program?.close())

test('two who may be one are shown side by side; one key makes them one, and undo two', async () => {
  const { page, trouble, close } = await program.open('/duplicates')
  const pair = page.getByRole('article', { name: /Clara Brandt.* one person or two\?/ })
  await pair.getByText('Probably one: the same first name, and a part of the last').waitFor()
  expect(await pair.getByText('Heat Works').count()).toBe(2)
  expect(await faultsOf(page)).toEqual([])
  await page.keyboard.press('m')
  await page
    .getByRole('status')
    .getByText(/are one person now/)
    .waitFor()
  await pair.waitFor({ state: 'detached' })
  await page.getByRole('status').getByRole('button', { name: /Undo/ }).click()
  await pair.waitFor()
  await page.keyboard.press('n')
  await page
    .getByRole('status')
    .getByText(/stay two people/)
    .waitFor()
  await pair.waitFor({ state: 'detached' })
  expect(trouble).toEqual([])
  await close()
})

test('what was joined without asking comes apart with a press', async () => {
  const { page, trouble, close } = await program.open('/duplicates')
  await page.getByRole('button', { name: /Undo: take Oskar.* apart again/ }).click()
  await page.getByRole('status').getByText('They are two people again').waitFor()
  await page.getByText('Oskar').first().waitFor({ state: 'detached' })
  expect(trouble).toEqual([])
  await close()
})

test('an address that is somebody else’s leaves a person’s page with all that hangs on it, and comes back', async () => {
  const { page, trouble, close } = await program.open('/people?query=Ngozi')
  await page
    .getByRole('link', { name: /Ngozi Nwosu/ })
    .first()
    .click()
  await page.getByRole('button', { name: 'Not all theirs?' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel(/office@tally\.example/).check()
  expect(await faultsOf(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Two people' }).click()
  await page.getByRole('status').getByText('Ngozi Nwosu is two people now').waitFor()
  await page.getByText('office@tally.example').first().waitFor({ state: 'detached' })
  await page.getByRole('status').getByRole('button', { name: /Undo/ }).click()
  await page.getByText('office@tally.example').first().waitFor()
  expect(trouble).toEqual([])
  await close()
})
