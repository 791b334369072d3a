import { expect, test } from 'vitest'
import { hiddenIdentity } from '#domain/people/identity.ts'
import { personRecord } from './contact.ts'
import type { Imported } from './importer.ts'
import { flawOf } from './well-formed.ts'

const ada = { identities: [{ kind: 'mail', value: 'ada@lark.example' }], name: 'Ada Lark' } as const
const message: Imported = {
  type: 'interaction',
  key: 'k',
  at: new Date('2024-03-03T10:00:00Z'),
  kind: 'message',
  channel: 'x',
  from: ada,
  to: ['owner'],
  audience: 1,
}

test('a whole record has no flaw', () => {
  expect(flawOf(message)).toBeUndefined()
  expect(flawOf({ type: 'person', key: 'k', ...ada, connectedOn: '2024-02-29', birthday: { month: 2, day: 29 } })).toBeUndefined()
})

test.each([
  ['a date that is none', { ...message, at: new Date(Number.NaN) }],
  ['an audience that is no number of people', { ...message, audience: 2 ** 40 }],
  ['nobody: no identity', { ...message, from: { identities: [] } }],
  ['a mail identity that is not normalised', { ...message, from: { identities: [{ kind: 'mail', value: 'Ada@Lark.example' }] } }],
  ['a text with NUL or a lone surrogate', { ...message, subject: 'a\u0000' }],
  ['a snippet that is too long', { ...message, snippet: 'a'.repeat(281) }],
  ['a birthday that is none', { type: 'person', key: 'k', ...ada, birthday: { month: 2, day: 30 } }],
  ['a day of connection that is none', { type: 'person', key: 'k', ...ada, connectedOn: '2023-02-29' }],
  ['a problem without a file', { type: 'problem', file: '', reason: 'x' }],
] as [string, Imported][])('%s is seen', (flaw, record) => {
  expect(flawOf(record)).toBe(flaw)
})

test('a name of a hundred thousand signs is read at once, and no identity becomes too long by it', () => {
  const began = performance.now()
  const record = personRecord('csv', { name: '@'.repeat(100_000), organisation: 'ﷺ'.repeat(3000), identities: [] })
  expect(flawOf(record!)).toBeUndefined()
  expect(performance.now() - began).toBeLessThan(500)
  expect(flawOf({ type: 'person', key: 'k', identities: [hiddenIdentity('csv', '\n', '\u0000')] })).toBeUndefined()
})
