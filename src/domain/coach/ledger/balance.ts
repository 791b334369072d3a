import { type Phrase, t } from '#language/say.ts'
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
  // Before 1970 moments are negative: nothing is no zero.
  const [out, back] = [lastGaveOutAt ?? Number.NEGATIVE_INFINITY, lastGaveInAt ?? Number.NEGATIVE_INFINITY]
  return out > back ? { who: 'owner', at: lastGaveOutAt! } : { who: 'them', at: lastGaveInAt! }
}

/** "you give more", "you mostly ask", "even"; undefined when nothing was given or asked. */
export function balanceInWords({ given, asked, balance }: Pick<Ledger, 'given' | 'asked' | 'balance'>): string | undefined {
  if (given + asked === 0) return undefined
  if (balance > UNEVEN) return t('you give more')
  return balance < -UNEVEN ? t('you mostly ask') : t('even^balance')
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
  const name = first ?? ''
  const you = deeds(first ? YOU_TO_ONE : YOU, name, youGave, youAsked)
  const they = deeds(first ? ONE : OTHERS, name, theyGave, theyAsked)
  const all = [you, they].filter(Boolean).join('; ')
  if (all) return t('In the last year {deeds}.', { deeds: all })
  return first
    ? t('Nothing given or asked for in the last year is on record with {name}.', { name })
    : t('Nothing given or asked for in the last year is on record.')
}

/** One side's year: both given and asked, or only one of them. */
interface Deeds {
  readonly both: Phrase
  readonly gave: Phrase
  readonly asked: Phrase
}

const YOU_TO_ONE = {
  both: 'you gave {name} something {times} and asked {asked}',
  gave: 'you gave {name} something {times}',
  asked: 'you asked {asked}',
} as const satisfies Deeds
const YOU = {
  both: 'you gave something {times} and asked {asked}',
  gave: 'you gave something {times}',
  asked: 'you asked {asked}',
} as const satisfies Deeds
const ONE = {
  both: '{name} gave you something {times} and asked {asked}',
  gave: '{name} gave you something {times}',
  asked: '{name} asked {asked}',
} as const satisfies Deeds
const OTHERS = {
  both: 'others gave you something {times} and asked {asked}',
  gave: 'others gave you something {times}',
  asked: 'others asked {asked}',
} as const satisfies Deeds

function deeds(said: typeof YOU_TO_ONE | typeof YOU | typeof ONE | typeof OTHERS, name: string, gives: number, asks: number): string {
  if (gives === 0 && asks === 0) return ''
  const values = { name, times: timesInWords(gives), asked: timesInWords(asks) }
  return t(gives === 0 ? said.asked : asks === 0 ? said.gave : said.both, values)
}
