import { type Phrase, t, tn } from '#language/say.ts'
import { usualGapDays } from '../../ties/curve.ts'
import { capitalised, DAYS_A_MONTH, DAYS_A_YEAR, numberInWords, rhythmInWords } from '../../words.ts'
import type { Known } from '../known.ts'
import type { MadeLately } from './week.ts'

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
  /** Contacts a week that the rhythms of the inner 150 ask for, and that the owner has made lately; null where that cannot be told. */
  readonly asked: number
  readonly made: number | null
  readonly people: number
  readonly holds: Holds
  readonly isTooMuch: boolean
  readonly title: string
  readonly sentence: string
  /** What to do when nothing at all was made; null otherwise. */
  readonly hint: string | null
  /** Longer rhythms that would bring both together; empty when they are. */
  readonly proposal: readonly Proposed[]
}
/** `nearly`: a little more is asked for than is made, up to half as much again. */
export type Holds = 'unknown' | 'yes' | 'nearly' | 'no'
export interface Proposed {
  readonly known: Known
  readonly fromDays: number
  readonly toDays: number
}

/** What was made, and until when that is known. */
export interface Made extends MadeLately {
  /** "21 November 2001", the end of these weeks where archives end long ago; null for today. */
  readonly asOf: string | null
}

/**
 * Whether the week holds the circles; a tie without a word for a year asks for nothing. Proposed are rhythms twice as long, for those who matter least by the owner's own word and then by
 * strength, until what is asked for is no more than half above what is made. Of archives that end long ago nothing is proposed.
 * @source docs/coach.md, Capacity
 */
export function capacityOf(people: readonly Known[], lately: Made): Capacity {
  const { aWeek: made, asOf } = lately
  const inner = innerPeople(people).filter(
    (known) => known.tie.n >= LEAST_CONTACTS && known.judgement.reading !== null && !known.isResting && wasHeardOfThisYear(known),
  )
  const asked = inner.reduce((sum, known) => sum + 7 / toldGap(known), 0)
  const holds = inner.length === 0 || made === null ? 'unknown' : made >= asked ? 'yes' : asked <= TOO_MUCH * made ? 'nearly' : 'no'
  return {
    ...{ asked, made, people: inner.length, holds },
    isTooMuch: holds === 'no',
    title: t(TITLES[holds]),
    sentence: sentenceOf(inner.length, asked, lately, holds),
    hint: holds === 'no' && made === 0 && asOf === null ? t(BEGIN) : null,
    proposal: holds === 'no' && made !== null && made > 0 && asOf === null ? rebalance(inner, asked, TOO_MUCH * made) : [],
  }
}

const wasHeardOfThisYear = ({ tie, knownUpTo }: Known) => tie.lastDay !== null && knownUpTo - tie.lastDay <= DAYS_A_YEAR

const TITLES = {
  unknown: 'What your week holds',
  yes: 'Your week holds your circles',
  nearly: 'A little more circle than week',
  no: 'More circle than week',
} as const satisfies Record<Holds, Phrase>
const BEGIN =
  'One contact is a beginning, and Today says with whom. If mail or messages of these weeks are missing here, bring them.' satisfies Phrase

/** The gap as it is told elsewhere. */
const toldGap = (known: Known) => known.rhythmDays ?? usualGapDays(known.tie) ?? known.judgement.reading!.g

/** The 150 closest by year-long strength. */
export function innerPeople(people: readonly Known[]): Known[] {
  return people
    .filter(({ tie }) => tie.n > 0)
    .sort((a, b) => b.tie.longStrengthSum - a.tie.longStrengthSum || (a.id < b.id ? -1 : 1))
    .slice(0, INNER)
}

function rebalance(inner: readonly Known[], asked: number, enough: number): Proposed[] {
  const proposed: Proposed[] = []
  let left = asked
  for (const known of inner.toSorted((a, b) => a.importance - b.importance || a.tie.longStrengthSum - b.tie.longStrengthSum)) {
    if (left <= enough || proposed.length >= MOST_PROPOSED) break
    const fromDays = toldGap(known)
    const toDays = Math.min(LONGEST_DAYS, Math.round(2 * fromDays))
    const gain = 7 / fromDays - 7 / toDays
    // A rhythm that gives back less than one contact in two months is not worth changing.
    if (gain < 7 / 60) continue
    left -= gain
    proposed.push({ known, fromDays, toDays })
  }
  return proposed
}

function sentenceOf(people: number, asked: number, lately: Made, holds: Holds): string {
  if (people === 0) return t('No rhythm is known well enough yet to count on.')
  const said = comparedWords(people, asked, lately, holds)
  return lately.isOverHole && lately.aWeek !== null
    ? `${said} ${t('Counted are the last {n} weeks of which anything you wrote is on record.', { n: numberInWords(lately.weeks) })}`
    : said
}

function comparedWords(people: number, asked: number, { aWeek, weeks, asOf }: Made, holds: Holds): string {
  // Less than one a week says nothing; a month has enough of them to be counted.
  const isByMonth = Math.round(asked) === 0
  const times = isByMonth ? DAYS_A_MONTH / 7 : 1
  const made = aWeek ?? 0
  const whole = { asked: Math.round(times * asked), made: Math.round(times * made) }
  const contact = whole.asked === 0 ? t('less than one contact') : tn(whole.asked, 'one contact', '{n} contacts^asked for')
  const days = isByMonth ? t('{days} a month', { days: contact }) : t('{days} a week', { days: contact })
  const said = asOf ? askedWords(people, days, asOf) : asksWords(people, days)
  if (aWeek === null) return t('{said}; what you made cannot be told, for too little of what you wrote is on record.', { said })
  const makes =
    made === 0 ? t('none was made in {n} weeks', { n: numberInWords(weeks) }) : asOf ? madeWords(whole.made) : makeWords(whole.made)
  if (holds === 'no') return t('{said}; {makes}.', { said, makes })
  if (holds === 'yes')
    return asOf
      ? t('{said}, and {makes}: the week held them.', { said, makes })
      : t('{said}, and {makes}: the week holds them.', { said, makes })
  const more = asOf ? t('{said}, a little more than you made', { said }) : t('{said}, a little more than you make', { said })
  return whole.made < whole.asked ? `${more}: ${numberInWords(whole.made)}.` : `${more}.`
}

function asksWords(people: number, days: string): string {
  return tn(people, 'The rhythm of one person asks for {days}', 'The rhythms of {n} people ask for {days}', { days })
}

function askedWords(people: number, days: string, day: string): string {
  return tn(people, 'Up to {day}, the rhythm of one person asked for {days}', 'Up to {day}, the rhythms of {n} people asked for {days}', {
    day,
    days,
  })
}

function makeWords(made: number): string {
  return made === 0 ? t('you make less than one') : tn(made, 'you make one', 'you make {n}')
}

function madeWords(made: number): string {
  return made === 0 ? t('you made less than one') : tn(made, 'you made one', 'you made {n}')
}

/** "Every three weeks instead of every nine days." */
export function proposedInWords({ fromDays, toDays }: Proposed): string {
  return capitalised(t('{rhythm} instead of {before}', { rhythm: rhythmInWords(toDays), before: rhythmInWords(fromDays) }))
}
