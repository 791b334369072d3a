import type { Day } from '#domain/time.ts'
import type { PublicationRecord } from '../importer.ts'
import { CAST } from './cast.ts'
import { chanceOf } from './chance.ts'
import type { Character } from './character.ts'
import { MADE, type Made } from './letters/publications.ts'
import { wallTime } from './moment.ts'
import { mailOf, partyOn } from './party.ts'

/** What the main characters published in the 60 days before today. */
export function publications(today: Day): PublicationRecord[] {
  return MADE.map((made) => publicationOf(made, CAST.find(({ id }) => id === made.by)!, today))
}

function publicationOf({ by, agoDays, on, title, text }: Made, character: Character, today: Day): PublicationRecord {
  const at = wallTime(today, agoDays, chanceOf(`published ${by} ${agoDays}`).between(7 * 60, 20 * 60))
  const site = `${by}.example`
  const identities =
    on === 'site' ? [{ kind: 'web' as const, value: site }, ...character.mails.slice(0, 1).map(mailOf)] : partyOn(on, character).identities
  return {
    type: 'publication',
    key: `demo:published:${by}:${agoDays}:${today}`,
    at,
    precision: 'wall',
    channel: on === 'site' ? 'web' : on,
    author: { identities, name: character.name },
    ...(title ? { title } : {}),
    text,
    url: `https://${on === 'site' ? site : `${on}.example`}/${on === 'site' ? 'notes' : by}/${agoDays}`,
  }
}
