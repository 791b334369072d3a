import { expect, test } from 'vitest'
import { inputOf } from './fixtures/input-of.ts'
import { letter, mboxOf } from './fixtures/letter.ts'
import { mail } from './index.ts'

const box = (count: number, headers: (at: number) => Record<string, string | undefined>) =>
  mboxOf(...Array.from({ length: count }, (_, at) => letter(headers(at))))
const owners = async (contents: Record<string, string>) =>
  (await mail.findOwner!(inputOf(contents))).map(({ identity, certain }) => `${identity.value}${certain ? '' : '?'}`)

test('who wrote the mails in the folder of sent mail is the owner, though others occur as often', async () => {
  const Inbox = box(40, (at) => ({ From: 'Bob <bob@example.com>', To: at % 2 ? 'ada@example.org' : 'carol@example.net' }))
  expect(await owners({ Inbox, Sent: box(10, () => ({ From: 'Ada Example <ada@example.org>' })) })).toEqual(['ada@example.org'])
})

test('a further address of the owner is known by the same name in another order and nearly the same words', async () => {
  const Sent = box(20, (at) => ({
    From: at % 4 ? 'Ada B Example <ada.example@example.org>' : '"Example, Ada B." <b..example@example.org>',
  }))
  const Inbox = box(10, () => ({ From: 'Ada Example <ada.example@elsewhere.net>', To: 'carol@example.net' }))
  expect(await owners({ Inbox, Sent })).toEqual(['ada.example@example.org', 'b..example@example.org'])
})

test('labels of Gmail tell what was sent', async () => {
  const All = box(30, (at) =>
    at % 3 ? { From: `p${at}@example.com`, To: 'ada@example.org' } : { From: 'ada@example.org', 'X-Gmail-Labels': 'Sent,Opened' },
  )
  expect(await owners({ All })).toEqual(['ada@example.org'])
})

test('to whom the server delivered most is the owner', async () => {
  expect(
    await owners({ Inbox: box(10, (at) => ({ From: `p${at}@example.com`, To: 'boats@example.org', 'Delivered-To': 'ada@example.org' })) }),
  ).toEqual(['ada@example.org'])
})

test('an inbox of one person names that person', async () => {
  expect(await owners({ Inbox: box(40, (at) => ({ From: `p${at % 9}@example.com`, To: 'ada@example.org' })) })).toEqual(['ada@example.org'])
})

test('inboxes of several people leave nobody certain', async () => {
  const inboxes = Object.fromEntries(
    ['ada', 'bob', 'carol'].map((name) => [name, box(30, (at) => ({ From: `p${at}@example.com`, To: `${name}@example.org` }))]),
  )
  const found = await owners(inboxes)
  expect(found.slice(0, 3).toSorted()).toEqual(['ada@example.org?', 'bob@example.org?', 'carol@example.org?'])
  expect(found.every((one) => one.endsWith('?'))).toBe(true)
})

test('two people who only write to each other are both possible, and a mailing list is nobody', async () => {
  const pair = box(30, (at) => (at % 2 ? {} : { From: 'Bob Example <bob@example.com>', To: 'Ada Example <ada@example.org>' }))
  expect((await owners({ pair })).toSorted()).toEqual(['ada@example.org?', 'bob@example.com?'])
  const list = box(30, (at) => ({
    From: `p${at}@example.com`,
    To: 'chess@example.org',
    ...(at < 3 && { 'List-Id': '<chess.example.org>' }),
  }))
  expect(await owners({ list })).not.toContain('chess@example.org')
})

test('an empty import has no owner', async () => {
  expect(await owners({})).toEqual([])
})
