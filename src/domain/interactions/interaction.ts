import type { Day } from '../time.ts'

/** What passed. The same words are used by `tend log --kind`. */
export const INTERACTION_KINDS = [
  'meeting',
  'introduction',
  'gift',
  'call',
  'message',
  'letter',
  'mail',
  'invitation',
  'recommendation',
  'comment',
  'reaction',
  'endorsement',
] as const
export type InteractionKind = (typeof INTERACTION_KINDS)[number]

/** Seen from the owner. */
export type Direction = 'out' | 'in' | 'both'

/** One dated event between the owner and one person. */
export interface Interaction {
  readonly at: Date
  /** Calendar day in the owner's zone, as days since 1970-01-01. */
  readonly day: number
  readonly kind: InteractionKind
  readonly direction: Direction
  /** People reached besides the sender; 1 is a message to one. */
  readonly audience: number
}

/**
 * How much one interaction says of a tie, 0 to 1.
 *
 * Beyond ten receivers it says nothing of any one of them. Order from the evidence in docs/tie-model.md; the numbers are our own.
 */
export function weightOf({ kind, audience }: Pick<Interaction, 'kind' | 'audience'>): number {
  if (audience > 10) return 0
  switch (kind) {
    case 'meeting':
    case 'introduction':
    case 'gift':
      return 1
    case 'call':
      return 0.8
    case 'message':
    case 'letter':
    case 'invitation':
    case 'recommendation':
      return audience <= 3 ? 0.5 : 0.15
    case 'mail':
      return audience <= 3 ? 0.4 : 0.15
    case 'comment':
      return 0.2
    case 'reaction':
    case 'endorsement':
      return 0.05
  }
}

/** Two sources that tell of the same people, kind and minute tell of one interaction. */
export function minuteOf(at: Date): number {
  return Math.floor(at.getTime() / 60_000)
}

/** Clocks were wrong before this: kept on record, never counted as contact. */
export const EARLIEST_DAY: Day = '1990-01-01'
