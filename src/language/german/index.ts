import { ASK } from './ask.ts'
import { COMMON } from './common.ts'
import { COMPONENTS } from './components.ts'
import { FRAME } from './frame.ts'
import { PEOPLE } from './people.ts'
import { PERSON } from './person.ts'
import { REVIEW } from './review.ts'
import { TODAY } from './today.ts'
import { WORDS } from './words.ts'

/**
 * What Tend says, in German: the one catalogue. Each key is the English sentence, which stands where it is said; a sentence that is missing
 * here does not compile there. One file for each place that speaks.
 */
export const GERMAN = {
  ...WORDS,
  ...COMMON,
  ...FRAME,
  ...COMPONENTS,
  ...TODAY,
  ...PEOPLE,
  ...PERSON,
  ...ASK,
  ...REVIEW,
} as const
