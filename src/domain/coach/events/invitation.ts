import { t } from '#language/say.ts'
import { firstName } from '../../people/names.ts'
import { type Day, dayNumber } from '../../time.ts'
import { dateInWords, weekdayInWords } from '../../words.ts'

/** What an invitation tells. */
export interface Invited {
  readonly title: string
  readonly on: Day
  /** `18:30`; null for a whole day. */
  readonly time: string | null
  /** `22:00`; null where it has no end. */
  readonly until: string | null
  readonly place: string
  readonly note: string
  /** Who asks. */
  readonly from: string | null
}

/** The text of an invitation, to be sent by hand: what, when, where, and a question that is easy to answer. @param today  days since 1970 */
export function invitationText({ title, on, time, until, place, note, from }: Invited, today: number): string {
  const [weekday, day] = [weekdayInWords(dayNumber(on)), dateInWords(on, today)]
  const when = !time
    ? t('{weekday}, {day}', { weekday, day })
    : until
      ? t('{weekday}, {day}, {time} to {until}', { weekday, day, time, until })
      : t('{weekday}, {day}, at {time}', { weekday, day, time })
  const lines = [
    title,
    `${when}${place ? `. ${place}` : ''}.`,
    note,
    t('Will you come? A yes or a no in a line is all I need.'),
    from ? firstName(from) : '',
  ]
  return lines
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n\n')
}
