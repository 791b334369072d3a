import { t, tn } from '#language/say.ts'
import { type Day, dayFromNumber, dayNumber } from '../../time.ts'
import { capitalised, numberInWords, rhythmInWords } from '../../words.ts'
import { countEvents, type EventCounts } from './count.ts'
import { type Happening, isGathering, isHeld, takesPart } from './happening.ts'

/** One mark of the year's line. */
export interface YearMark {
  readonly on: Day
  readonly title: string
  readonly kind: 'attended' | 'hosted'
  /** Still to come: drawn in outline. */
  readonly isPlanned: boolean
}

export interface EventYear {
  readonly year: number
  /** Oldest first. */
  readonly marks: readonly YearMark[]
  readonly past: EventCounts
  readonly planned: EventCounts
  /** What the line shows, said. */
  readonly sentence: string
}

/** Fewer say nothing of how often. */
const OFTEN_ENOUGH = 3

/** The calendar year of `today` (days since 1970): where the owner went, what they gave, what is to come. */
export function yearOf(happenings: readonly Happening[], today: number): EventYear {
  const year = Number(dayFromNumber(today).slice(0, 4))
  const [first, last] = [dayNumber(`${year}-01-01`), dayNumber(`${year}-12-31`)]
  const past = countEvents(happenings, first, today)
  const planned = countEvents(happenings, today + 1, last, today)
  const marks = happenings
    .filter((each) => each.day >= first && each.day <= last && isGathering(each) && takesPart(each) && isHeld(each, today))
    .sort((a, b) => a.day - b.day)
    .map(({ day, title, role }): YearMark => {
      return { on: dayFromNumber(day), title, kind: role === 'hosting' ? 'hosted' : 'attended', isPlanned: day > today }
    })
  return { year, marks, past, planned, sentence: sentenceOf(past, planned, today - first + 1) }
}

/** "Twelve attended, five at your own invitation: 17 in all, one every three weeks. Two more in the calendar." */
function sentenceOf(past: EventCounts, planned: EventCounts, days: number): string {
  const went = past.attended + past.hosted
  const came = [...(past.attended > 0 ? [tn(past.attended, 'one attended', '{n} attended')] : []), ...hosting(past.hosted)]
  const comes = coming(planned)
  if (came.length + comes.length === 0) return t('No event of this year is known.')
  if (went < OFTEN_ENOUGH) return `${capitalised([...came, ...comes].join(', '))}.`
  const [events, rhythm] = [came.join(', '), rhythmInWords(days / went)]
  // How often is said of all of them, also of those that were the owner's own.
  const often =
    came.length > 1
      ? t('{events}: {n} in all, one {rhythm}.', { events, n: numberInWords(went), rhythm })
      : t('{events}: one {rhythm}.', { events, rhythm })
  return [often, ...(comes.length > 0 ? [`${comes.join(', ')}.`] : [])].map(capitalised).join(' ')
}

function hosting(hosted: number): string[] {
  return hosted > 0 ? [tn(hosted, 'one at your own invitation', '{n} at your own invitation')] : []
}

function coming({ attended, hosted }: EventCounts): string[] {
  const own = hosted > 0 ? [tn(hosted, 'one of your own to come', '{n} of your own to come')] : []
  return [...(attended > 0 ? [tn(attended, 'one more in the calendar', '{n} more in the calendar')] : []), ...own]
}
