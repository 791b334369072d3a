import { t } from '#language/say.ts'
import type { InteractionKind } from '../../interactions/interaction.ts'
import type { Day } from '../../time.ts'
import { dayFromNumber, dayNumber } from '../../time.ts'
import { dateInWords } from '../../words.ts'

/** Something one of two people said they would do for the other. */
export interface Promised {
  readonly id: string
  readonly personId: string
  readonly madeBy: 'owner' | 'them'
  /** The sentence, or the owner's own words. */
  readonly what: string
  readonly madeOn: Day
  readonly dueOn: Day | null
  readonly closedAs: 'kept' | 'dropped' | null
  readonly closedOn: Day | null
  /** The first day after it was made on which its maker sent the other something (`SENT_KINDS`, a gift, or what is logged as given); decides while nobody said otherwise. */
  readonly gaveOn: Day | null
  /** Found in a message, not written down by the owner. */
  readonly isFound: boolean
}

/** What is sent: where it gives something, it may be taken as keeping a promise. To introduce somebody or to wish well gives another thing. */
export const SENT_KINDS: readonly InteractionKind[] = ['mail', 'message', 'letter']
/** Never taken as keeping one, even where it is logged as given. */
export const NEVER_KEEPING_KINDS: readonly InteractionKind[] = ['introduction', 'meeting', 'call']

export type PromiseState = 'open' | 'kept' | 'dropped' | 'faded'

/** Without a day of its own a promise is due a week after it was made. */
const DUE_DAYS = 7
/** A promise nobody spoke of for so long has faded: it stands in the history and is not brought up again. */
const FADES_DAYS = 120

/** What was given so long after the day it was due is another thing. */
const KEEPS_DAYS = 30

/** The day a promise is due, since 1970. */
export function dueDay({ madeOn, dueOn }: Pick<Promised, 'madeOn' | 'dueOn'>): number {
  return dueOn === null ? dayNumber(madeOn) + DUE_DAYS : dayNumber(dueOn)
}

/** How a promise stands: the owner's word first, then what was given since, then its age. @param today since 1970 */
export function promiseState(promise: Promised, today: number): PromiseState {
  if (promise.closedAs !== null) return promise.closedAs
  if (promise.gaveOn !== null && dayNumber(promise.gaveOn) <= dueDay(promise) + KEEPS_DAYS) return 'kept'
  return today - dueDay(promise) > FADES_DAYS ? 'faded' : 'open'
}

/** What is open first, the soonest due before the others; then what was kept, let go or has faded, in the order given. */
export function openFirst<Each extends Pick<Promised, 'id' | 'madeOn' | 'dueOn'> & { readonly state: PromiseState }>(
  promises: readonly Each[],
): Each[] {
  const open = promises.filter(({ state }) => state === 'open').sort((a, b) => dueDay(a) - dueDay(b) || (a.id < b.id ? -1 : 1))
  return [...open, ...promises.filter(({ state }) => state !== 'open')]
}

/** Why it stands so. */
export function promiseWords(promise: Promised, today: number): string {
  const made = dateInWords(promise.madeOn, today)
  const closedOn = promise.closedOn ?? promise.gaveOn
  const closed = closedOn === null ? '' : dateInWords(closedOn, today)
  switch (promiseState(promise, today)) {
    case 'kept':
      if (promise.closedAs === 'kept') return t('made on {made}, kept on {closed}', { made, closed })
      return promise.madeBy === 'owner'
        ? t('made on {made}; you sent something on {closed}, which is taken as keeping it', { made, closed })
        : t('made on {made}; they sent something on {closed}, which is taken as keeping it', { made, closed })
    case 'dropped':
      return t('made on {made}, let go on {closed}', { made, closed })
    case 'faded':
      return t('made on {made}, and not spoken of since', { made })
    case 'open':
      return promise.dueOn === null
        ? t('made on {made}, without a day', { made })
        : t('made on {made}, for {day}', { made, day: dateInWords(dayFromNumber(dueDay(promise)), today) })
  }
}
