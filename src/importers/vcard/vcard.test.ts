import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Imported } from '../importer.ts'
import { inMemory } from '../in-memory.ts'
import { vcard } from './index.ts'

const fixture = (name: string) => readFile(join(import.meta.dirname, 'fixtures', name))

async function read(files: Record<string, string | Buffer>): Promise<Imported[]> {
  const records: Imported[] = []
  for await (const record of vcard.read(inMemory(files), { me: new Set(), country: 'NO' })) if (record.type !== 'part') records.push(record)
  return records
}
const card = (...lines: string[]) => `BEGIN:VCARD\r\nVERSION:3.0\r\n${lines.join('\r\n')}\r\nEND:VCARD\r\n`

test('version 2.1: quoted-printable over several lines, pictures, a nested agent, cards glued together, stray text', async () => {
  expect(await read({ 'android.vcf': await fixture('android-2.1.vcf') })).toEqual([
    {
      type: 'person',
      key: expect.any(String),
      name: 'Søren Østby',
      identities: [
        { kind: 'mail', value: 'soren@ostby.example' },
        { kind: 'phone', value: '+4740000125' },
      ],
      note: 'two\nlines',
      birthday: { year: 1980, month: 3, day: 21 },
      photo: { type: 'image/jpeg', bytes: expect.any(Uint8Array) },
    },
    { type: 'person', key: expect.any(String), name: 'Glued On', identities: [{ kind: 'mail', value: 'glued@on.example' }] },
    { type: 'problem', file: 'android.vcf', line: 25, reason: 'text outside of any card' },
    { type: 'problem', file: 'android.vcf', line: 26, reason: 'the card has no name, address, number or page' },
  ])
})

test('versions 3.0 and 4.0: labels, relatives, birthdays without a year, groups, a card cut off', async () => {
  const [ines, group, aya, cut] = await read({ 'apple.vcf': await fixture('apple-3.0.vcf') })
  expect(ines).toMatchObject({
    name: 'Ines Okafor',
    organisation: 'Blue Kite',
    place: 'Bergen, Norway',
    note: 'Met in Bergen, likes long walks',
    groups: ['Climbing', 'Books'],
    birthday: { month: 4, day: 12 },
    related: [{ name: 'Obi Okafor', relation: 'spouse' }],
    identities: [
      { kind: 'mail', value: 'ines@okafor.example' },
      { kind: 'linkedin', value: 'ines-okafor' },
    ],
  })
  expect(group).toEqual({ type: 'left-out', reason: 'list' })
  expect(aya).toMatchObject({
    birthday: { month: 4, day: 12 },
    identities: [{ kind: 'phone', value: '+4740000128' }],
    related: [{ name: 'Mira Solberg' }],
  })
  expect(cut).toEqual({ type: 'problem', file: 'apple.vcf', line: 35, reason: 'the card is cut off by the end of the file' })
})

test('a card with a name only is kept and joins nobody', async () => {
  const [person] = await read({ 'a.vcf': card('FN:Only Name') })
  expect(person).toMatchObject({ identities: [{ kind: 'hidden', value: 'vcard::only name' }] })
})

test('label folders of Takeout give labels to All Contacts and only the people missing there', async () => {
  const mira = card('FN:Mira Solberg', 'EMAIL:mira@fjord.example')
  const found = await read({
    'Takeout/Contacts/All Contacts/All Contacts.vcf': mira,
    'Takeout/Contacts/Climbing/Climbing.vcf': mira,
    'Takeout/Contacts/My Contacts/My Contacts.vcf': mira,
    'Takeout/Contacts/Imported 3-21-12/Imported 3-21-12.vcf': card('FN:Old Friend', 'EMAIL:old@friend.example'),
  })
  expect(found.map((record) => record.type === 'person' && [record.name, record.groups])).toEqual([
    ['Mira Solberg', ['Climbing']],
    ['Old Friend', ['Imported 3-21-12']],
  ])
})

test('cards are recognised by what they begin with, under any name', async () => {
  expect(await vcard.recognise(inMemory({ 'a.vcf': card('FN:A'), 'b.vcf': 'not a card' }))).toEqual(['a.vcf'])
})
