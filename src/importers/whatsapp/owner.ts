import { t } from '#language/say.ts'
import type { OwnerCandidate } from '../importer.ts'
import { partyNamed } from './parties.ts'
import type { Chat } from './survey.ts'

/** More are not asked for. */
const MOST_CANDIDATES = 12

/**
 * Who of those who write may be the owner: an export does not mark them.
 *
 * Certain is who deleted a message by the words of their own phone, and the only one who writes in several chats. Of two, one of
 * whom the chat is named after, it is likely the other. Else it may be anybody.
 */
export function ownerCandidates(chats: readonly Chat[]): readonly OwnerCandidate[] {
  const told = chats.find(({ owner }) => owner !== undefined)
  if (told?.owner !== undefined) return [candidate(told.owner, told, t('deleted a message on the phone of this export'), true)]
  const shared = sharedName(chats)
  if (shared !== undefined)
    return [candidate(shared, chats[0]!, t('is the only one who writes in all {n} chats', { n: chats.length }), true)]
  const [chat, ...more] = chats
  if (!chat) return []
  const other = more.length === 0 ? notNamedAfter(chat) : undefined
  if (other !== undefined) return [candidate(other, chat, t('is the one of two whom the chat is not named after'), false)]
  const counts = new Map<string, number>()
  for (const { senders } of chats) for (const [name, count] of senders) counts.set(name, (counts.get(name) ?? 0) + count)
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_CANDIDATES)
    .map(([name, count]) => candidate(name, chat, t('wrote {n} of {total} messages', { n: count, total }), false))
}

/** The one name that all of several chats have. */
function sharedName(chats: readonly Chat[]): string | undefined {
  const [first, ...more] = chats.filter(({ senders }) => senders.size > 0)
  if (!first || more.length === 0) return undefined
  const shared = [...first.senders.keys()].filter((name) => more.every(({ senders }) => senders.has(name)))
  return shared.length === 1 ? shared[0] : undefined
}

function notNamedAfter({ name, senders }: Chat): string | undefined {
  if (name === undefined || senders.size !== 2 || !senders.has(name)) return undefined
  return [...senders.keys()].find((sender) => sender !== name)
}

function candidate(name: string, chat: Chat, reason: string, certain: boolean): OwnerCandidate {
  const { identities } = partyNamed(name, chat)
  return { identity: identities[0]!, name, reason, certain }
}
