import type { PostingNetwork } from '../share/bounds.ts'

/** The three kinds of networkers: rarely or not at all, only when in need, all the time. */
export type Kind = 1 | 2 | 3

export const PARTS = ['steadiness', 'reciprocity', 'presence', 'events', 'profile'] as const
export type PartName = (typeof PARTS)[number]

export const PART_WEIGHTS: Readonly<Record<PartName, number>> = {
  steadiness: 0.4,
  reciprocity: 0.2,
  presence: 0.2,
  events: 0.1,
  profile: 0.1,
}

/** Weeks of the owner's own doings that a judgement looks back on, and the fewest it can be made from. */
export const WEEKS = 26
export const FEWEST_WEEKS = 12

/** What the owner did on one network in the last 28 days. */
export interface Published {
  readonly network: PostingNetwork
  readonly posts: number
  /** Comments and reactions under what others published. */
  readonly answers: number
  /** The owner's own least, or the default's. */
  readonly floorAWeek: number
}

/** Everything one judgement is made from: the owner's own doings in the 26 weeks up to one day. */
export interface KindFacts {
  /** The day judged, since 1970. */
  readonly day: number
  /** First messages of a contact, by the owner, to people outside the inner five; a number a week, oldest first, 12 to 26 weeks. */
  readonly startsByWeek: readonly number[]
  /** Large asks of these weeks, and how many days and starts lie within 21 days of one (or inside a goal). */
  readonly asks: number
  readonly daysNearAsks: number
  readonly startsNearAsks: number
  /** The ledger of all ties on that day: worth given and asked for, faded with a half-life of a year. */
  readonly given: number
  readonly asked: number
  /** Gives and asks of any size in these weeks, counted. */
  readonly gives: number
  readonly allAsks: number
  /** Empty where no network is known to be in use. */
  readonly published: readonly Published[]
  /** Of the last 180 days; null when no event of any time is known. */
  readonly events: { readonly attended: number; readonly hosted: number } | null
  /** Of photo, headline, summary, position and link over all networks; null when no profile is known. */
  readonly profile: { readonly present: number; readonly of: number; readonly missing: readonly string[] } | null
  /** Ties that were warm 26 weeks before, and how many of them are warm or cooling. */
  readonly warmBefore: number
  readonly kept: number
}

/** One of the five parts, 0 to 1; null without data: it is left out, and the others weigh more. */
export interface Part {
  readonly name: PartName
  readonly value: number | null
}

export interface KindJudged {
  readonly day: number
  /** What the rules say, or the nearer of 1 and 3 when none does. */
  readonly kind: Kind
  /** Rules 1 to 4; 4 is "in between". */
  readonly rule: 1 | 2 | 3 | 4
  readonly parts: readonly Part[]
  /** Weighted over the parts that have data. */
  readonly sum: number
  /** Share of weeks with a start; share of starts in the busiest fifth of the weeks; share of starts near asks, and how much that is above chance. */
  readonly weeksWithStart: number
  readonly busiestFifth: number
  readonly askShare: number
  readonly lift: number
  /** Share of once warm ties that were kept; null without any. */
  readonly keep: number | null
  /** Half the width of the band of certainty around the place of the dot, 0 to 0.5. */
  readonly doubt: number
}
