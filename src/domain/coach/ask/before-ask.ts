import { firstName } from '../../people/names.ts'
import { STALE_DAYS } from '../../ties/explain.ts'
import { dayFromNumber } from '../../time.ts'
import { countOf, dateInWords, durationInWords, listInWords } from '../../words.ts'
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

const VERDICTS: Readonly<Record<AskWay, string>> = { ask: 'Ask now', warm: 'Warm up first', plain: 'Ask plainly' }

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
    verdict: VERDICTS[way],
    hint: hintOf(way, question, ledger),
    why: whyOf(way, question, ledger),
    ledger,
    ease: easeOf(known, today),
  }
}

function wayOf({ judgement, tie }: Known, { balance }: Ledger): AskWay {
  if (judgement.state === 'dormant') return 'plain'
  if (tie.n === 0 || judgement.state !== 'warm') return 'warm'
  return balance < -UNEVEN ? 'warm' : 'ask'
}

function hintOf(way: AskWay, { known, today }: AskQuestion, { balance, lastGave }: Ledger): string {
  const first = firstName(known.name)
  if (known.tie.n === 0) return 'never in touch so far'
  if (way === 'plain') return 'and own the gap'
  if (way === 'warm') return balance < -UNEVEN ? 'you mostly asked' : silenceOf(known, today)
  return lastGave === null ? 'in rhythm' : `in rhythm, ${lastGave.who === 'owner' ? 'you' : first} gave last`
}

function silenceOf({ tie }: Known, today: number): string {
  return `silent for ${durationInWords(today - tie.lastDay!)}`
}

function whyOf(way: AskWay, question: AskQuestion, ledger: Ledger): string {
  const { known } = question
  const first = firstName(known.name)
  const opening = known.tie.n === 0 ? `You and ${first} have never been in touch.` : stands(question)
  const advice = {
    ask: 'A plain question is welcome.',
    warm: `${ledger.balance < -UNEVEN ? `You asked ${first} for more than you gave.` : ''} A little care first makes this an easy yes.`.trim(),
    plain: 'Say in a line that it has been long, then ask for one thing. Warming up now would look like a prelude.',
  }[way]
  return [opening, ...owed(question), advice].join(' ')
}

function stands({ known, today }: AskQuestion): string {
  const { tie, judgement, knownUpTo } = known
  const since = durationInWords(today - tie.lastDay!)
  const as = today - knownUpTo > STALE_DAYS ? `As of ${dateInWords(dayFromNumber(knownUpTo), today)}: ` : ''
  const contacts = tie.n === 1 ? 'You were in touch once' : `You were in touch on ${countOf(tie.n, 'day')}`
  return `${as}${contacts}, last ${tie.lastDay === today ? 'today' : `${since} ago`}${judgement.state === 'warm' ? ', and that is within your rhythm' : ''}.`
}

/** What the owner owes them comes before any ask. */
function owed({ known, openPromises, owesAnswer }: AskQuestion): string[] {
  const debts = [
    ...(owesAnswer ? ['an answer'] : []),
    ...(openPromises.yours > 0 ? [openPromises.yours === 1 ? 'a promise' : countOf(openPromises.yours, 'promise', 'promises')] : []),
  ]
  return debts.length === 0 ? [] : [`You owe ${firstName(known.name)} ${listInWords(debts)}.`]
}
