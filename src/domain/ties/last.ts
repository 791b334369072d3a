import { type Phrase, t } from '#language/say.ts'
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

/** A sentence for each of who can have done it. */
interface Sides {
  readonly you: Phrase
  readonly them: Phrase
  readonly both: Phrase
}

/** Who did what last. */
const LEADS = {
  meeting: { you: 'You arranged a meeting last', them: '{name} arranged a meeting last', both: 'You last met' },
  introduction: {
    you: 'You made an introduction last',
    them: '{name} made an introduction last',
    both: 'You last exchanged an introduction',
  },
  gift: { you: 'You gave something last', them: '{name} gave something last', both: 'You last exchanged a gift' },
  call: { you: 'You called last', them: '{name} called last', both: 'You last spoke' },
  message: { you: 'You wrote last', them: '{name} wrote last', both: 'You last wrote to each other' },
  letter: { you: 'You wrote a letter last', them: '{name} wrote a letter last', both: 'You last wrote letters' },
  mail: { you: 'You wrote last', them: '{name} wrote last', both: 'You last wrote to each other' },
  invitation: { you: 'You sent an invitation last', them: '{name} sent an invitation last', both: 'You last exchanged an invitation' },
  recommendation: {
    you: 'You wrote a recommendation last',
    them: '{name} wrote a recommendation last',
    both: 'You last recommended each other',
  },
  comment: { you: 'You left a comment last', them: '{name} left a comment last', both: 'You last exchanged comments' },
  reaction: { you: 'You left a reaction last', them: '{name} left a reaction last', both: 'You last exchanged reactions' },
  endorsement: { you: 'You gave an endorsement last', them: '{name} gave an endorsement last', both: 'You last endorsed each other' },
} as const satisfies Readonly<Record<InteractionKind, Sides>>

/** Of what was too small for a contact. A letter is only ever small because it went to many. */
const DEEDS = {
  meeting: { you: 'you arranged a meeting', them: '{name} arranged a meeting', both: 'you met' },
  introduction: { you: 'you made an introduction', them: '{name} made an introduction', both: 'you exchanged an introduction' },
  gift: { you: 'you gave something', them: '{name} gave something', both: 'you exchanged a gift' },
  call: { you: 'you called', them: '{name} called', both: 'you spoke' },
  message: { you: 'you wrote to several', them: '{name} wrote to several', both: 'you wrote to each other' },
  letter: { you: 'you wrote a letter', them: '{name} wrote a letter', both: 'you wrote letters' },
  mail: { you: 'you wrote to several', them: '{name} wrote to several', both: 'you wrote to each other' },
  invitation: { you: 'you sent an invitation', them: '{name} sent an invitation', both: 'you exchanged an invitation' },
  recommendation: { you: 'you wrote a recommendation', them: '{name} wrote a recommendation', both: 'you recommended each other' },
  comment: { you: 'you left a comment', them: '{name} left a comment', both: 'you exchanged comments' },
  reaction: { you: 'you left a reaction', them: '{name} left a reaction', both: 'you exchanged reactions' },
  endorsement: { you: 'you gave an endorsement', them: '{name} gave an endorsement', both: 'you endorsed each other' },
} as const satisfies Readonly<Record<InteractionKind, Sides>>

/** Who did what last: "Ada wrote last", "You called last", "You last met". Ready to stand before a date. */
export function leadOf({ direction, kind }: Pick<LastTouch, 'direction' | 'kind'>, firstName: string): string {
  const { you, them, both } = LEADS[kind]
  if (direction === 'both') return t(both)
  return direction === 'out' ? t(you) : t(them, { name: firstName })
}

/** The same without "last", to go on with: "Ada left a reaction", "you wrote to several". */
export function deedOf({ direction, kind }: Pick<LastTouch, 'direction' | 'kind'>, firstName: string): string {
  const { you, them, both } = DEEDS[kind]
  if (direction === 'both') return t(both)
  return direction === 'out' ? t(you) : t(them, { name: firstName })
}
