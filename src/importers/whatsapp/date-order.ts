import { type Day, isDay } from '#domain/time.ts'
import type { DateOrder, DateOrderGuessed } from '../importer.ts'
import type { LineHead } from './line-head.ts'

type Order = DateOrder | 'year-first'
const ORDERS: readonly Order[] = ['day-first', 'month-first', 'year-first']

/** How the dates of a file are read, and whether it can be told. */
export interface ReadOrder {
  readonly order: Order
  readonly isCertain: boolean
  /** A date that would be two days, where both orders give days. */
  readonly example?: Pick<DateOrderGuessed, 'written' | 'days'>
}

/** The day of a written date in one order, or undefined when it is none. Thai phones count 543 years more. */
export function dayIn([first, second, third]: LineHead['date'], order: Order): Day | undefined {
  const [year, month, day] =
    order === 'year-first' ? [first, second, third] : order === 'day-first' ? [third, second, first] : [third, first, second]
  if (day.length > 2 || month.length > 2 || year.length === 1 || year.length === 3) return undefined
  const written = year.length === 2 ? 2000 + Number(year) : Number(year)
  const on = `${String(written > 2400 ? written - 543 : written).padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDay(on) ? on : undefined
}

/**
 * Learns from all dates of a file, one by one, in which order they are written.
 *
 * A number above 12 is no month. Else time runs forward, so that the order with fewer steps back is right; and days of one
 * conversation lie close, so that of two the one with fewer months is likelier, which is no more than a guess.
 */
export class DateOrderSeeker {
  readonly #tried = ORDERS.map((order) => ({ order, misses: 0, back: 0, months: 0, last: '' }))
  #example: ReadOrder['example']
  #count = 0
  #american = 0
  #lastWritten = ''

  see({ date, written, looksAmerican }: LineHead): void {
    // Most messages are of the day of the one before.
    if (written === this.#lastWritten) return
    this.#lastWritten = written
    this.#count++
    if (looksAmerican) this.#american++
    const [dayFirst, monthFirst] = this.#tried.map((tried) => {
      const on = dayIn(date, tried.order)
      if (on === undefined) tried.misses++
      else {
        if (on < tried.last) tried.back++
        if (on.slice(0, 7) !== tried.last.slice(0, 7)) tried.months++
        tried.last = on
      }
      return on
    })
    if (dayFirst && monthFirst && dayFirst !== monthFirst)
      this.#example ??= { written, days: { 'day-first': dayFirst, 'month-first': monthFirst } }
  }

  /** @param told  the owner's word, which counts where both orders give days */
  decide(told?: DateOrder): ReadOrder {
    const fewest = Math.min(...this.#tried.map(({ misses }) => misses))
    // A few broken dates decide nothing: what reads nearly all of them may be right.
    const possible = this.#tried.filter(({ misses }) => misses - fewest <= this.#count / 1000)
    const [first, second] = possible
    if (!first || !second || second.order === 'year-first' || !this.#example)
      return { order: (first ?? this.#tried[0]!).order, isCertain: true }
    if (told) return { order: told, isCertain: false, example: this.#example }
    if (first.back !== second.back) return { order: first.back < second.back ? first.order : second.order, isCertain: true }
    const likelier =
      first.months === second.months ? (this.#american > this.#count / 2 ? second : first) : first.months < second.months ? first : second
    return { order: likelier.order, isCertain: false, example: this.#example }
  }
}
