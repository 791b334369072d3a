import { expect, test } from 'vitest'
import { every, somebody, TODAY } from '../coach/test-known.ts'
import { YOU } from './way.ts'
import { inCommonWords, joinerWords, mapSentence, ownTieWords, waySentence } from './words.ts'

test('the map is said in a sentence: how many, in what, and what is left out', () => {
  expect(mapSentence({ total: 402, shown: 402, communities: 36, inCommunities: 402, bridges: 1 })).toBe(
    '402 people in 36 communities; one of them joins what would else be apart.',
  )
  expect(mapSentence({ total: 1, shown: 1, communities: 0, inCommunities: 0, bridges: 0 })).toBe(
    'One person, and no ties among them are known.',
  )
  expect(mapSentence({ total: 293, shown: 293, communities: 8, inCommunities: 120, bridges: 9 })).toBe(
    '293 people, 120 of them in eight communities; nine of them join what would else be apart.',
  )
  expect(mapSentence({ total: 50_000, shown: 5000, communities: 1, inCommunities: 9000, bridges: 0 })).toBe(
    '50,000 people, 9,000 of them in one community. Shown are the 5,000 warmest and most joined.',
  )
})

test('a way is said with the hands it leads through; where it leads over the owner, the introduction is theirs', () => {
  const names = new Map([
    ['m', 'Mei Tan'],
    ['w', 'Marieke de Wit'],
    ['k', 'Kees Vos'],
  ])
  const say = (people: readonly string[], ease: number) => waySentence([{ people, ease }], names, 'w')
  expect(say([YOU, 'm', 'w'], 0.4)).toBe('Not far: through Mei.')
  expect(say([YOU, 'k', 'm', 'w'], 0.05)).toBe('Possible, through Kees and Mei, and a longer way.')
  expect(say([YOU, 'w'], 0.8)).toBe('You know Marieke yourself; no way is shorter.')
  expect(say(['k', YOU, 'w'], 0.8)).toBe('You are the one who joins them: an introduction would be yours to make.')
  expect(waySentence([], names, 'w')).toMatch(/^No way to Marieke is known/)
})

test('what two have in common is named, and what the owner has with the first', () => {
  const mei = somebody('mei', { ago: every(10, 12, 8) }, { name: 'Mei Tan', organisation: 'Southwall Lab' })
  const marieke = somebody('marieke', {}, { name: 'Marieke de Wit', organisation: 'southwall lab', connectedOn: '2024-05-01' })
  expect(inCommonWords(mei, marieke, { threads: 2, events: 0, introductions: 0, lastDay: TODAY - 3, event: null }, TODAY)).toBe(
    'Both at Southwall Lab; in two threads with you and Marieke, last on 26 February',
  )
  expect(
    inCommonWords(mei, { ...marieke, organisation: null }, { threads: 0, events: 0, introductions: 0, lastDay: null, event: null }, TODAY),
  ).toBe('Tied to Marieke')
  expect(ownTieWords(mei, TODAY)).toBe('In rhythm with Mei; last in touch eight days ago')
  expect(ownTieWords(marieke, TODAY)).toBe('Connected in 2024 with Marieke, and never in touch')
})

test('who joins many communities is said with three of them', () => {
  const nameOf = (community: number) => ['Kiln', 'The North', 'Lisbon', 'Writers', 'Delft'][community]!
  expect(joinerWords({ id: 'r', home: 0, reached: [1, 2, 3], share: 1 }, nameOf)).toBe('Kiln to The North, Lisbon and Writers')
  expect(joinerWords({ id: 'r', home: 0, reached: [1, 2, 3, 4], share: 1 }, nameOf)).toBe('Kiln to The North, Lisbon, Writers and one more')
})
