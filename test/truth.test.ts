import { afterAll, beforeAll, expect, test } from 'vitest'
import { changeSettings } from '#actions/change-settings.ts'
import { loadDemo } from '#actions/load-demo.ts'
import { undoChange } from '#actions/undo-change.ts'
import { dayNumber } from '#domain/time.ts'
import { numberInWords } from '#domain/words.ts'
import { seeAskOf } from '#views/ask.ts'
import { seeKind } from '#views/kind.ts'
import { seeLedger } from '#views/ledger.ts'
import { seeNetwork } from '#views/network.ts'
import { seeReview } from '#views/review.ts'
import { seeToday } from '#views/today.ts'
import { openTestData, type TestData } from './support/database.ts'
import {
  type ContactDay,
  contactDays,
  curve,
  ownStarts,
  pulse,
  type RawInteraction,
  rawInteractions,
  told,
  yearLongStrength,
} from './support/recompute.ts'

// What the pages say of the invented people, worked out anew from their raw interactions.

let data: TestData
let raw: Map<string, RawInteraction[]>
let today: number
let days: Map<string, ContactDay[]>
beforeAll(async () => {
  data = await openTestData('2026-03-01T12:00:00Z')
  await data.ctx.db.updateTable('owner').set({ zone: 'UTC' }).execute()
  await loadDemo(data.ctx)
  raw = await rawInteractions(data.ctx)
  today = dayNumber('2026-03-01')
  days = new Map([...raw].map(([person, touches]) => [person, contactDays(touches, today)]))
})
afterAll(() => data.close())

test('every person has the contact days, the last of them and the rhythm that their interactions make', async () => {
  const { people } = await seeNetwork(data.ctx)
  for (const { id, tie, judgement } of people) {
    const theirs = days.get(id) ?? []
    expect(tie.n).toBe(theirs.length)
    expect(tie.lastDay).toBe(theirs.at(-1)?.day ?? null)
    if (theirs.length === 0) continue
    const { g, k } = curve(theirs)
    expect(judgement.reading!.g).toBeCloseTo(g, 6)
    expect(judgement.reading!.k).toBeCloseTo(k, 6)
    expect(judgement.reading!.pulse).toBeCloseTo(pulse(theirs, judgement.elapsedDays!), 6)
  }
})

test('each month counts the weeks in which the owner wrote first to somebody outside the five closest', async () => {
  const { now, months } = await seeKind(data.ctx)
  expect(months.length).toBeGreaterThan(40)
  for (const { on, weeksWithStart, because } of [...months, now!]) {
    const day = dayNumber(on)
    const known = [...days.values()].map((all) => all.filter((each) => each.day <= day)).filter((all) => all.length > 0)
    const outside = known.toSorted((a, b) => yearLongStrength(b, day) - yearLongStrength(a, day)).slice(5)
    const first = Math.min(...known.map((all) => all[0]!.day))
    const weeks = Math.min(26, Math.floor((day - first + 1) / 7))
    const busy = new Set(
      outside
        .flatMap(ownStarts)
        .filter((start) => start > day - 7 * weeks)
        .map((start) => Math.floor((day - start) / 7)),
    )
    expect({ on, share: weeksWithStart }).toEqual({ on, share: busy.size / weeks })
    if (because.startsWith('First words'))
      expect(because).toContain(`in ${busy.size === 0 ? 'none' : numberInWords(busy.size)} of ${numberInWords(weeks)} weeks`)
  }
})

test('whom Today tells of as picked up again the review counts as well, and they come in one order', async () => {
  const { pickedUp } = (await seeToday(data.ctx)).week
  const { months, sentence } = (await seeReview(data.ctx)).overTime
  expect(pickedUp.length).toBeGreaterThan(0)
  expect(months.slice(-2).reduce((sum, month) => sum + month.pickedUp, 0)).toBeGreaterThanOrEqual(pickedUp.length)
  expect(sentence).toMatch(/, and (?:one was|\S+ were) picked up again\.$/)
  expect(pickedUp).toEqual(pickedUp.toSorted((a, b) => b.afterDays - a.afterDays || (a.personId < b.personId ? -1 : 1)))
  for (const { personId, afterDays } of pickedUp) {
    const theirs = days.get(personId)!.map(({ day }) => day)
    expect(theirs.some((day, i) => day > today - 7 && day - theirs[i - 1]! === afterDays)).toBe(true)
  }
})

test('a network that was only ticked says nothing of how present the owner is', async () => {
  const before = await seeKind(data.ctx)
  const ticked = await changeSettings(data.ctx, { networks: { bluesky: true } })
  expect((await seeKind(data.ctx)).now).toEqual(before.now)
  await undoChange(data.ctx, ticked.changeId)
})

test('the review counts what the rhythms ask for and what was made', async () => {
  const { capacity } = await seeReview(data.ctx)
  const inner = [...days.values()]
    .filter((all) => all.length > 0)
    .toSorted((a, b) => yearLongStrength(b, today) - yearLongStrength(a, today))
    .slice(0, 150)
  const asked = inner
    .filter((all) => all.length >= 4 && today - all.at(-1)!.day <= 365)
    .reduce((sum, all) => sum + 7 / told(all).gapDays, 0)
  const began = (all: readonly { day: number }[], i: number) => i === 0 || all[i]!.day - all[i - 1]!.day > 3
  const made =
    inner.reduce((sum, all) => {
      const { isOfTalks } = told(all)
      return sum + all.filter(({ day }, i) => day > today - 56 && (!isOfTalks || began(all, i))).length
    }, 0) / 8
  expect(capacity.made).toBeCloseTo(made, 6)
  expect(capacity.asked).toBeCloseTo(asked, 6)
})

test('before an ask, the days in touch and the ledger are those on record', async () => {
  const met = [...days].filter(([, all]) => all.length > 1).map(([person]) => person)
  for (let i = 0; i < met.length; i += 12) {
    for (const { person, why, ledger } of (await seeAskOf(data.ctx, met.slice(i, i + 12))).people) {
      const theirs = days.get(person.id)!
      expect(why).toContain(`You were in touch on ${numberInWords(theirs.length)} days`)
      const faded = (worth: (each: RawInteraction) => number) =>
        raw.get(person.id)!.reduce((sum, each) => sum + worth(each) * 0.5 ** ((today - each.day) / 365), 0)
      expect(ledger.given).toBeCloseTo(
        faded(({ direction, gives }) => (direction === 'in' ? 0 : gives)),
        5,
      )
      expect(ledger.askedOfYou).toBeCloseTo(
        faded(({ direction, asks }) => (direction === 'in' ? asks : 0)),
        5,
      )
    }
  }
})

test('the ledger of the year counts what was given and asked for in it', async () => {
  const { sentence } = await seeLedger(data.ctx)
  const year = [...raw.values()].flat().filter(({ atMs }) => atMs > Date.parse('2026-03-01T12:00:00Z') - 365 * 86_400_000)
  const count = (of: (each: RawInteraction) => boolean) =>
    new Set(year.filter(of).map(({ atMs, kind, direction }) => `${atMs} ${kind} ${direction}`)).size
  const gave = count(({ direction, gives }) => direction !== 'in' && gives > 0)
  expect(gave).toBeGreaterThan(0)
  expect(sentence).toContain(`you gave something ${gave === 1 ? 'once' : gave === 2 ? 'twice' : `${numberInWords(gave)} times`}`)
})
