import { expect, test } from 'vitest'
import { inputOf } from './fixtures/input-of.ts'
import { letter } from './fixtures/letter.ts'
import { mail } from './index.ts'

async function outcome(headers: Record<string, string | undefined>, text?: string, path = 'box/1.eml'): Promise<string> {
  for await (const record of mail.read(inputOf({ [path]: letter(headers, text) }), { me: new Set(['mail:owner@example.org']) })) {
    return record.type === 'left-out' ? record.reason : record.type
  }
  return 'nothing'
}
const many = (count: number) => Array.from({ length: count }, (_, at) => `p${at}@example.com`).join(', ')
const footer = 'News of the week.\n\nTo unsubscribe, write to us.\n'

test.each<[string, Record<string, string | undefined>, string?]>([
  ['list', { 'List-Id': '<chess.example.org>' }],
  ['list', { 'List-Unsubscribe': '<mailto:leave@example.org>' }],
  ['list', { Precedence: 'bulk' }],
  ['list', { Precedence: 'list' }],
  ['list', { To: 'all-staff@example.com' }],
  ['list', { To: 'chess@example.com', Subject: 'Re: [chess] Openings' }],
  ['list', {}, footer],
  ['robot', { 'Auto-Submitted': 'auto-replied' }],
  ['robot', { 'X-Auto-Response-Suppress': 'All' }],
  ['robot', { 'Content-Type': 'multipart/report; report-type=delivery-status; boundary=x' }],
  ['robot', { 'Content-Type': 'text/calendar; method=REQUEST' }],
  [
    'robot',
    { 'Content-Type': 'multipart/alternative; boundary=x' },
    '--x\n\nCome!\n--x\nContent-Type: text/calendar; method=REPLY\n\nBEGIN:VCALENDAR\n--x--\n',
  ],
  ['robot', { Subject: 'Accepted: Lunch' }],
  ['robot', { Subject: 'Out of Office: The boat' }],
  ['robot', { From: 'no-reply@example.org' }],
  ['robot', { From: 'MAILER-DAEMON@example.org' }],
  ['crowd', { To: many(11) }],
  ['crowd', { To: many(6), Cc: many(6).replaceAll('p', 'q') }],
  ['crowd', { To: 'undisclosed-recipients:;' }],
  ['draft', { 'X-Gmail-Labels': 'Drafts' }],
  ['advertising', { 'X-Gmail-Labels': 'Spam,Unread' }],
  ['advertising', { 'X-Gmail-Labels': 'Category Promotions,Inbox' }],
  ['trash', { 'X-Gmail-Labels': 'Trash' }],
  ['empty', { 'X-Gmail-Labels': 'Chat', From: undefined }],
])('left out as %s: %o', async (reason, headers, text) => {
  expect(await outcome(headers, text)).toBe(reason)
})

test.each<[Record<string, string | undefined>, string?]>([
  [{}],
  [{ 'Auto-Submitted': 'no' }],
  [{ To: many(10) }],
  [{ Subject: 'Re: leaving' }, footer],
  [{ From: 'owner@example.org' }, footer],
  [{ 'X-Gmail-Labels': 'Sent', From: undefined }, footer],
  [{ To: undefined }],
  [{ Subject: 'Accepted a job!' }],
  [{ Subject: '[boat] the sails' }],
])('kept: %o', async (headers, text) => {
  expect(await outcome(headers, text)).toBe('interaction')
})

test.each([
  'Sent',
  'Gesendet',
  'Envoyés',
  'Sent Items.mbox',
  '[Gmail].Sent Mail/cur',
  "Notes Folders/'sent mail",
  '_sent_mail',
  'Inbox.Enviados',
])('%s is a folder of sent mail', async (folder) => {
  for await (const record of mail.read(inputOf({ [`${folder}/17`]: letter() }), { me: new Set() }))
    expect(record).toMatchObject({ sent: true })
})

test('a folder that only mentions trash is none', async () => {
  expect(await outcome({}, undefined, 'Takeout/Mail/All mail Including Spam and Trash.mbox')).toBe('interaction')
})

test('what an assistant sent from the owner’s mailbox is the assistant’s, once the owner’s addresses are known', async () => {
  const me = new Set(['mail:owner@example.org'])
  const sentBy = async (headers: Record<string, string | undefined>) => {
    const records = []
    for await (const record of mail.read(inputOf({ 'Sent/17': letter(headers) }), { me })) records.push(record)
    return records
  }
  expect(await sentBy({ From: 'owner@example.org' })).toMatchObject([{ type: 'interaction', sent: true }])
  expect(await sentBy({ From: 'assistant@example.org' })).toMatchObject([
    { type: 'interaction', from: { identities: [{ value: 'assistant@example.org' }] } },
  ])
  expect((await sentBy({ From: 'assistant@example.org' }))[0]).not.toHaveProperty('sent')
  expect(await sentBy({ From: 'assistant@example.org', To: undefined })).toEqual([{ type: 'left-out', reason: 'empty' }])
})
