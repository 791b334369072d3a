import { LONG_HALF_LIFE_DAYS } from '../../ties/constants.ts'
import { fadedTo, type Tie } from '../../ties/tie.ts'
import { timesInWords } from '../../words.ts'

/** What one tie's ledger holds on a day: worth given and asked for, faded with a half-life of a year. */
export interface Ledger {
  readonly given: number
  readonly asked: number
  readonly givenToYou: number
  readonly askedOfYou: number
  /** −1 (you only ask) to 1 (you only give); few of either say little. */
  readonly balance: number
  readonly theirBalance: number
  /** Who gave last, and when (milliseconds); null when nobody is known to have. */
  readonly lastGave: { readonly who: 'owner' | 'them'; readonly at: number } | null
}

/** From here on you give more than you ask; below the same number under zero, you mostly ask. */
export const UNEVEN = 0.25

/** The ledger of one tie on a day (since 1970, fractions allowed). @source docs/coach.md, Ledger */
export function ledgerOf(tie: Tie, day: number): Ledger {
  const faded = (sum: number) => fadedTo(sum, day, LONG_HALF_LIFE_DAYS)
  const [given, asked] = [faded(tie.givesOutSum), faded(tie.asksOutSum)]
  const [givenToYou, askedOfYou] = [faded(tie.givesInSum), faded(tie.asksInSum)]
  return {
    ...{ given, asked, givenToYou, askedOfYou },
    balance: balanceOf(given, asked),
    theirBalance: balanceOf(givenToYou, askedOfYou),
    lastGave: lastGaveOf(tie),
  }
}

/** −1 (only asks) to 1 (only gives). */
export function balanceOf(given: number, asked: number): number {
  return (given - asked) / (given + asked + 2)
}

function lastGaveOf({ lastGaveOutAt, lastGaveInAt }: Tie): Ledger['lastGave'] {
  if (lastGaveOutAt === null && lastGaveInAt === null) return null
  return (lastGaveOutAt ?? 0) > (lastGaveInAt ?? 0) ? { who: 'owner', at: lastGaveOutAt! } : { who: 'them', at: lastGaveInAt! }
}

/** "you give more", "you mostly ask", "even"; undefined when nothing was given or asked. */
export function balanceInWords({ given, asked, balance }: Pick<Ledger, 'given' | 'asked' | 'balance'>): string | undefined {
  if (given + asked === 0) return undefined
  if (balance > UNEVEN) return 'you give more'
  return balance < -UNEVEN ? 'you mostly ask' : 'even'
}

/** How often something was given and asked for in the last year, by each side. */
export interface Counts {
  readonly youGave: number
  readonly youAsked: number
  readonly theyGave: number
  readonly theyAsked: number
}

/** "In the last year you gave Ada something twice and asked once; Ada gave you something three times." @param first of one person; left out for all */
export function ledgerSentence({ youGave, youAsked, theyGave, theyAsked }: Counts, first?: string): string {
  const you = deeds(first ? `gave ${first} something` : 'gave something', youGave, youAsked)
  const they = deeds('gave you something', theyGave, theyAsked)
  if (!you && !they) return `Nothing given or asked for in the last year is on record${first ? ` with ${first}` : ''}.`
  return `In the last year ${[you && `you ${you}`, they && `${first ?? 'others'} ${they}`].filter(Boolean).join('; ')}.`
}

function deeds(gave: string, gives: number, asks: number): string {
  return [gives > 0 && `${gave} ${timesInWords(gives)}`, asks > 0 && `asked ${timesInWords(asks)}`].filter(Boolean).join(' and ')
}
