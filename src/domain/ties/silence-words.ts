import { t, tn } from '#language/say.ts'
import { durationInWords, numberInWords, rhythmInWords, spanIn, spanInWords, type Unit, unitOfRhythm } from '../words.ts'

const FINER: Readonly<Record<Unit, Unit>> = { year: 'month', month: 'week', week: 'day', day: 'day' }

/**
 * A silence to stand after its rhythm: "You usually talk every three weeks; it has been …": "nine".
 *
 * In the rhythm's own unit and without naming it, from two to twelve; otherwise as any duration. Where rounding would hide that the
 * silence is not the gap ("every three weeks; it has been three" after 24 days), it is told in the finer unit: "24 days".
 */
export function silenceAfterRhythm(silentDays: number, gapDays: number): string {
  const unit = unitOfRhythm(gapDays)
  if (unit === undefined) return durationInWords(silentDays)
  const { count } = spanIn(unit, silentDays)
  if (!Number.isInteger(count) || count < 2 || count > 12) return durationInWords(silentDays)
  const soundsAlike = rhythmInWords(gapDays).includes(` ${numberInWords(count)} `)
  if (soundsAlike && Math.abs(silentDays / gapDays - 1) > 0.1) return spanInWords(spanIn(FINER[unit], silentDays))
  return numberInWords(count)
}

/** "60 days ago", "yesterday", "five months ago": to the day for a season, since with few contacts the days are all that is known. */
export function exactlyAgo(days: number): string {
  if (days <= 0) return t('today')
  return days === 1 ? t('yesterday') : t('{span} ago', { span: exactDays(days) })
}

export function exactDays(days: number): string {
  return days < 100 ? tn(days, 'one day', '{n} days') : durationInWords(days)
}
