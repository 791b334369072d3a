import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { addPerson } from '#actions/add-person.ts'
import { changePerson } from '#actions/change-person.ts'
import { saveSaid } from '#actions/import/find-own.ts'
import { importArchives } from '#actions/import/import-archives.ts'
import { loadDemo } from '#actions/load-demo.ts'
import { markNudge } from '#actions/mark-nudge.ts'
import { markPublication } from '#actions/mark-publication.ts'
import { sayWhoseFeed } from '#actions/say-whose-feed.ts'
import { setPostingBounds } from '#actions/set-posting-bounds.ts'
import { undoChange } from '#actions/undo-change.ts'
import { undoImport } from '#actions/undo-import.ts'
import { addDraft, editDraft, sayDraftWentOut, throwDraftAway } from '#actions/write-draft.ts'
import { seeNetwork } from '#views/network.ts'
import { countWorthAWord } from '#views/publications.ts'
import { seeShare } from '#views/share.ts'
import { seeToday } from '#views/today.ts'
import { openTestData, type TestData } from './support/database.ts'

let data: TestData

beforeEach(async () => {
  data = await openTestData()
})
afterEach(() => data.close())

const item = (n: number, day: string) =>
  `<item><title>Note ${n}</title><link>https://ada.example/${n}</link><guid>${n}</guid><pubDate>${new Date(`${day}T09:00:00Z`).toUTCString()}</pubDate></item>`
const feedOf = (...items: readonly string[]) =>
  `<rss version="2.0"><channel><title>Ada’s notes</title><link>https://ada.example/</link>${items.join('')}</channel></rss>`

async function bring(name: string, content: string) {
  const path = join(data.folder, name)
  writeFileSync(path, content)
  return (await importArchives(data.ctx, path)).imports[0]!
}

describe('with the invented people', () => {
  beforeEach(async () => {
    await loadDemo(data.ctx)
  })

  test('shows what people made, nobody twice, and counts what it says', async () => {
    const { pages, sentence, unowned } = await seeShare(data.ctx)
    const [page] = pages
    expect(page!.length).toBe(5)
    expect(new Set(page!.map(({ person }) => person.id)).size).toBe(5)
    expect(pages.flat().every(({ on }) => on > '2026-01-30')).toBe(true)
    expect(unowned).toEqual([])
    expect(await countWorthAWord(data.ctx)).toBe(5)
    expect(sentence).toMatch(/^Five things worth a word from you/)
  })

  test('counts own posts of this month and of the last days as they are stored', async () => {
    const { networks, rhythm, comments } = await seeShare(data.ctx)
    const count = async (channel: string, kinds: readonly string[], since: string) => {
      const row = await data.ctx.db
        .selectFrom('post')
        .select((eb) => eb.fn.countAll<number>().as('count'))
        .where('owner_id', '=', data.ctx.ownerId)
        .where('channel', 'like', channel)
        .where('kind', 'in', kinds)
        .where('at', '>=', new Date(`${since}T00:00:00Z`))
        .executeTakeFirstOrThrow()
      return Number(row.count)
    }
    const own = ['post', 'article', 'repost']
    const zone = (await seeNetwork(data.ctx)).owner.zone
    expect(zone).toBe('UTC')
    const linkedin = networks.find(({ network }) => network === 'linkedin')!
    expect(linkedin.month).toBe(await count('linkedin', own, '2026-03-01'))
    expect(linkedin.last7).toBe(await count('linkedin', own, '2026-02-23'))
    expect(linkedin.last28).toBe(await count('linkedin', own, '2026-02-02'))
    expect(comments.month).toBe(await count('%', ['comment'], '2026-03-01'))
    const seen = rhythm.weeks.flat().reduce((sum, { posts, answers }) => sum + posts + answers, 0)
    expect(seen).toBe(await count('%', [...own, 'comment', 'reaction'], rhythm.weeks[0]![0]!.on))
    const weeks = rhythm.weeks.slice(12).filter((week) => week.some(({ posts, answers }) => posts + answers > 0)).length
    expect(rhythm.steadiness).toContain(weeks === 12 ? 'every one of the last twelve weeks' : 'of the last twelve weeks')
  })

  test('a comment is logged with them as a give, leaves the page, and comes back', async () => {
    const first = (await seeShare(data.ctx)).pages[0]![0]!
    const before = (await seeNetwork(data.ctx)).byId.get(first.person.id)!.tie
    const { changeId, sentence } = await markPublication(data.ctx, first.id, { how: 'commented', words: 'Which street?' })
    expect(sentence).toMatch(/^You commented on/)
    const shown = await seeShare(data.ctx)
    expect(shown.pages.flat().map(({ id }) => id)).not.toContain(first.id)
    const after = (await seeNetwork(data.ctx)).byId.get(first.person.id)!.tie
    expect(after.givesOutSum).toBeGreaterThan(before.givesOutSum)
    await expect(markPublication(data.ctx, first.id, { how: 'commented' })).rejects.toThrow('already')
    await undoChange(data.ctx, changeId)
    expect((await seeShare(data.ctx)).pages[0]![0]!.id).toBe(first.id)
    expect((await seeNetwork(data.ctx)).byId.get(first.person.id)!.tie.givesOutSum).toBeCloseTo(before.givesOutSum, 6)
  })

  test('what is passed on counts as a post of one’s own; not for me counts as nothing', async () => {
    const [first, second] = (await seeShare(data.ctx)).pages[0]!
    const month = async () => (await seeShare(data.ctx)).networks.find(({ network }) => network === 'linkedin')!.month
    const before = await month()
    const { changeId } = await markPublication(data.ctx, first!.id, { how: 'shared', network: 'linkedin', words: 'Read this' })
    expect(await month()).toBe(before + 1)
    await undoChange(data.ctx, changeId)
    expect(await month()).toBe(before)
    const interactions = (await seeNetwork(data.ctx)).byId.get(second!.person.id)!.tie
    await markPublication(data.ctx, second!.id, { how: 'not-for-me' })
    expect((await seeNetwork(data.ctx)).byId.get(second!.person.id)!.tie).toEqual(interactions)
  })

  test('Today offers one thing to answer, and doing it leaves Share as well until it is taken back', async () => {
    // A day on which something to answer comes before a new connection.
    const ctx = { ...data.ctx, now: () => new Date('2026-03-02T12:00:00Z') }
    const card = (await seeToday(ctx)).cards.find(({ kind }) => kind === 'give')!
    const id = card.id.slice('give-'.length)
    expect((await seeShare(ctx)).pages[0]!.map((each) => each.id)).toContain(id)
    expect(card.ways[0]!.label).toMatch(/^Comment on /)
    const { changeId } = await markNudge(ctx, card.id, { how: 'done', log: { kind: 'comment' } })
    expect((await seeShare(ctx)).pages.flat().map((each) => each.id)).not.toContain(id)
    expect((await seeToday(ctx)).cards.filter(({ kind }) => kind === 'give')).toEqual([])
    await undoChange(ctx, changeId)
    expect((await seeShare(ctx)).pages.flat().map((each) => each.id)).toContain(id)
    expect((await seeToday(ctx)).cards.map((each) => each.id)).toContain(card.id)
  })

  test('own bounds stand in place of the usual ones until they are taken back', async () => {
    const bounds = async () => {
      const { floor, ceiling, isOwn } = (await seeShare(data.ctx)).networks.find(({ network }) => network === 'linkedin')!
      return [floor, ceiling, isOwn]
    }
    const usual = await bounds()
    const { changeId } = await setPostingBounds(data.ctx, 'linkedin', { floor: 2, ceiling: 6 })
    expect(await bounds()).toEqual([2, 6, true])
    await undoChange(data.ctx, changeId)
    expect(await bounds()).toEqual(usual)
    await expect(setPostingBounds(data.ctx, 'linkedin', { floor: 6, ceiling: 2 })).rejects.toThrow('above')
    await setPostingBounds(data.ctx, 'bluesky', { floor: 1, ceiling: 4 })
    expect((await seeShare(data.ctx)).networks.map(({ network }) => network)).toContain('bluesky')
  })

  test('undoing the invented people takes what they published, and what was posted among them', async () => {
    const first = (await seeShare(data.ctx)).pages[0]![0]!
    await markPublication(data.ctx, first.id, { how: 'shared', network: 'linkedin' })
    const { id } = await data.ctx.db.selectFrom('import').select('id').executeTakeFirstOrThrow()
    await undoImport(data.ctx, id)
    for (const table of ['publication', 'publication_mark', 'post'] as const)
      expect(await data.ctx.db.selectFrom(table).selectAll().execute(), table).toEqual([])
  })
})

test('a feed belongs to whoever the site is known to be, else to the one of that name, else to nobody until the owner says so', async () => {
  const { people } = await bring('ada.rss', feedOf(item(1, '2026-02-20'), item(2, '2026-02-21'))).then(({ counts }) => counts)
  expect(people).toBe(0)
  const before = await seeShare(data.ctx)
  expect(before.pages).toEqual([])
  expect(before.unowned).toEqual([{ author: 'web:ada.example', name: 'Ada’s notes', count: 2, lastTitle: 'Note 2' }])
  expect(before.sentence).toBe('Something was published, but whose it is nobody has said yet.')
  const { personId } = await addPerson(data.ctx, { name: 'Amara Okonjo' })
  const { changeId } = await sayWhoseFeed(data.ctx, 'web:ada.example', personId)
  const after = await seeShare(data.ctx)
  expect(after.pages.map((page) => page.map(({ title, person }) => [title, person.name]))).toEqual([
    [['Note 2', 'Amara Okonjo']],
    [['Note 1', 'Amara Okonjo']],
  ])
  expect(after.unowned).toEqual([])
  await undoChange(data.ctx, changeId)
  expect((await seeShare(data.ctx)).pages).toEqual([])
  const nobody = await sayWhoseFeed(data.ctx, 'web:ada.example', null)
  expect(await seeShare(data.ctx)).toMatchObject({ pages: [], unowned: [] })
  await undoChange(data.ctx, nobody.changeId)
  await expect(sayWhoseFeed(data.ctx, 'web:nobody.example', personId)).rejects.toThrow('Nothing was published')
  await addPerson(data.ctx, { name: 'Ada’s Notes' })
  expect((await seeShare(data.ctx)).pages[0]!.map(({ person }) => person.name)).toEqual(['Ada’s Notes'])
})

test('what somebody hidden or the owner themselves published is asked about no more', async () => {
  await bring('ada.rss', feedOf(item(1, '2026-02-20')))
  const { personId } = await addPerson(data.ctx, { name: 'Amara Okonjo' })
  await sayWhoseFeed(data.ctx, 'web:ada.example', personId)
  const { changeId } = await changePerson(data.ctx, personId, { isHidden: true })
  expect(await seeShare(data.ctx)).toMatchObject({ pages: [], unowned: [] })
  await undoChange(data.ctx, changeId)
  expect((await seeShare(data.ctx)).pages).toHaveLength(1)
  await bring('own.rss', feedOf(item(2, '2026-02-21')).replaceAll('ada.example', 'me.example'))
  expect((await seeShare(data.ctx)).unowned).toHaveLength(1)
  await saveSaid(data.ctx, ['https://me.example'])
  expect((await seeShare(data.ctx)).unowned).toEqual([])
})

test('the same feed twice, and a newer one, add only what is new; undoing takes away only its own', async () => {
  const first = await bring('a.rss', feedOf(item(1, '2026-02-20')))
  expect(first.counts.publications).toBe(1)
  const again = await bring('b.rss', feedOf(item(1, '2026-02-20')))
  expect(again.counts.publications).toBe(0)
  const newer = await bring('c.rss', feedOf(item(2, '2026-02-25'), item(1, '2026-02-20')))
  expect([newer.counts.publications, newer.counts.alreadyKnown]).toEqual([1, 1])
  await undoImport(data.ctx, first.id)
  const left = await data.ctx.db.selectFrom('publication').select('title').orderBy('title').execute()
  expect(left.map(({ title }) => title)).toEqual(['Note 1', 'Note 2'])
  await undoImport(data.ctx, newer.id)
  const still = await data.ctx.db.selectFrom('publication').select('title').execute()
  expect(still.map(({ title }) => title)).toEqual(['Note 1'])
  await undoImport(data.ctx, again.id)
  expect(await data.ctx.db.selectFrom('publication').select('title').execute()).toEqual([])
})

test('a draft is written, changed, sent and taken back, step by step', async () => {
  const drafts = async () => (await seeShare(data.ctx)).drafts
  const { draftId } = await addDraft(data.ctx, { channel: 'mastodon', text: ' Two hundred steps ' })
  expect(await drafts()).toMatchObject([{ id: draftId, network: 'mastodon', text: 'Two hundred steps', when: 'draft', isDue: false }])
  const edited = await editDraft(data.ctx, draftId, { plannedAt: new Date('2026-03-02T08:30:00Z'), text: 'Eleven doors' })
  expect(await drafts()).toMatchObject([{ text: 'Eleven doors', when: 'tomorrow at 8:30' }])
  const out = await sayDraftWentOut(data.ctx, draftId)
  expect(await drafts()).toEqual([])
  expect((await seeShare(data.ctx)).networks).toMatchObject([{ network: 'mastodon', month: 1 }])
  await expect(sayDraftWentOut(data.ctx, draftId)).rejects.toThrow('already')
  await undoChange(data.ctx, out.changeId)
  expect(await drafts()).toMatchObject([{ text: 'Eleven doors', when: 'tomorrow at 8:30' }])
  expect((await seeShare(data.ctx)).networks).toEqual([])
  await undoChange(data.ctx, edited.changeId)
  expect(await drafts()).toMatchObject([{ text: 'Two hundred steps', when: 'draft' }])
  const gone = await throwDraftAway(data.ctx, draftId)
  expect(await drafts()).toEqual([])
  await undoChange(data.ctx, gone.changeId)
  expect(await drafts()).toHaveLength(1)
  await expect(addDraft(data.ctx, { channel: 'mastodon', text: '  ' })).rejects.toThrow('words')
  await expect(addDraft(data.ctx, { channel: 'fax', text: 'x' })).rejects.toThrow('expected one of')
})

test('with nothing at all, says so and shows no zeros', async () => {
  const { sentence, networks, rhythm, hasAny } = await seeShare(data.ctx)
  expect([sentence, hasAny]).toEqual(['Nothing your people published is here yet.', false])
  expect(networks).toEqual([])
  expect(rhythm.steadiness).toContain('Nothing you published or answered')
})
