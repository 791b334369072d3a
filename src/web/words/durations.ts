import { DAYS_A_YEAR, spanOf as inSentence, type Span } from '#domain/words.ts'
import { t, tf } from '#language/say.ts'
import { inWords } from './numbers.ts'

export { durationInWords, rhythmInWords } from '#domain/words.ts'

/** As in a sentence, in whole units: days below 14, weeks below 60 days, then months, from two years on years. */
export function spanOf(days: number): Span {
  const span = inSentence(days)
  return span.unit === 'year' ? { unit: 'year', count: Math.round(days / DAYS_A_YEAR) } : span
}

function spanInFigures({ count, unit }: Span): string {
  switch (unit) {
    case 'day':
      return tf(count, '{n} day', '{n} days^figures')
    case 'week':
      return tf(count, '{n} week', '{n} weeks^figures')
    case 'month':
      return tf(count, '{n} month', '{n} months^figures')
    case 'year':
      return tf(count, '{n} year', '{n} years^figures')
  }
}

/** "9 weeks", for a column; "today" for none. */
export function elapsedInFigures(days: number): string {
  return days < 1 ? t('today') : spanInFigures(spanOf(days))
}

/** "about three minutes left", "nearly there": what is left of a running import. */
export function timeLeft(seconds: number): string {
  if (seconds < 1.5) return t('nearly there')
  if (seconds < 90) return t('about {n} seconds left', { n: inWords(Math.round(seconds)) })
  const minutes = Math.round(seconds / 60)
  return minutes < 90
    ? t('about {n} minutes left', { n: inWords(minutes) })
    : t('about {n} hours left', { n: inWords(Math.round(minutes / 60)) })
}
