import { expect, test } from 'vitest'
import type { NetworkPage } from '#contract/network.ts'
import { listed } from './list-rows.ts'
import { readNetworkSearch } from './network-search.ts'

const PAGE: NetworkPage = {
  sentence: 'Three people in one community.',
  hint: null,
  total: 3,
  people: {
    id: ['r', 'a', 'k'],
    name: ['Ruth Adeyemi', 'Amara Okonjo', 'Kees Vos'],
    warmth: [93, 63, 95],
    community: [0, 0, -1],
    organisation: ['Kiln Conference', null, null],
  },
  communities: [{ key: 7, name: 'Kiln Conference, London', short: 'Kiln Conference', size: 2 }],
  organisations: [{ key: 'organisation kiln conference', name: 'Kiln Conference', community: 0 }],
  ties: [0, 1, 50, 0, 3, 20],
  bridges: [{ person: 1, words: 'Kiln Conference to Rotterdam', trend: 'steady' }],
  bridgesTotal: 0,
  waning: null,
}

test('the list holds everybody of the map with who they are tied to, the easiest first', () => {
  expect(listed(PAGE, 'warmth').map(({ name, closest }) => [name, closest])).toEqual([
    ['Kees Vos', []],
    ['Ruth Adeyemi', ['Amara Okonjo', 'Kiln Conference']],
    ['Amara Okonjo', ['Ruth Adeyemi']],
  ])
})

test('sorted by community, who is in none comes last; by ties, the most joined first', () => {
  expect(listed(PAGE, 'community').map(({ id }) => id)).toEqual(['a', 'r', 'k'])
  expect(listed(PAGE, 'ties').map(({ id }) => id)).toEqual(['r', 'a', 'k'])
  expect(listed(PAGE, 'name')[0]).toMatchObject({ id: 'a', bridge: 'Kiln Conference to Rotterdam' })
})

test('an address that names nobody shows the map', () => {
  const id = '01234567-89ab-4def-8123-456789abcdef'
  expect(readNetworkSearch({ view: 'list', to: id, person: 'Ruth', from: 7 })).toEqual({ view: 'list', to: id })
  expect(readNetworkSearch({ view: 'poem', organisation: ['x'] })).toEqual({})
})
