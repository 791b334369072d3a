import { capitalised, countOf, numberInWords, rhythmInWords } from '../../words.ts'
import type { Known } from '../known.ts'

/** People whose rhythms one can hope to keep, and contact days that make a rhythm. */
const INNER = 150
const LEAST_CONTACTS = 4
/** More than this times what is made is more than a week holds. */
const TOO_MUCH = 1.5
const MOST_PROPOSED = 12
/** Nobody's rhythm is stretched beyond twice a year for want of time. */
const LONGEST_DAYS = 182

/** What the rhythms ask for, and what a week holds. */
export interface Capacity {
  /** Contact days a week that the rhythms of the inner 150 ask for, and that the owner has made in the last eight weeks. */
  readonly asked: number
  readonly made: number
  readonly people: number
  readonly isTooMuch: boolean
  readonly sentence: string
  /** Longer rhythms that would bring both together; empty when they are. */
  readonly proposal: readonly Proposed[]
}
export interface Proposed {
  readonly known: Known
  readonly fromDays: number
  readonly toDays: number
}

/**
 * Whether the week holds the circles. Proposed are rhythms twice as long, for those who matter least by the owner's own word and then by
 * strength, until what is asked for is no more than half above what is made.
 * @param made  contact days a week with the inner 150, over the last eight weeks
 * @source docs/coach.md, Capacity
 */
export function capacityOf(people: readonly Known[], made: number): Capacity {
  const inner = innerPeople(people).filter((known) => known.tie.n >= LEAST_CONTACTS && known.judgement.reading !== null && !known.isResting)
  const gap = (known: Known) => known.rhythmDays ?? known.judgement.reading!.g
  const asked = inner.reduce((sum, known) => sum + 7 / gap(known), 0)
  const isTooMuch = asked > TOO_MUCH * made
  const proposal = isTooMuch && made > 0 ? rebalance(inner, gap, asked, TOO_MUCH * made) : []
  return { asked, made, people: inner.length, isTooMuch, sentence: sentenceOf(inner.length, asked, made, isTooMuch), proposal }
}

/** The 150 closest by year-long strength. */
export function innerPeople(people: readonly Known[]): Known[] {
  return people
    .filter(({ tie }) => tie.n > 0)
    .sort((a, b) => b.tie.longStrengthSum - a.tie.longStrengthSum || (a.id < b.id ? -1 : 1))
    .slice(0, INNER)
}

function rebalance(inner: readonly Known[], gap: (known: Known) => number, asked: number, enough: number): Proposed[] {
  const proposed: Proposed[] = []
  let left = asked
  for (const known of inner.toSorted((a, b) => a.importance - b.importance || a.tie.longStrengthSum - b.tie.longStrengthSum)) {
    if (left <= enough || proposed.length >= MOST_PROPOSED) break
    const fromDays = gap(known)
    const toDays = Math.min(LONGEST_DAYS, Math.round(2 * fromDays))
    // A rhythm that gives back less than one contact in two months is not worth changing.
    if (7 / fromDays - 7 / toDays < 7 / 60) continue
    left -= 7 / fromDays - 7 / toDays
    proposed.push({ known, fromDays, toDays })
  }
  return proposed
}

function sentenceOf(people: number, asked: number, made: number, isTooMuch: boolean): string {
  if (people === 0) return 'No rhythm is known well enough yet to count on.'
  const whole = [Math.round(asked), Math.round(made)] as const
  const ask = `The rhythms of ${people === 1 ? 'one person' : `${numberInWords(people)} people`} ask for ${countOf(whole[0], 'day of contact', 'days of contact')} a week`
  const make = `you make ${whole[1] === 0 ? 'less than one' : numberInWords(whole[1])}`
  return isTooMuch ? `${ask}; ${make}.` : `${ask}, and ${make}: the week holds them.`
}

/** "Every three weeks instead of every nine days." */
export function proposedInWords({ fromDays, toDays }: Proposed): string {
  return `${capitalised(rhythmInWords(toDays))} instead of ${rhythmInWords(fromDays)}`
}
