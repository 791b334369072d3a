import { expect, test } from 'vitest'
import type { Imported } from '../importer.ts'
import { inMemory } from '../in-memory.ts'
import { vcard } from './index.ts'

const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')
const JPEG = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(300, 7)])

async function read(files: Record<string, string | Buffer>): Promise<Imported[]> {
  const input = inMemory(files)
  const claimed = new Set(await vcard.recognise(input))
  const records: Imported[] = []
  const ours = { ...input, files: input.files.filter(({ path }) => claimed.has(path)) }
  for await (const record of vcard.read(ours, { me: new Set() })) if (record.type !== 'part') records.push(record)
  return records
}

const photosOf = (records: readonly Imported[]) =>
  records.map((record) => (record.type === 'person' ? (record.photo && [record.photo.type, record.photo.bytes.length]) || 'none' : record))
const card = (...lines: string[]) => `BEGIN:VCARD\r\n${lines.join('\r\n')}\r\nEND:VCARD\r\n`
const folded = (bytes: Buffer) => bytes.toString('base64').replace(/.{60}/g, '$&\r\n ')

test('photos are taken from cards of every version, whatever type they claim', async () => {
  const found = await read({
    'a.vcf': [
      card('VERSION:2.1', 'FN:Mira Solberg', `PHOTO;JPEG;ENCODING=BASE64:${folded(JPEG)}`, '', 'TEL:+4740000128'),
      card(
        'VERSION:2.1',
        'FN:Aya Tanabe',
        `PHOTO;ENCODING=BASE64;TYPE=JPEG:${PNG.toString('base64').replace(/.{40}/g, '$&\r\n')}`,
        'TEL:1',
      ),
      card('VERSION:3.0', 'FN:Ines Okafor', `item1.PHOTO;X-ABCROP-RECTANGLE=a&-9&20&WGHe9w==;ENCODING=b;TYPE=JPEG:${folded(JPEG)}`),
      card('VERSION:4.0', 'FN:Obi Okafor', `PHOTO:data:image/png;base64,${folded(PNG)}`),
      card('VERSION:4.0', 'FN:Lena Brandt', `PHOTO:data:image/png;base64\\,${folded(PNG)}`),
    ].join(''),
  })
  expect(photosOf(found)).toEqual([
    ['image/jpeg', JPEG.length],
    ['image/png', PNG.length],
    ['image/jpeg', JPEG.length],
    ['image/png', PNG.length],
    ['image/png', PNG.length],
  ])
})

test('no photo: an address on the web, a logo, markup, more than 200 KB; the card itself is kept', async () => {
  const large = Buffer.concat([JPEG, Buffer.alloc(200 * 1024)])
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')
  const found = await read({
    'a.vcf': [
      card('VERSION:3.0', 'FN:Mira Solberg', 'PHOTO;VALUE=URI:https://photos.example/mira.jpg'),
      card('VERSION:3.0', 'FN:Aya Tanabe', `LOGO;ENCODING=b;TYPE=JPEG:${folded(JPEG)}`),
      card('VERSION:4.0', 'FN:Obi Okafor', `PHOTO:data:image/svg+xml;base64,${svg.toString('base64')}`),
      card('VERSION:3.0', 'FN:Ines Okafor', `PHOTO;ENCODING=b:${folded(large)}`, 'NOTE:still read'),
      card('VERSION:3.0', 'FN:Lena Brandt', 'PHOTO;ENCODING=b:'),
    ].join(''),
  })
  expect(photosOf(found)).toEqual(['none', 'none', 'none', 'none', 'none'])
  expect(found[3]).toMatchObject({ name: 'Ines Okafor', note: 'still read' })
})

test('pictures beside the cards of Takeout are theirs by name, and nobody else takes them', async () => {
  const files = {
    'Takeout/Contacts/All Contacts/All Contacts.vcf': [
      card('VERSION:3.0', 'FN:Mira Solberg', 'EMAIL:mira@fjord.example'),
      card('VERSION:3.0', 'FN:Jo Park', 'EMAIL:jo@one.example'),
      card('VERSION:3.0', 'FN:Jo Park', 'EMAIL:jo@two.example'),
      card('VERSION:3.0', 'FN:Bo\\, Li', 'EMAIL:bo@one.example'),
      card('VERSION:3.0', 'FN:Kim Lee', 'EMAIL:kim@one.example'),
      card('VERSION:3.0', 'FN:Kim Lee', 'EMAIL:kim@two.example'),
    ].join(''),
    'Takeout/Contacts/All Contacts/Mira Solberg.jpg': JPEG,
    'Takeout/Contacts/All Contacts/Jo Park.jpg': PNG,
    'Takeout/Contacts/All Contacts/Jo Park(1).jpg': JPEG,
    'Takeout/Contacts/All Contacts/Bo_ Li.jpg': PNG,
    'Takeout/Contacts/All Contacts/Kim Lee.jpg': PNG,
    'Takeout/Google Photos/2019/Mira Solberg.jpg': JPEG,
  }
  expect(photosOf(await read(files))).toEqual([
    ['image/jpeg', JPEG.length],
    ['image/png', PNG.length],
    ['image/jpeg', JPEG.length],
    ['image/png', PNG.length],
    // One photo and two of the name: nobody can tell whose it is.
    'none',
    'none',
  ])
  expect(await vcard.recognise(inMemory(files))).not.toContain('Takeout/Google Photos/2019/Mira Solberg.jpg')
})
