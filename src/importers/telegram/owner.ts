import { accountIdentity, handleIdentity, phoneIdentity } from '#domain/people/identity.ts'
import { t } from '#language/say.ts'
import { unique } from '../contact.ts'
import type { OwnerCandidate, SelfRecord } from '../importer.ts'
import type { InputFile } from '../input.ts'
import { member, text } from '../json-fields.ts'
import { isProblem, itemsOrProblem } from '../json-records.ts'
import { type Chat, chatAt, noteIn, PATHS, placeOf } from './chats.ts'

/** The account an export belongs to. */
export interface Account {
  readonly id: string | undefined
  readonly self: SelfRecord | undefined
}

/** Who the owner is, as the export's own section tells, or else as its chats of two do. */
export function accountOf(personal: unknown, chats: ReadonlyMap<string, Chat>): Account {
  const self = selfOf(personal)
  const id = text(member(personal, 'user_id')) ?? idFromChats(chats.values())
  return { id, self }
}

/** In chats of two, numbered after the other, whoever else writes is the owner; undefined where chats do not agree. */
function idFromChats(chats: Iterable<Chat>): string | undefined {
  const found = new Set([...chats].flatMap((chat) => otherThanPartner(chat) ?? []))
  return found.size === 1 ? [...found][0] : undefined
}

/** The one of two who is not the partner, by number. */
export function otherThanPartner({ type, id, members }: Chat): string | undefined {
  if (type !== 'personal_chat' || !id) return undefined
  const others = [...members.keys()].filter((number) => number !== id)
  return others.length === 1 && members.size <= 2 ? others[0] : undefined
}

function selfOf(personal: unknown): SelfRecord | undefined {
  const id = text(member(personal, 'user_id'))
  const identities = unique([
    id ? accountIdentity('telegram', id) : undefined,
    phoneIdentity(text(member(personal, 'phone_number')) ?? ''),
    handleIdentity('telegram', text(member(personal, 'username')) ?? ''),
  ])
  const name = [text(member(personal, 'first_name')), text(member(personal, 'last_name'))].filter(Boolean).join(' ')
  const summary = text(member(personal, 'bio'))
  if (identities.length === 0 && !name) return undefined
  return {
    type: 'self',
    identities,
    ...(name ? { name } : {}),
    ...(summary ? { profile: { channel: 'telegram', fields: { summary } } } : {}),
  }
}

/** The owner of one file; ends as soon as it is told, which in a whole account is at the beginning. */
export async function findOwner(file: InputFile): Promise<readonly OwnerCandidate[]> {
  const chats = new Map<string, Chat>()
  for await (const item of itemsOrProblem(file, PATHS)) {
    if (isProblem(item)) break
    if (item.path[0] === 'personal_information') {
      const self = selfOf(item.value)
      const name = self?.name ? { name: self.name } : {}
      if (self?.identities.length)
        return self.identities.map((identity) => ({ identity, ...name, reason: t('the export is of this account'), certain: true }))
      continue
    }
    const chat = chatAt(chats, placeOf(item))
    noteIn(chat, item)
    const candidate = candidateIn(chat)
    if (candidate) return [candidate]
  }
  return []
}

function candidateIn(chat: Chat): OwnerCandidate | undefined {
  const id = otherThanPartner(chat)
  const identity = id && accountIdentity('telegram', id)
  if (!identity) return undefined
  const name = chat.members.get(id)
  return { identity, ...(name ? { name } : {}), reason: t('writes in a chat that is named after the other'), certain: true }
}
