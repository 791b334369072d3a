import { Readable } from 'node:stream'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Imported } from '../importer.ts'
import { openedFile, inputOf as openedInput } from '../opened-file.ts'
import { inputOf } from './fixtures/input-of.ts'
import { letter, mboxOf } from './fixtures/letter.ts'
import { mail } from './index.ts'

const multipart = letter(
  { 'Content-Type': 'multipart/mixed; boundary="x"', Subject: '=?utf-8?B?R3LDvMOfZQ==?=' },
  '--x\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\nGr=C3=BC=\n=C3=9Fe\n--x\nContent-Type: text/html\n\n<p>a &amp; b</p>\n--x--\n',
)
const seedBox = Buffer.from(
  `${mboxOf(letter(), multipart, letter({ 'Content-Length': '12', To: 'Team: a@example.org, "B" <b@example.org>;' }))}`,
  'latin1',
)
const PIECES = [
  '\nFrom ',
  '\n\n',
  '--x',
  '=?utf-8?Q?',
  '(',
  '"',
  '<',
  '=',
  '>',
  '\r',
  '\0',
  'Content-Length: 9999999\n',
  'From - \n',
  ': ',
  '\xff\xfe',
  'Content-Type: multipart/mixed; boundary=x\n',
]

async function readAll(bytes: Buffer | string, chunkBytes?: number): Promise<Imported[]> {
  const records: Imported[] = []
  for await (const record of mail.read(inputOf({ box: bytes }, chunkBytes), { me: new Set() })) records.push(record)
  return records
}

test('no damage to a mailbox throws, whatever it is and however it is cut into chunks', async () => {
  const change = fc.record({ at: fc.nat(seedBox.length), drop: fc.nat(40), put: fc.constantFrom(...PIECES) })
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 12 }), fc.integer({ min: 1, max: 300 }), async (changes, chunkBytes) => {
      let bytes = seedBox
      for (const { at, drop, put } of changes)
        bytes = Buffer.concat([bytes.subarray(0, at), Buffer.from(put, 'latin1'), bytes.subarray(at + drop)])
      const records = await readAll(bytes, chunkBytes)
      for (const record of records) if (record.type === 'interaction') expect(record.snippet?.length ?? 0).toBeLessThanOrEqual(280)
      expect(await readAll(bytes)).toEqual(records)
    }),
    { seed: 20_240_303, numRuns: 1_500 },
  )
})

test('bytes without any form never throw', async () => {
  const anything = fc.uint8Array({ maxLength: 2_000 })
  await fc.assert(
    fc.asyncProperty(anything, async (bytes) => {
      await readAll(Buffer.concat([Buffer.from('From - \nFrom: ada@example.org\n'), bytes]))
    }),
    { seed: 20_240_303, numRuns: 300 },
  )
})

const LONG = 300_000
test.each([
  ['open quotes in To', letter({ To: `${'"('.repeat(LONG)}` })],
  ['open brackets and commas in To', letter({ To: `${'<(,'.repeat(LONG)}` })],
  ['encoded words in the subject', letter({ Subject: `${'=?utf-8?Q?a'.repeat(LONG / 4)}` })],
  ['open tags', letter({ 'Content-Type': 'text/html' }, '<'.repeat(LONG))],
  ['open comments', letter({ 'Content-Type': 'text/html' }, '<!--'.repeat(LONG))],
  ['introductions', letter({}, 'On 3 wrote '.repeat(LONG))],
  ['empty lines', letter({}, '\n'.repeat(LONG))],
  ['stars and dashes', letter({}, '-*_ '.repeat(LONG))],
  ['spaces', letter({ Subject: ' '.repeat(LONG), Date: ' ('.repeat(LONG) }, ' '.repeat(LONG))],
  ['boundaries', letter({ 'Content-Type': 'multipart/mixed; boundary=x' }, '--x\n\n'.repeat(LONG))],
  [
    'parts in parts',
    letter({ 'Content-Type': 'multipart/mixed; boundary=x' }, '--x\nContent-Type: multipart/mixed; boundary=x\n\n'.repeat(20_000)),
  ],
  ['thanks', letter({}, 'thanks and best regards and '.repeat(LONG / 10))],
  ['separators', 'From - \n'.repeat(LONG)],
])('many %s take no long time', async (_, text) => {
  const from = performance.now()
  await readAll(text)
  expect(performance.now() - from).toBeLessThan(3_000)
})

test('a line of three hundred megabytes is passed over within small memory', async () => {
  const piece = Buffer.alloc(1024 * 1024, 'a')
  async function* chunks() {
    yield Buffer.from(`${mboxOf(letter({ Subject: 'before' }))}\nFrom - \n${letter({ Subject: 'long' }, '')}`)
    for (let count = 0; count < 300; count++) yield piece
    yield Buffer.from(`\n\n${mboxOf(letter({ Subject: 'after' }))}`)
  }
  const file = openedFile({
    path: 'box',
    size: undefined,
    packedBytes: 300 * piece.length,
    open: async () => ({ stream: Readable.from(chunks(), { objectMode: false }), packedRead: () => 0 }),
  })
  const before = process.memoryUsage().rss
  const found: (string | undefined)[] = []
  for await (const record of mail.read(openedInput('box', [file]), { me: new Set() }))
    found.push('subject' in record ? record.subject : record.type)
  expect(found).toEqual(['before', 'long', 'after'])
  expect(process.memoryUsage().rss - before).toBeLessThan(150 * 1024 * 1024)
})

test('headers that never end are a problem', async () => {
  expect(await readAll(`From - \nFrom: ada@example.org\nX-Long: ${'a'.repeat(2_000_000)}\n\nhello\n`)).toMatchObject([
    { type: 'problem', line: 1 },
  ])
})
