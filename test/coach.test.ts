import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addPerson } from '#actions/add-person.ts'
import { closePromise } from '#actions/close-promise.ts'
import { correctActs } from '#actions/correct-acts.ts'
import { importArchives } from '#actions/import/import-archives.ts'
import { beginIntroduction, stepIntroduction } from '#actions/introduce.ts'
import { type Logged, logInteraction } from '#actions/log-interaction.ts'
import { makePromise } from '#actions/make-promise.ts'
import { markNudge } from '#actions/mark-nudge.ts'
import { planEvent } from '#actions/plan-event.ts'
import { planSteps } from '#actions/plan-steps.ts'
import { undoChange } from '#actions/undo-change.ts'
import { Conflict, NotFound } from '#domain/errors.ts'
import { addDays, dayFromNumber } from '#domain/time.ts'
import { seeAskFor, seeAskOf } from '#views/ask.ts'
import { seeKind } from '#views/kind.ts'
import { seeLedger, seePromises } from '#views/ledger.ts'
import { seeNetwork } from '#views/network.ts'
import { seeTimeline } from '#views/person.ts'
import { seeReview } from '#views/review.ts'
import { seeToday } from '#views/today.ts'
import { daysAgo, type Letter, mboxOf, writeFiles } from './support/archives.ts'
import { openTestData, type TestData } from './support/database.ts'

const ME = 'Ines Duarte <ines@duarte.example>'
const AMARA = 'Amara Okonjo <amara@fieldnotes.example>'

let data: TestData
beforeAll(async () => {
  data = await openTestData()
  const letters: Letter[] = [3, 24, 45, 66, 87, 108, 129, 150].map((days, i) => ({
    id: `a${i}`,
    at: daysAgo(days),
    from: i % 2 ? AMARA : ME,
    to: i % 2 ? ME : AMARA,
    text: i % 2 ? 'The pier opens in May. It was a long winter.' : 'The boats are in the water. All is well here.',
  }))
  writeFiles(data.folder, { 'mail.mbox': mboxOf(letters) })
  await importArchives(data.ctx, join(data.folder, 'mail.mbox'), { me: ['ines@duarte.example'] })
})
afterAll(() => data.close())

const amara = async () => (await seeNetwork(data.ctx)).people.find(({ name }) => name === 'Amara Okonjo')!
const today = async () => dayFromNumber((await seeNetwork(data.ctx)).today)

test('what was planned and promised for the next two weeks is coming up, with the evening of one’s own', async () => {
  const { id } = await amara()
  const on = await today()
  const made = [
    await makePromise(data.ctx, { personId: id, what: 'send the plans', dueOn: addDays(on, 6) }),
    await makePromise(data.ctx, { personId: id, what: 'come by', dueOn: addDays(on, 40) }),
    await planSteps(data.ctx, id, [{ kind: 'warm-up', what: 'ask how the pier is', on: addDays(on, 4) }]),
    await planEvent(data.ctx, { title: 'Soup', on: addDays(on, 5), time: '18:30', people: [] }),
  ]
  expect((await seeToday(data.ctx)).comingUp).toEqual([
    { on: addDays(on, 4), personId: id, name: 'Amara Okonjo', what: 'planned: ask how the pier is' },
    { on: addDays(on, 5), personId: null, name: 'Soup', what: '' },
    { on: addDays(on, 6), personId: id, name: 'Amara Okonjo', what: 'you promised: send the plans' },
  ])
  for (const { changeId } of made) await undoChange(data.ctx, changeId)
  expect((await seeToday(data.ctx)).comingUp).toEqual([])
})

test('what the owner promised is noted with what they log, to one person, and goes with it', async () => {
  const { id } = await amara()
  const on = await today()
  const log = (note: string, more = {}) => logInteraction(data.ctx, { people: [id], kind: 'meeting', note, ...more })
  const made = await log('Lunch at the pier; I promised to send her the plans by tomorrow')
  expect(made.sentence).toBe('You met Amara Okonjo; what you promised is noted')
  expect(await seePromises(data.ctx, id)).toMatchObject([{ madeBy: 'owner', state: 'open', dueOn: addDays(on, 1) }])
  await undoChange(data.ctx, made.changeId)
  expect(await seePromises(data.ctx, id)).toEqual([])
  for (const { changeId } of [
    await log('She promised to send the plans.'),
    await log('I will send the plans.', { kind: 'mail', direction: 'in' }),
  ]) {
    expect(await seePromises(data.ctx, id)).toEqual([])
    await undoChange(data.ctx, changeId)
  }
})

test('what the owner says a message does counts in the ledger, makes promises, and is taken back whole', async () => {
  const { id, tie } = await amara()
  expect(tie.asksOutSum).toBe(0)
  const message = (await seeTimeline(data.ctx, id, {})).entries.find(({ direction }) => direction === 'out')!
  const { changeId, sentence } = await correctActs(data.ctx, message.id, [
    { kind: 'ask', what: 'favour', words: [] },
    { kind: 'promise', words: ['I will send'], sentence: 'I will send the plans.' },
  ])
  expect(sentence).toBe('That message is an ask and a promise')
  expect((await seeLedger(data.ctx, id)).sentence).toBe('In the last year you asked once.')
  expect((await amara()).tie.asksOutSum).toBeGreaterThan(0)
  expect(await seePromises(data.ctx, id)).toMatchObject([{ what: 'I will send the plans.', state: 'open', madeBy: 'owner', isFound: true }])
  await undoChange(data.ctx, changeId)
  expect((await amara()).tie.asksOutSum).toBe(0)
  expect(await seePromises(data.ctx, id)).toEqual([])
  await expect(correctActs(data.ctx, '00000000-0000-4000-8000-000000000000', [])).rejects.toThrow(NotFound)
})

test('what is drawn of the ledger is what its sentence counts: nothing older than a year, nothing that went to many', async () => {
  const fresh = await openTestData()
  try {
    const text = 'Hello, thank you for the drawings. Could you please send me the plans as well?'
    const many = [1, 2, 3, 4].map((n) => `Guest ${n} <guest${n}@weidmann.example>`).join(', ')
    writeFiles(fresh.folder, {
      'mail.mbox': mboxOf([
        { id: 'old', at: daysAgo(500), from: ME, to: AMARA, text },
        { id: 'one', at: daysAgo(30), from: ME, to: AMARA, text },
        { id: 'many', at: daysAgo(20), from: ME, to: AMARA, headers: [`Cc: ${many}`], text },
      ]),
    })
    await importArchives(fresh.ctx, join(fresh.folder, 'mail.mbox'), { me: ['ines@duarte.example'] })
    const { id } = (await seeNetwork(fresh.ctx)).people.find(({ name }) => name === 'Amara Okonjo')!
    const { sentence, entries } = await seeLedger(fresh.ctx, id)
    expect(sentence).toBe('In the last year you asked once.')
    expect(entries.map(({ acts, counts }) => [acts.some(({ kind }) => kind === 'ask'), counts.ask])).toEqual([
      [true, false],
      [true, true],
      [true, false],
    ])
  } finally {
    await fresh.close()
  }
})

test('a promise is found to the one receiver, and to nobody of several', async () => {
  const fresh = await openTestData()
  try {
    const text = 'Hello, I will send you the plans by Friday. All is well here.'
    writeFiles(fresh.folder, {
      'mail.mbox': mboxOf([
        { id: 'one', at: daysAgo(3), from: ME, to: AMARA, text },
        { id: 'many', at: daysAgo(2), from: ME, to: AMARA, headers: ['Cc: Jonas Weidmann <jonas@weidmann.example>'], text },
      ]),
    })
    await importArchives(fresh.ctx, join(fresh.folder, 'mail.mbox'), { me: ['ines@duarte.example'] })
    const { promises } = await seeLedger(fresh.ctx)
    expect(promises).toMatchObject([{ madeBy: 'owner', madeOn: '2026-02-26', isFound: true }])
  } finally {
    await fresh.close()
  }
})

test('only what was sent to whom it was made keeps a promise: no introduction, no meeting, no call', async () => {
  const { id } = await amara()
  const { changeId: promised } = await makePromise(data.ctx, { personId: id, what: 'send the brochure' })
  const { changeId: added, personId: other } = await addPerson(data.ctx, { name: 'Kees Vos' })
  const ctx = { ...data.ctx, now: () => new Date(data.ctx.now().getTime() + 2 * 86_400_000) }
  const stateAfter = async (logged: Partial<Logged>) => {
    const { changeId } = await logInteraction(ctx, { people: [id], kind: 'mail', ...logged })
    const { state, words } = (await seePromises(ctx, id))[0]!
    await undoChange(ctx, changeId)
    return state === 'kept' ? words : state
  }
  for (const kind of ['introduction', 'meeting', 'call'] as const) expect(await stateAfter({ kind, people: [id, other] })).toBe('open')
  expect(await stateAfter({ kind: 'call', tag: 'give' })).toBe('open')
  expect(await stateAfter({ kind: 'gift', direction: 'in' })).toBe('open')
  expect(await stateAfter({ kind: 'gift', people: [other] })).toBe('open')
  for (const logged of [{ kind: 'gift' }, { kind: 'letter', tag: 'give' }] as const)
    expect(await stateAfter(logged)).toMatch(/you sent something on .+, which is taken as keeping it$/)
  const { introductionId, changeId: begun } = await beginIntroduction(ctx, { people: [id, other] })
  for (const side of [id, other]) await stepIntroduction(ctx, introductionId, 'yes', side)
  const { changeId: made } = await stepIntroduction(ctx, introductionId, 'made')
  expect((await seePromises(ctx, id))[0]!.state).toBe('open')
  for (const change of [made, begun, added, promised]) await undoChange(ctx, change)
})

test('a promise comes up before it is due, is kept by its card, and open again when that is taken back', async () => {
  const { id } = await amara()
  const made = await makePromise(data.ctx, { personId: id, what: 'send the plans', dueOn: addDays(await today(), 1) })
  const card = (await seeToday(data.ctx)).cards[0]!
  expect(card).toMatchObject({ kind: 'promise', label: 'A promise', person: { name: 'Amara Okonjo' } })
  expect(card.why).toMatch(/^You promised Amara on .+: “send the plans”\. It is due tomorrow\.$/)
  const done = await markNudge(data.ctx, card.id, { how: 'done' })
  expect(done.sentence).toBe('You kept your promise to Amara Okonjo')
  expect((await seePromises(data.ctx, id))[0]!.state).toBe('kept')
  expect((await seeToday(data.ctx)).cards.map(({ kind }) => kind)).not.toContain('promise')
  await undoChange(data.ctx, done.changeId)
  expect((await seePromises(data.ctx, id))[0]!.state).toBe('open')
  const closed = await closePromise(data.ctx, (await seePromises(data.ctx, id))[0]!.id, 'dropped')
  expect((await seePromises(data.ctx, id))[0]!.words).toContain('let go on')
  await undoChange(data.ctx, closed.changeId)
  await undoChange(data.ctx, made.changeId)
  expect(await seePromises(data.ctx, id)).toEqual([])
})

test('steps that were planned come up on their day, one at a time, and are taken back as one', async () => {
  const { id } = await amara()
  const on = await today()
  const planned = await planSteps(data.ctx, id, [
    { on, kind: 'warm-up', what: 'Ask how they are' },
    { on: addDays(on, 10), kind: 'ask', what: 'Ask' },
  ])
  const card = (await seeToday(data.ctx)).cards.find(({ kind }) => kind === 'plan')!
  expect(card.why).toBe('Ask how they are. You planned this for today.')
  expect((await seeAskOf(data.ctx, [id])).people[0]).toMatchObject({ isPlanned: true })
  const done = await markNudge(data.ctx, card.id, { how: 'done', log: { kind: 'message' } })
  expect((await seeToday(data.ctx)).cards.map(({ kind }) => kind)).not.toContain('plan')
  await undoChange(data.ctx, done.changeId)
  expect((await seeToday(data.ctx)).cards.map(({ kind }) => kind)).toContain('plan')
  await undoChange(data.ctx, planned.changeId)
  expect((await seeToday(data.ctx)).cards.map(({ kind }) => kind)).not.toContain('plan')
})

test('a card is done once, from however many windows; what would be new in the second is refused, not lost', async () => {
  const { id } = await amara()
  const made = await makePromise(data.ctx, { personId: id, what: 'send the plans', dueOn: await today() })
  const [card] = (await seeToday(data.ctx)).cards
  const [first, second] = await Promise.all([1, 2].map(() => markNudge(data.ctx, card!.id, { how: 'done' })))
  expect(second).toEqual(first)
  expect((await seeToday(data.ctx)).done.map(({ changeId }) => changeId)).toEqual([first!.changeId])
  await expect(markNudge(data.ctx, card!.id, { how: 'done', log: { kind: 'call', note: 'The pier.' } })).rejects.toThrow(Conflict)
  await expect(markNudge(data.ctx, card!.id, { how: 'snoozed', days: 3 })).rejects.toThrow('That card is done already')
  await undoChange(data.ctx, first!.changeId)
  expect((await seeToday(data.ctx)).done).toEqual([])
  const again = await markNudge(data.ctx, card!.id, { how: 'done' })
  expect(again.changeId).not.toBe(first!.changeId)
  await undoChange(data.ctx, again.changeId)
  await undoChange(data.ctx, made.changeId)
})

test('a give that is logged goes into the ledger of the tie, at once and when it is worked out anew', async () => {
  const { id } = await amara()
  const { changeId } = await logInteraction(data.ctx, { people: [id], kind: 'call', tag: 'give' })
  const { tie } = await amara()
  expect(tie.givesOutSum).toBeGreaterThan(0)
  expect(tie.lastGaveOutAt).not.toBeNull()
  expect((await seeAskOf(data.ctx, [id])).people[0]!.ledger.lastGave).toMatch(/^You gave last, in /)
  await undoChange(data.ctx, changeId)
  expect((await amara()).tie.givesOutSum).toBe(0)
})

test('nobody is found for a need that nobody has to do with, and a need of empty words finds nobody', async () => {
  expect(await seeAskFor(data.ctx, 'underwater basket weaving')).toMatchObject({
    people: [],
    total: 0,
    unmet: ['underwater', 'basket', 'weaving'],
  })
  expect(await seeAskFor(data.ctx, 'who can help me')).toMatchObject({ people: [], total: 0 })
})

test('with one friend and half a year of letters the pages are honest', async () => {
  expect(await seeKind(data.ctx)).toMatchObject({
    now: null,
    unknown:
      'One person has been in touch with you on record. Judged are first words to people outside your inner five, so it takes more than that.',
  })
  const review = await seeReview(data.ctx)
  expect(review).toMatchObject({ slippedTotal: 0, newcomersTotal: 0 })
  expect(review.capacity.sentence).toMatch(/^The rhythm of one person asks for/)
})

test('with nobody at all the pages say that nothing is known', async () => {
  const empty = await openTestData()
  try {
    expect(await seeKind(empty.ctx)).toMatchObject({ now: null, unknown: expect.stringContaining('Bring mail or messages') })
    expect((await seeReview(empty.ctx)).capacity.sentence).toBe('No rhythm is known well enough yet to count on.')
    expect(await seeLedger(empty.ctx)).toMatchObject({ entries: [], promises: [] })
  } finally {
    await empty.close()
  }
})
