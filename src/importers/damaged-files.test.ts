import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lenasRepository } from './bluesky/fixtures/lena.ts'
import { bluesky } from './bluesky/index.ts'
import { calendar } from './calendar/index.ts'
import { anyCsv } from './contacts-csv/any.ts'
import { googleCsv } from './contacts-csv/google.ts'
import { outlookCsv } from './contacts-csv/outlook.ts'
import { dex } from './dex/index.ts'
import { facebook } from './facebook/index.ts'
import { flickr } from './flickr/index.ts'
import type { Imported, Importer } from './importer.ts'
import { inMemory } from './in-memory.ts'
import { instagram } from './instagram/index.ts'
import { linkedin } from './linkedin/index.ts'
import { luma } from './luma/index.ts'
import { mastodon } from './mastodon/index.ts'
import { monica } from './monica/index.ts'
import { nametag } from './nametag/index.ts'
import { signal } from './signal/index.ts'
import { telegram } from './telegram/index.ts'
import { vcard } from './vcard/index.ts'
import { whatsapp } from './whatsapp/index.ts'
import { x } from './x/index.ts'

const KNOWN = new Set<Imported['type']>(['self', 'person', 'interaction', 'post', 'event', 'left-out', 'problem', 'part', 'date-order'])

function filesIn(folder: string): [string, Buffer][] {
  const root = join(import.meta.dirname, folder)
  const found = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return found.map((entry) => [join(entry.parentPath, entry.name).slice(root.length + 1), readFileSync(join(entry.parentPath, entry.name))])
}

/** One thing that happens to a file, at a place given as a share of its length. */
const damage = fc.tuple(
  fc.constantFrom('cut', 'flip', 'repeat', 'nul', 'quote', 'newline', 'high'),
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.nat(255),
)

function damaged(bytes: Buffer, kind: string, share: number, value: number): Buffer {
  const at = Math.floor(share * bytes.length)
  const before = bytes.subarray(0, at)
  const after = bytes.subarray(at)
  switch (kind) {
    case 'cut':
      return before
    case 'flip':
      return Buffer.concat([before, Buffer.from([value]), after.subarray(1)])
    case 'repeat':
      return Buffer.concat([before, after.subarray(0, value), after])
    case 'nul':
      return Buffer.concat([before, Buffer.alloc(1 + (value % 4)), after])
    case 'quote':
      return Buffer.concat([before, Buffer.from('"'), after])
    case 'newline':
      return Buffer.concat([before, Buffer.from('\r\n'), after])
    default:
      return Buffer.concat([before, Buffer.from([0xff, 0xfe, 0x80 | value]), after])
  }
}

async function readAll(importer: Importer, files: Record<string, Buffer>): Promise<Imported[]> {
  const records: Imported[] = []
  const input = inMemory(files)
  await importer.recognise(input)
  await importer.findOwner?.(input)
  for await (const record of importer.read(input, { me: new Set() })) records.push(record)
  return records
}

test.each([
  [linkedin, filesIn('linkedin/fixtures/archive')],
  [linkedin, filesIn('linkedin/fixtures/archive-2018')],
  [x, filesIn('x/fixtures/archive')],
  [x, filesIn('x/fixtures/archive-2019')],
  [mastodon, filesIn('mastodon/fixtures')],
  [bluesky, [['repo.car', lenasRepository()] as [string, Buffer]]],
  [facebook, filesIn('facebook/fixtures/archive')],
  [facebook, filesIn('facebook/fixtures/archive-2019')],
  [facebook, filesIn('facebook/fixtures/end-to-end')],
  [instagram, filesIn('instagram/fixtures/archive')],
  [instagram, filesIn('instagram/fixtures/archive-2021')],
  [flickr, filesIn('flickr/fixtures/archive')],
  [vcard, filesIn('vcard/fixtures')],
  [luma, filesIn('luma/fixtures')],
  [calendar, filesIn('calendar/fixtures')],
  [googleCsv, filesIn('contacts-csv/fixtures').filter(([name]) => name.startsWith('google'))],
  [outlookCsv, filesIn('contacts-csv/fixtures').filter(([name]) => name.startsWith('outlook'))],
  [anyCsv, filesIn('contacts-csv/fixtures')],
  [whatsapp, filesIn('whatsapp/fixtures')],
  [telegram, filesIn('telegram/fixtures')],
  [signal, filesIn('signal/fixtures')],
  [monica, filesIn('monica/fixtures')],
  [dex, filesIn('dex/fixtures')],
  [nametag, filesIn('nametag/fixtures')],
] as const)('$id reads damaged files to their end', async (importer, files) => {
  const mutation = fc.array(fc.tuple(fc.nat(files.length - 1), damage), { minLength: 1, maxLength: 8 })
  await fc.assert(
    fc.asyncProperty(mutation, async (changes) => {
      const changed = new Map(files)
      for (const [index, [kind, share, value]] of changes) {
        const [name] = files[index]!
        changed.set(name, damaged(changed.get(name)!, kind, share, value))
      }
      const records = await readAll(importer, Object.fromEntries(changed))
      expect(records.every((record) => KNOWN.has(record.type))).toBe(true)
      for (const record of records) {
        if (record.type === 'person') expect(record.identities.length).toBeGreaterThan(0)
        if ('at' in record && record.at) expect(Number.isNaN(record.at.getTime())).toBe(false)
      }
    }),
    { seed: 20260301, numRuns: 400 },
  )
})
