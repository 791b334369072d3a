import { expect, test } from 'vitest'
import type { Imported, InteractionRecord } from '../importer.ts'
import { inputOf } from './fixtures/input-of.ts'
import { letter, mboxOf } from './fixtures/letter.ts'
import { mail } from './index.ts'

async function read(contents: Record<string, string | Buffer>, chunkBytes?: number): Promise<Imported[]> {
  const records: Imported[] = []
  for await (const record of mail.read(inputOf(contents, chunkBytes), { me: new Set() })) records.push(record)
  return records
}
async function readOne(text: string, path = '1.eml'): Promise<InteractionRecord> {
  const [record] = await read({ [path]: text })
  if (record?.type !== 'interaction') throw new Error(`expected an interaction, got ${JSON.stringify(record)}`)
  return record
}
const subjects = (records: Imported[]) => records.map((record) => (record.type === 'interaction' ? record.subject : record.type))
const three = ['one', 'two', 'three'].map((Subject) => letter({ Subject }))

test('a mail tells who wrote to whom, when, and its first words', async () => {
  expect(await readOne(letter())).toEqual({
    type: 'interaction',
    key: expect.stringMatching(/^mail:[\w-]{22}$/),
    alsoKey: 'mid:boat@example.org',
    at: new Date('2024-03-03T09:00:00Z'),
    kind: 'mail',
    channel: 'mail',
    from: { identities: [{ kind: 'mail', value: 'ada@example.org' }], name: 'Ada Example' },
    to: [{ identities: [{ kind: 'mail', value: 'bob@example.com' }], name: 'Bob Example' }],
    audience: 1,
    subject: 'The boat',
    snippet: 'Hello Bob, the boat is ready.',
    acts: [],
  })
})

test.each([1, 7, 64, 65_536])('an mbox is cut the same in chunks of %i bytes', async (chunkBytes) => {
  expect(subjects(await read({ box: mboxOf(...three) }, chunkBytes))).toEqual(['one', 'two', 'three'])
})

const quoting = 'Dear Bob,\n\n>From here it goes on.\n>>From there too.\n'
test.each([
  ['LF', mboxOf(...three)],
  ['CRLF', mboxOf(...three).replaceAll('\n', '\r\n')],
  ['LF and CRLF mixed', `${mboxOf(three[0]!)}\n${mboxOf(three[1]!).replaceAll('\n', '\r\n')}\r\n${mboxOf(three[2]!)}`],
  ['a byte order mark', `\xef\xbb\xbf${mboxOf(...three)}`],
  ['no last newline', mboxOf(...three).trimEnd()],
  ['Thunderbird', three.map((text) => `From - \n${text}`).join('\n')],
  ['Thunderbird with dates', three.map((text) => `From - Sun Mar 03 09:00:00 2024\n${text}`).join('\n')],
  [
    'Gmail',
    three.map((text, at) => `From 145786186197858581${at}@xxx Mon Jan 15 10:30:00 +0000 2024\nX-GM-THRID: 1${at}\n${text}`).join('\n'),
  ],
  ['mboxrd quoting', mboxOf(...['one', 'two', 'three'].map((Subject) => letter({ Subject }, quoting)))],
  [
    'no quoting',
    mboxOf(
      ...['one', 'two', 'three'].map((Subject) =>
        letter({ Subject }, 'Dear Bob,\n\nFrom here it goes on.\n\nFrom 2024 to 2025\nwe sail.\n'),
      ),
    ),
  ],
  ['separators without an empty line', three.map((text) => `From - \n${text}`).join('')],
])('an mbox with %s gives every mail', async (_, box) => {
  expect(subjects(await read({ box }))).toEqual(['one', 'two', 'three'])
})

const inside = `Look:\n\n${mboxOf(letter({ Subject: 'quoted' }))}`
const counted = (Subject: string, length: number) => letter({ Subject, 'Content-Length': String(length) }, inside)

test('a Content-Length that holds keeps an unquoted mail inside its text', async () => {
  expect(subjects(await read({ box: mboxOf(counted('one', inside.length), counted('two', inside.length)) }))).toEqual(['one', 'two'])
})

test('a Content-Length that leads nowhere is not believed', async () => {
  expect(subjects(await read({ box: mboxOf(counted('one', 40), counted('two', 99_999)) }))).toEqual(['one', 'quoted', 'two', 'quoted'])
})

test('a mailbox that was cut gives everything before the cut', async () => {
  const box = mboxOf(...three)
  expect(subjects(await read({ box: box.slice(0, box.lastIndexOf('Subject')) })).slice(0, 2)).toEqual(['one', 'two'])
})

test('a mail without a sender is a problem with its line, and the rest is read', async () => {
  const box = mboxOf(three[0]!, letter({ From: 'nobody at all' }), three[2]!)
  expect(await read({ box })).toMatchObject([
    { subject: 'one' },
    { type: 'problem', file: 'box', line: 10, reason: 'expected an address in From, none came' },
    { subject: 'three' },
  ])
})

test("a single mail is read from .eml, from Apple's .emlx and from a tree of files", async () => {
  const text = letter()
  const records = await read({
    'a.eml': text,
    'b.emlx': `${text.length}\n${text}<?xml version="1.0"?><plist></plist>`,
    'ada/inbox/17.': text,
    'Box.mbox/mbox': mboxOf(text),
  })
  expect(subjects(records)).toEqual(['The boat', 'The boat', 'The boat', 'The boat'])
  expect(new Set(records.map((record) => 'key' in record && record.key)).size).toBe(1)
})

test('a Maildir gives its mails without drafts and trash', async () => {
  const records = await read({
    'Mail/cur/1.a.host:2,S': three[0]!,
    'Mail/new/2.b.host': three[1]!,
    'Mail/cur/3.c.host:2,DS': three[2]!,
    'Mail/cur/4.d.host;2,ST': three[2]!,
    'Mail/.Drafts/cur/5.e.host:2,S': three[2]!,
    'Mail/.Gesendet/cur/6.f.host:2,S': three[2]!,
  })
  expect(records.map((record) => ('reason' in record ? record.reason : 'subject' in record && record.subject))).toEqual([
    'one',
    'two',
    'draft',
    'trash',
    'draft',
    'three',
  ])
  expect(records[5]).toMatchObject({ sent: true })
})

test('only files that hold mail are recognised, by what is in them', async () => {
  const input = inputOf({
    'mail.txt': letter(),
    box: mboxOf(letter()),
    'notes.txt': 'From here to there\nwe went.\n',
    'page.mht': 'From: <Saved by Blink>\nSubject: Page\nDate: Sun, 3 Mar 2024 10:00:00 +0100\nMIME-Version: 1.0\n\n',
    'card.txt': 'BEGIN:VCARD\nFN:Ada Example\nEND:VCARD\n',
    empty: '',
  })
  expect(await mail.recognise(input)).toEqual(['mail.txt', 'box'])
})

test('the same mail under another Message-ID, with other line ends or quoting, keeps its key', async () => {
  const text = 'Hello.\n\nFrom here on it is new.\n'
  const { key } = await readOne(letter({}, text))
  expect((await readOne(letter({ 'Message-ID': '<other@example.org>', 'X-Folder': 'All documents' }, text))).key).toBe(key)
  expect((await readOne(letter({}, text).replaceAll('\n', '\r\n'))).key).toBe(key)
  expect((await readOne(letter({}, text.replace('From', '>From')))).key).toBe(key)
  expect((await readOne(letter({}, 'Hello.\n\nFrom here on it is old.\n'))).key).not.toBe(key)
  expect((await readOne(letter({ Date: 'Sun, 3 Mar 2024 10:00:01 +0100' }, text))).key).not.toBe(key)
})

test('a thread is named by the first mail of its references, or by Gmail', async () => {
  const answer = { References: '<first@x.org> <second@x.org>', 'In-Reply-To': '<second@x.org>' }
  expect(await readOne(letter(answer))).toMatchObject({ thread: 'mid:first@x.org', replyTo: 'mid:second@x.org' })
  expect(await readOne(letter({ 'In-Reply-To': 'Your mail <second@x.org>' }))).toMatchObject({ thread: 'mid:second@x.org' })
  expect(await readOne(letter({ 'X-GM-THRID': '1457' }))).toMatchObject({ thread: 'gmail:1457' })
  expect((await readOne(letter())).thread).toBeUndefined()
})

test('a missing date falls back to the last server, then to the separator, then to none', async () => {
  const Received = 'from a by b; Mon, 4 Mar 2024 10:00:00 +0000'
  expect((await readOne(letter({ Date: 'yesterday', Received }))).at).toEqual(new Date('2024-03-04T10:00:00Z'))
  expect((await readOne(mboxOf(letter({ Date: undefined })), 'box')).at).toEqual(new Date('2024-03-03T09:00:00Z'))
  expect((await readOne(letter({ Date: undefined }))).at).toBeUndefined()
})

test('names that Exchange kept beside the addresses are used where both lists are equally long', async () => {
  const headers = { From: 'ada@example.org', 'X-From': 'Ada B Example/HOU/ECT@ECT', To: 'bob@example.com, c.example@example.com' }
  const matched = await readOne(letter({ ...headers, 'X-To': 'Bob Example, Carol Example' }))
  expect(matched).toMatchObject({ from: { name: 'Ada B Example' }, to: [{ name: 'Bob Example' }, { name: 'Carol Example' }] })
  expect((await readOne(letter({ ...headers, 'X-To': 'Somebody' }))).to).toEqual([
    { identities: [{ kind: 'mail', value: 'bob@example.com' }] },
    { identities: [{ kind: 'mail', value: 'c.example@example.com' }] },
  ])
})

test('receivers count once, the sender not at all, and lists are counted without being named', async () => {
  const record = await readOne(
    letter({ To: 'bob@example.com, all-staff@example.com', Cc: 'BOB@example.com, ada@example.org', Bcc: 'carol@example.net' }),
  )
  expect(record).toMatchObject({
    audience: 3,
    to: [{ identities: [{ value: 'bob@example.com' }] }, { identities: [{ value: 'carol@example.net' }] }],
  })
})

test('the text of nested parts is found and attachments are passed over', async () => {
  const text =
    '--x\nContent-Type: multipart/alternative; boundary=y\n\n--y\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\nR3LDvMOfZSBhdXMgS8O2bG4=\n--y\nContent-Type: text/html\n\n<b>no</b>\n--y--\n--x\nContent-Type: text/plain\nContent-Disposition: attachment\n\nattached\n--x--\n'
  expect((await readOne(letter({ 'Content-Type': 'multipart/mixed; boundary="x"' }, text))).snippet).toBe('Grüße aus Köln')
})

test('an HTML mail is read without its marks and without what it quotes', async () => {
  const html =
    '<head><title>t</title><style>p{}</style></head><body><p>Hello&nbsp;Bob,<br>caf&eacute; < 5&#63;</p><div class="gmail_quote">On Monday Bob wrote:<blockquote>old</blockquote></div></body>'
  expect(await readOne(letter({ 'Content-Type': 'text/html' }, html))).toMatchObject({ snippet: 'Hello Bob, café < 5?', asks: true })
})

test('a mail is read for what it does, on the day it has where the owner lives', async () => {
  const asking = letter({}, "Could you send me the map? I'll send you the key tomorrow.\n")
  expect(await readOne(asking)).toMatchObject({
    asks: true,
    acts: [
      { kind: 'ask', what: 'question' },
      { kind: 'promise', sentence: "I'll send you the key tomorrow.", dueOn: '2024-03-04' },
    ],
  })
})
