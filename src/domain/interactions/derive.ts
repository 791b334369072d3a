import { DAY_MS, dayNumber } from '../time.ts'
import { type Direction, EARLIEST_DAY, type InteractionKind, weightOf } from './interaction.ts'

/** What a record says of who took part, as identity keys; 'owner' where the source says "you". */
export interface Told {
  readonly at: Date | null
  readonly kind: InteractionKind
  readonly sender: string
  readonly receivers: readonly string[]
  readonly audience: number
  /** It lay in a folder of sent mail. */
  readonly sent: boolean
}

const EARLIEST_MS = dayNumber(EARLIEST_DAY) * DAY_MS
const MUTUAL: ReadonlySet<InteractionKind> = new Set(['meeting', 'call'])

/**
 * Whose tie with the owner a record touches, and in which direction.
 *
 * Nobody's, when it has no usable time, went to a crowd, or passed between others: a mail that only lists the owner's colleagues
 * is no contact of theirs. What the owner sends touches everyone it went to; what they receive, only its sender. A meeting or call
 * in which the owner took part is had by everybody in it, whoever arranged it.
 */
export function touchedBy(told: Told, isMine: (key: string) => boolean): { key: string; direction: Direction }[] {
  if (told.at === null || hasWrongClock(told) || weightOf(told) === 0) return []
  const isOwner = (key: string) => key === 'owner' || isMine(key)
  const others = (keys: readonly string[], direction: Direction) =>
    [...new Set(keys)].filter((key) => !isOwner(key)).map((key) => ({ key, direction }))
  const isOut = told.sent || isOwner(told.sender)
  if (!isOut && !told.receivers.some(isOwner)) return []
  if (MUTUAL.has(told.kind)) return others([told.sender, ...told.receivers], 'both')
  return isOut ? others(told.receivers, 'out') : [{ key: told.sender, direction: 'in' }]
}

/** A mail bears the date of its sender's clock, and clocks that were never set are common; networks date what passes themselves. */
function hasWrongClock({ kind, at }: Told): boolean {
  return kind === 'mail' && at!.getTime() < EARLIEST_MS
}
