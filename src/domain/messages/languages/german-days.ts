import type { DayNames } from '../language.ts'

/** How days are named in German. In a file of its own: the pages read days, and are spared everything else. */
export const GERMAN_DAYS: DayNames = {
  weekdays: ['montag|montags', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag|sonnabend', 'sonntag'],
  months: ['januar|jänner', 'februar', 'märz', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'dezember'],
  next: 'nächsten|kommenden|nächster',
  after: [
    ['übermorgen', 2],
    ['morgen', 1],
    ['heute', 0],
  ],
  weeks: [
    ['nächste woche', 1],
    ['nächster woche', 1],
    ['kommende woche', 1],
    ['diese woche', 0],
    ['dieser woche', 0],
    ['ende der woche', 0],
  ],
  monthEnds: [
    ['nächsten monat', 1],
    ['diesen monat', 0],
    ['ende des monats', 0],
  ],
  within: 'in|innerhalb von|binnen',
  units: [
    ['tag|tagen|tage', 1],
    ['woche|wochen', 7],
  ],
  numbers: [
    ['einem|einer|eine', 1],
    ['zwei', 2],
    ['drei', 3],
    ['vier', 4],
    ['fünf', 5],
    ['sechs', 6],
    ['zehn', 10],
  ],
  dayOfMonth: '(?:zum|am|vom) (\\d{1,2})',
  dates: ['(\\d{1,2}) (MONTH)'],
}
