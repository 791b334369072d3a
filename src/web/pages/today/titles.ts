import type { Card, Today } from '#contract/today.ts'
import { dayNumber } from '#domain/time.ts'
import { plainDay } from '../../words/dates.ts'
import { durationInWords } from '../../words/durations.ts'
import { capital, inWords, listed } from '../../words/numbers.ts'

/** The title of Today in two halves; the second stands in italics. */
export function todayTitle(done: number, open: number, hasVisible = false): readonly [string, string] {
  if (open === 0 && hasVisible) return [done === 0 ? 'Nobody waits today,' : `${capital(inWords(done))} done,`, 'one thing to say.']
  if (open === 0 && done === 0) return ['Nothing is due', 'today.']
  if (open === 0) return ['That is all', 'for today.']
  if (done === 0) return [`${capital(inWords(open))} to go,`, open === 1 ? 'and that is all.' : 'then you are done.']
  return [`${capital(inWords(done))} done,`, `${inWords(open)} to go.`]
}

/** What stands under the title. A card takes a little over a minute; it is meant to sound like one. */
export function todayDek(open: number, hasVisible = false): string {
  if (open === 0 && hasVisible) return 'If you like; nothing is late, and nothing here cannot wait.'
  if (open === 0) return 'Come back tomorrow, or whenever you like.'
  const minutes = Math.max(1, Math.round(open * 1.3))
  return `About ${inWords(minutes)} ${minutes === 1 ? 'minute' : 'minutes'}. Nothing is late, and nothing here cannot wait.`
}

/** What stands under the title on a day off, or while the owner is away. */
export function offDek(awayUntil: string | null, today: string): string {
  return `${awayUntil ? `You are away until ${plainDay(awayUntil, today)}.` : 'A day off.'} Only what cannot wait comes up.`
}

/** "You picked up with Leila Haddad after 14 months and with Oskar Blom after eight months." */
export function pickedUpSentence(pickedUp: Today['week']['pickedUp']): string | undefined {
  if (pickedUp.length === 0) return undefined
  return `You picked up ${listed(pickedUp.map(({ name, afterDays }) => `with ${name} after ${durationInWords(afterDays)}`))}.`
}

/** What the strip of a card says to those who cannot see it. */
export function stripSaid(card: Card): string {
  const { person, expected } = card
  const count = person.strip.length
  const last = person.strip.at(-1)?.on
  const missed = expected.find((on) => !last || dayNumber(on) > dayNumber(last))
  return `Twelve months with ${person.name}: ${count === 0 ? 'no exchanges' : `exchanges on ${inWords(count)} days`}${last ? `, the last on ${last}` : ''}${missed ? `; the next one was expected on ${missed}` : ''}.`
}
