import { GERMAN_DAYS } from '../languages/german-days.ts'
import { type DayPhrase, dateSaid, dayOfMonthSaid, FIGURES, monthSaid, spanBefore, weekdayBefore } from './past-days.ts'

const COUNTS = 'ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' ')
const COUNT = `\\d{1,3}|eine[mnr]?|${COUNTS.join('|')}`
const WEEKDAYS = ['sonntag', 'montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag|sonnabend']
const WEEKDAY = WEEKDAYS.join('|')
const { months } = GERMAN_DAYS
const MONTH = `(${months.join('|')})`
const UNIT = '(tag|woche|monat|jahr)(?:en|e|n)?'
const PART = '(?: (?:früh|morgen|vormittag|mittag|nachmittag|abend|nacht))?'
/** What goes before a day that has passed, and before one that has not. */
const PAST = 'letzte[mnrs]?|vorige[mnrs]?|vergangene[mnrs]?'
const COMING = 'nächste[mnrs]?|kommende[mnrs]?'
const UNITS = { tag: 'day', woche: 'week', monat: 'month', jahr: 'year' } as const

/** Words begin and end where letters do: \b knows no umlauts. */
const said = (pattern: string) => new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, 'iu')
const countOf = (word: string) => (/^ein/i.test(word) ? 1 : COUNTS.indexOf(word.toLowerCase()) + 1 || Number(word))
const monthOf = (word: string) => months.findIndex((names) => names.split('|').includes(word.toLowerCase())) + 1
const unitOf = (word: string) => UNITS[word.toLowerCase() as keyof typeof UNITS]
const weekdayOf = (word: string) => WEEKDAYS.findIndex((names) => names.split('|').includes(word.toLowerCase()))

/** "gestern", "vor zwei Wochen", "letzten Monat", "am 12.", "am 3. November", "am Freitag"; and what has not come: "morgen". */
export const GERMAN_PAST_DAYS: readonly DayPhrase[] = [
  ...FIGURES,
  {
    says: said(`(?:am |vom )?(\\d{1,2})\\. ?${MONTH}(?: (\\d{4})(?!\\d))?`),
    on: ([d, m, y], today) => dateSaid(today, Number(d), monthOf(m!), y),
  },
  { says: said(`vorgestern${PART}`), on: (_, today) => spanBefore(today, 2, 'day') },
  { says: said(`gestern${PART}`), on: (_, today) => spanBefore(today, 1, 'day') },
  { says: said(`vor (${COUNT}) ${UNIT}`), on: ([n, unit], today) => spanBefore(today, countOf(n!), unitOf(unit!)) },
  { says: said(`heute${PART}|gerade eben`), on: (_, today) => today },
  {
    says: /(?<!\p{L})(?<!(?:am|jeden|guten|diesen) )(?:über)?morgen(?: (?:früh|vormittag|mittag|nachmittag|abend))?(?!\p{L})/iu,
    on: () => 'to come',
  },
  { says: said(`(?:am )?(?:${COMING}) (?:woche(?:nende)?|monat|jahr|${WEEKDAY})|in (?:${COUNT}) ${UNIT}`), on: () => 'to come' },
  { says: said(`(?:am )?(?:${PAST}) wochenende`), on: (_, today) => weekdayBefore(today, 6) },
  { says: said(`(?:im |in der )?(?:${PAST}) (woche|monat|jahr)`), on: ([unit], today) => spanBefore(today, 1, unitOf(unit!)) },
  { says: said(`(?:am |diesen |(?:${PAST}) )*(${WEEKDAY})`), on: ([day], today) => weekdayBefore(today, weekdayOf(day!)) },
  { says: /(?<!\p{L})(?:am|vom) (\d{1,2})\.(?! ?\d)/iu, on: ([d], today) => dayOfMonthSaid(today, Number(d)) },
  { says: said(`im ${MONTH}`), on: ([m], today) => monthSaid(today, monthOf(m!)) },
]
