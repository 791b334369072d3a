import type { Day } from '#domain/time.ts'
import { type InteractionRecord, OWNER } from '../importer.ts'
import { chanceOf } from './chance.ts'
import type { Character } from './character.ts'
import { COMMENTS_FROM_NORA, COMMENTS_TO_NORA } from './letters/small-words.ts'
import { wallTime } from './moment.ts'
import { partyOn } from './party.ts'

/** Nora was hardly seen before; days ago. */
const SEEN_SINCE = 730

/** Comments, reactions and endorsements between two people, none after `since` days ago: they are no contact, only signs. */
export function signsOf(character: Character, aYear: number, since: number, today: Day): InteractionRecord[] {
  const chance = chanceOf(`signs of ${character.id}`)
  const from = Math.min(SEEN_SINCE, character.connectedAgo ?? SEEN_SINCE)
  const days = Array.from({ length: aYear * 2 }, () => chance.between(1, SEEN_SINCE)).filter((ago) => ago >= since && ago < from)
  return [...new Set(days)].map((ago, i) => {
    const isNoras = chance.happens(0.5)
    const kind =
      i === 0 && chance.happens(0.3) ? 'endorsement' : chance.pick(['comment', 'comment', 'reaction', 'reaction', 'reaction'] as const)
    const channel = character.handle && kind !== 'endorsement' && chance.happens(0.6) ? 'mastodon' : 'linkedin'
    const party = partyOn(channel, character)
    const at = wallTime(today, ago, 19 * 60 + chance.between(0, 170))
    return {
      type: 'interaction',
      key: `demo:${character.id}:${at.toISOString().slice(0, 16)}:${kind}`,
      at,
      precision: 'wall',
      kind,
      channel,
      from: isNoras ? OWNER : party,
      to: isNoras ? [party] : [OWNER],
      audience: 1,
      ...(kind === 'comment' ? { snippet: chance.pick(isNoras ? COMMENTS_FROM_NORA : COMMENTS_TO_NORA) } : {}),
    }
  })
}
