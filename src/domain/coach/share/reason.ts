import { t } from '#language/say.ts'
import { firstName } from '../../people/names.ts'
import { dayFromNumber } from '../../time.ts'
import { agoInWords, durationInWords, monthInWords } from '../../words.ts'
import type { Owned } from './fair-order.ts'

/** How long a favour asked for is remembered as the reason to give something back, days. */
const ASKED_DAYS = 62

/** What the reason is chosen from, all days since 1970. */
export interface ReasonFacts {
  readonly today: number
  /** Whether the owner was ever seen to answer anything of theirs, and when last. */
  readonly lastAnswered: number | undefined
  /** When the owner last asked them for something large. */
  readonly lastAsked: number | undefined
  /** How many of theirs are on record, this one with them. */
  readonly known: number
}

/** Why this one, in a few words at the right of the line: what was asked of them, a tie that grew quiet, or when they were last answered. */
export function reasonOf({ known }: Owned, { today, lastAnswered, lastAsked, known: count }: ReasonFacts): string {
  const name = firstName(known.name)
  if (lastAsked !== undefined && today - lastAsked <= ASKED_DAYS)
    return t('you asked {name} for something {ago}', { name, ago: agoInWords(today - lastAsked) })
  const { state, silentDays } = known.judgement
  if ((state === 'cooling' || state === 'drifting' || state === 'dormant') && silentDays !== null)
    return t('quiet for {span}; a light way back', { span: durationInWords(silentDays) })
  if (lastAnswered === undefined)
    return count === 1 ? t('the first of {name}’s here', { name }) : t('you have not answered {name} in public yet', { name })
  if (today - lastAnswered < ASKED_DAYS) return t('you answered {name} {ago}', { name, ago: agoInWords(today - lastAnswered) })
  return t('last answered in {month}', { month: monthInWords(dayFromNumber(lastAnswered)) })
}
