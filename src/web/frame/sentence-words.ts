import type { NewInteraction } from '#contract/people.ts'

/** By which words a language says with whom, what and when. All are looked for anywhere in a sentence. */
export interface SentenceWords {
  /** The first that is found counts. */
  readonly kinds: readonly (readonly [NewInteraction['kind'], RegExp])[]
  readonly when: RegExp
  /** How many days before today; undefined for a weekday. @param said  what `when` found, in lower case */
  readonly daysAgo: (said: string) => number | undefined
  /** Sunday first; what `when` found ends with one of them, if it is a weekday. */
  readonly weekdays: readonly RegExp[]
  /** Where names stand, as the first group; the first that gives some counts. */
  readonly names: readonly RegExp[]
  /** Words after which the names are over. */
  readonly namesEnd: RegExp
  readonly and: RegExp
  /** What stands where a name could and is none. */
  readonly noName?: RegExp
}
