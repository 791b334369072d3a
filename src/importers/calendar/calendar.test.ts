import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { identityKey } from '#domain/people/identity.ts'
import type { EventRecord, Imported, InteractionRecord, OwnerOrParty } from '../importer.ts'
import { inMemory } from '../in-memory.ts'
import { calendar } from './index.ts'

const own = readFileSync(join(import.meta.dirname, 'fixtures/own.ics'), 'utf8')
const NORA = 'mail:nora@velten.example'

async function readAll(text: string | Buffer | Record<string, string>, me: readonly string[] = [NORA]): Promise<Imported[]> {
  const records: Imported[] = []
  const files = typeof text === 'string' || Buffer.isBuffer(text) ? { 'a.ics': text } : text
  for await (const record of calendar.read(inMemory(files), { me: new Set(me) })) records.push(record)
  return records
}
const events = (records: readonly Imported[]) => records.filter((record): record is EventRecord => record.type === 'event')
const meetings = (records: readonly Imported[]) => records.filter((record): record is InteractionRecord => record.type === 'interaction')
const keyOf = (party: OwnerOrParty) => (party === 'owner' ? party : identityKey(party.identities[0]!))
const brief = ({ at, subject, kind, from, to }: InteractionRecord) => [at!.toISOString(), subject, kind, [from, ...to].map(keyOf).join(' ')]

/** An entry of a calendar, and whatever else a test wants to stand in it. */
const entry = (...lines: string[]) => `BEGIN:VEVENT\r\n${lines.join('\r\n')}\r\nEND:VEVENT\r\n`
const calendarOf = (...entries: string[]) => `BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${entries.join('')}END:VCALENDAR\r\n`
const WRITTEN = 'DTSTAMP:20260301T120000Z'

test('a calendar is recognised by what it begins with, whatever its name', async () => {
  expect(await calendar.recognise(inMemory({ 'a.ics': own, 'b.ics': 'BEGIN:VCARD', 'c.csv': 'Name,Mail' }))).toEqual(['a.ics'])
})

test('past meetings are told with everybody who did not decline, at the instant of their zone', async () => {
  expect(meetings(await readAll(own)).map(brief)).toEqual([
    ['2026-02-03T08:00:00.000Z', 'Week with Kees', 'call', `${NORA} mail:kees.vos@post.example`],
    ['2026-02-11T10:00:00.000Z', 'Week with Kees, moved', 'meeting', `${NORA} mail:kees.vos@post.example`],
    ['2026-02-05T11:30:00.000Z', 'Lunch at the harbour', 'meeting', `${NORA} mail:amara@okonjo.example mail:ruth@adler.example`],
  ])
})

test('events carry place, role, guests and who tells of them; rooms and things are no guests', async () => {
  const found = events(await readAll(own))
  expect(found.map(({ at, precision = 'instant', title, role, channel }) => [at.toISOString(), precision, title, role, channel])).toEqual([
    ['2026-02-03T08:00:00.000Z', 'instant', 'Week with Kees', 'hosting', 'calendar'],
    ['2026-02-24T08:00:00.000Z', 'instant', 'Week with Kees', 'hosting', 'calendar'],
    ['2026-03-03T08:00:00.000Z', 'instant', 'Week with Kees', 'hosting', 'calendar'],
    ['2026-02-11T10:00:00.000Z', 'instant', 'Week with Kees, moved', 'hosting', 'calendar'],
    ['2026-02-05T11:30:00.000Z', 'instant', 'Lunch at the harbour', 'attending', 'calendar'],
    ['2026-02-12T18:30:00.000Z', 'instant', 'Never answered', 'invited', 'calendar'],
    ['2026-03-08T12:00:00.000Z', 'day', 'Nordic heat days', 'attending', 'calendar'],
    ['2026-03-10T12:00:00.000Z', 'wall', 'Lunch wherever I am', 'attending', 'calendar'],
    ['2026-03-20T17:30:00.000Z', 'instant', 'Heat pump evening', 'invited', 'meetup'],
  ])
  const lunch = found.find(({ title }) => title === 'Lunch at the harbour')!
  expect(lunch).toMatchObject({ place: 'Harbour canteen, Kade 3', endsAt: new Date('2026-02-05T12:30:00Z'), asked: 3 })
  expect(lunch.guests!.map(({ identity, name, role, answer }) => [identity.value, name, role, answer])).toEqual([
    ['amara@okonjo.example', 'Amara Okonjo', 'hosting', undefined],
    ['nora@velten.example', 'Nora Velten', 'attending', 'yes'],
    ['ruth@adler.example', undefined, 'invited', undefined],
    ['tom@reilly.example', 'Tom Reilly', 'invited', 'no'],
  ])
  expect(found.find(({ title }) => title === 'Nordic heat days')!.endsAt).toEqual(new Date('2026-03-09T12:00:00Z'))
  expect(found.find(({ title }) => title === 'Week with Kees')).toMatchObject({ url: 'https://meet.example/abc-defg', isSeries: true })
})

test('what is called off is left out, and a broken time is a problem with its line', async () => {
  const records = await readAll(own)
  expect(records.filter(({ type }) => type === 'left-out')).toEqual([{ type: 'left-out', reason: 'cancelled' }])
  expect(records.filter(({ type }) => type === 'problem')).toEqual([
    { type: 'problem', file: 'a.ics', line: 104, reason: 'expected a DTSTART with a time we can read' },
  ])
})

test('the owner is whose address stands in most entries, certain when the calendar is named after it', async () => {
  expect(await calendar.findOwner!(inMemory({ 'a.ics': own }))).toMatchObject([
    { identity: { value: 'nora@velten.example' }, name: 'Nora Velten', certain: true, reason: 'is in 5 of 5 calendar entries with guests' },
  ])
  const unnamed = own.replace('X-WR-CALNAME:nora@velten.example\r\n', '')
  const [first, ...others] = await calendar.findOwner!(inMemory({ 'a.ics': unnamed }))
  expect([first!.identity.value, first!.certain, others.length]).toEqual(['nora@velten.example', false, 1])
})

test('while nobody knows the owner, meetings keep all their addresses, so that their ties can be made when one is confirmed', async () => {
  const [first] = meetings(await readAll(own, []))
  expect([first!.from, ...first!.to].map(keyOf)).toContain(NORA)
})

test('a calendar read twice, or in two files, tells each thing once', async () => {
  const keys = (records: readonly Imported[]) => records.flatMap((record) => ('key' in record ? [record.key] : [])).sort()
  const once = keys(await readAll(own))
  expect(new Set(once).size).toBe(once.length)
  expect(keys(await readAll({ 'a.ics': own, 'b.ics': own }))).toEqual(once)
})

test('of two versions of an entry the newer is told, and one that was called off later is not', async () => {
  const version = (sequence: number, title: string, ...more: string[]) =>
    entry('UID:1', 'DTSTART:20260201T100000Z', WRITTEN, `SEQUENCE:${sequence}`, `SUMMARY:${title}`, ...more)
  expect(events(await readAll(calendarOf(version(2, 'New'), version(1, 'Old')))).map(({ title }) => title)).toEqual(['New'])
  expect(events(await readAll(calendarOf(version(1, 'Old'), version(2, 'New', 'STATUS:CANCELLED'))))).toEqual([])
})

test.each([
  ['FREQ=DAILY;COUNT=3', ['2026-01-05', '2026-01-06', '2026-01-07']],
  ['FREQ=DAILY;BYDAY=MO,WE;COUNT=3', ['2026-01-05', '2026-01-07', '2026-01-12']],
  ['FREQ=WEEKLY;INTERVAL=2;COUNT=2', ['2026-01-05', '2026-01-19']],
  ['FREQ=MONTHLY;BYDAY=1MO;COUNT=2', ['2026-01-05', '2026-02-02']],
  ['FREQ=MONTHLY;BYMONTHDAY=5;UNTIL=20260305', ['2026-01-05', '2026-02-05', '2026-03-05']],
  ['FREQ=YEARLY;UNTIL=20280101T000000Z', ['2026-01-05', '2027-01-05']],
])('the series %s takes place on these days', async (rule, days) => {
  const text = calendarOf(entry('UID:1', 'DTSTART:20260105T100000Z', WRITTEN, 'SUMMARY:Series', `RRULE:${rule}`))
  expect(events(await readAll(text)).map(({ at }) => at.toISOString().slice(0, 10))).toEqual(days)
})

test('a series without an end is told for a year to come, and of a long past its newest four hundred times', async () => {
  const text = calendarOf(entry('UID:1', 'DTSTART:20100105T100000Z', WRITTEN, 'SUMMARY:Series', 'RRULE:FREQ=DAILY'))
  const days = events(await readAll(text)).map(({ at }) => at.toISOString().slice(0, 10))
  expect([days.length, days[399], days[0], days.at(-1)]).toEqual([460, '2026-03-01', '2025-01-26', '2026-04-30'])
})

test.each([
  'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
  'FREQ=SECONDLY',
  'FREQ=WEEKLY;INTERVAL=1000000000',
  'FREQ=DAILY;INTERVAL=7;BYDAY=SU',
  'FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30',
  'FREQ=YEARLY;BYDAY=6MO;BYMONTH=2',
  'FREQ=YEARLY;BYWEEKNO=53;BYDAY=SU,MO;BYMONTH=2',
  'FREQ=MONTHLY;BYSETPOS=400;BYDAY=MO',
  'FREQ=YEARLY;BYYEARDAY=366;INTERVAL=3',
  'RRULE:;;;=',
])('the rule %s comes to an end', async (rule) => {
  const records = await readAll(calendarOf(entry('UID:1', 'DTSTART:20260105T100000Z', WRITTEN, 'SUMMARY:Series', `RRULE:${rule}`)))
  expect(events(records).length).toBeLessThanOrEqual(460)
})

test('an event of more than ten others is an event only', async () => {
  const guests = Array.from({ length: 11 }, (_, i) => `ATTENDEE;PARTSTAT=ACCEPTED:mailto:guest${i}@people.example`)
  const lines = ['UID:1', 'DTSTART:20260201T100000Z', WRITTEN, 'SUMMARY:Fair', 'ATTENDEE;PARTSTAT=ACCEPTED:mailto:nora@velten.example']
  const records = await readAll(calendarOf(entry(...lines, ...guests)))
  expect([events(records)[0]!.asked, meetings(records).length]).toEqual([11, 0])
  expect(meetings(await readAll(calendarOf(entry(...lines, ...guests.slice(1))))).length).toBe(1)
})

test('a file cut off at any byte is read to where it ends, with a problem for what is cut', async () => {
  for (let at = 0; at < own.length; at += 61) {
    const records = await readAll(Buffer.from(own.slice(0, at)))
    expect(events(records).length).toBeLessThanOrEqual(9)
  }
  expect((await readAll(own.slice(0, own.indexOf('SUMMARY:Lunch at'))))!.at(-1)).toMatchObject({ type: 'problem', reason: /cut off/ })
})

test('a hundred thousand guests of one entry and folds without end are no trouble', async () => {
  const many = Array.from({ length: 100_000 }, (_, i) => `ATTENDEE:mailto:g${i}@people.example`)
  const records = await readAll(calendarOf(entry('UID:1', 'DTSTART:20260201T100000Z', 'SUMMARY:All', ...many)))
  expect(records.filter(({ type }) => type !== 'part').length).toBe(1)
  await readAll(calendarOf(entry('UID:1', 'DTSTART:20260201T100000Z', `SUMMARY:a${'\r\n b'.repeat(200_000)}`)))
})

test('a rule in a broken line ends nothing', async () => {
  const records = await readAll(
    calendarOf(entry('UID:1', 'DTSTART:20260201T100000Z', WRITTEN, 'SUMMARY:Tea', 'RRULE:FREQ=DAILY\r;COUNT=2')),
  )
  expect(records.filter(({ type }) => type !== 'part').length).toBe(1)
})
