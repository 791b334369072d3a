import type { Tie } from '../ties/tie.ts'
import type { Known } from './known.ts'

/** Of fewer than one in so many of those the owner wrote to a word is on record: their letters are missing, not their answers. */
const HARDLY = 20

/** How much of what others wrote is on record, by how many of those the owner wrote to were ever heard of: who answers can be told from enough. */
export function hearingOf(people: readonly Pick<Known, 'tie'>[]): 'none' | 'hardly' | 'enough' {
  const written = people.filter(({ tie }) => tie.lastOutAt !== null)
  const heard = people.filter(({ tie }) => hasWritten(tie)).length
  if (written.length === 0 || heard * HARDLY >= written.length) return 'enough'
  return heard === 0 ? 'none' : 'hardly'
}

/** Whether a word from them is on record. A meeting is one of both at the same moment, and no letter. */
function hasWritten({ startsInSum, lastInAt, lastOutAt }: Tie): boolean {
  return startsInSum > 0 || (lastInAt !== null && lastInAt !== lastOutAt)
}
