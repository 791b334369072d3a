import { describe, expect, test } from 'vitest'
import type { Known, LastExchange } from '#domain/coach/known.ts'
import type { Question } from '#domain/coach/today/lane.ts'
import { pickToday } from '#domain/coach/today/pick-today.ts'
import { putIntoWords } from '#domain/coach/today/put-into-words.ts'
import { isOnlyThanks } from '#domain/interactions/acts.ts'
import { touchedBy } from '#domain/interactions/derive.ts'
import { INTERACTION_KINDS } from '#domain/interactions/interaction.ts'
import { identityKey, mailIdentity, phoneIdentity } from '#domain/people/identity.ts'
import { CIRCLES, circleOfRank } from '#domain/ties/circles.ts'
import { curveOf } from '#domain/ties/curve.ts'
import { judge, type TieState } from '#domain/ties/judge.ts'
import { reciprocitySentences } from '#domain/ties/reciprocity-words.ts'
import { rebuildTie, type Touch } from '#domain/ties/tie.ts'
import { dayNumber } from '#domain/time.ts'
import type { Imported, InteractionRecord, PersonRecord } from '../importer.ts'
import { demoRecords } from './index.ts'

const DAY_MS = 86_400_000
const DAYS = ['2026-03-01', '2026-11-25', '2027-12-31', '2028-02-29', '2030-07-04']
const dayOf = (at: Date) => Math.floor(at.getTime() / DAY_MS)

const recordsOn = (on: string) => [...demoRecords(on)]
const of = <Type extends Imported['type']>(records: readonly Imported[], type: Type) =>
  records.filter((record): record is Extract<Imported, { type: Type }> => record.type === type)

/** The people that records make, judged at an hour of a day; in UTC, whatever the wall clock would be. */
function networkOf(records: readonly Imported[], on: string, hour = 12): Question {
  const today = dayNumber(on)
  const now = today * DAY_MS + (hour / 24) * DAY_MS
  const mine = new Set(of(records, 'self').flatMap(({ identities }) => identities.map(identityKey)))
  const people = peopleOf(of(records, 'person'))
  const personOf = new Map(people.flatMap(({ keys, id }) => keys.map((key) => [key, id] as const)))
  const touches = Map.groupBy(touchesOf(of(records, 'interaction'), mine, personOf), ({ id }) => id)
  const tied = people.map((person) => {
    const theirs = (touches.get(person.id) ?? []).filter(({ at }) => at <= now).sort((a, b) => a.at - b.at)
    return { ...person, tie: rebuildTie(theirs), last: theirs.at(-1), channels: [...new Set(theirs.map(({ record }) => record.channel))] }
  })
  tied.sort((a, b) => b.tie.longStrengthSum - a.tie.longStrengthSum)
  const known: Known[] = tied.map(({ said, id, keys, tie, channels }, i) => {
    const first = <Field extends keyof PersonRecord>(field: Field) => said.find((each) => each[field] !== undefined)?.[field] ?? null
    const connectedOn = first('connectedOn')
    return {
      id,
      name: first('name')!,
      organisation: first('organisation'),
      title: first('title'),
      place: first('place'),
      birthday: first('birthday'),
      connectedOn,
      importance: 1,
      rhythmDays: null,
      skips: 0,
      isResting: false,
      circle: tie.n > 0 ? circleOfRank(i + 1) : 'known',
      tie,
      judgement: judge(tie, { now, today, connectedDay: connectedOn === null ? null : dayNumber(connectedOn) }),
      knownUpTo: today,
      channels,
      keys,
    }
  })
  const lastExchanges = new Map(tied.flatMap(({ id, last }) => (last ? [[id, exchangeOf(id, last)] as const] : [])))
  return { people: known, today, marks: [], lastExchanges, dayOf }
}

/** Records that share an identity are of one person. */
function peopleOf(records: readonly PersonRecord[]): { id: string; keys: string[]; said: PersonRecord[] }[] {
  const people: { id: string; keys: string[]; said: PersonRecord[] }[] = []
  for (const record of records) {
    const keys = record.identities.map(identityKey)
    const same = people.find((person) => person.keys.some((key) => keys.includes(key)))
    if (same) {
      same.keys.push(...keys)
      same.said.push(record)
    } else people.push({ id: keys[0]!, keys, said: [record] })
  }
  return people
}

type Told = Touch & { readonly id: string; readonly record: InteractionRecord }

function touchesOf(records: readonly InteractionRecord[], mine: ReadonlySet<string>, personOf: ReadonlyMap<string, string>): Told[] {
  return records.flatMap((record) => {
    const keyOf = (party: InteractionRecord['from']) => (party === 'owner' ? party : identityKey(party.identities[0]!))
    const told = { at: record.at!, kind: record.kind, audience: record.audience, sent: record.sent ?? false }
    const touched = touchedBy({ ...told, sender: keyOf(record.from), receivers: record.to.map(keyOf) }, (key) => mine.has(key))
    return touched.map(({ key, direction }) => ({
      id: personOf.get(key)!,
      at: told.at.getTime(),
      day: dayOf(told.at),
      kind: told.kind,
      direction,
      audience: told.audience,
      record,
    }))
  })
}

function exchangeOf(personId: string, { record, direction }: Told): LastExchange {
  const { at, kind, channel, audience, subject = null, snippet = null, asks = false, acts } = record
  return {
    personId,
    at: at!,
    direction,
    kind,
    channel,
    audience,
    subject,
    snippet,
    asks,
    onlyThanks: isOnlyThanks(acts ?? [], snippet ?? ''),
  }
}

describe.each(DAYS)('the invented network on %s', (on) => {
  const records = recordsOn(on)
  const question = networkOf(records, on)
  const { people, today } = question

  test('is some 400 people with five years of history, the same every time', () => {
    expect(people.length).toBe(403)
    expect(of(records, 'interaction').length).toBeGreaterThan(4_000)
    const days = of(records, 'interaction').map(({ at }) => dayOf(at!))
    expect(today - Math.min(...days)).toBeGreaterThan(1_780)
    expect(today - Math.max(...days)).toBe(0)
    expect(recordsOn(on)).toEqual(records)
  })

  test('has no key twice, and nothing after today but three evenings', () => {
    const keyed = records.flatMap((record) => ('key' in record ? [record] : []))
    expect(new Set(keyed.map(({ key }) => key)).size).toBe(keyed.length)
    const dated = [...of(records, 'interaction'), ...of(records, 'post'), ...of(records, 'publication')]
    expect(dated.filter(({ at }) => dayOf(at!) > today)).toEqual([])
    expect(of(records, 'event').filter(({ at }) => dayOf(at) > today).length).toBe(3)
    expect(of(records, 'person').filter(({ connectedOn }) => connectedOn && connectedOn > on)).toEqual([])
  })

  test('names only invented addresses and everybody once', () => {
    const identities = of(records, 'person').flatMap((person) => person.identities)
    for (const { kind, value } of identities) {
      if (kind === 'mail') expect(mailIdentity(value)?.value, value).toBe(value)
      if (kind === 'mail') expect(value).toMatch(/\.example$/)
      if (kind === 'phone') expect(phoneIdentity(value)?.value, value).toBe(value)
    }
    expect(new Set(people.map(({ name }) => name)).size).toBe(people.length)
    for (const { kind, to, from } of of(records, 'interaction')) {
      expect(INTERACTION_KINDS).toContain(kind)
      expect([from, ...to]).toContain('owner')
    }
  })

  test('has people who publish, each known by who they are', () => {
    const keys = new Map(people.flatMap((person) => person.keys.map((key) => [key, person.name] as const)))
    const made = of(records, 'publication')
    expect(made.length).toBeGreaterThanOrEqual(10)
    for (const { author, at, url } of made) {
      expect(author.identities.map(identityKey).map((key) => keys.get(key))).toContain(author.name)
      expect(today - dayOf(at)).toBeLessThanOrEqual(60)
      expect(new URL(url!).hostname).toMatch(/\.example$/)
    }
  })

  test('shows every state and every circle', () => {
    const states: readonly TieState[] = ['never-met', 'new', 'warm', 'cooling', 'drifting', 'dormant']
    for (const state of states) expect(people.filter(({ judgement }) => judgement.state === state).length, state).toBeGreaterThanOrEqual(5)
    for (const circle of CIRCLES) expect(people.filter((each) => each.circle === circle).length, circle).toBeGreaterThanOrEqual(15)
  })

  test.each([0.2, 12, 23.9])('has one card of each kind on Today at %s o’clock, about the main characters', (hour) => {
    const cards = pickToday(networkOf(records, on, hour))
    expect(cards.map(({ kind, known }) => `${kind}: ${known.name}`)).toEqual([
      'answer: Leila Haddad',
      'date: Henrik Aalto',
      'slip: Amara Okonjo',
      'reconnect: Sofia Marchetti',
      'hello: Wim Ott',
    ])
  })

  test('says on every card what a person would say', () => {
    const words = pickToday(question).map((nudge) => putIntoWords(nudge, question.lastExchanges.get(nudge.known.id) ?? null, question))
    const [answer, date, slip, reconnect, hello] = words.map(({ why }) => why)
    expect(answer).toBe('Leila wrote four days ago and seems to ask something; you have not answered yet.')
    expect(date).toBe('Henrik turns 40 today.')
    expect(slip).toMatch(/^You usually talk every three weeks; it has been nine\. Amara wrote last, on /)
    expect(reconnect).toMatch(/^You used to talk every two weeks; it has been 19 months\. Sofia wrote last, on /)
    expect(hello).toBe('You connected three days ago and have not written yet.')
    expect(words.map(({ label }) => label)).toEqual(['An answer', 'Birthday', 'Slipping', 'Pick up again', 'Say hello'])
  })

  test('has a tie like clockwork, one on and off, one that Nora always begins, and a friend in need', () => {
    const named = (name: string) => people.find((person) => person.name === name)!
    const kees = curveOf(named('Kees Vos').tie)
    expect([kees.g.toFixed(0), kees.k >= 2]).toEqual(['7', true])
    expect(curveOf(named('Hannah Feld').tie).k).toBeLessThan(0.9)
    expect(reciprocitySentences(named('Yuki Morita').tie, today, 'Yuki')[0]).toBe('You always write first.')
    const dennis = question.lastExchanges.get(named('Dennis Corrigan').id)!
    expect([dennis.direction, dennis.asks, today - dayOf(dennis.at)]).toEqual(['in', true, 1])
    const { before } = named('Dennis Corrigan').tie
    expect(today - dayOf(new Date(before.lastAt!))).toBeGreaterThan(700)
  })

  test('joins address, profile and number to one person, who is reached in several ways', () => {
    const joined = people.filter(({ keys }) => ['mail', 'linkedin', 'phone'].every((kind) => keys.some((key) => key.startsWith(kind))))
    expect(joined.filter(({ channels }) => channels.length >= 3).length).toBeGreaterThanOrEqual(5)
  })
})

test('Nora asks in bursts at first, and keeps up with people in the end', () => {
  const on = '2026-11-25'
  const { people, today } = networkOf(recordsOn(on), on)
  const inner = new Set(people.slice(0, 5).flatMap(({ keys }) => keys))
  const days = of(recordsOn(on), 'interaction')
    .filter(({ from, to, kind }) => from === 'owner' && kind !== 'meeting' && kind !== 'call' && !isAmong(to, inner))
    .map(({ at }) => today - dayOf(at!))
  const burst = days.filter((ago) => ago >= 890 && ago <= 918).length
  expect(burst).toBeGreaterThan(0.5 * days.filter((ago) => ago >= 860 && ago < 1042).length)
  expect(weeksWith(days, 182)).toBe(26)
})

const isAmong = (to: InteractionRecord['to'], keys: ReadonlySet<string>) =>
  to.some((party) => party !== 'owner' && keys.has(identityKey(party.identities[0]!)))

const weeksWith = (agos: readonly number[], days: number) =>
  new Set(agos.filter((ago) => ago < days).map((ago) => Math.floor(ago / 7))).size

test('Nora is seen more often from year to year, and hosts in the end', () => {
  const records = recordsOn('2026-11-25')
  const today = dayNumber('2026-11-25')
  const perYear = (all: readonly { at: Date }[]) =>
    [4, 3, 2, 1, 0].map((year) => all.filter(({ at }) => Math.floor((today - dayOf(at)) / 365.25) === year).length)
  const [, , third, fourth, fifth] = perYear(of(records, 'post'))
  expect([third! < fourth!, fourth! < fifth!]).toEqual([true, true])
  const held = of(records, 'event').filter(({ at }) => dayOf(at) <= today)
  expect(perYear(held.filter(({ role }) => role === 'hosting'))).toEqual([0, 0, 0, 0, 5])
})
