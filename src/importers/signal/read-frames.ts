import { handleIdentity } from '#domain/people/identity.ts'
import { t } from '#language/say.ts'
import { unique } from '../contact.ts'
import { type Imported, OWNER, type ReadOptions, type SelfRecord } from '../importer.ts'
import type { InputFile } from '../input.ts'
import { member, text } from '../json-fields.ts'
import { tellItem } from './chat-items.ts'
import { jsonLines } from './json-lines.ts'
import { passedIn } from './passed.ts'
import { Book, recipientOf } from './recipients.ts'

const CHANNEL = 'signal'

/**
 * Reads Signal's own export, a frame a line: the account, everybody, the chats, and what passed in them.
 *
 * Whom one merely shares a large group with stands among the recipients too: a person is told of where the owner keeps them in their
 * address book, gave them a nickname, or has a chat with them.
 */
export async function* readFrames(file: InputFile, options: ReadOptions): AsyncGenerator<Imported> {
  const book = new Book()
  yield { type: 'part', title: t('Messages') }
  for await (const line of jsonLines(file)) {
    if (line.type === 'problem') yield line
    else yield* frame(line.value, book, options)
  }
  for (const recipient of book.recipients.values()) {
    if (recipient.type === 'nameless') yield { type: 'left-out', reason: 'nameless' }
    if (recipient.type === 'contact' && !book.isTold(recipient)) yield { type: 'left-out', reason: 'crowd' }
  }
}

function* frame(value: Readonly<Record<string, unknown>>, book: Book, options: ReadOptions): Generator<Imported> {
  const { account, recipient, chat, chatItem, adHocCall } = value
  if (account !== undefined) {
    const self = selfOf(account)
    if (self) yield self
  }
  if (recipient !== undefined) {
    const found = recipientOf(recipient)
    book.recipients.set(text(member(recipient, 'id')) ?? '0', found)
    if (found.type === 'contact') {
      book.byAccount.set(found.record.identities[0]!.value, found)
      if (found.isSaved) yield* book.tell(found)
    }
  }
  if (chat !== undefined) {
    const found = book.recipient(member(chat, 'recipientId'))
    if (found) book.chats.set(text(member(chat, 'id')) ?? '0', found)
    if (found?.type === 'contact') yield* book.tell(found)
  }
  if (chatItem !== undefined) yield* item(chatItem, book, options)
  if (adHocCall !== undefined) yield { type: 'left-out', reason: 'notice' }
}

/** The owner, as the account frame names them. It holds no number. */
export function selfOf(account: unknown): SelfRecord | undefined {
  const identities = unique([handleIdentity(CHANNEL, text(member(account, 'username')) ?? '')])
  const name = [text(member(account, 'givenName')), text(member(account, 'familyName'))].filter(Boolean).join(' ')
  const summary = text(member(account, 'bioText'))
  if (identities.length === 0 && !name) return undefined
  return {
    type: 'self',
    identities,
    ...(name ? { name } : {}),
    ...(summary ? { profile: { channel: CHANNEL, fields: { summary } } } : {}),
  }
}

function* item(value: unknown, book: Book, options: ReadOptions): Generator<Imported> {
  const chat = book.chats.get(text(member(value, 'chatId')) ?? '0')
  const told = tellItem(value)
  // Notes to oneself are as good as drafts.
  if (chat?.type === OWNER) yield { type: 'left-out', reason: 'draft' }
  else if (!chat || chat.type === 'service' || !told || told.type === 'notice') yield { type: 'left-out', reason: 'notice' }
  else if (told.type === 'unsent') yield { type: 'left-out', reason: 'unsent' }
  else if (chat.type === 'nameless') yield { type: 'left-out', reason: 'nameless' }
  else yield* passedIn(value, chat, told, book, options)
}
