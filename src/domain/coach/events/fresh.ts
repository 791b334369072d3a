import { t, tn } from '#language/say.ts'

/** Somebody the owner put down as met. */
export interface Met {
  readonly id: string
  readonly personId: string
  readonly eventId: string | null
  readonly eventTitle: string | null
  readonly at: Date
  readonly note: string | null
  /** The day on which the owner said that it was done; null while it waits. */
  readonly followedUpOn: string | null
}

/** A follow-up in the queue. */
export interface FollowUp {
  readonly met: Met
  readonly hoursLeft: number
  readonly isDone: boolean
}

/** People remember a conversation for two days; after that a message needs a reason of its own. */
export const FRESH_HOURS = 48
const HOUR_MS = 3_600_000
/** What was logged with the meeting itself is no word after it. */
const AFTER_MS = 60_000

/**
 * People met within the last 48 hours, the most urgent first and those that were written to last. One whom the owner wrote to since is
 * done without being told so.
 * @param lastOutAt  person id -> when the owner last reached out, ms; null where they never did
 */
export function followUps(met: readonly Met[], now: Date, lastOutAt: (personId: string) => number | null): FollowUp[] {
  return met
    .flatMap((each) => {
      const hoursLeft = FRESH_HOURS - (now.getTime() - each.at.getTime()) / HOUR_MS
      if (hoursLeft <= 0 || hoursLeft > FRESH_HOURS) return []
      const isDone = each.followedUpOn !== null || (lastOutAt(each.personId) ?? 0) > each.at.getTime() + AFTER_MS
      return [{ met: each, hoursLeft, isDone }]
    })
    .sort((a, b) => Number(a.isDone) - Number(b.isDone) || a.met.at.getTime() - b.met.at.getTime() || (a.met.id < b.met.id ? -1 : 1))
}

/** "18 hours of the two days left", "less than an hour left". */
export function timeLeftInWords(hoursLeft: number): string {
  const whole = Math.floor(hoursLeft)
  if (whole < 1) return t('less than an hour left')
  if (whole >= FRESH_HOURS - 1) return t('two days left')
  return tn(whole, 'one hour of the two days left', '{n} hours of the two days left')
}
