import { ACTIONS } from './actions.ts'
import { ACTIONS_IMPORT } from './actions-import.ts'
import { API } from './api.ts'
import { COACH_ASK } from './coach-ask.ts'
import { COACH_INTRODUCTIONS } from './coach-introductions.ts'
import { COACH_KIND } from './coach-kind.ts'
import { COACH_LEDGER } from './coach-ledger.ts'
import { COACH_PROFILE } from './coach-profile.ts'
import { COACH_READINESS } from './coach-readiness.ts'
import { COACH_REVIEW } from './coach-review.ts'
import { COACH_TODAY } from './coach-today.ts'
import { IMPORTERS } from './importers.ts'
import { NETWORK_MAP } from './network-map.ts'
import { PAGES } from './pages.ts'
import { PEOPLE_DOMAIN } from './people-domain.ts'
import { PROBLEMS } from './problems.ts'
import { SOURCES } from './sources.ts'
import { TIES } from './ties.ts'
import { VIEWS } from './views.ts'

/**
 * What Tend says, in German: the one catalogue. Each key is the English sentence, which stands where it is said; a sentence that is missing
 * here does not compile there. One file for each place that speaks.
 */
export const GERMAN = {
  ...PAGES,
  ...TIES,
  ...COACH_TODAY,
  ...COACH_READINESS,
  ...COACH_PROFILE,
  ...COACH_KIND,
  ...COACH_REVIEW,
  ...COACH_ASK,
  ...COACH_INTRODUCTIONS,
  ...COACH_LEDGER,
  ...API,
  ...NETWORK_MAP,
  ...VIEWS,
  ...SOURCES,
  ...PROBLEMS,
  ...IMPORTERS,
  ...PEOPLE_DOMAIN,
  ...ACTIONS,
  ...ACTIONS_IMPORT,
} as const
