import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadDemo } from '#actions/load-demo.ts'
import { dayNumber } from '#domain/time.ts'
import { agoInWords, capitalised, durationInWords, numberInWords, rhythmInWords } from '#domain/words.ts'
import { seeEvent } from '#views/event.ts'
import { seeEvents } from '#views/events.ts'
import { seeKind } from '#views/kind.ts'
import { openTestData, type TestData } from './support/database.ts'
import { type ContactDay, contactDays, rawInteractions } from './support/recompute.ts'

// What the page Events says of the invented people, worked out anew from their raw interactions and events.

let data: TestData
let days: Map<string, ContactDay[]>
const today = dayNumber('2026-03-01')
beforeAll(async () => {
  data = await openTestData('2026-03-01T12:00:00Z')
  await data.ctx.db.updateTable('owner').set({ zone: 'UTC' }).execute()
  await loadDemo(data.ctx)
  const raw = await rawInteractions(data.ctx)
  days = new Map([...raw].map(([person, touches]) => [person, contactDays(touches, today)]))
})
afterAll(() => data.close())

/** The typical gap, later gaps weighing more. */
function usualGap(all: readonly ContactDay[]): number {
  const gaps = all.slice(1).map(({ day }, i) => Math.log(day - all[i]!.day))
  const weights = gaps.map((_, i) => 0.95 ** (gaps.length - 1 - i))
  return Math.exp(gaps.reduce((sum, gap, i) => sum + weights[i]! * gap, 0) / weights.reduce((a, b) => a + b, 0))
}

test('each reason to meet somebody has the rhythm and the silence that their interactions make', async () => {
  const { coming } = await seeEvents(data.ctx)
  expect(coming.length).toBe(3)
  let told = 0
  for (const { id } of coming)
    for (const { personId, reason } of (await seeEvent(data.ctx, id)).everybody) {
      const theirs = days.get(personId!) ?? []
      const silent = today - (theirs.at(-1)?.day ?? today)
      const [, rhythm, silence] = /usually talk (.+); it has been (.+)$/.exec(reason) ?? []
      const inRhythm = /in rhythm, last (.+)$/.exec(reason)?.[1]
      const again = /in touch again, (.+), after (.+)$/.exec(reason)
      if (rhythm) expect([rhythm, durationInWords(silent)]).toEqual([rhythmInWords(usualGap(theirs)), expect.stringContaining(silence!)])
      if (inRhythm) expect(inRhythm).toBe(agoInWords(silent))
      if (again) expect([again[1], again[2]]).toEqual([agoInWords(silent), durationInWords(theirs.at(-1)!.day - theirs.at(-2)!.day)])
      if (/have not really talked/.test(reason)) expect(theirs).toEqual([])
      told += rhythm || inRhythm || again ? 1 : 0
    }
  expect(told).toBeGreaterThan(8)
})

test('the known people at an event are its guests who are somebody', async () => {
  for (const { id, about, answers } of (await seeEvents(data.ctx)).coming) {
    const { rows } = await sql<{ known: number; asked: number; yes: number }>`
      select count(p.id) as known, count(*) as asked, count(*) filter (where g.answer = 'yes') as yes from event_guest g
      left join identity d on d.key = g.guest left join person p on p.id = d.person_id where g.event_id = ${id}`.execute(data.ctx.db)
    const { known, asked, yes } = rows[0]!
    if (answers) expect(answers).toContain(`${capitalised(numberInWords(asked))} people asked; ${numberInWords(yes)} said yes`)
    else expect(about).toContain(`${capitalised(numberInWords(known))} people you know.`)
  }
})

test('the year and the half year count the events on record', async () => {
  const count = async (from: string, role: string) => {
    const { rows } = await sql<{
      count: number
    }>`select count(*) from event where at >= ${from}::timestamptz and at <= ${data.ctx.now()} and role = ${role}`.execute(data.ctx.db)
    return rows[0]!.count
  }
  const { year, lately } = await seeEvents(data.ctx)
  const past = { attended: await count('2026-01-01', 'attending'), hosted: await count('2026-01-01', 'hosting') }
  expect(year).toMatchObject({ ...past, planned: 3 })
  expect(year.sentence).toContain(`${capitalised(numberInWords(past.attended))} attended`)
  expect(year.marks.filter(({ isPlanned }) => !isPlanned).length).toBe(past.attended + past.hosted)
  // The first of 180 days that end on 1 March 2026.
  expect(lately).toEqual({ attended: await count('2025-09-03', 'attending'), hosted: await count('2025-09-03', 'hosting') })
  const events = (await seeKind(data.ctx)).now!.parts.find(({ name }) => name === 'events')!
  expect(events.evidence.toLowerCase()).toContain(numberInWords(lately.attended))
})

test('quiet ties have been silent for as long as is said, and are of different organisations', async () => {
  const { people } = (await seeEvents(data.ctx)).invite
  expect(people.length).toBe(4)
  for (const { id, reason } of people) expect(reason).toContain(`silent for ${durationInWords(today - days.get(id)!.at(-1)!.day)}`)
})
