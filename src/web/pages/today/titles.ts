import type { Card, Today } from '#contract/today.ts'
import { type Day, dayNumber } from '#domain/time.ts'
import { t, tn } from '#language/say.ts'
import { plainDay } from '../../words/dates.ts'
import { durationInWords } from '../../words/durations.ts'
import { capital, listed } from '../../words/numbers.ts'

/** The title of Today in two halves; the second stands in italics. @param isStale  what was brought in ends long before today */
export function todayTitle(done: number, open: number, hasVisible = false, isStale = false): readonly [string, string] {
  if (open === 0 && done === 0 && !hasVisible && isStale) return [t('Nothing newer'), t('is known here.')]
  if (open === 0 && hasVisible) return [done === 0 ? t('Nobody waits today,') : doneHalf(done), t('one thing to say.')]
  if (open === 0 && done === 0) return [t('Nothing is due'), t('today.^nothing is due')]
  if (open === 0) return [t('That is all'), t('for today.')]
  if (done === 0) return [capital(tn(open, 'one to go,', '{n} to go,')), open === 1 ? t('and that is all.') : t('then you are done.')]
  return [doneHalf(done), tn(open, 'one to go.', '{n} to go.')]
}

const doneHalf = (done: number) => capital(tn(done, 'one done,', '{n} done,'))

/**
 * What stands under the title. A card takes a little over a minute; it is meant to sound like one.
 * @param hasDay  a card is of a day that passes: a birthday, an answer somebody waits for, a promise
 */
export function todayDek(open: number, { hasVisible = false, hasDay = false, isStale = false } = {}): string {
  if (open === 0 && !hasVisible && isStale) return t('Who waits for you cannot be told from what ended so long ago.')
  if (open === 0 && hasVisible) return t('If you like; nothing is late, and nothing here cannot wait.')
  if (open === 0) return t('Come back tomorrow, or whenever you like.')
  const minutes = Math.max(1, Math.round(open * 1.3))
  if (hasDay)
    return tn(
      minutes,
      'About one minute. Who waits, or has a day, comes first.',
      'About {n} minutes. Who waits, or has a day, comes first.',
    )
  return tn(
    minutes,
    'About one minute. Nothing is late, and nothing here cannot wait.',
    'About {n} minutes. Nothing is late, and nothing here cannot wait.',
  )
}

/** What stands under the title on a day off, or while the owner is away. */
export function offDek(awayUntil: string | null, today: string): string {
  return awayUntil
    ? t('You are away until {day}. Only what cannot wait comes up.', { day: plainDay(awayUntil, today) })
    : t('A day off. Only what cannot wait comes up.')
}

/** "You picked up with Leila Haddad after 14 months and with Oskar Blom after eight months." */
export function pickedUpSentence(pickedUp: Today['week']['pickedUp']): string | undefined {
  if (pickedUp.length === 0) return undefined
  const people = pickedUp.map(({ name, afterDays }) => t('with {name} after {span}', { name, span: durationInWords(afterDays) }))
  return t('You picked up {people}.', { people: listed(people) })
}

/** What the strip of a card says to those who cannot see it. */
export function stripSaid({ person, expected }: Card, today: Day): string {
  const { name, strip } = person
  const last = strip.at(-1)?.on
  const missed = expected.find((on) => !last || dayNumber(on) > dayNumber(last))
  const passed = last
    ? tn(strip.length, 'exchanges on one day, the last on {last}', 'exchanges on {n} days, the last on {last}', {
        last: plainDay(last, today),
      })
    : t('no exchanges')
  return missed
    ? t('Twelve months with {name}: {passed}; the next one was expected on {day}.', { name, passed, day: plainDay(missed, today) })
    : t('Twelve months with {name}: {passed}.', { name, passed })
}
