import { COMMON } from './common.ts'
import { DUPLICATES } from './duplicates.ts'
import { EVENTS } from './events.ts'
import { IMPORT } from './import.ts'
import { NETWORK } from './network.ts'
import { PROFILE } from './profile.ts'
import { READY } from './ready.ts'
import { SETTINGS } from './settings.ts'
import { SHARE } from './share.ts'
import { WELCOME } from './welcome.ts'
import { WORDS } from './words.ts'

/**
 * What Tend says, in German: the one catalogue. Each key is the English sentence, which stands where it is said; a sentence that is missing
 * here does not compile there. One file for each place that speaks.
 */
export const GERMAN = {
  ...WORDS,
  ...COMMON,
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
