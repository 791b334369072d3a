import type { Direction, InteractionKind } from '../interactions/interaction.ts'
import type { Tie } from './tie.ts'

/** The last thing that passed, as far as a sentence needs it. */
export interface LastTouch {
  readonly direction: Direction
  readonly kind: InteractionKind
  /** Days since 1970, owner's zone. */
  readonly day: number
}

/** What the tie itself remembers of its last interaction, whatever its weight. */
export function lastTouchOf(tie: Tie): LastTouch | null {
  if (tie.openDay === null || tie.seenKind === null || tie.seenDirection === null) return null
  return { day: tie.openDay, kind: tie.seenKind, direction: tie.seenDirection }
}

/** What one side did, and what both did together, in the past tense. */
const DID: Readonly<Record<InteractionKind, readonly [one: string, both: string]>> = {
  meeting: ['arranged a meeting', 'met'],
  introduction: ['made an introduction', 'exchanged an introduction'],
  gift: ['gave something', 'exchanged a gift'],
  call: ['called', 'spoke'],
  message: ['wrote', 'wrote to each other'],
  letter: ['wrote a letter', 'wrote letters'],
  mail: ['wrote', 'wrote to each other'],
  invitation: ['sent an invitation', 'exchanged an invitation'],
  recommendation: ['wrote a recommendation', 'recommended each other'],
  comment: ['left a comment', 'exchanged comments'],
  reaction: ['left a reaction', 'exchanged reactions'],
  endorsement: ['gave an endorsement', 'endorsed each other'],
}

/** Who did what last: "Ada wrote last", "You called last", "You last met". Ready to stand before a date. */
export function leadOf({ direction, kind }: Pick<LastTouch, 'direction' | 'kind'>, firstName: string): string {
  const [one, both] = DID[kind]
  if (direction === 'both') return `You last ${both}`
  return `${direction === 'out' ? 'You' : firstName} ${one} last`
}

/** Of what was too small for a contact: "Ada left a reaction", "you wrote to several". A letter is only ever small because it went to many. */
export function deedOf({ direction, kind }: Pick<LastTouch, 'direction' | 'kind'>, firstName: string): string {
  const [one, both] = DID[kind]
  if (direction === 'both') return `you ${both}`
  return `${direction === 'out' ? 'you' : firstName} ${one}${one === 'wrote' ? ' to several' : ''}`
}
