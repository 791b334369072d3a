import { wantsAnswer } from '#domain/interactions/acts.ts'
import { readActs } from '#domain/messages/read-acts.ts'
import { calendar, type Day } from '#domain/time.ts'
import type { InteractionRecord, ReadOptions } from './importer.ts'

/** What a record says of when it passed. */
type Dated = Pick<InteractionRecord, 'at' | 'precision'>

/**
 * What the words of a message do, and whether they want an answer, as a record holds it.
 * @param text  what its sender wrote for it, as whole as the source has it
 */
export function actsOf(
  text: string,
  subject: string,
  dated: Dated | undefined,
  { zone, lessons }: Pick<ReadOptions, 'zone' | 'lessons'>,
): Pick<InteractionRecord, 'acts' | 'asks'> {
  const acts = readActs(text, { subject, on: dated && dayOf(dated, zone), lessons })
  return { acts, ...(wantsAnswer(acts) && { asks: true }) }
}

/** Wall times and days are held as if they were in UTC; instants have their day in the owner's zone, where it is known. */
function dayOf({ at, precision }: Dated, zone = 'UTC'): Day | undefined {
  if (!at || Number.isNaN(at.getTime())) return undefined
  return calendar(precision === undefined || precision === 'instant' ? zone : 'UTC')(at)
}
