import type { Nudge } from '../known.ts'
import { type Lane, nudge, type Question } from './lane.ts'

/** Something somebody published that is worth a word: in the fair order it comes in, the first of each person. */
export function thingsToAnswer({ made = [] }: Question): Nudge[] {
  const seen = new Set<string>()
  return made.flatMap((publication, i) => {
    if (seen.has(publication.known.id)) return []
    seen.add(publication.known.id)
    return [{ ...nudge('give', publication.known, -i), id: `give-${publication.id}`, about: { type: 'publication' as const, publication } }]
  })
}

/** It comes back by itself while it is news. */
export const GIVE: Lane = { kind: 'give', nudges: thingsToAnswer, stillHolds: () => false }
