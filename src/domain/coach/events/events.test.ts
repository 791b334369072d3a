import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayOf, every, somebody, TODAY, wrote } from '../test-known.ts'
import { readCapture } from './capture.ts'
import { countEvents } from './count.ts'
import { FRESH_HOURS, followUps, type Met, timeLeftInWords } from './fresh.ts'
import { type EventGuest, type Happening, isGathering, takesPart } from './happening.ts'
import { invitationText } from './invitation.ts'
import { aboutInWords, answersInWords, cameInWords, standingInWords, whenInWords } from './say.ts'
import { whomToInvite } from './whom-to-invite.ts'
import { type Around, whomToMeet } from './whom-to-meet.ts'
import { yearOf } from './year.ts'

const evening = (daysAgo: number, more: Partial<Happening> = {}): Happening => ({
  id: `e${daysAgo}`,
  title: 'Repair Café Noord',
  place: 'Zaal Noord',
  url: null,
  channel: 'meetup',
  startsAt: new Date((TODAY - daysAgo) * 86_400_000 + 19 * 3_600_000),
  endsAt: null,
  day: TODAY - daysAgo,
  minute: 19 * 60,
  lastDay: TODAY - daysAgo,
  isAllDay: false,
  isSeries: false,
  role: 'attending',
  answer: null,
  asked: 0,
  met: 0,
  willing: 0,
  ...more,
})
const guest = (personId: string | null, more: Partial<EventGuest> = {}): EventGuest => ({
  guest: `mail:${personId ?? 'new'}@people.example`,
  personId,
  name: personId ?? 'Wim Ott',
  role: 'invited',
  answer: null,
  came: null,
  ...more,
})

describe('an entry of a calendar', () => {
  const entry = (more: Partial<Happening>) => isGathering(evening(0, { channel: 'calendar', ...more }))
  test.each([
    ['the dentist', {}, false],
    ['a call of two', { asked: 1 }, false],
    ['five at a table in the evening', { asked: 4 }, true],
    ['five at a table at ten in the morning of a Monday', { asked: 4, minute: 600, day: TODAY + 1 }, false],
    ['five at a table on a Sunday', { asked: 4, minute: 600 }, true],
    ['a fair of twelve on a Monday morning', { asked: 11, minute: 600, day: TODAY + 1 }, true],
    ['all hands, every week', { asked: 200, isSeries: true }, false],
    ['a conference at which somebody was met', { met: 1 }, true],
  ])('%s', (_, more, is) => {
    expect(entry(more)).toBe(is)
  })

  test('is an event in any case when a network or the owner calls it one', () => {
    expect([isGathering(evening(0)), isGathering(evening(0, { channel: null }))]).toEqual([true, true])
  })
})

test('to be invited is not to take part, to say yes is, and no is no', () => {
  const parts = [
    { role: 'invited' },
    { role: 'invited', answer: 'yes' },
    { role: 'attending' },
    { role: 'hosting' },
    { role: 'attending', answer: 'no' },
  ] as const
  expect(parts.map((part) => takesPart({ answer: null, ...part }))).toEqual([false, true, true, true, false])
})

test('events are counted once: as a guest, or as one of one’s own', () => {
  const all = [evening(1), evening(2, { role: 'hosting' }), evening(3, { role: 'invited' }), evening(200), evening(-3)]
  expect(countEvents(all, TODAY - 179, TODAY)).toEqual({ attended: 1, hosted: 1 })
})

test('an evening that was planned here counts once somebody said yes or came; one to come is planned in any case', () => {
  const own = (ago: number, more: Partial<Happening> = {}) => evening(ago, { channel: null, role: 'hosting', asked: 4, ...more })
  const held = [own(1), own(2, { willing: 1 }), own(3, { met: 2 }), own(0), own(-2)]
  expect(countEvents(held, TODAY - 9, TODAY)).toEqual({ attended: 0, hosted: 2 })
  expect(yearOf(held, TODAY).planned.hosted).toBe(1)
})

test('the year is said with the numbers of its marks', () => {
  const kinds = fc.constantFrom<Partial<Happening>>({}, { role: 'hosting' }, { role: 'invited' })
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.integer({ min: -300, max: 59 }), kinds), { maxLength: 20 }), (events) => {
      const year = yearOf(
        events.map(([ago, more], i) => evening(ago, { ...more, id: String(i) })),
        TODAY,
      )
      const of = (kind: string, isPlanned: boolean) =>
        year.marks.filter((mark) => mark.kind === kind && mark.isPlanned === isPlanned).length
      expect(year.past).toEqual({ attended: of('attended', false), hosted: of('hosted', false) })
      expect(year.planned).toEqual({ attended: of('attended', true), hosted: of('hosted', true) })
    }),
    { seed: 20260301, numRuns: 200 },
  )
  const said = (...events: Happening[]) => yearOf(events, TODAY).sentence
  expect(said()).toBe('No event of this year is known.')
  expect(said(evening(1), evening(20), evening(40), evening(-9, { role: 'hosting' }))).toBe(
    'Three attended: one every three weeks. One of your own to come.',
  )
  const [twelve, five] = [
    Array.from({ length: 12 }, (_, i) => evening(5 * i)),
    Array.from({ length: 5 }, (_, i) => evening(5 * i + 2, { role: 'hosting' })),
  ]
  expect(said(...twelve)).toBe('Twelve attended: one about every five days.')
  expect(said(...twelve, ...five, evening(-9))).toBe(
    'Twelve attended, five at your own invitation: 17 in all, one about every four days. One more in the calendar.',
  )
  expect(said(evening(5, { role: 'hosting' }), evening(-9))).toBe('One at your own invitation, one more in the calendar.')
})

describe('the follow-up queue', () => {
  const now = new Date('2026-03-01T20:00:00Z')
  const met = (id: string, hoursAgo: number, more: Partial<Met> = {}): Met => ({
    id,
    personId: id,
    eventId: null,
    eventTitle: null,
    at: new Date(now.getTime() - hoursAgo * 3_600_000),
    note: null,
    followedUpOn: null,
    ...more,
  })
  test('holds who was met within two days, the most urgent first and what is done last', () => {
    const queue = followUps(
      [met('a', 3), met('b', 40), met('c', 49), met('d', 5, { followedUpOn: '2026-03-01' }), met('e', -1)],
      now,
      () => null,
    )
    expect(queue.map((each) => [each.met.id, each.hoursLeft, each.isDone])).toEqual([
      ['b', 8, false],
      ['a', 45, false],
      ['d', 43, true],
    ])
  })

  test('a message since then closes it by itself, the meeting alone does not', () => {
    const at = met('a', 3).at.getTime()
    expect(followUps([met('a', 3)], now, () => at).map(({ isDone }) => isDone)).toEqual([false])
    expect(followUps([met('a', 3)], now, () => at + 3_600_000).map(({ isDone }) => isDone)).toEqual([true])
  })

  test.each([
    [0.4, 'less than an hour left'],
    [1.9, 'one hour of the two days left'],
    [18.2, '18 hours of the two days left'],
    [47.9, 'two days left'],
  ])('%s hours are said as "%s"', (hours, words) => {
    expect(timeLeftInWords(hours)).toBe(words)
    expect(hours).toBeLessThan(FRESH_HOURS)
  })
})

describe('whom to meet', () => {
  const people = [
    somebody('rhythm', { ago: every(7, 12, 3) }),
    somebody('slips', { ago: every(21, 9, 63) }),
    somebody('rests', { ago: every(14, 12, 600) }),
    somebody('back', { ago: [6, 430, 445, 460] }),
    somebody('asks', { ago: every(10, 9, 4) }),
    somebody('promised', { ago: every(10, 9, 4) }),
    somebody('unmet', {}, { organisation: 'Stadswarmte', connectedOn: '2024-05-01' }),
    somebody('once', { ago: [200] }),
    somebody('born', { ago: every(7, 12, 3) }, { birthday: { month: 3, day: 4 } }),
    somebody('stale', { ago: every(21, 9, 400) }, { knownUpTo: TODAY - 300 }),
  ]
  const around: Around = {
    today: TODAY,
    day: TODAY + 5,
    dayOf,
    promises: new Map([['promised', [{ personId: 'promised', madeBy: 'owner', what: 'the Delft study' }]]]),
    last: new Map([['asks', wrote('asks', 4, { asks: true })]]),
  }
  const meet = (guests: readonly EventGuest[]) => whomToMeet(guests, (id) => people.find((each) => each.id === id), around)

  test('is said with one reason each, what it would bring first', () => {
    expect(meet([...people.map(({ id }) => guest(id)), guest(null)]).map((each) => [each.guest.name, each.reason])).toEqual([
      ['promised', 'is waiting for what you promised: the Delft study'],
      ['asks', 'wrote four days ago and seems to ask something; you have not answered yet'],
      ['slips', 'and you usually talk every three weeks; it has been nine'],
      ['back', 'and you are in touch again, six days ago, after 14 months'],
      ['rests', 'and you usually talk every two weeks; it has been 20 months'],
      ['stale', 'and you were in touch on 25 January 2025; nothing is known of the time since'],
      ['born', 'has a birthday on 4 March'],
      ['unmet', 'is at Stadswarmte; you connected in 2024 and have not really talked yet'],
      ['Wim Ott', 'is new to you'],
      ['once', 'and you have been in touch once, seven months ago'],
      ['rhythm', 'and you are in rhythm, last three days ago'],
    ])
  })

  test('is nobody who said no or did not come', () => {
    expect(meet([guest('slips', { answer: 'no' }), guest('asks', { came: false })])).toEqual([])
  })
})

test('quiet ties to ask are those that slip or rest, near ones first, one of an organisation', () => {
  const people = [
    somebody('far', { ago: every(21, 9, 63) }, { organisation: 'Kiln', place: 'Oslo, Norway' }),
    somebody('near', { ago: every(21, 9, 63) }, { organisation: 'Kade', place: 'Rotterdam, Netherlands' }),
    somebody('colleague', { ago: every(30, 6, 90) }, { organisation: 'KADE', place: 'Rotterdam' }),
    somebody('warm', { ago: every(7, 12, 3) }),
    somebody('asked', { ago: every(21, 9, 63) }),
    somebody('let', { ago: every(21, 9, 63) }, { isResting: true }),
  ]
  const found = whomToInvite(people, { today: TODAY, places: ['Pakhuis, Kade 1, Rotterdam'], without: new Set(['asked']), limit: 5 })
  expect(found.map(({ known, reason }) => [known.id, reason])).toEqual([
    ['near', 'near, in Rotterdam, silent for two months'],
    ['far', 'in Oslo, silent for two months'],
  ])
})

test.each([
  ['Anouk Postma, two boys, hates slides', { name: 'Anouk Postma', note: 'two boys, hates slides' }],
  ['Anouk Postma: knows the ferry people', { name: 'Anouk Postma', note: 'knows the ferry people' }],
  ['Anne-Marie de Wit - sings', { name: 'Anne-Marie de Wit', note: 'sings' }],
  ['  Samir   Nassar ', { name: 'Samir Nassar', note: '' }],
  ['', { name: '', note: '' }],
])('%j is taken apart', (typed, taken) => {
  expect(readCapture(typed)).toEqual(taken)
})

test('sentences count what is there', () => {
  expect(standingInWords({ toFollowUp: 1, coming: 2, own: 1, isAnyKnown: true })).toBe(
    'One meeting to follow up, two events coming and one that is yours to give.',
  )
  expect(standingInWords({ toFollowUp: 0, coming: 0, own: 0, isAnyKnown: true })).toBe(
    'Nothing is coming, and nothing waits to be followed up.',
  )
  expect(standingInWords({ toFollowUp: 0, coming: 0, own: 0, isAnyKnown: false })).toBe('No event is known yet.')
  const answers = (['yes', 'yes', 'no', null] as const).map((answer) => ({ answer }))
  expect(answersInWords(answers)).toBe('Four people asked; two said yes, one no. One has not answered yet.')
  expect(answersInWords([{ answer: null }])).toBe('One person asked; nobody has answered yet.')
  const about = (more: Partial<Happening>, known: number) => aboutInWords({ ...evening(0), ...more }, known)
  expect(about({ asked: 9 }, 9)).toBe('Zaal Noord. Nine people you know.')
  expect(about({ asked: 1, place: null, role: 'invited' }, 1)).toBe('One person you know. You have not said yes yet.')
  expect(about({ asked: 2, role: 'invited', answer: 'maybe' }, 0)).toBe('Zaal Noord. Nobody there is known to you yet. You said maybe.')
  expect(cameInWords([{ came: true }, { came: false }, { came: null }])).toBe('One of three came.')
})

test('the day beside an event names what its number leaves open', () => {
  const on = (day: number, more: Partial<Happening> = {}) => whenInWords({ ...evening(0), day, lastDay: day, ...more }, TODAY)
  expect([
    on(TODAY + 9),
    on(TODAY + 40),
    on(TODAY + 40, { isAllDay: true }),
    on(TODAY + 40, { isAllDay: true, lastDay: TODAY + 41 }),
    on(TODAY + 400),
  ]).toEqual(['Tue, 19:00', 'Apr, 19:00', 'Apr, all day', 'to 11 Apr', 'Apr 2027, 19:00'])
})

test('an invitation says what, when and where, and asks for a yes or a no', () => {
  const invited = { title: 'Soup evening', on: '2026-03-10', time: '18:30', until: null, place: 'At home', note: '', from: 'Nora Velten' }
  expect(invitationText(invited, TODAY)).toBe(
    'Soup evening\n\nTuesday, 10 March, at 18:30. At home.\n\nWill you come? A yes or a no in a line is all I need.\n\nNora',
  )
  expect(invitationText({ ...invited, until: '22:00' }, TODAY)).toContain('Tuesday, 10 March, 18:30 to 22:00. At home.')
})
