import { join } from 'node:path'
import { addNote } from '#actions/add-note.ts'
import { addPerson } from '#actions/add-person.ts'
import { callOffEvent, changeEvent } from '#actions/change-event.ts'
import { changePerson } from '#actions/change-person.ts'
import { closePromise } from '#actions/close-promise.ts'
import { confirmOwner } from '#actions/confirm-owner.ts'
import { correctActs } from '#actions/correct-acts.ts'
import { followUp } from '#actions/follow-up.ts'
import { addIdentity } from '#actions/identity/add-identity.ts'
import { chooseShownValues } from '#actions/identity/choose-shown.ts'
import { joinPeople, putOff, splitPerson } from '#actions/identity/decide-pair.ts'
import { importArchives } from '#actions/import/import-archives.ts'
import { logInteraction } from '#actions/log-interaction.ts'
import { makePromise } from '#actions/make-promise.ts'
import { markNudge } from '#actions/mark-nudge.ts'
import { markPublication } from '#actions/mark-publication.ts'
import { meetPeople } from '#actions/meet-people.ts'
import { noteAnswer, noteWhoCame } from '#actions/note-guests.ts'
import { planEvent } from '#actions/plan-event.ts'
import { planSteps } from '#actions/plan-steps.ts'
import { sayWhoseFeed } from '#actions/say-whose-feed.ts'
import { setPostingBounds } from '#actions/set-posting-bounds.ts'
import { undoChange } from '#actions/undo-change.ts'
import { addDraft, sayDraftWentOut } from '#actions/write-draft.ts'
import { saveCalibration } from '#store/owner.ts'
import { seeToday } from '#views/today.ts'
import { daysAgo, type Letter, mboxOf, writeFiles } from './archives.ts'
import type { TestData } from './database.ts'

const ME = 'Ines Duarte <ines@duarte.example>'
const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

const letter = (id: string, ago: number, from: string, to: string, text?: string): Letter => ({
  id,
  at: daysAgo(ago),
  from,
  to,
  ...(text ? { text } : {}),
})

const LETTERS = [
  letter('1', 400, ME, 'Amara T Oyelaran <amara.oyelaran@harbour.example>', 'I will send you the drawings by Friday.'),
  letter('2', 90, '"Oyelaran, Amara T." <t..oyelaran@harbour.example>', ME, 'Could you introduce me to the harbour master?'),
  letter('3', 70, 'Amara Oyelaran <amara@oyelaran.example>', ME),
  letter('4', 60, 'Jonas Weidmann <jonas@weidmann.example>', ME, 'Thank you for the book.'),
  letter('5', 3, 'Jonas Weidmann <jonas@weidmann.example>', ME, 'Will you come on Sunday?'),
  letter('6', 20, ME, 'Keiko Tanabe <keiko@north.example>'),
]

const card = (...lines: string[]) => ['BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD', ''].join('\n')
const CARDS = [
  card(
    'FN:Jonas Weidmann',
    'EMAIL:jonas@weidmann.example',
    'TEL:+44 20 7946 0001',
    'BDAY:--03-02',
    `PHOTO;ENCODING=b:${PNG}`,
    'CATEGORIES:boats',
  ),
  card(
    'FN:Keiko, "K;eiko"\\nTanabe',
    'EMAIL:keiko@north.example',
    'ORG:North; Works',
    'BDAY:1980-11-30',
    'NOTE:plays the viola',
    'URL:https://keiko.example',
  ),
  card('FN:=SUM(A1)', 'EMAIL:sum@cells.example', 'ADR:;;1 Quay;Porto;;;Portugal'),
  'BEGIN:VCARD\nVERSION:3.0\nEMAIL:\nEND:VCARD\n',
].join('')

const CALENDAR = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'BEGIN:VEVENT',
  'UID:talk@north.example',
  'DTSTART:20260220T180000Z',
  'DTEND:20260220T200000Z',
  'SUMMARY:Talk on tides',
  'ORGANIZER;CN=Keiko:mailto:keiko@north.example',
  'ATTENDEE;CN=Ines;PARTSTAT=ACCEPTED:mailto:ines@duarte.example',
  'ATTENDEE;CN=Jonas;PARTSTAT=DECLINED:mailto:jonas@weidmann.example',
  'END:VEVENT',
  'BEGIN:VEVENT',
  'UID:day@north.example',
  'DTSTART;VALUE=DATE:20260312',
  'DTEND;VALUE=DATE:20260314',
  'SUMMARY:Harbour days',
  'END:VEVENT',
  'END:VCALENDAR',
  '',
].join('\r\n')

const FEED = `<rss version="2.0"><channel><title>Keiko’s notes</title><link>https://keiko.example/</link>
<item><title>On tides</title><link>https://keiko.example/1</link><guid>1</guid><pubDate>Fri, 20 Feb 2026 09:00:00 GMT</pubDate></item>
<item><title>On fog</title><link>https://keiko.example/2</link><guid>2</guid><pubDate>Sat, 21 Feb 2026 09:00:00 GMT</pubDate></item>
</channel></rss>`

export interface Lived {
  readonly jonas: string
  readonly keiko: string
  /** What joined two people by hand. */
  readonly joined: string
}

/** Brings in archives of every sort and does everything that an owner can do, some of it taken back again. */
export async function liveWholeLife(data: TestData): Promise<Lived> {
  const { ctx, folder } = data
  const again = [...LETTERS.slice(2), letter('7', 2, 'Tunde Oyelaran <tunde@oyelaran.example>', ME)]
  writeFiles(folder, {
    'mail.mbox': mboxOf(LETTERS),
    'again.mbox': mboxOf(again),
    'cards.vcf': CARDS,
    'cal.ics': CALENDAR,
    'feed.rss': FEED,
  })
  for (const name of ['mail.mbox', 'cards.vcf', 'again.mbox', 'cal.ics', 'feed.rss'])
    await importArchives(ctx, join(folder, name), { me: ['ines@duarte.example'] })
  const who = async (key: string) =>
    (await ctx.db.selectFrom('identity').select('person_id as id').where('key', '=', key).executeTakeFirstOrThrow()).id
  const [amara, home, jonas, keikoBefore] = [
    await who('mail:amara.oyelaran@harbour.example'),
    await who('mail:amara@oyelaran.example'),
    await who('mail:jonas@weidmann.example'),
    await who('mail:keiko@north.example'),
  ]
  let keiko = keikoBefore
  await putOff(ctx, amara, home)
  await addNote(ctx, jonas, 'likes boats;\nand "quotes", 漢字 and 🛶')
  await undoChange(ctx, (await addNote(ctx, jonas, 'a slip')).changeId)
  await makePromise(ctx, { personId: jonas, what: 'send the plan', dueOn: '2026-03-05' })
  const { promiseId } = await makePromise(ctx, { personId: keiko, what: 'lend the book', madeBy: 'them' })
  await closePromise(ctx, promiseId, 'kept')
  await logInteraction(ctx, { people: [jonas, keiko], kind: 'meeting', on: '2026-02-10', note: 'at the quay' })
  await logInteraction(ctx, { people: [keiko], kind: 'call', direction: 'in', on: '2026-02-11', tag: 'give' })
  await changePerson(ctx, jonas, { rhythmDays: 14.5, circle: 'close', importance: 2 })
  await changePerson(ctx, await who('mail:tunde@oyelaran.example'), { isHidden: true })
  await addPerson(ctx, { name: 'Ødegård, Nils', organisation: 'Fjord & Co' })
  const { personId: added } = await addPerson(ctx, { name: 'Nils Berg', mail: 'nils@berg.example' })
  const { changeId: joined, personId } = await joinPeople(ctx, keiko, added)
  keiko = personId
  await splitPerson(ctx, amara, ['mail:t..oyelaran@harbour.example'])
  await chooseShownValues(ctx, keiko, { title: 'Harbour master', birthday: { month: 2, day: 29 } })
  await addIdentity(ctx, keiko, 'keiko.at.home@harbour.example')
  await addIdentity(ctx, jonas, '+49 30 1234567')
  const { cards } = await seeToday(ctx)
  await markNudge(ctx, cards[0]!.id, { how: 'done', log: { kind: 'call' } })
  if (cards[1]) await markNudge(ctx, cards[1].id, { how: 'snoozed', days: 3 })
  const message = await ctx.db.selectFrom('record').select('id').where('snippet', 'like', 'Could you%').executeTakeFirstOrThrow()
  await correctActs(ctx, message.id, [])
  const talk = await ctx.db.selectFrom('event').select('id').where('title', '=', 'Talk on tides').executeTakeFirstOrThrow()
  await meetPeople(ctx, { who: ['Somebody New'], eventId: talk.id, note: 'knows the harbour' })
  await meetPeople(ctx, { who: ['Mara Lind'] })
  await followUp(ctx, (await ctx.db.selectFrom('person').select('id').where('name', '=', 'Mara Lind').executeTakeFirstOrThrow()).id)
  const { eventId } = await planEvent(ctx, {
    title: 'Supper; at ours',
    on: '2026-03-20',
    time: '19:00',
    place: 'Home',
    people: [jonas, keiko],
  })
  await noteAnswer(ctx, eventId, `person:${jonas}`, 'maybe')
  await changeEvent(ctx, eventId, { title: 'Supper; at ours', on: '2026-03-21', time: '19:00', until: '23:00', place: 'Home' })
  const { eventId: other } = await planEvent(ctx, { title: 'Breakfast', on: '2026-03-22', people: [keiko] })
  await noteAnswer(ctx, other, `person:${keiko}`, 'yes')
  await callOffEvent(ctx, other)
  await logInteraction(ctx, { people: [jonas], kind: 'call', note: 'I promised to send him the tide tables by Friday.' })
  await noteWhoCame(ctx, talk.id, [jonas])
  await planSteps(ctx, keiko, [{ on: '2026-03-09', kind: 'warm-up', what: 'ask how the move went' }])
  const publications = await ctx.db.selectFrom('publication').select(['id', 'author']).orderBy('title').execute()
  await sayWhoseFeed(ctx, publications[0]!.author, keiko)
  await markPublication(ctx, publications[0]!.id, { how: 'commented', words: 'So true' })
  await addDraft(ctx, { channel: 'mastodon', text: 'Later', plannedAt: new Date('2026-03-08T09:00:00Z') })
  await sayDraftWentOut(ctx, (await addDraft(ctx, { channel: 'linkedin', text: 'Out' })).draftId)
  await setPostingBounds(ctx, 'linkedin', { floor: 2, ceiling: 8 })
  await confirmOwner(ctx, { name: 'Ines Duarte', zone: 'Europe/Lisbon', identities: ['mail:ines@duarte.example'] })
  await saveCalibration(ctx.db, ctx.ownerId, { fittedAt: 1_767_225_600_000, in30: { b0: 0.1, b1: 1.25 }, in90: { b0: -0.5, b1: 0.75 } })
  await ctx.db
    .insertInto('goal')
    .values({
      owner_id: ctx.ownerId,
      id: '11111111-1111-4111-8111-111111111111',
      kind: 'job',
      what: 'other work',
      from_day: '2026-02-01',
      until_day: null,
    })
    .execute()
  // As if her rank had spoken against her circle for twenty days.
  await ctx.db.updateTable('tie').set({ circle: 'good', beyond_since: 20_493 }).where('person_id', '=', keiko).execute()
  return { jonas, keiko, joined }
}
