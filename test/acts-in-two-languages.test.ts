import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addPerson } from '#actions/add-person.ts'
import { changePerson } from '#actions/change-person.ts'
import { correctActs } from '#actions/correct-acts.ts'
import { joinPeople } from '#actions/identity/decide-pair.ts'
import { importArchives } from '#actions/import/import-archives.ts'
import { beginIntroduction, stepIntroduction } from '#actions/introduce.ts'
import { loadDemo } from '#actions/load-demo.ts'
import { logInteraction } from '#actions/log-interaction.ts'
import { makePromise } from '#actions/make-promise.ts'
import { markNudge } from '#actions/mark-nudge.ts'
import { meetPeople } from '#actions/meet-people.ts'
import { noteAnswer, noteWhoCame } from '#actions/note-guests.ts'
import { askGuests, planEvent } from '#actions/plan-event.ts'
import { planSteps } from '#actions/plan-steps.ts'
import { undoChange } from '#actions/undo-change.ts'
import { Invalid } from '#domain/errors.ts'
import { saidOf } from '#domain/said-of.ts'
import { localeOf } from '#language/language.ts'
import { speaking } from '#language/per-request.ts'
import { listIdentitiesOf } from '#store/identities.ts'
import { seePerson, seeTimeline } from '#views/person.ts'
import { castMember } from './cast.ts'
import { daysAgo, mboxOf, writeFiles } from './support/archives.ts'
import { openTestData, type TestData } from './support/database.ts'

const ME = 'Ines Duarte <ines@duarte.example>'
const AMARA = 'Amara Okonjo <amara@fieldnotes.example>'
const KEES = castMember('kees-vos')

let data: TestData
let amara: string
let kees: string
beforeAll(async () => {
  data = await openTestData()
  const letters = [3, 24, 45].map((days, i) => ({
    id: `a${i}`,
    at: daysAgo(days),
    from: i % 2 ? AMARA : ME,
    to: i % 2 ? ME : AMARA,
    text: 'The boats are in the water. All is well here.',
  }))
  writeFiles(data.folder, { 'mail.mbox': mboxOf(letters) })
  await importArchives(data.ctx, join(data.folder, 'mail.mbox'), { me: ['ines@duarte.example'] })
  amara = (await data.ctx.db.selectFrom('person').select('id').where('name', '=', 'Amara Okonjo').executeTakeFirstOrThrow()).id
  kees = (await addPerson(data.ctx, { name: KEES.name, mail: KEES.mails[0] })).personId
})
afterAll(() => data.close())

const german = <T>(work: () => T): T => speaking(localeOf('de'), work)
/** What an act says to a German reader, and what is said when it is taken back. */
async function saidAndTakenBack(act: () => Promise<{ changeId: string; sentence: string }>): Promise<string> {
  return german(async () => {
    const { changeId, sentence } = await act()
    expect((await undoChange(data.ctx, changeId)).sentence).toBe(`Zurückgenommen: ${sentence}`)
    return sentence
  })
}

test('what is done with one person is told to a German reader in German, and so is taking it back', async () => {
  const { ctx } = data
  expect(await saidAndTakenBack(() => logInteraction(ctx, { people: [amara, kees], kind: 'call' }))).toBe(
    'Du hast mit Amara Okonjo und Kees Vos gesprochen',
  )
  expect(await saidAndTakenBack(() => changePerson(ctx, amara, { rhythmDays: 14 }))).toBe('Amara Okonjo: ab jetzt alle zwei Wochen')
  expect(await saidAndTakenBack(() => changePerson(ctx, amara, { circle: 'close' }))).toBe('Amara Okonjo ist jetzt in deinem engen Kreis')
  expect(await saidAndTakenBack(() => makePromise(ctx, { personId: kees, what: 'the plans' }))).toBe('Du hast Kees Vos etwas versprochen')
  expect(await saidAndTakenBack(() => markNudge(ctx, `hello-${kees}`, { how: 'snoozed', days: 3 }))).toBe(
    'Kees Vos kommt am Mittwoch wieder',
  )
  expect(await saidAndTakenBack(() => markNudge(ctx, `hello-${kees}`, { how: 'snoozed', days: 30 }))).toBe(
    'Kees Vos kommt am 31. März wieder',
  )
  expect(await saidAndTakenBack(() => planSteps(ctx, amara, [{ on: '2026-03-04', kind: 'warm-up', what: 'the harbour' }]))).toBe(
    'Ein Schritt mit Amara Okonjo kommt an seinem Tag',
  )
  const { id } = (await seeTimeline(ctx, amara, {})).entries[0]!
  expect(
    await saidAndTakenBack(() =>
      correctActs(ctx, id, [
        { kind: 'ask', what: 'favour', words: [] },
        { kind: 'promise', words: ['I will send'], sentence: 'I will send the plans.' },
      ]),
    ),
  ).toBe('Diese Nachricht ist eine Bitte und ein Versprechen')
})

test('an introduction is told in German step by step', async () => {
  const { ctx } = data
  await german(async () => {
    const begun = await beginIntroduction(ctx, { people: [amara, kees] })
    const asked = await stepIntroduction(ctx, begun.introductionId, 'asked', kees)
    expect([begun.sentence, asked.sentence]).toEqual([
      'Du beginnst, Amara Okonjo und Kees Vos bekannt zu machen',
      'Du hast Kees Vos nach einem Treffen mit Amara gefragt',
    ])
    await expect(beginIntroduction(ctx, { people: [amara, kees] })).rejects.toThrow(
      'Du bist schon dabei, Amara Okonjo und Kees Vos bekannt zu machen.',
    )
    await expect(stepIntroduction(ctx, begun.introductionId, 'made')).rejects.toThrow('Erst müssen beide Ja sagen.')
  })
})

test('an event is told in German, with as many as come to it', async () => {
  const { ctx } = data
  const later = { ...ctx, now: () => new Date('2026-03-08T12:00:00Z') }
  await german(async () => {
    const planned = await planEvent(ctx, { title: 'Soup', on: '2026-03-07', people: [kees] })
    expect(planned.sentence).toBe('„Soup“ ist für den 7. März geplant, mit einer Person auf der Liste')
    const { eventId } = planned
    expect((await askGuests(ctx, eventId, [amara])).sentence).toBe('Eine Person mehr auf der Liste für „Soup“')
    expect((await askGuests(ctx, eventId, [amara])).sentence).toBe('Für „Soup“ kommt niemand auf die Liste')
    expect((await noteAnswer(ctx, eventId, `person:${kees}`, 'yes')).sentence).toBe('Kees Vos hat zugesagt')
    await expect(noteWhoCame(ctx, eventId, [kees])).rejects.toThrow('„Soup“ hat noch nicht begonnen.')
    const sentences = []
    for (const people of [[], [kees], [kees, amara]]) sentences.push((await noteWhoCame(later, eventId, people)).sentence)
    expect(sentences[0]).toBe('Zu „Soup“ ist niemand gekommen')
    expect(sentences[1]).toBe('Kees Vos ist zu „Soup“ gekommen')
    expect(sentences[2]).toMatch(/^(?:Amara Okonjo und Kees Vos|Kees Vos und Amara Okonjo) sind zu „Soup“ gekommen$/)
    expect((await meetPeople(later, { who: ['Anouk Postma'], eventId })).sentence).toBe('Du hast Anouk Postma bei „Soup“ getroffen')
  })
})

test('what is refused is refused in the language of whoever asked for it', async () => {
  const { ctx } = data
  const refusals = () =>
    Promise.all(
      [
        () => addPerson(ctx, { name: 'Kees', mail: KEES.mails[0] }),
        () => logInteraction(ctx, { people: [], kind: 'call' }),
        () => undoChange(ctx, '00000000-0000-4000-8000-000000000000'),
        () => joinPeople(ctx, kees, kees),
        () => loadDemo(ctx),
      ].map((act) => act().then(String, (error: Error) => error.message)),
    )
  expect(await german(refusals)).toEqual([
    `Jemand mit der Adresse ${KEES.mails[0]} ist schon hier.`,
    'Nenn mindestens einen Menschen.',
    'Unter diesem Namen gibt es nichts zurückzunehmen.',
    'Nenn zwei Menschen: Das ist zweimal dieselbe Person.',
    'Erfundene Menschen vertragen sich nicht mit deinen eigenen. Lade sie in einen eigenen Ordner: tend --data ORDNER demo',
  ])
  expect(await refusals()).toEqual([
    `Somebody with the address ${KEES.mails[0]} is here already.`,
    'Name at least one person.',
    'There is nothing to undo under that name.',
    'Name two people: this is one and the same.',
    'Invented people do not mix with your own. Load them in a folder of their own: tend --data DIR demo',
  ])
  expect(german(() => saidOf(Object.assign(new Error('disk'), { code: 'ENOSPC' })))).toMatch(/^Die Festplatte ist voll\./)
  expect(saidOf(new Invalid('as it was said'))).toBe('as it was said')
})

test('why an identity is somebody’s is kept in English, and read in the reader’s language', async () => {
  const { ctx } = data
  const kept = (await listIdentitiesOf(ctx.db, ctx.ownerId, [kees, amara])).map(({ because }) => because)
  expect([...new Set(kept)].toSorted()).toEqual(['first seen in: Mailbox', 'you added them'])
  const why = async (id: string) => (await seePerson(ctx, id)).identities.map(({ because }) => because)
  expect(await german(async () => [await why(amara), await why(kees)])).toEqual([['zuerst gesehen in: Postfach'], ['von dir hinzugefügt']])
  expect(await why(amara)).toEqual(['first seen in: Mailbox'])
})
