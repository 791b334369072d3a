import type { News } from '../../people/news.ts'
import { STALE_DAYS } from '../../ties/explain.ts'
import type { Day } from '../../time.ts'
import type { Introduction } from '../introductions/introduction.ts'
import type { CardKind, Known, LastExchange, Mark, Nudge, Step } from '../known.ts'
import type { Promised } from '../ledger/promise.ts'
import type { Made } from '../share/publication.ts'

/** What Today is made from. Days are days since 1970 in the owner's zone. */
export interface Question {
  readonly people: readonly Known[]
  readonly today: number
  /** What was done with cards before: of the last year at least, since a card put off can be away that long. */
  readonly marks: readonly Mark[]
  /** Of those that `answerCandidates` names; more does no harm. */
  readonly lastExchanges: ReadonlyMap<string, LastExchange>
  /** The day of an instant in the owner's zone: `calendarDayNumber(zone)`. */
  readonly dayOf: (at: Date) => number
  /** Promises either way, and steps that are not done, in the order of their days. */
  readonly promises?: readonly Promised[]
  readonly steps?: readonly Step[]
  /** Introductions the owner began and that are not over. */
  readonly introductions?: readonly Introduction[]
  /** What changed about people lately, the newest first. */
  readonly news?: readonly News[]
  /** What people published that is worth a word, in fair order. */
  readonly made?: readonly Made[]
  /** People with a meeting in the calendar within the next seven days: they need no card. */
  readonly meetingSoon?: ReadonlySet<string>
}

/** One kind of card: who could have one today, and whether one that was put off still makes sense. */
export interface Lane {
  readonly kind: CardKind
  /** In any order; what was done with cards before is looked at elsewhere (history.ts). */
  readonly nudges: (question: Question) => readonly Nudge[]
  readonly stillHolds: (known: Known, putOff: Mark, question: Question) => boolean
}

export function nudge(kind: CardKind, known: Known, score: number): Nudge {
  return { id: `${kind}-${known.id}`, kind, known, score }
}

/** Do this person's sources reach far enough to say that nothing has happened since? */
export function isCurrent(known: Known, today: number): boolean {
  return known.knownUpTo >= today - STALE_DAYS
}

/** Dates and answers need no risk, only somebody there: a contact on record or a little warmth. */
export function isSomebody(known: Known): boolean {
  return known.tie.n > 0 || known.judgement.warmth >= 10
}

/** A share for ordering: nobody is worth nothing, the warmest four times as much. */
export function shareByWarmth(known: Known): number {
  return 0.25 + (0.75 * known.judgement.warmth) / 100
}

/** Higher score first; equal ones always in the same order. */
export function byScore(a: Nudge, b: Nudge): number {
  return b.score - a.score || (a.known.id < b.known.id ? -1 : a.known.id > b.known.id ? 1 : 0)
}

/** Something on one of the next days. */
export interface Coming {
  readonly on: Day
  /** Null for an event. */
  readonly personId: string | null
  readonly name: string
  readonly what: string
}
