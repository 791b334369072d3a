import { ASK } from './ask.ts'
import { COACH } from './coach.ts'
import { COACH_EVENTS } from './coach-events.ts'
import { COACH_SHARE } from './coach-share.ts'
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
import { SETTINGS_WORDS } from './settings-domain.ts'
import { SHARE } from './share.ts'
import { TODAY } from './today.ts'
import { WELCOME } from './welcome.ts'
import { WORDS } from './words.ts'

/** What the pages say themselves, in German, and what they share with the server: all that a browser needs. */
export const PAGES = {
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
  ...COACH,
  ...COACH_SHARE,
  ...COACH_EVENTS,
  ...SETTINGS_WORDS,
} as const
