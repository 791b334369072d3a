import { curveOf, pulseOf } from '#domain/ties/curve.ts'
import { NO_GAPS, withGap } from '#domain/ties/tie.ts'
import type { Chance } from './chance.ts'

/** How a tie has gone. All days are days before today. */
export interface TiePlan {
  /** The usual gap, days; without it there is no rhythm. */
  readonly everyDays?: number
  /** By what share gaps differ from it. */
  readonly spread: number
  /** Bursts and long silences in place of a steady gap. */
  readonly isOnAndOff?: boolean
  /** The rhythm began this long ago ... */
  readonly since: number
  /** ... and this long ago was the last contact. */
  readonly quiet: number
  /** Shares of contacts that are meetings, calls, messages on LinkedIn; the rest is mail. */
  readonly meets: number
  readonly calls: number
  readonly linkedin: number
  /** Share of exchanges that Nora begins. */
  readonly noraBegins: number
  readonly isFriend: boolean
  /** Single days of contact outside of the rhythm. */
  readonly also?: readonly number[]
  /** They met at the event of that day, and Nora wrote after it. */
  readonly metAtEvent?: number
  /** Nora asked them in her years of asking only when in need. */
  readonly asked?: readonly ('job' | 'fund')[]
  /** Comments and reactions a year. */
  readonly signsAYear: number
}

/** Where a plan says nothing else. */
export const USUAL = { spread: 0.25, meets: 0.2, calls: 0.12, linkedin: 0.15, noraBegins: 0.6, isFriend: false, signsAYear: 3 } as const

/** No history is older. */
export const OLDEST_DAYS = 1826

/** Days of contact of a rhythm, latest first: from `quiet` back to `since`. */
export function contactDays(plan: TiePlan, chance: Chance): number[] {
  const days: number[] = []
  if (plan.everyDays === undefined) return days
  for (let ago = plan.quiet; ago <= Math.min(plan.since, OLDEST_DAYS); ago += gapOf(plan, chance)) days.push(ago)
  return days
}

function gapOf({ everyDays, spread, isOnAndOff }: TiePlan, chance: Chance): number {
  if (isOnAndOff) return chance.happens(0.6) ? chance.between(1, 3) : chance.between(45, 110)
  return Math.max(1, Math.round(everyDays! * (1 + spread * (2 * chance.share() - 1))))
}

/**
 * How long somebody must have been quiet, days, for a chance of `pulse` that the tie goes on within its next two gaps: what the model
 * of ties calls cooling or drifting is laid out by that model, so that it stays true when the model changes.
 */
export function quietUntil(pulse: number, everyDays: number, times: number): number {
  let sums = NO_GAPS
  for (let i = 1; i < times; i++) sums = withGap(sums, everyDays)
  const curve = curveOf({ n: times, ...sums })
  let days = everyDays
  while (pulseOf(curve, days) > pulse && days < OLDEST_DAYS) days++
  return days
}
