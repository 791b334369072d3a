import { inFigures, inWords } from './numbers.ts'

/** Days below 14, weeks below 60 days, then months, from two years on years: as people say it. */
export function spanOf(days: number): { count: number; unit: 'day' | 'week' | 'month' | 'year' } {
  const whole = Math.max(0, Math.round(days))
  if (whole < 14) return { count: whole, unit: 'day' }
  if (whole < 60) return { count: Math.round(whole / 7), unit: 'week' }
  const months = Math.round(whole / 30.44)
  return months < 24 ? { count: months, unit: 'month' } : { count: Math.round(whole / 365.25), unit: 'year' }
}

/** "nine weeks", for a sentence */
export function durationInWords(days: number): string {
  const { count, unit } = spanOf(days)
  return `${inWords(count)} ${unit}${count === 1 ? '' : 's'}`
}

/** "9 weeks", for a column; "today" for none. */
export function elapsedInFigures(days: number): string {
  if (days < 1) return 'today'
  const { count, unit } = spanOf(days)
  return `${inFigures(count)} ${unit}${count === 1 ? '' : 's'}`
}

/** "every 3 weeks", "twice a year": how often, for a column. */
export function rhythmInFigures(days: number): string {
  if (Math.round(days) === 7) return 'every week'
  if (days >= 26 && days <= 35) return 'every month'
  if (days >= 150 && days <= 215) return 'twice a year'
  if (days >= 330 && days <= 400) return 'once a year'
  const { count, unit } = spanOf(days)
  return count <= 1 ? `every ${unit}` : `every ${inFigures(count)} ${unit}s`
}

/** "three weeks", "a few seconds": what is left of a running import. */
export function timeLeft(seconds: number): string {
  if (seconds < 1.5) return 'nearly there'
  if (seconds < 90) return `about ${inWords(Math.round(seconds))} seconds left`
  const minutes = Math.round(seconds / 60)
  return minutes < 90 ? `about ${inWords(minutes)} minutes left` : `about ${inWords(Math.round(minutes / 60))} hours left`
}
