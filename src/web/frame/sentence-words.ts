import type { NewInteraction } from '#contract/people.ts'
import type { DayPhrase } from '#domain/messages/past-days/past-days.ts'

/** By which words a language says with whom, what and when. All are looked for anywhere in a sentence. */
export interface SentenceWords {
  /** The first that is found counts. */
  readonly kinds: readonly (readonly [NewInteraction['kind'], RegExp])[]
  readonly days: readonly DayPhrase[]
  /** Before what a talk was about. */
  readonly about: RegExp
  /** Where names stand, as the first group; the first that gives some counts. */
  readonly names: readonly RegExp[]
  /** Where one may stand as well: only somebody on record is meant. */
  readonly mayName: readonly RegExp[]
  /** Words after which the names are over. */
  readonly namesEnd: RegExp
  readonly and: RegExp
  /** What stands where a name could and is none. */
  readonly noName: RegExp
  /** It came from them: "Priya asked me", "a letter from Ruth". */
  readonly fromThem: RegExp
  /** Something was given, or asked for: by the owner, and in what came from them, by them. */
  readonly gives: { readonly owner: RegExp; readonly them: RegExp }
  readonly asks: { readonly owner: RegExp; readonly them: RegExp }
}
