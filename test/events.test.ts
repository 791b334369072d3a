import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { addPerson } from '#actions/add-person.ts'
import { callOffEvent, changeEvent } from '#actions/change-event.ts'
import { followUp } from '#actions/follow-up.ts'
import { importArchives } from '#actions/import/import-archives.ts'
import { logInteraction } from '#actions/log-interaction.ts'
import { markNudge } from '#actions/mark-nudge.ts'
import { meetPeople } from '#actions/meet-people.ts'
import { noteAnswer, noteWhoCame } from '#actions/note-guests.ts'
import { askGuests, planEvent } from '#actions/plan-event.ts'
import { undoChange } from '#actions/undo-change.ts'
import { Conflict, Invalid, NotFound } from '#domain/errors.ts'
import type { Context } from '#store/context.ts'
import { listGuests } from '#store/events.ts'
import { bumpRevision } from '#store/owner.ts'
import { seeEvent } from '#views/event.ts'
import { seeEvents } from '#views/events.ts'
import { writeInvitation } from '#views/invitation.ts'
import { seeNetwork } from '#views/network.ts'
import { seeToday } from '#views/today.ts'
import { castMember } from './cast.ts'
import { daysAgo, mboxOf, writeFiles } from './support/archives.ts'
import { openTestData, type TestData } from './support/database.ts'
import { networkOf } from './support/network-of.ts'

const NOW = '2026-03-01T12:00:00Z'
const KEES = castMember('kees-vos')
const AMARA = castMember('amara-okonjo')

let data: TestData
let ctx: Context
beforeEach(async () => {
  data = await openTestData(NOW)
  ctx = data.ctx
})
afterEach(() => data.close())

const later = (hours: number): Context => ({ ...ctx, now: () => new Date(Date.parse(NOW) + hours * 3_600_000) })
const add = async ({ name, mails }: { name: string; mails: readonly string[] }) => (await addPerson(ctx, { name, mail: mails[0] })).personId
const bring = (name: string, content: string) =>
  importArchives(ctx, join(writeFiles(data.folder, { [name]: content }), name), { me: ['nora@velten.example'] })
const contactsOf = async (id: string) => (await seeNetwork(ctx)).byId.get(id)?.tie.n

test('nothing known is said to be nothing known', async () => {
  expect(await seeEvents(ctx)).toMatchObject({
    standing: 'No event is known yet.',
    fresh: null,
    coming: [],
    past: [],
    year: { sentence: 'No event of this year is known.', attended: 0 },
    invite: { people: [] },
    isAnyKnown: false,
  })
})

test('where nothing happened for years, the last that did is still shown', async () => {
  const { eventId } = await planEvent(ctx, { title: 'Soup', on: '2026-03-10', time: '18:30', people: [] })
  expect(await seeEvents(later(24 * 800))).toMatchObject({
    standing: 'Nothing is coming, and nothing waits to be followed up.',
    past: [{ id: eventId, on: '2026-03-10' }],
    isAnyKnown: true,
  })
})

test('whoever is met in ten seconds is added or found, met that day, and waits to be written to for two days', async () => {
  const kees = await add(KEES)
  const before = await networkOf(ctx)
  const { changeId, sentence, people } = await meetPeople(ctx, { who: ['Anouk Postma', 'kees VOS'], note: 'two boys, hates slides' })
  expect([sentence, people[1]]).toEqual(['You met Anouk Postma and Kees Vos', kees])
  expect(await contactsOf(kees)).toBe(1)
  const { fresh, standing } = await seeEvents(later(30))
  expect(standing).toBe('One meeting to follow up.')
  expect(fresh).toMatchObject({ occasion: 'Sunday, without an event', left: '18 hours of the two days left', share: 18 / 48 })
  expect(fresh!.people.map(({ name, line, isDone }) => [name, line, isDone]).sort()).toEqual([
    ['Anouk Postma', 'You noted: “two boys, hates slides”', false],
    ['Kees Vos', 'You noted: “two boys, hates slides”', false],
  ])
  expect((await seeEvents(later(49))).fresh).toBeNull()
  await undoChange(ctx, changeId)
  expect(await networkOf(ctx)).toEqual(before)
  expect((await seeEvents(ctx)).fresh).toBeNull()
})

test('a name that two people have is asked back', async () => {
  await add(KEES)
  await addPerson(ctx, { name: 'Kees Vos' })
  await expect(meetPeople(ctx, { who: ['Kees Vos'] })).rejects.toThrow(Conflict)
  await expect(meetPeople(ctx, { who: ['  '] })).rejects.toThrow(Invalid)
})

test('a follow-up is done by saying so, or by itself when a message went out since', async () => {
  const [kees, amara] = [await add(KEES), await add(AMARA)]
  await meetPeople(ctx, { who: [kees, amara] })
  const done = async (hours: number) =>
    Object.fromEntries((await seeEvents(later(hours))).fresh!.people.map(({ name, isDone }) => [name, isDone]))
  expect(await done(1)).toEqual({ 'Kees Vos': false, 'Amara Okonjo': false })
  const { changeId } = await followUp(later(2), kees, { kind: 'message', note: 'Good to see you' })
  expect(await done(3)).toEqual({ 'Kees Vos': true, 'Amara Okonjo': false })
  await expect(followUp(later(3), kees)).rejects.toThrow(NotFound)
  await logInteraction(later(4), { people: [amara], kind: 'message' })
  expect(await done(5)).toEqual({ 'Kees Vos': true, 'Amara Okonjo': true })
  await undoChange(ctx, changeId)
  expect(await done(5)).toEqual({ 'Kees Vos': false, 'Amara Okonjo': true })
})

test('an evening of one’s own: planned, asked, answered, held, and every step taken back', async () => {
  const [kees, amara] = [await add(KEES), await add(AMARA)]
  const before = await networkOf(ctx)
  const plan = { title: 'Soup before spring', on: '2026-03-10', time: '18:30', place: 'At home', people: [kees] }
  const { eventId, changeId, sentence } = await planEvent(ctx, plan)
  expect(sentence).toBe('Soup before spring is planned for 10 March, one person to ask')
  const asked = await askGuests(ctx, eventId, [kees, amara])
  expect(asked.sentence).toBe('One more person to ask to Soup before spring')
  const said = await noteAnswer(ctx, eventId, `person:${kees}`, 'yes')
  expect((await seeEvents(ctx)).coming).toMatchObject([
    {
      title: 'Soup before spring',
      on: '2026-03-10',
      isOwn: true,
      about: 'At home.',
      answers: 'Two people asked; one said yes. One has not answered yet.',
    },
  ])
  await expect(noteWhoCame(ctx, eventId, [kees])).rejects.toThrow('has not begun yet')

  const after = later(24 * 10)
  const came = await noteWhoCame(after, eventId, [kees])
  expect(came.sentence).toBe('Kees Vos came to Soup before spring')
  expect((await seeNetwork(after)).byId.get(kees)!.tie.n).toBe(1)
  expect(await seeEvents(after)).toMatchObject({
    past: [{ answers: 'One of two came.' }],
    year: { hosted: 1, attended: 0 },
    lately: { hosted: 1 },
  })
  await noteWhoCame(after, eventId, [kees, amara])
  expect(await data.ctx.db.selectFrom('record').select('id').execute()).toHaveLength(2)

  for (const change of (await ctx.db.selectFrom('change').select(['id', 'sentence']).orderBy('at', 'desc').execute()).slice(0, 2))
    await undoChange(ctx, change.id)
  expect((await listGuests(ctx.db, ctx.ownerId, [eventId])).map((guest) => guest.came)).toEqual([null, null])
  for (const id of [said.changeId, asked.changeId, changeId]) await undoChange(ctx, id)
  expect(await networkOf(ctx)).toEqual(before)
})

test('an evening of one’s own is moved and called off before it begins, and both are taken back', async () => {
  const kees = await add(KEES)
  const plan = { title: 'Soup', on: '2026-03-10', time: '18:30', until: '00:30', place: 'At home', people: [kees] }
  const { eventId } = await planEvent(ctx, plan)
  await noteAnswer(ctx, eventId, `person:${kees}`, 'yes')
  const { people: _, ...details } = plan
  const planned = await networkOf(ctx)
  const first = await seeEvent(ctx, eventId)
  expect(first).toMatchObject({ details, invitation: expect.stringContaining('18:30 to 00:30') })
  const moved = await changeEvent(ctx, eventId, { title: 'Soup and bread', on: '2026-03-12' })
  expect(moved.sentence).toBe('Soup and bread is on 12 March now')
  expect(await seeEvent(ctx, eventId)).toMatchObject({
    on: '2026-03-12',
    place: null,
    details: { title: 'Soup and bread', on: '2026-03-12' },
    guests: [{ personId: kees, answer: 'yes' }],
  })
  const off = await callOffEvent(ctx, eventId)
  expect(off.sentence).toBe('Soup and bread is called off; one person to tell')
  expect((await seeEvents(ctx)).coming).toEqual([])
  await expect(seeEvent(ctx, eventId)).rejects.toThrow('no event')
  for (const { changeId } of [off, moved]) await undoChange(ctx, changeId)
  expect(await seeEvent(ctx, eventId)).toEqual(first)
  expect(await networkOf(ctx)).toEqual(planned)
})

test('what has begun, what a calendar brought and what ends without a beginning is not changed', async () => {
  const { eventId } = await planEvent(ctx, { title: 'Soup', on: '2026-03-10', time: '18:30', people: [] })
  await expect(changeEvent(ctx, eventId, { title: 'Soup', on: '2026-03-10', time: '19:00', until: '07:01' })).rejects.toThrow(
    'twelve hours',
  )
  await changeEvent(ctx, eventId, { title: 'Soup', on: '2026-03-10', time: '19:00', until: '07:00' })
  const wrong = { title: 'Soup', on: '2026-03-10', until: '20:00' }
  await expect(changeEvent(ctx, eventId, wrong)).rejects.toThrow('begins at one')
  await expect(changeEvent(later(24 * 10), eventId, { title: 'Soup', on: '2026-03-20' })).rejects.toThrow('has begun already')
  await expect(callOffEvent(later(24 * 10), eventId)).rejects.toThrow('has begun already')
  expect((await seeEvent(later(24 * 10), eventId)).details).toBeNull()
  await bring('cal.ics', eveningWith(`${KEES.mails[0]}|Kees`))
  const brought = (await seeEvents(ctx)).coming.find(({ id }) => id !== eventId)!
  expect((await seeEvent(ctx, brought.id)).details).toBeNull()
  await expect(callOffEvent(ctx, brought.id)).rejects.toThrow('comes from a calendar')
})

test.each([
  [{ on: '2026-02-30' }, 'expected a day'],
  [{ time: '25:00' }, 'expected a time'],
  [{ time: '18:30', until: '17:00' }, 'From 18:30 until 17:00 would be more than twelve hours'],
  [{ time: '18:30', until: '18:30' }, 'more than twelve hours'],
  [{ title: ' ' }, 'Give the event a name'],
  [{ people: ['00000000-0000-8000-a000-000000000000'] }, 'could not be found'],
])('a plan with %j is refused', async (wrong, message) => {
  await expect(planEvent(ctx, { title: 'Soup', on: '2026-03-10', people: [], ...wrong })).rejects.toThrow(message)
})

test('an evening is planned for what is still to come, and stays so when it is changed', async () => {
  // It is ten in the morning in Amsterdam.
  await expect(planEvent(ctx, { title: 'Soup', on: '2026-02-28', people: [] })).rejects.toThrow('That day has gone by')
  await expect(planEvent(ctx, { title: 'Soup', on: '2026-03-01', time: '08:30', people: [] })).rejects.toThrow('That hour has gone by')
  const { eventId } = await planEvent(ctx, { title: 'Soup', on: '2026-03-01', time: '23:30', people: [] })
  await expect(changeEvent(ctx, eventId, { title: 'Soup', on: '2025-03-01' })).rejects.toThrow('That day has gone by')
  await changeEvent(ctx, eventId, { title: 'Soup', on: '2026-03-01' })
})

test('an invitation is a request to those who have an address, and names those who have none', async () => {
  const [kees, amara] = [await add(KEES), (await addPerson(ctx, { name: 'Wim Ott' })).personId]
  const { eventId } = await planEvent(ctx, {
    title: 'Soup, and bread',
    on: '2026-03-10',
    time: '18:30',
    place: 'At home',
    people: [kees, amara],
  })
  expect((await writeInvitation(ctx, eventId)).text).toContain('METHOD:PUBLISH')
  await bring('mail.mbox', mboxOf([{ id: 'a', at: daysAgo(90), from: 'Nora Velten <nora@velten.example>', to: `Kees <${KEES.mails[0]}>` }]))
  const { text, fileName, without } = await writeInvitation(ctx, eventId)
  expect([fileName, without]).toEqual(['soup-and-bread.ics', ['Wim Ott']])
  const lines = text.replace(/\r\n[ \t]/g, '').split('\r\n')
  expect(lines).toEqual(
    expect.arrayContaining(['METHOD:REQUEST', 'SUMMARY:Soup\\, and bread', `UID:${eventId}@tend.invalid`, 'LOCATION:At home']),
  )
  expect(lines.filter((line) => line.startsWith('ATTENDEE'))).toEqual([expect.stringContaining(`MAILTO:${KEES.mails[0]}`)])
  expect(lines.find((line) => line.startsWith('ORGANIZER'))).toMatch(/mailto:nora@velten.example/i)
})

/** A calendar with one evening to come, to which some people are asked. */
const eveningWith = (...guests: readonly string[]) =>
  [
    'BEGIN:VCALENDAR',
    'BEGIN:VEVENT',
    'UID:1',
    'DTSTAMP:20260301T100000Z',
    'DTSTART:20260310T180000Z',
    'SUMMARY:Heat pump evening',
    'LOCATION:Pakhuis',
    'ATTENDEE;PARTSTAT=ACCEPTED:mailto:nora@velten.example',
    ...guests.map((guest) => `ATTENDEE;CN=${guest.split('|')[1] ?? ''}:mailto:${guest.split('|')[0]}`),
    'END:VEVENT',
    'END:VCALENDAR',
  ].join('\r\n')

test('whom to meet is said with the numbers of what passed', async () => {
  const letters = [9, 8, 7, 6, 5, 4, 3].map((times, i) => ({
    id: `k${i}`,
    at: daysAgo(times * 21),
    from: i % 2 ? 'Nora Velten <nora@velten.example>' : `Kees Vos <${KEES.mails[0]}>`,
    to: i % 2 ? `Kees Vos <${KEES.mails[0]}>` : 'Nora Velten <nora@velten.example>',
  }))
  const yesterday = { id: 'r', at: daysAgo(1), from: 'Ruth <ruth@adler.example>', to: 'Nora Velten <nora@velten.example>' }
  await bring('mail.mbox', mboxOf([...letters, yesterday]))
  await logInteraction(ctx, { people: [await add(AMARA)], kind: 'call', on: '2026-02-20' })
  await bring('cal.ics', eveningWith(`${KEES.mails[0]}|Kees`, `${AMARA.mails[0]}|Amara`, 'wim@ott.example|Wim Ott', 'x@y.example|'))
  const [row] = (await seeEvents(later(1))).coming
  const kees = (await seeNetwork(ctx)).people.find(({ name }) => name === 'Kees Vos')!
  expect([kees.tie.n, (kees.tie.lastDay! - kees.tie.firstDay!) / 6]).toEqual([7, 21])
  expect(row).toMatchObject({ about: 'Pakhuis. Two people you know.', role: 'attending', more: 0, faces: [] })
  const { today } = await seeNetwork(ctx)
  expect(today - kees.tie.lastDay!).toBe(63)
  expect(row!.meet.map(({ name, reason }) => `${name} ${reason}`)).toEqual([
    'Kees Vos and you usually talk every three weeks; it has been nine',
    'Wim Ott is new to you',
    'Amara Okonjo and you have been in touch once, nine days ago',
  ])
  expect((await seeEvent(ctx, row!.id)).guests).toHaveLength(4)
})

test('who hosts is no guest without a word, and once it is noted who came an evening says so', async () => {
  const kees = await add(KEES)
  const evening = eveningWith(`${KEES.mails[0]}|Kees`, `${AMARA.mails[0]}|Amara`)
  await bring('cal.ics', evening.replace('UID:1', 'UID:1@events.lu.ma\r\nORGANIZER:mailto:nora@velten.example'))
  const [row] = (await seeEvents(ctx)).coming
  expect(row).toMatchObject({ isOwn: true, answers: 'Two people asked; nobody has answered yet.', isNoted: false })
  await ctx.db.updateTable('event_guest').set({ role: 'hosting' }).where('guest', '=', `mail:${AMARA.mails[0]}`).execute()
  await bumpRevision(ctx.db, ctx.ownerId)
  expect((await seeEvents(ctx)).coming[0]).toMatchObject({ answers: 'One person asked; nobody has answered yet.' })
  const after = later(24 * 10)
  expect((await seeEvents(after)).past[0]).toMatchObject({ isNoted: false })
  const { changeId } = await noteWhoCame(after, row!.id, [kees])
  expect((await seeEvents(after)).past[0]).toMatchObject({ isNoted: true, answers: 'One of two came.' })
  await undoChange(after, changeId)
  expect((await seeEvents(after)).past[0]).toMatchObject({ isNoted: false })
})

test('a calendar’s own weeks are no events, and are counted as none', async () => {
  const weekly = eveningWith(`${KEES.mails[0]}|Kees`).replace('DTSTART:20260310', 'RRULE:FREQ=WEEKLY\r\nDTSTART:20260106')
  await bring('cal.ics', weekly)
  const seen = await seeEvents(ctx)
  expect([seen.coming, seen.year.attended, seen.isAnyKnown]).toEqual([[], 0, false])
})

test('whoever is met within a week needs no card on Today, unless they said no', async () => {
  const letters = [9, 8, 7, 6, 5, 4, 3].map((times, i) => ({
    id: `k${i}`,
    at: daysAgo(times * 21),
    from: i % 2 ? `Kees Vos <${KEES.mails[0]}>` : 'Nora Velten <nora@velten.example>',
    to: i % 2 ? 'Nora Velten <nora@velten.example>' : `Kees Vos <${KEES.mails[0]}>`,
  }))
  const yesterday = { id: 'r', at: daysAgo(1), from: 'Nora Velten <nora@velten.example>', to: 'Ruth <ruth@adler.example>' }
  await bring('mail.mbox', mboxOf([...letters, yesterday]))
  const cards = async () => (await seeToday(ctx)).cards.map(({ person }) => person.name)
  expect(await cards()).toEqual(['Kees Vos'])
  await bring('cal.ics', eveningWith(`${KEES.mails[0]}|Kees`).replace('20260310', '20260305'))
  expect(await cards()).toEqual([])
  const [{ id } = { id: '' }] = (await seeEvents(ctx)).coming
  await noteAnswer(ctx, id, `mail:${KEES.mails[0]}`, 'no')
  expect(await cards()).toEqual(['Kees Vos'])
})

test('the morning after, Today has a card for whom was met, until they were written to', async () => {
  const [kees, amara] = [await add(KEES), await add(AMARA)]
  await meetPeople(ctx, { who: [kees], note: 'hates slides' })
  const { changeId } = await meetPeople(ctx, { who: [amara] })
  const cards = async (hours: number) =>
    (await seeToday(later(hours))).cards.map(({ id, label, why, suggestion }) => ({ id, label, why, suggestion }))
  expect(await cards(1)).toEqual([])
  const morning = await cards(20)
  expect(morning.map(({ label, why }) => `${label}: ${why}`).sort()).toEqual([
    'While it is fresh: You met Amara. A line from you is welcome while it is fresh.',
    'While it is fresh: You met Kees; you noted “hates slides”. A line from you is welcome while it is fresh.',
  ])
  expect(morning[0]!.suggestion).toMatch(
    /^Hi (?:Kees|Amara), (?:good to have met you|I was glad to meet you|it was good to talk to you)\.$/,
  )
  await markNudge(later(20), morning.find(({ why }) => why.includes('Kees'))!.id, { how: 'done' })
  expect((await seeEvents(later(21))).fresh!.people.map(({ name, isDone }) => [name, isDone])).toEqual([
    ['Amara Okonjo', false],
    ['Kees Vos', true],
  ])
  await followUp(later(22), amara)
  expect(await cards(23)).toEqual([])
  await undoChange(ctx, changeId)
  expect(await cards(49)).toEqual([])
})

test('after an evening it is asked whom the owner met there, until somebody is put down or two days are over', async () => {
  await bring(
    'mail.mbox',
    mboxOf([{ id: 'r', at: daysAgo(1), from: 'Ruth <ruth@adler.example>', to: 'Nora Velten <nora@velten.example>' }]),
  )
  await bring('cal.ics', eveningWith(...['kees', 'amara', 'wim', 'ruth'].map((name) => `${name}@pier.example|`)))
  const toEvening = (Date.parse('2026-03-10T18:00:00Z') - Date.parse(NOW)) / 3_600_000
  const asked = async (hours: number) => {
    const at = later(toEvening + hours)
    const [first] = (await seeToday(at)).comingUp
    return [first?.name, first?.what, (await seeEvents(at)).lastEvent?.isAsked]
  }
  expect(await asked(-30)).toEqual(['Heat pump evening', '', undefined])
  expect(await asked(14)).toEqual(['Heat pump evening', 'whom did you meet there?', true])
  expect(await asked(60)).toEqual([undefined, undefined, undefined])
  const at = later(toEvening + 14)
  const { id } = (await seeEvents(at)).lastEvent!
  const { changeId } = await meetPeople(at, { who: ['Ruth'], eventId: id })
  expect(await asked(14)).toEqual([undefined, undefined, false])
  await undoChange(at, changeId)
  expect(await asked(14)).toEqual(['Heat pump evening', 'whom did you meet there?', true])
})
