import { basename } from 'node:path/posix'
import { hiddenIdentity, phoneIdentity } from '#domain/people/identity.ts'
import { OWNER, type OwnerOrParty, type Party, type ReadOptions } from '../importer.ts'
import type { Chat } from './survey.ts'

const SOURCE = 'whatsapp'

/**
 * Somebody as a chat calls them: the number of who is in no address book, the name under which the owner saved them, or with a `~` the
 * name they gave themselves, which is theirs in this chat alone.
 */
export function partyNamed(written: string, chat: Pick<Chat, 'name'>, country?: string): Party {
  const phone = /^[~\s]*\+?[\d\s().\u2010-\u2015-]{7,}$/.test(written) ? phoneIdentity(written.replace(/[^+\d]/g, ''), country) : undefined
  if (phone) return { identities: [phone] }
  const name = written.replace(/^~\s*/, '')
  return { identities: [hiddenIdentity(SOURCE, name === written ? '' : (chat.name ?? ''), name)], name }
}

/** Whom a message reaches, as far as they are known: who only reads in a group is not seen. */
export function receiversOf(sender: string, chat: Chat, { country }: ReadOptions): readonly OwnerOrParty[] {
  const others = [...chat.senders.keys()].filter((name) => name !== sender)
  if (others.length > 0) return others.map((name) => partyNamed(name, chat, country))
  // Only one of the two ever wrote: the other is whom the chat is named after, or the owner.
  return chat.name && chat.name !== sender && !chat.isGroup ? [partyNamed(chat.name, chat, country)] : [OWNER]
}

/** What tells a chat from others in every export: its name, the two who write in it, or at least what its file is called. */
export function chatKeys({ name, senders, file }: Chat): { readonly key: string; readonly pair: string | undefined } {
  const pair = senders.size === 2 ? [...senders.keys()].sort().join('\n') : undefined
  return { key: name ?? pair ?? basename(file.path), pair }
}
