import { expect, test } from 'vitest'
import type { Imported } from '#importers/importer.ts'
import { inMemory } from '#importers/in-memory.ts'
import { readRecords } from '#importers/read-records.ts'
import { vcard } from '#importers/vcard/index.ts'
import type { PersonCard } from '#store/cards.ts'
import { vcardOf } from './vcard.ts'

const KEIKO: PersonCard = {
  id: '6f1c6b5e-0a4b-4c8e-9d3e-2b1f0a9c8d7e',
  name: 'Keiko "K;eiko" Tanabe, PhD',
  organisation: 'North; Works, Ltd',
  title: 'Harbour master',
  place: 'Porto',
  birthMonth: 3,
  birthDay: 2,
  birthYear: null,
  connectedOn: null,
  circle: 'close',
  rhythmDays: null,
  isHidden: false,
  contactDays: 3,
  lastAt: null,
  identities: [
    'mail:keiko@north.example',
    'phone:+442079460001',
    'linkedin:keiko-tañabe',
    'handle:x:keiko',
    'web:keiko.example/notes',
    'hidden:facebook::Keiko',
  ],
  notes: ['Plays the viola;\nlikes fog, 漢字 and 🛶. '.repeat(5).trim()],
  said: [{ nickname: 'Kei', groups: ['boats', 'north, sea'], related: [{ name: 'Bo Tanabe', relation: 'spouse' }], note: 'from a card' }],
}
const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')

async function read(text: string): Promise<Imported | undefined> {
  for await (const record of readRecords(vcard, inMemory({ 'people.vcf': text }), { me: new Set() }))
    if (record.type !== 'part') return record
  return undefined
}

test('a card is read again with everything that is on it', async () => {
  expect(await read(vcardOf(KEIKO, { type: 'image/png', bytes: PNG }))).toMatchObject({
    type: 'person',
    name: KEIKO.name,
    nickname: 'Kei',
    organisation: KEIKO.organisation,
    title: KEIKO.title,
    place: 'Porto',
    birthday: { month: 3, day: 2 },
    identities: expect.arrayContaining([
      { kind: 'mail', value: 'keiko@north.example' },
      { kind: 'phone', value: '+442079460001' },
      { kind: 'linkedin', value: 'keiko-tañabe' },
      { kind: 'handle', value: 'x:keiko' },
      { kind: 'web', value: 'keiko.example/notes' },
    ]),
    groups: ['boats', 'north, sea'],
    related: [{ name: 'Bo Tanabe', relation: 'spouse' }],
    note: `from a card\n\n${KEIKO.notes[0]}`,
    photo: { type: 'image/png', bytes: new Uint8Array(PNG) },
  })
})

test('no line of a card is longer than 75 bytes, and none breaks a character', () => {
  const lines = vcardOf(KEIKO, { type: 'image/png', bytes: PNG }).split('\r\n')
  expect(lines.filter((line) => Buffer.byteLength(line) > 76)).toEqual([])
  expect(lines.join('')).not.toContain('\ufffd')
})

test('a name with a comma in it is told by its parts', () => {
  expect(vcardOf({ ...KEIKO, name: 'Ødegård, Nils' }, undefined)).toContain('\r\nN:Ødegård;Nils;;;\r\n')
  expect(vcardOf({ ...KEIKO, name: 'Cher' }, undefined)).toContain('\r\nN:;Cher;;;\r\n')
})
