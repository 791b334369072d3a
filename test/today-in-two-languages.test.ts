import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { importArchives } from '#actions/import/import-archives.ts'
import { localeOf } from '#language/language.ts'
import { speaking } from '#language/per-request.ts'
import { seeToday } from '#views/today.ts'
import { daysAgo, type Letter, mboxOf, writeFiles } from './support/archives.ts'
import { openTestData, type TestData } from './support/database.ts'

const ME = 'Ines Duarte <ines@duarte.example>'
const AMARA = 'Amara Okonjo <amara@fieldnotes.example>'

let data: TestData
beforeAll(async () => {
  data = await openTestData()
  const letters: Letter[] = [42, 63, 84, 105, 126, 147, 168, 189].map((days, i) => ({
    id: `a${i}`,
    at: daysAgo(days),
    from: i % 2 ? AMARA : ME,
    to: i % 2 ? ME : AMARA,
    subject: 'The pier',
    text: 'The boats are in the water.',
  }))
  // Somebody else heard from lately: the mailbox does not end with Amara.
  const others: Letter[] = [1, 2].map((days) => ({
    id: `r${days}`,
    at: daysAgo(days),
    from: ME,
    to: 'Ruth Adeyemi <ruth@kiln.example>',
    text: 'All is well here.',
  }))
  writeFiles(data.folder, { 'mail.mbox': mboxOf([...letters, ...others]) })
  await importArchives(data.ctx, join(data.folder, 'mail.mbox'), { me: ['ines@duarte.example'] })
})
afterAll(() => data.close())

test('Today is told to a German reader in German and to an English one right after in English, with the same cards', async () => {
  const german = await speaking(localeOf('de'), () => seeToday(data.ctx))
  const english = await speaking(localeOf('en'), () => seeToday(data.ctx))
  expect(german.cards.map(({ id }) => id)).toEqual(english.cards.map(({ id }) => id))
  const [card, same] = [german, english].map(({ cards }) => cards.find(({ person }) => person.name === 'Amara Okonjo')!) as [
    (typeof german.cards)[number],
    (typeof german.cards)[number],
  ]
  expect(card.label).toBe('Entgleitet')
  expect(card.why).toBe('Ihr hört meist alle drei Wochen voneinander; diesmal sechs. Du hast zuletzt geschrieben, am 18. Januar.')
  expect(card.suggestion).toMatch(/^Hallo Amara, (?:meine letzte Nachricht|ich habe dir vor sechs Wochen)/)
  expect(card.evidence[0]!.label).toBe('Was droht')
  expect(card.ways.map(({ label }) => label)).toEqual(['Als Mail öffnen'])
  expect(same.label).toBe('Slipping')
  expect(same.why).toBe('You usually talk every three weeks; it has been six. You wrote last, on 18 January.')
  expect(same.suggestion).toMatch(/^Hi Amara, (?:my last message|I wrote to you six weeks ago)/)
  expect(same.evidence[0]!.label).toBe('Risk')
  expect(same.ways.map(({ label }) => label)).toEqual(['Open in Mail'])
})
