import { expect, test } from 'vitest'
import { every, somebody, TODAY } from '../test-known.ts'
import { commentWay, composerWay, mastodonHostOf, shareWays } from './answer-ways.ts'
import { beginComment } from './begin-comment.ts'
import { fairOrder, type Owned } from './fair-order.ts'
import type { Publication } from './publication.ts'
import { reasonOf } from './reason.ts'
import { openableAddress } from './web-address.ts'

const warm = (id: string) => somebody(id, { ago: every(7, 20, 2) })
const quiet = (id: string) => somebody(id, { ago: every(7, 20, 90) })

let made = 0
function published(known: Publication['known'], daysAgo: number, more: Partial<Publication> = {}): Owned {
  const at = new Date((TODAY - daysAgo) * 86_400_000 + 36_000_000)
  const id = `00000000-0000-4000-8000-${String(++made).padStart(12, '0')}`
  const from = {
    id,
    at,
    day: TODAY - daysAgo,
    channel: 'web',
    title: 'A street',
    text: null,
    url: 'https://a.example/1',
    author: 'web:a.example',
  }
  return { ...from, authorName: null, known: known!, ...more } as Owned
}
const order = (publications: readonly Publication[], more: Partial<Parameters<typeof fairOrder>[0]> = {}) =>
  fairOrder({ publications, marks: new Map(), lastAnswered: new Map(), today: TODAY, ...more })

test('nobody stands twice on a page, however much they publish', () => {
  const [loud, a, b] = [warm('loud'), warm('a'), warm('b')]
  const pages = order([...[0, 1, 2, 3, 4, 5].map((ago) => published(loud, ago)), published(a, 20), published(b, 25)])
  expect(pages[0]!.map(({ known }) => known.id).toSorted()).toEqual(['a', 'b', 'loud'])
  for (const page of pages) expect(new Set(page.map(({ known }) => known.id)).size).toBe(page.length)
  expect(
    pages
      .slice(1)
      .flat()
      .every(({ known }) => known.id === 'loud'),
  ).toBe(true)
})

test('who was not answered lately comes first, of them the quiet ties', () => {
  const people = [warm('warm'), quiet('quiet'), warm('answered')]
  const [page] = order(
    people.map((known, i) => published(known, i)),
    {
      lastAnswered: new Map([
        ['answered', TODAY - 3],
        ['warm', TODAY - 40],
      ]),
    },
  )
  expect(page!.map(({ known }) => known.id)).toEqual(['quiet', 'warm', 'answered'])
})

test('what is marked, old, to come, resting or nobody’s stays out', () => {
  const resting = { ...warm('r'), isResting: true }
  const marked = published(warm('m'), 1)
  expect(
    order([marked, published(warm('o'), 30), published(warm('f'), -1), published(resting, 1), published(null, 1)], {
      marks: new Map([[marked.id, 'liked']]),
    }),
  ).toEqual([])
})

test('the reason tells what is true of the tie', () => {
  const facts = { today: TODAY, lastAnswered: undefined, lastAsked: undefined, known: 2 }
  expect(reasonOf(published(quiet('q'), 1), facts)).toBe('quiet for three months; a light way back')
  expect(reasonOf(published(warm('w'), 1), facts)).toBe('you have not answered Amara in public yet')
  expect(reasonOf(published(warm('w'), 1), { ...facts, known: 1 })).toBe('the first of Amara’s here')
  expect(reasonOf(published(warm('w'), 1), { ...facts, lastAsked: TODAY - 30 })).toBe('you asked Amara for something four weeks ago')
  expect(reasonOf(published(warm('w'), 1), { ...facts, lastAnswered: TODAY - 9 })).toBe('you answered Amara nine days ago')
})

test('a comment begins with a question from the publication’s own words', () => {
  const id = '00000000-0000-4000-8000-000000000000'
  expect(beginComment({ id, title: 'What a street remembers.', text: null })).toBe(
    '“What a street remembers”: what made you begin with this?',
  )
  expect(beginComment({ id, title: null, text: 'The pier opens in May. Come.' })).toContain('“The pier opens in May”')
  expect(beginComment({ id, title: 'Who opens the door?', text: null })).toBe('“Who opens the door?” I have been thinking about that. ')
  expect(beginComment({ id, title: null, text: null })).toBe('')
  expect(beginComment({ id, title: 'x'.repeat(200), text: null })).toBe('')
})

test('only web addresses are ever opened', () => {
  expect(openableAddress('https://a.example/x')).toBe('https://a.example/x')
  expect(openableAddress('/x', 'https://a.example/feed')).toBe('https://a.example/x')
  for (const bad of ['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', ' ', null, 'no address'])
    expect(openableAddress(bad)).toBeUndefined()
  expect(commentWay({ channel: 'web', name: 'Amara', url: 'javascript:alert(1)' }, '')).toBeUndefined()
})

test('a comment opens the page it is about, filled in where the network takes words', () => {
  const page = { channel: 'web', name: 'Amara Okonjo', url: 'https://a.example/1' }
  expect(commentWay(page, 'Yes')).toMatchObject({
    label: 'Comment on Amara’s site',
    href: 'https://a.example/1',
    isFilled: false,
  })
  expect(commentWay({ ...page, channel: 'linkedin' }, 'Yes')!.label).toBe('Comment on LinkedIn')
  expect(commentWay({ ...page, channel: 'x', url: 'https://x.com/a/status/12' }, 'a & b')).toEqual({
    label: 'Comment on X',
    href: 'https://x.com/intent/post?in_reply_to=12&text=a%20%26%20b',
    isFilled: true,
  })
})

test('each network’s own composer is filled in as far as it goes', () => {
  const what = { text: 'Look & see', url: 'https://a.example/1', mastodonHost: 'social.example' }
  expect(composerWay('x', what)!.href).toBe('https://x.com/intent/post?text=Look%20%26%20see&url=https%3A%2F%2Fa.example%2F1')
  expect(composerWay('linkedin', what)!.href).toBe('https://www.linkedin.com/sharing/share-offsite/?url=https%3A%2F%2Fa.example%2F1')
  expect(composerWay('facebook', what)!.href).toBe('https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fa.example%2F1')
  expect(composerWay('bluesky', what)!.href).toBe('https://bsky.app/intent/compose?text=Look%20%26%20see%20https%3A%2F%2Fa.example%2F1')
  expect(composerWay('mastodon', what)!.href).toBe('https://social.example/share?text=Look%20%26%20see%20https%3A%2F%2Fa.example%2F1')
  expect(shareWays(new Set(['x', 'mastodon', 'mail']), { text: '' }).map(({ network }) => network)).toEqual(['x'])
})

test('the own Mastodon instance is read from a handle or a profile page', () => {
  expect(mastodonHostOf(['mail:ada@a.example', 'handle:mastodon:ada@social.example'])).toBe('social.example')
  expect(mastodonHostOf(['web:social.example/@ada'])).toBe('social.example')
  expect(mastodonHostOf(['handle:mastodon:ada'])).toBeUndefined()
})
