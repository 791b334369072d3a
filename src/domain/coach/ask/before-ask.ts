import { type Phrase, t, tn } from '#language/say.ts'
import { firstName } from '../../people/names.ts'
import { STALE_DAYS } from '../../ties/explain.ts'
import { dayFromNumber } from '../../time.ts'
import { agoInWords, dateInWords, durationInWords, listInWords } from '../../words.ts'
import type { Known } from '../known.ts'
import { type Ledger, ledgerOf, UNEVEN } from '../ledger/balance.ts'
import { easeOf } from '../readiness/help.ts'

export type AskWay = 'ask' | 'warm' | 'plain'

/** What bears on asking one person. */
export interface AskQuestion {
  readonly known: Known
  /** Days since 1970. */
  readonly today: number
  /** Promises of the owner to them that are open, and of theirs to the owner. */
  readonly openPromises: { readonly yours: number; readonly theirs: number }
  /** They wrote last, and asked something. */
  readonly owesAnswer: boolean
}

/** How to ask one person, and why. */
export interface AskAdvice {
  readonly way: AskWay
  /** "Ask now", "Warm up first", "Ask plainly". */
  readonly verdict: string
  /** A few words under it: "in rhythm, she gave last" without the pronoun. */
  readonly hint: string
  /** Two or three sentences, each from numbers. */
  readonly why: string
  readonly ledger: Ledger
  /** The chance of an easy yes, 0 to 1: orders people, is never shown. */
  readonly ease: number
}

const VERDICTS = { ask: 'Ask now', warm: 'Warm up first', plain: 'Ask plainly' } as const satisfies Record<AskWay, Phrase>

/**
 * Ask now where the tie is warm and not one-sided; warm it up where it has cooled, has hardly begun or the owner mostly asks;
 * ask plainly and own the gap where it rests: a few friendly words would only look like a prelude.
 * @source docs/coach.md, Before you ask
 */
export function adviseAsk(question: AskQuestion): AskAdvice {
  const { known, today } = question
  const ledger = ledgerOf(known.tie, today)
  const way = wayOf(known, ledger)
  return {
    way,
    verdict: t(VERDICTS[way]),
    hint: hintOf(way, question, ledger),
    why: whyOf(way, question, ledger),
    ledger,
    ease: easeOf(known, today),
  }
}

/** The best way to ask somebody. @source docs/coach.md, Before you ask */
export function wayOf({ judgement, tie }: Pick<Known, 'judgement' | 'tie'>, { balance }: Ledger): AskWay {
  if (judgement.state === 'dormant') return 'plain'
  if (tie.n === 0 || judgement.state !== 'warm') return 'warm'
  return balance < -UNEVEN ? 'warm' : 'ask'
}

function hintOf(way: AskWay, { known, today }: AskQuestion, { balance, lastGave }: Ledger): string {
  if (known.tie.n === 0) return known.tie.seenAt === null ? t('never in touch so far') : t('hardly in touch so far')
  if (way === 'plain') return t('and own the gap')
  if (way === 'warm')
    return balance < -UNEVEN ? t('you mostly asked') : t('silent for {span}', { span: durationInWords(today - known.tie.lastDay!) })
  if (lastGave === null) return t('in rhythm')
  return lastGave.who === 'owner' ? t('in rhythm, you gave last') : t('in rhythm, {name} gave last', { name: firstName(known.name) })
}

function whyOf(way: AskWay, question: AskQuestion, ledger: Ledger): string {
  const { known } = question
  const name = firstName(known.name)
  if (known.tie.n === 0) return [strangers(known, name), ...owed(question), t('Say hello first, and ask once you have talked.')].join(' ')
  const advice = {
    ask: () => t('A plain question is welcome.'),
    warm: () =>
      ledger.balance < -UNEVEN
        ? t('You asked {name} for more than you gave. A little care first makes this an easy yes.', { name })
        : t('A little care first makes this an easy yes.'),
    plain: () => t('Say in a line that it has been long, then ask for one thing. Warming up now would look like a prelude.'),
  }[way]()
  return [stands(question), ...owed(question), advice].join(' ')
}

/** A reaction, an endorsement or a letter to many is no contact, but it is not nothing. */
function strangers({ tie }: Known, name: string): string {
  return tie.seenAt === null
    ? t('You and {name} have never been in touch.', { name })
    : t('Only small signs have passed between you and {name} so far.', { name })
}

function stands({ known, today }: AskQuestion): string {
  const { tie, judgement, knownUpTo } = known
  const contacts = tie.n === 1 ? t('You were in touch once') : tn(tie.n, 'You were in touch on one day', 'You were in touch on {n} days')
  const when = agoInWords(today - tie.lastDay!)
  const told =
    judgement.state === 'warm'
      ? t('{contacts}, last {when}, and that is within your rhythm.', { contacts, when })
      : t('{contacts}, last {when}.', { contacts, when })
  return today - knownUpTo > STALE_DAYS ? t('As of {day}: {told}', { day: dateInWords(dayFromNumber(knownUpTo), today), told }) : told
}

/** What the owner owes them comes before any ask. */
function owed({ known, openPromises, owesAnswer }: AskQuestion): string[] {
  const debts = [
    ...(owesAnswer ? [t('an answer')] : []),
    ...(openPromises.yours > 0 ? [tn(openPromises.yours, 'a promise', '{n} promises')] : []),
  ]
  return debts.length === 0 ? [] : [t('You owe {name} {debts}.', { name: firstName(known.name), debts: listInWords(debts) })]
}
