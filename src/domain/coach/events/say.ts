import { dayFromNumber } from '../../time.ts'
import { capitalised, countOf, dateInWords, listInWords, numberInWords, weekdayInWords } from '../../words.ts'
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
  if (!isAnyKnown) return 'No event is known yet.'
  const parts = [
    ...(toFollowUp > 0 ? [`${countOf(toFollowUp, 'meeting')} to follow up`] : []),
    ...(coming > 0 ? [`${countOf(coming, 'event')} coming`] : []),
    ...(own > 0 ? [`${numberInWords(own)} that ${own === 1 ? 'is' : 'are'} yours to give`] : []),
  ]
  if (parts.length === 0) return 'Nothing is coming, and nothing waits to be followed up.'
  return `${capitalised(listInWords(parts))}.`
}

/** "Tuesday, heat pump evening at Pakhuis": which meeting is followed up. */
export function occasionInWords(title: string | null, day: number): string {
  return title ? `${weekdayInWords(day)}, ${title}` : `${weekdayInWords(day)}, without an event`
}

/** What the guests of an event of one's own said: "Ten asked; four said yes, one no. Five have not answered yet." */
export function answersInWords(guests: readonly Pick<EventGuest, 'answer'>[]): string {
  if (guests.length === 0) return 'Nobody is asked yet.'
  const of = (answer: EventGuest['answer']) => guests.filter((guest) => guest.answer === answer).length
  const said = [
    ...(of('yes') > 0 ? [`${numberInWords(of('yes'))} said yes`] : []),
    ...(of('maybe') > 0 ? [`${numberInWords(of('maybe'))} maybe`] : []),
    ...(of('no') > 0 ? [`${numberInWords(of('no'))} no`] : []),
  ]
  const open = of(null)
  const waiting = open > 0 ? ` ${capitalised(numberInWords(open))} ${open === 1 ? 'has' : 'have'} not answered yet.` : ''
  if (said.length === 0) return `${capitalised(countOf(guests.length, 'person', 'people'))} asked; nobody has answered yet.`
  return `${capitalised(countOf(guests.length, 'person', 'people'))} asked; ${said.join(', ')}.${waiting}`
}

/** After an event: "Six were asked; four came." Nothing where nobody kept a list. */
export function cameInWords(guests: readonly Pick<EventGuest, 'came'>[]): string {
  const kept = guests.filter(({ came }) => came !== null)
  if (kept.length === 0) return ''
  const came = kept.filter((guest) => guest.came).length
  return `${capitalised(came === 0 ? 'nobody' : numberInWords(came))} of ${numberInWords(guests.length)} came.`
}

/** Where it is, how many of those who were asked the owner knows, and what they have not said yet: "Zaal Noord. Nine people you know." */
export function aboutInWords(
  { place, asked, role, answer }: Pick<Happening, 'place' | 'asked' | 'role' | 'answer'>,
  known: number,
): string {
  return [
    place ? `${place.replace(/[.\s]+$/, '')}.` : '',
    known > 0 ? `${capitalised(countOf(known, 'person', 'people'))} you know.` : asked > 0 ? 'Nobody there is known to you yet.' : '',
    role !== 'invited' || answer === 'yes' ? '' : answer === 'maybe' ? 'You said maybe.' : 'You have not said yes yet.',
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
  const isNear = on.slice(0, 7) === dayFromNumber(today).slice(0, 7) || Math.abs(day - today) < 7
  const name = isNear ? weekdayInWords(day).slice(0, 3) : dateInWords(on, today).replace(/^\d+ (\w{3})\w*/, '$1')
  if (lastDay > day) return `to ${dateInWords(dayFromNumber(lastDay), today).replace(/^(\d+ \w{3})\w*/, '$1')}`
  return `${name}, ${isAllDay ? 'all day' : clockInWords(minute)}`
}

/** `19:05`, of minutes after midnight. */
export function clockInWords(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
}
