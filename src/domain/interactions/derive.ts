import { dayNumber } from '../time.ts'
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

const EARLIEST_MS = dayNumber(EARLIEST_DAY) * 86_400_000
const MUTUAL: ReadonlySet<InteractionKind> = new Set(['meeting', 'call'])

/**
 * Whose tie with the owner a record touches, and in which direction.
 *
 * Nobody's, when it has no usable time, went to a crowd, or passed between others: a mail that only lists the owner's colleagues
 * is no contact of theirs. What the owner sends touches everyone it went to; what they receive, only its sender.
 */
export function touchedBy(told: Told, isMine: (key: string) => boolean): { key: string; direction: Direction }[] {
  if (told.at === null || hasWrongClock(told) || weightOf(told) === 0) return []
  const isOwner = (key: string) => key === 'owner' || isMine(key)
  const direction = MUTUAL.has(told.kind) ? 'both' : undefined
  if (told.sent || isOwner(told.sender))
    return [...new Set(told.receivers)].filter((key) => !isOwner(key)).map((key) => ({ key, direction: direction ?? 'out' }))
  return told.receivers.some(isOwner) ? [{ key: told.sender, direction: direction ?? 'in' }] : []
}

/** A mail bears the date of its sender's clock, and clocks that were never set are common; networks date what passes themselves. */
function hasWrongClock({ kind, at }: Told): boolean {
  return kind === 'mail' && at!.getTime() < EARLIEST_MS
}
