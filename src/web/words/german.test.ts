import { expect, test } from 'vitest'
import { speaking } from '#language/per-request.ts'
import { paletteItems } from '../frame/palette-items.ts'
import { peopleSentence, peopleTitle } from '../pages/people/people-titles.ts'
import { entryHead } from '../pages/person/entry-words.ts'
import { offDek, pickedUpSentence, todayDek, todayTitle } from '../pages/today/titles.ts'
import { longDay, monthAndYear } from './dates.ts'
import { listed } from './numbers.ts'
import { problemsTitle } from './problems.ts'
import { CIRCLES, warmthSaid } from './warmth.ts'

const inGerman = <Said>(say: () => Said) => speaking({ language: 'de', tag: 'de-DE' }, say)

test('Today counts and ends in German', () => {
  expect(inGerman(() => todayTitle(2, 3).join(' '))).toBe('Zwei erledigt, noch drei.')
  expect(inGerman(() => todayTitle(1, 1).join(' '))).toBe('Eine erledigt, noch eine.')
  expect(inGerman(() => todayTitle(0, 5).join(' '))).toBe('Noch fünf, dann bist du fertig.')
  expect(inGerman(() => todayTitle(3, 0).join(' '))).toBe('Das war alles für heute.')
  expect(inGerman(() => todayTitle(0, 0).join(' '))).toBe('Heute steht nichts an.')
  expect(inGerman(() => todayDek(1))).toContain('Etwa eine Minute.')
  expect(inGerman(() => offDek('2026-12-01', '2026-11-19'))).toContain('bis 1. Dezember weg')
})

test('stretches of time stand in the case their sentence needs', () => {
  const pickedUp = [
    { personId: '1', name: 'Leila', afterDays: 62 },
    { personId: '2', name: 'Oskar', afterDays: 800 },
  ]
  expect(inGerman(() => pickedUpSentence(pickedUp))).toBe(
    'Wieder angeknüpft hast du mit Leila nach zwei Monaten und mit Oskar nach zwei Jahren.',
  )
})

test('the list of people is told in German, one as one', () => {
  const counts = { everyone: 1204, close: 14, good: 61, wide: 161, known: 0, unsorted: 176, slipping: 1, inRhythm: 164, resting: 49 }
  const people = { total: 1, rows: [], groups: [], counts }
  expect(inGerman(() => peopleSentence(people, {}))).toBe('1.204 Menschen, davon 236 in deinen drei Kreisen. Eine Person entgleitet dir.')
  expect(inGerman(() => peopleSentence(people, { query: 'ada' }))).toBe('Eine Person von 1.204.')
  expect(inGerman(() => peopleTitle({ circle: 'close', organisation: 'Riverlight', query: 'ada' }))).toBe(
    'Menschen: in deinem engen Kreis, bei Riverlight, gefunden zu „ada“',
  )
})

test('a line of the history says who did what to whom', () => {
  const entry = { id: '1', on: '2026-01-01', kind: 'mail', direction: 'in', channel: 'mail', audience: 3, source: 'Mail' } as const
  const shown = { ...entry, at: '2026-01-01T08:00:00Z', subject: null, snippet: null, tag: null, acts: [] }
  expect(inGerman(() => entryHead(shown, 'Amara Okonjo'))).toEqual({ head: 'Amara hat geschrieben', how: 'per Mail, an drei' })
})

test('pages and acts are found under the names they are shown with', () => {
  const found = (query: string) =>
    inGerman(() => paletteItems(query, [], undefined).flatMap((item) => ('title' in item && item.type !== 'need' ? item.title : [])))
  expect(found('einst')).toEqual(['Einstellungen'])
  expect(found('festh')).toEqual(['Festhalten, was war'])
  expect(found('settings')).toEqual([])
  expect(found('dunkel')).toEqual(['Hell oder dunkel wählen'])
  expect(found('export')).toEqual(['Alles mitnehmen'])
})

test('days, lists and warmth are written as German writes them', () => {
  expect(inGerman(() => longDay('2026-11-19'))).toBe('Donnerstag, 19. November')
  expect(inGerman(() => monthAndYear('2026-10-01'))).toBe('Okt. 2026')
  expect(inGerman(() => listed(['Ada', 'Ruth', 'Mei', 'Kees']))).toBe('Ada, Ruth und zwei weitere')
  expect(inGerman(() => warmthSaid(58, 'cooling'))).toBe('58, warm, kühlt ab')
  expect(inGerman(() => CIRCLES.map(({ title }) => title))).toEqual(['Eng', 'Gut', 'Weit', 'Bekannt'])
  expect(inGerman(() => problemsTitle(1))).toBe('Eine Zeile war nicht zu lesen')
})
