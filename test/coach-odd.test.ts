import { join } from 'node:path'
import { expect, test } from 'vitest'
import { importArchives } from '#actions/import/import-archives.ts'
import { loadDemo } from '#actions/load-demo.ts'
import { openContext } from '#store/context.ts'
import { openDatabase } from '#store/database.ts'
import { addPosts } from '#store/posts-and-events.ts'
import { idFrom } from '#store/stable-id.ts'
import { seeAskFor, seeAskOf } from '#views/ask.ts'
import { seeIncoming } from '#views/incoming.ts'
import { seeKind } from '#views/kind.ts'
import { seeLedger } from '#views/ledger.ts'
import { seeNetwork } from '#views/network.ts'
import { seeNextSteps } from '#views/next-steps.ts'
import { seePeople } from '#views/people.ts'
import { seeProfile } from '#views/profile.ts'
import { seeReady } from '#views/ready.ts'
import { seeReview } from '#views/review.ts'
import { seeToday } from '#views/today.ts'
import { daysAgo, type Letter, mboxOf, writeFiles } from './support/archives.ts'
import { openTestData, type TestData } from './support/database.ts'

const ME = 'Ines Duarte <ines@duarte.example>'

const everybody = { sort: 'rhythm', offset: 0, limit: 50 } as const

type Ctx = TestData['ctx']

/** Everything the coach says, as one text. */
async function everythingSaid(ctx: Ctx): Promise<string> {
  const { people } = await seeNetwork(ctx)
  const some = people.slice(0, 12).map(({ id }) => id)
  const pages = [
    await seeKind(ctx),
    await seeReview(ctx),
    await seeReady(ctx),
    await seeProfile(ctx),
    await seeAskOf(ctx, some),
    await seeAskFor(ctx, 'boats in the harbour'),
    await seeIncoming(ctx),
    await seeLedger(ctx),
    await seeToday(ctx),
  ]
  return JSON.stringify(pages)
}

/** What no sentence may hold: numbers that are none, and times that run backwards. */
function expectSound(said: string): void {
  expect(said).not.toMatch(/NaN|undefined|Infinity|\[object|minus|"[^"]*-\d+ (?:day|week|month|year)s?[^"]*"/)
}

async function withLetters(letters: readonly Letter[], look: (ctx: Ctx) => Promise<void>): Promise<void> {
  const data = await openTestData()
  try {
    writeFiles(data.folder, { 'mail.mbox': mboxOf(letters) })
    await importArchives(data.ctx, join(data.folder, 'mail.mbox'), { me: ['ines@duarte.example'] })
    await look(data.ctx)
  } finally {
    await data.close()
  }
}

const exchange = (name: string, days: readonly number[], by: (i: number) => 'in' | 'out' = (i) => (i % 2 ? 'in' : 'out')): Letter[] =>
  days.map((ago, i) => {
    const them = `${name} <${name.toLowerCase()}@harbour.example>`
    const [from, to] = by(i) === 'in' ? [them, ME] : [ME, them]
    return { id: `${name}${i}`, at: daysAgo(ago), from, to, text: 'All is well here. The boats are in.' }
  })

test('clocks that run ahead, and letters from before there was mail, spoil no sentence', async () => {
  const odd = [
    ...exchange('Amara', [3, 20, 40, 60, 80, 100, 120]),
    ...exchange('Future', [-2000, -1999, 5, 10]),
    ...exchange('Ancient', [20_000, 19_999, 19_998]),
  ]
  await withLetters(odd, async (ctx) => {
    expectSound(await everythingSaid(ctx))
    const future = (await seeNetwork(ctx)).people.find(({ name }) => name === 'Future')!
    expect(future.tie.n).toBe(2)
  })
})

test('where only what the owner wrote is on record, nobody is said not to answer', async () => {
  const names = ['Ada', 'Grace', 'Mary', 'Ruth', 'Leila', 'Jonas', 'Wim', 'Greta']
  await withLetters(
    names.flatMap((name, k) =>
      exchange(
        name,
        Array.from({ length: 12 }, (_, i) => k + 3 + 14 * i),
        () => 'out',
      ),
    ),
    async (ctx) => {
      const said = await everythingSaid(ctx)
      expectSound(said)
      expect(await seeReady(ctx)).toMatchObject({
        ready: 0,
        sentence: 'No message to you is on record, so who answers cannot be told yet.',
      })
      expect(said).not.toMatch(/ignor|never answers you/i)
    },
  )
})

test('thousands of messages with one person on one day are one contact', async () => {
  const flood: Letter[] = Array.from({ length: 3000 }, (_, i) => ({
    id: `f${i}`,
    at: new Date(Date.parse('2026-02-20T08:00:00Z') + i * 10_000).toISOString(),
    from: i % 2 ? ME : 'Amara <amara@harbour.example>',
    to: i % 2 ? 'amara@harbour.example' : ME,
  }))
  await withLetters(flood, async (ctx) => {
    expect((await seeNetwork(ctx)).people[0]!.tie.n).toBe(1)
    expectSound(await everythingSaid(ctx))
  })
})

test('on any day of their lives the invented people give sound sentences', async () => {
  const data = await openTestData('2026-11-25T12:00:00Z')
  try {
    await loadDemo(data.ctx)
    const database = await openDatabase(data.folder, data.url)
    for (const now of ['2022-01-03', '2022-11-30', '2024-05-17', '2026-11-25', '2027-03-01', '2031-01-01'])
      expectSound(await everythingSaid(await openContext(database, data.folder, () => new Date(`${now}T12:00:00Z`))))
    await database.close()
  } finally {
    await data.close()
  }
})

test('only the archive of a network that can be read is asked for', async () => {
  const data = await openTestData()
  try {
    const post = (channel: string) => ({
      id: idFrom('post', channel),
      at: new Date(daysAgo(3)),
      channel,
      kind: 'post' as const,
      text: 'Hello',
      url: null,
    })
    await addPosts(data.ctx.db, data.ctx.ownerId, null, [post('threads'), post('linkedin'), post('mastodon')])
    expect((await seeProfile(data.ctx)).unknown).toEqual(['LinkedIn', 'Mastodon'])
  } finally {
    await data.close()
  }
})

test('with one person, and with three, no page says what it cannot know, or nothing and something at once', async () => {
  await withLetters(
    exchange('Amara', [4], () => 'in'),
    async (ctx) => {
      expectSound(await everythingSaid(ctx))
      expect((await seePeople(ctx, everybody)).rows).toMatchObject([{ elapsedDays: 4, group: 'in-rhythm' }])
      expect(await seeReady(ctx)).toMatchObject({
        sentence: 'Nobody would likely help tomorrow: the one tie on record is too new.',
        groups: [],
        bridges: [],
      })
      expect((await seeReview(ctx)).capacity).toMatchObject({ title: 'What your week holds', isTooMuch: false, hint: null })
      expect(await seeNextSteps(ctx)).toMatchObject([{ type: 'letters', sentence: expect.stringMatching(/^One person is here so far/) }])
    },
  )
  await withLetters(
    [...exchange('Amara', [4, 30, 60, 90, 120]), ...exchange('Jonas', [400], () => 'in'), ...exchange('Keiko', [20, 50])],
    async (ctx) => {
      expectSound(await everythingSaid(ctx))
      expect((await seePeople(ctx, everybody)).rows.map(({ elapsedDays }) => elapsedDays)).toEqual([4, 20, 400])
      expect((await seeNextSteps(ctx)).map(({ type }) => type)).toEqual(['resting', 'letters'])
    },
  )
})
