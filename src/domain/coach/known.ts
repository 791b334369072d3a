import type { Direction, InteractionKind } from '../interactions/interaction.ts'
import type { Birthday } from '../people/birthday.ts'
import type { News } from '../people/news.ts'
import type { Circle } from '../ties/circles.ts'
import type { Judgement } from '../ties/judge.ts'
import type { Tie } from '../ties/tie.ts'
import type { Day } from '../time.ts'
import type { Introduction, NextStep } from './introductions/introduction.ts'
import type { Parties } from './introductions/words.ts'
import type { Promised } from './ledger/promise.ts'
import type { Made } from './share/publication.ts'

/** One person with everything advice is made from, judged at one moment. */
export interface Known {
  readonly id: string
  readonly name: string
  readonly organisation: string | null
  readonly title: string | null
  readonly place: string | null
  readonly birthday: Birthday | null
  /** Since when they are connected on a network. */
  readonly connectedOn: Day | null
  /** Set by the owner: 0.5, 1 or 2. */
  readonly importance: number
  /** A rhythm the owner set, days. */
  readonly rhythmDays: number | null
  /** Cards about them let go in a row. */
  readonly skips: number
  /** The owner lets this tie rest. */
  readonly isResting: boolean
  readonly circle: Circle
  readonly tie: Tie
  readonly judgement: Judgement
  /** Last day (since 1970) that their sources are known up to; today for live ones. */
  readonly knownUpTo: number
  /** Channels that have carried the tie: mail, linkedin, by hand ... */
  readonly channels: readonly string[]
  /** `mail:ada@example.org`, ... */
  readonly keys: readonly string[]
}

/** The last thing that passed with somebody. */
export interface LastExchange {
  readonly personId: string
  readonly at: Date
  readonly direction: Direction
  readonly kind: InteractionKind
  readonly channel: string
  readonly audience: number
  readonly subject: string | null
  readonly snippet: string | null
  readonly asks: boolean
  /** It says thank you and nothing else. */
  readonly onlyThanks: boolean
}

/** What the owner did with a card before. */
export interface Mark {
  readonly cardId: string
  readonly personId: string
  readonly kind: CardKind
  readonly how: 'done' | 'snoozed' | 'skipped'
  /** Days since 1970. */
  readonly onDay: number
  /** A snoozed card comes back on this day. */
  readonly untilDay: number | null
}

export const CARD_KINDS = ['promise', 'plan', 'introduction', 'answer', 'date', 'news', 'slip', 'reconnect', 'give', 'hello'] as const
export type CardKind = (typeof CARD_KINDS)[number]

/** A card that wants a place on Today, before it is put into words. */
export interface Nudge {
  /** `slip-<person id>`, or of the promise or step it is about; the same however often Today is asked. */
  readonly id: string
  readonly kind: CardKind
  readonly known: Known
  /** Orders a lane; no meaning between lanes. */
  readonly score: number
  /** What it is about besides the person. */
  readonly about?: About
}

export type About =
  | { readonly type: 'promise'; readonly promise: Promised }
  | { readonly type: 'step'; readonly step: Step }
  | { readonly type: 'publication'; readonly publication: Made }
  | { readonly type: 'news'; readonly news: News }
  | { readonly type: 'introduction'; readonly introduction: Introduction; readonly step: NextStep; readonly parties: Parties }

/** A dated step the owner means to take with somebody. */
export interface Step {
  readonly id: string
  readonly personId: string
  readonly kind: 'warm-up' | 'ask' | 'follow-up'
  readonly what: string
  readonly onDay: Day
}
