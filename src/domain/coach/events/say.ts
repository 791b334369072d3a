import { t, tn } from '#language/say.ts'
import { dayFromNumber } from '../../time.ts'
import { capitalised, dateInWords, dayAs, listInWords, numberInWords, weekdayInWords } from '../../words.ts'
import type { EventGuest, Happening } from './happening.ts'

/** How much there is of each, for the line under the page's title. */
export interface Standing {
  /** Events, or days without one, with somebody to follow up. */
  readonly toFollowUp: number
  readonly coming: number
  readonly own: number
  /** Whether any event is known at all. */
  readonly isAnyKnown: boolean
}

/** "One meeting to follow up, two events coming and one that is yours to give." */
export function standingInWords({ toFollowUp, coming, own, isAnyKnown }: Standing): string {
  if (!isAnyKnown) return t('No event is known yet.')
  const parts = [
    ...(toFollowUp > 0 ? [tn(toFollowUp, 'one meeting to follow up', '{n} meetings to follow up')] : []),
    ...(coming > 0 ? [tn(coming, 'one event coming', '{n} events coming')] : []),
    ...(own > 0 ? [tn(own, 'one that is yours to give', '{n} that are yours to give')] : []),
  ]
  if (parts.length === 0) return t('Nothing is coming, and nothing waits to be followed up.')
  return `${capitalised(listInWords(parts))}.`
}

/** "Tuesday, heat pump evening at Pakhuis": which meeting is followed up. */
export function occasionInWords(title: string | null, day: number): string {
  const weekday = weekdayInWords(day)
  return title ? `${weekday}, ${title}` : t('{weekday}, without an event', { weekday })
}

/** What the guests of an event of one's own said: "Ten asked; four said yes, one no. Five have not answered yet." */
export function answersInWords(guests: readonly Pick<EventGuest, 'answer'>[]): string {
  if (guests.length === 0) return t('Nobody is asked yet.')
  const of = (answer: EventGuest['answer']) => guests.filter((guest) => guest.answer === answer).length
  const said = [
    ...(of('yes') > 0 ? [tn(of('yes'), 'one said yes', '{n} said yes')] : []),
    ...(of('maybe') > 0 ? [tn(of('maybe'), 'one maybe', '{n} maybe')] : []),
    ...(of('no') > 0 ? [tn(of('no'), 'one no', '{n} no')] : []),
  ]
  const asked = capitalised(tn(guests.length, 'one person asked', '{n} people asked'))
  if (said.length === 0) return t('{asked}; nobody has answered yet.', { asked })
  const told = `${asked}; ${said.join(', ')}.`
  const open = of(null)
  return open > 0 ? `${told} ${capitalised(tn(open, 'one has not answered yet.', '{n} have not answered yet.'))}` : told
}

/** After an event: "Four of six came." Nothing where nobody kept a list. */
export function cameInWords(guests: readonly Pick<EventGuest, 'came'>[]): string {
  const kept = guests.filter(({ came }) => came !== null)
  if (kept.length === 0) return ''
  const came = kept.filter((guest) => guest.came).length
  const all = numberInWords(guests.length)
  return came === 0 ? t('Nobody of {all} came.', { all }) : capitalised(tn(came, 'one of {all} came.', '{n} of {all} came.', { all }))
}

/** Where it is, how many of those who were asked the owner knows, and what they have not said yet: "Zaal Noord. Nine people you know." */
export function aboutInWords(
  { place, asked, role, answer }: Pick<Happening, 'place' | 'asked' | 'role' | 'answer'>,
  known: number,
): string {
  return [
    place ? `${place.replace(/[.\s]+$/, '')}.` : '',
    known > 0
      ? capitalised(tn(known, 'one person you know.', '{n} people you know.'))
      : asked > 0
        ? t('Nobody there is known to you yet.')
        : '',
    role !== 'invited' || answer === 'yes' ? '' : answer === 'maybe' ? t('You said maybe.') : t('You have not said yes yet.'),
  ]
    .filter(Boolean)
    .join(' ')
}

/** Beside the number of the day: "Tue, 19:00" in this month and the next seven days, else "Dec, 18:30"; "all day" without a time; "to 9 Dec" of several days. */
export function whenInWords(
  { day, lastDay, minute, isAllDay }: Pick<Happening, 'day' | 'lastDay' | 'minute' | 'isAllDay'>,
  today: number,
): string {
  const on = dayFromNumber(day)
  if (lastDay > day) return t('to {day}', { day: shortMonthIn(dateInWords(dayFromNumber(lastDay), today)) })
  const isNear = on.slice(0, 7) === dayFromNumber(today).slice(0, 7) || Math.abs(day - today) < 7
  const name = isNear ? shortWeekday(day) : shortMonthIn(dateInWords(on, today)).replace(/^\d+\.? /, '')
  return isAllDay ? t('{name}, all day', { name }) : `${name}, ${clockInWords(minute)}`
}

/** "9 December" as "9 Dec": three letters, in German too. */
const shortMonthIn = (date: string) => date.replace(/^(\d+\.? \p{L}{3})\p{L}*/u, '$1')

/** "Tue", in German "Di". */
const shortWeekday = (day: number) => dayAs(day, 'weekdayShort')

/** `19:05`, of minutes after midnight. */
export function clockInWords(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
}
