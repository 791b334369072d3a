import type { Known } from './known.ts'

/** Of fewer than one in so many of those the owner wrote to a word is on record: their letters are missing, not their answers. */
const HARDLY = 20

/** How much of what others wrote is on record, by how many of those the owner wrote to were ever heard of: who answers can be told from enough. */
export function hearingOf(people: readonly Pick<Known, 'tie'>[]): 'none' | 'hardly' | 'enough' {
  const written = people.filter(({ tie }) => tie.lastOutAt !== null)
  const heard = people.filter(({ tie }) => tie.lastInAt !== null).length
  if (written.length === 0 || heard * HARDLY >= written.length) return 'enough'
  return heard === 0 ? 'none' : 'hardly'
}
