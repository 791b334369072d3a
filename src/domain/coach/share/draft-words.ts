import { t } from '#language/say.ts'
import { calendarDayNumber, dayFromNumber } from '../../time.ts'
import { dateInWords } from '../../words.ts'
import { momentInWords } from './moment-words.ts'

/** When a draft goes out: "draft" without a time, "Wednesday at 8:30", "today at 8:30", "was for 3 March" once its day is over. */
export function draftWhen(plannedAt: Date | null, now: Date, zone: string): string {
  if (plannedAt === null) return t('draft')
  const dayOf = calendarDayNumber(zone)
  const [on, today] = [dayOf(plannedAt), dayOf(now)]
  if (on < today) return t('was for {day}', { day: dateInWords(dayFromNumber(on), today) })
  const words = momentInWords(plannedAt, now, zone)
  return on === today ? t('today at {clock}', { clock: words }) : words
}
