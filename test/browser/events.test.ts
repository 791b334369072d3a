import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeFiles } from '../support/archives.ts'
import { writeArchives } from './invented.ts'
import { startTend, type Tend } from './tend.ts'

/** Yesterday evening, and one to come with somebody whose tie slips. */
const CALENDAR = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'X-WR-CALNAME:nora@lind.example',
  'BEGIN:VEVENT',
  'UID:yesterday@events.lu.ma',
  'DTSTAMP:20260302T060000Z',
  'DTSTART:20260301T180000Z',
  'DTEND:20260301T210000Z',
  'SUMMARY:Heat pump evening',
  'LOCATION:Pakhuis',
  'END:VEVENT',
  'BEGIN:VEVENT',
  'UID:coming@street.example',
  'DTSTAMP:20260302T060000Z',
  'DTSTART:20260310T180000Z',
  'SUMMARY:Repair Café Noord',
  'LOCATION:Zaal Noord',
  'ATTENDEE;PARTSTAT=ACCEPTED:mailto:nora@lind.example',
  'ATTENDEE;CN=Amara Okonjo:mailto:amara@fieldnotes.example',
  'ATTENDEE;CN=Wim Ott:mailto:wim@ott.example',
  'END:VEVENT',
  'END:VCALENDAR',
].join('\r\n')

const folder = mkdtempSync(join(tmpdir(), 'tend-calendar-'))
let program: Tend
beforeAll(async () => {
  writeFiles(folder, { 'nora.ics': CALENDAR })
  program = await startTend([writeArchives().mailbox, join(folder, 'nora.ics')])
})
afterAll(async () => {
  await program?.close()
  rmSync(folder, { recursive: true, force: true })
})

test('whom to meet at a coming event is said with the reason', async () => {
  const { page, trouble, close } = await program.open('/')
  await page.getByRole('article').first().waitFor()
  await page.keyboard.press('g')
  await page.keyboard.press('e')
  await page.getByRole('heading', { level: 1, name: 'Events' }).waitFor()
  const event = page.getByRole('article', { name: 'Repair Café Noord' })
  await event.getByText(/Amara Okonjo and you usually talk every \w+ weeks; it has been/).waitFor()
  await event.getByText('Wim Ott is new to you').waitFor()
  expect(trouble).toEqual([])
  await close()
})

test('somebody is put down in ten seconds, followed up, and both are taken back', async () => {
  const { page, trouble, close } = await program.open('/events')
  const field = page.getByRole('textbox', { name: 'Who did you just meet?' })
  await field.fill('Anouk Postma, two boys, hates slides')
  await field.press('Enter')
  const sheet = page.getByRole('region', { name: 'While it is fresh' })
  await sheet.getByText('You noted: “two boys, hates slides”').waitFor()
  await sheet.getByText('Sunday, Heat pump evening').waitFor()
  await sheet.getByText('36 hours of the two days left').waitFor()
  await sheet.getByRole('button', { name: 'Anouk Postma: written' }).click()
  await page.getByRole('heading', { name: 'Everybody has heard from you' }).waitFor()
  await page.getByRole('status').getByRole('button', { name: /Undo/ }).click()
  await page.getByRole('heading', { name: 'While it is fresh' }).waitFor()
  expect(trouble).toEqual([])
  await close()
})

test('an evening is planned, its invitation downloaded, an answer noted', async () => {
  const { page, trouble, close } = await program.open('/events/plan')
  await page.getByLabel('What is it?').fill('Soup before spring')
  await page.getByLabel('Day', { exact: true }).fill('2026-03-20')
  await page.getByLabel('Where').fill('At home')
  await page.getByLabel('Whom to ask').fill('Kwame')
  await page.getByRole('option', { name: /Kwame Mensah/ }).click()
  await page.getByText('Friday, 20 March, at 18:30. At home.').waitFor()
  await page.getByRole('button', { name: 'Plan it' }).click()
  await page.getByRole('heading', { level: 1, name: 'Soup before spring is planned.' }).waitFor()
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Download the invitation' }).click()
  const file = await download
  expect(file.suggestedFilename()).toBe('soup-before-spring.ics')
  expect(readFileSync(await file.path(), 'utf8')).toContain('kwame@waterlab.example')

  await page.getByRole('link', { name: 'To Events' }).click()
  const own = page.getByRole('article', { name: /Soup before spring/ })
  await own.getByText('One person asked; nobody has answered yet.').waitFor()
  await own.getByRole('button', { name: 'See the answers' }).click()
  await page.getByRole('button', { name: 'Kwame Mensah: no word yet' }).click()
  await page.getByRole('menuitem', { name: 'Said yes' }).click()
  await page.getByRole('dialog').getByText('One person asked; one said yes.').waitFor()

  await page.getByRole('button', { name: 'Change it' }).click()
  await page.getByLabel('Until, if you know').fill('22:30')
  await page.getByLabel('Where').fill('In the garden')
  await page.getByRole('button', { name: 'Keep the change' }).click()
  await page.getByText('Soup before spring is changed').waitFor()
  await page.getByRole('button', { name: 'Call it off' }).click()
  await page.getByText('Soup before spring is called off; one person to tell').waitFor()
  await own.waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Undo' }).click()
  await own.getByText('In the garden. One person asked; one said yes.').waitFor()
  expect(trouble).toEqual([])
  await close()
})
