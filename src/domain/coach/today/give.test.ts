import { expect, test } from 'vitest'
import { dayFromNumber } from '../../time.ts'
import { DEFAULT_BOUNDS } from '../share/bounds.ts'
import { networkRhythm } from '../share/own-rhythm.ts'
import type { Posted } from '../share/posted.ts'
import type { Made } from '../share/publication.ts'
import { dayOf, every, mark, question, somebody, TODAY } from '../test-known.ts'
import { pickToday } from './pick-today.ts'
import { putIntoWords } from './put-into-words.ts'
import { visibleAct } from './visible-act.ts'

const warm = (id: string) => somebody(id, { ago: every(7, 20, 2) })
const quiet = (id: string) => somebody(id, { ago: every(30, 20, 150) })

function made(known: Made['known'], daysAgo = 1): Made {
  const at = new Date((TODAY - daysAgo) * 86_400_000)
  const id = `00000000-0000-4000-8000-${known.id.padStart(12, '0')}`
  const about = { title: 'The pier', text: null, url: 'https://a.example/', author: 'web:a.example', authorName: null }
  return { id, at, day: TODAY - daysAgo, channel: 'web', known, reason: 'quiet', ...about }
}

test('one thing a day is worth a word, the first in fair order', () => {
  const people = [warm('1'), warm('2')]
  const cards = pickToday(question(people, { made: people.map((known) => made(known)) }))
  expect(cards.map(({ id, kind }) => [kind, id])).toEqual([['give', `give-${made(people[0]!).id}`]])
})

test('after one was answered today there is none, and that person is left alone for a week', () => {
  const people = [warm('1'), warm('2')]
  const ask = (daysAgo: number) =>
    pickToday(question(people, { made: people.map((known) => made(known)), marks: [mark(people[0]!, 'give', 'done', daysAgo)] }))
  expect(ask(0)).toEqual([])
  expect(ask(3).map(({ known }) => known.id)).toEqual(['2'])
  expect(ask(8).map(({ known }) => known.id)).toEqual(['1'])
})

test('with one place left, something to answer and a new connection take turns', () => {
  const fresh = somebody('9', {}, { connectedOn: dayFromNumber(TODAY - 3) })
  const kinds = [0, 1].map((later) => {
    const today = TODAY + later
    return pickToday(question([warm('1'), fresh], { made: [made(warm('1'))], today }), { cap: 1 }).map(({ kind }) => kind)
  })
  expect(kinds.flat().toSorted()).toEqual(['give', 'hello'])
})

test('whoever has a card already has no second one for what they made', () => {
  const slipping = quiet('1')
  const kinds = pickToday(question([slipping], { made: [made(slipping)] })).map(({ kind }) => kind)
  expect(kinds).toHaveLength(1)
})

test('a card says what was published, when, and what a word on it would do', () => {
  const words = (known: Made['known'], daysAgo: number) => {
    const publication = made(known, daysAgo)
    const nudge = { id: 'give', kind: 'give' as const, known, score: 0, about: { type: 'publication' as const, publication } }
    return putIntoWords(nudge, null, { today: TODAY, dayOf })
  }
  expect(words(warm('1'), 9).why).toBe('Amara published “The pier” nine days ago. A word on it takes a minute.')
  expect(words(quiet('2'), 1)).toMatchObject({
    label: 'A give',
    why: 'Amara published “The pier” yesterday. It has been five months; a word on it is a light way back.',
  })
  expect(words(warm('1'), 9).suggestion).toContain('“The pier”')
  expect(words(warm('1'), 9).evidence[0]).toEqual({ label: 'Published', text: 'On Amara’s site, on 20 February.' })
})

test('the one visible act is a post where the owner is furthest behind, while now is a time for one', () => {
  const posted = (channel: string, daysAgo: number): Posted => ({
    at: new Date((TODAY - daysAgo) * 86_400_000),
    day: TODAY - daysAgo,
    channel,
    kind: 'post',
  })
  const all = [posted('linkedin', 60), posted('mastodon', 20), posted('mastodon', 9), posted('x', 0)]
  const rhythm = (network: 'linkedin' | 'mastodon' | 'x' | 'bluesky', knownUpTo = TODAY) =>
    networkRhythm({
      ...{ network, bounds: DEFAULT_BOUNDS[network], posted: all, today: TODAY, zone: 'UTC', knownUpTo, lastPost: null },
      now: new Date(TODAY * 86_400_000 + 3_600_000),
    })
  expect(visibleAct([rhythm('mastodon'), rhythm('linkedin'), rhythm('x')])).toEqual({
    title: 'A post on LinkedIn',
    why: 'No posts on LinkedIn in four weeks; you mean to make four. A good day for one.',
  })
  // Waiting, never posted there, and not known: nothing is asked for.
  expect(visibleAct([rhythm('x'), rhythm('bluesky'), rhythm('linkedin', TODAY - 90)])).toBeUndefined()
})
