import { ASK } from './ask.ts'
import { COMMON } from './common.ts'

import { COMPONENTS } from './components.ts'
import { DUPLICATES } from './duplicates.ts'
import { EVENTS } from './events.ts'
import { FRAME } from './frame.ts'
import { IMPORT } from './import.ts'
import { NETWORK } from './network.ts'
import { PEOPLE } from './people.ts'
import { PERSON } from './person.ts'
import { PROFILE } from './profile.ts'
import { READY } from './ready.ts'
import { REVIEW } from './review.ts'
import { SETTINGS } from './settings.ts'
import { SHARE } from './share.ts'
import { TODAY } from './today.ts'
import { WELCOME } from './welcome.ts'
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
  ...SHARE,
  ...EVENTS,
  ...NETWORK,
  ...IMPORT,
  ...DUPLICATES,
  ...SETTINGS,
  ...PROFILE,
  ...READY,
  ...WELCOME,
} as const
