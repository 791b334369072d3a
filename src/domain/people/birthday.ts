import { forLocale } from '#language/language.ts'
/** A day of the year on which somebody was born; many people leave the year out. */
export interface Birthday {
  readonly month: number
  readonly day: number
  readonly year?: number
}

/** "12 March", or "12 March 1970" where the year is told. */
export function birthdayInWords({ month, day, year }: Birthday): string {
  // The 29th of February, whose year is not told, is a day of a leap year.
  const at = new Date(Date.UTC(year ?? 2000, month - 1, day))
  return year === undefined
    ? forLocale('birthday', (tag) => new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'long', timeZone: 'UTC' })).format(at)
    : forLocale(
        'birthday of a year',
        (tag) => new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
      ).format(at)
}
