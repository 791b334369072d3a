/** A day of the year on which somebody was born; many people leave the year out. */
export interface Birthday {
  readonly month: number
  readonly day: number
  readonly year?: number
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ')

/** "12 March", or "12 March 1970" where the year is told. */
export function birthdayInWords({ month, day, year }: Birthday): string {
  return [day, MONTHS[month - 1], year].filter(Boolean).join(' ')
}
