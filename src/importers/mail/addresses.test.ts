import { expect, test } from 'vitest'
import { parseAddresses } from './addresses.ts'

const both = (raw: string) => parseAddresses(raw).map(({ address, name }) => (name === undefined ? address : `${address}|${name}`))

test.each([
  ['ada@example.org', ['ada@example.org']],
  ['ada@example.org, bob@example.com,\tcarol@example.net', ['ada@example.org', 'bob@example.com', 'carol@example.net']],
  ['Ada Example <ada@example.org>', ['ada@example.org|Ada Example']],
  ['"Example, Ada" <ada@example.org>, Bob <bob@example.com>', ['ada@example.org|Example, Ada', 'bob@example.com|Bob']],
  ['"Ada \\"The Boat\\" Example" <ada@example.org>', ['ada@example.org|Ada "The Boat" Example']],
  ['ada@example.org (Ada Example)', ['ada@example.org|Ada Example']],
  ['Team: ada@example.org, Bob <bob@example.com>;, carol@example.net', ['ada@example.org', 'bob@example.com|Bob', 'carol@example.net']],
  ['undisclosed-recipients:;', []],
  ['<>', []],
  ['', []],
  ['ada@example.org; bob@example.com', ['ada@example.org', 'bob@example.com']],
  ['"ada@example.org" <ada@example.org>', ['ada@example.org']],
  ["'Ada Example' <ada@example.org>", ['ada@example.org|Ada Example']],
  ['=?utf-8?Q?Ad=C3=A9l?= <ada@example.org>', ['ada@example.org|Adél']],
  ['Ada Example, bob@example.com', ['bob@example.com']],
  ['"Ada <ada@example.org>, bob@example.com', ['ada@example.org|Ada', 'bob@example.com']],
  ['Ada ada@example.org', ['ada@example.org|Ada']],
  ['legal <.hall@example.org>', ['.hall@example.org|legal']],
  ['Ada \\(at home\\) <ada@example.org>', ['ada@example.org|Ada (at home)']],
])('%s', (raw, expected) => {
  expect(both(raw)).toEqual(expected)
})

test('a hundred thousand letters without an end are looked through once', () => {
  const began = performance.now()
  expect(both(`${'a/'.repeat(50_000)}, ada@example.org`)).toEqual(['ada@example.org'])
  expect(both('@'.repeat(100_000)).length).toBeLessThanOrEqual(1)
  expect(performance.now() - began).toBeLessThan(500)
})
