import { dayFromNumber } from '../time.ts'
import { capitalised, chanceInWords, countOf, durationInWords, monthInWords, ratioInWords, rhythmInWords } from '../words.ts'
import type { Basis } from './explain.ts'
import type { TieState } from './judge.ts'

export interface Part {
  readonly label: string
  readonly text: string
}

/**
 * What each state came to in two years of mail at one institute: in touch again within two usual gaps.
 * @source docs/tie-model.md, section 7
 */
export const RESUMED: Readonly<Record<Exclude<TieState, 'never-met' | 'new'>, string>> = {
  warm: 'Ties like this resume by themselves in about two thirds of the cases.',
  cooling: 'Ties like this resume by themselves in about half of the cases.',
  drifting: 'Ties like this resume by themselves in about a third of the cases.',
  dormant: 'Ties like this resume by themselves in about one case in nine.',
}

/** "Why this warmth": every part of the figure in words, in the order they are read. */
export function partsOf(basis: Basis): readonly Part[] {
  const { judgement, asOf, awayDays } = basis
  if (judgement.shown === null) return neverMetParts(basis)
  return [
    { label: 'Usual gap', text: usualGap(basis) },
    { label: 'Rests on', text: restsOn(basis) },
    { label: 'Since the last', text: sinceLast(basis) },
    ...(awayDays > 0 ? [{ label: 'You were away', text: `${capitalised(countOf(awayDays, 'day'))} of it count for nothing.` }] : []),
    { label: 'In touch soon', text: pulse(basis) },
    { label: 'Has ended', text: `${capitalised(chanceInWords(1 - judgement.shown.alive))} that the last contact was the last.` },
    { label: 'Strength', text: strength(basis) },
    { label: 'What it means', text: meaning(judgement.state, judgement.shown.isOwn) },
    ...(asOf ? [{ label: 'As of', text: `${asOf}, the last day on record.` }] : []),
  ]
}

function neverMetParts({ judgement, connectedOn }: Basis): readonly Part[] {
  const text = connectedOn
    ? `${judgement.warmth} of 100, only from the connection: eight at first, half of that every two years.`
    : `${judgement.warmth} of 100, only for being in your address book.`
  return [
    { label: 'Rests on', text: 'No contact on record.' },
    { label: 'Warmth', text },
  ]
}

/** The gap learned from what happened, then what the owner wishes or has let pass. */
function usualGap({ tie, learned, usualDays, judgement, rhythmDays }: Basis): string {
  const counted = judgement.reading!.g
  const told =
    tie.n < 4
      ? 'Too few to know a rhythm; a month is assumed to begin with.'
      : `${capitalised(rhythmInWords(usualDays))}${regularity(tie.n, learned.k)}.`
  if (rhythmDays) return `${told} You set ${rhythmInWords(rhythmDays)}; together they count as ${rhythmInWords(counted)}.`
  return counted > learned.g * 1.01 ? `${told} You let cards pass, so it counts as ${rhythmInWords(counted)}.` : told
}

function regularity(n: number, k: number): string {
  if (n >= 8 && k >= 2) return ', like clockwork'
  if (k < 0.9) return ', on and off'
  return k >= 1.5 ? ', fairly regular' : ', give or take'
}

function restsOn({ tie }: Basis): string {
  const days = capitalised(countOf(tie.n, 'day'))
  const first = monthInWords(dayFromNumber(tie.firstDay!))
  return `${days} with contact${tie.n === 1 ? `, in ${first}` : `, the first in ${first}`}${tie.n < 4 ? '; little to go by' : ''}.`
}

function sinceLast({ tie, usualDays, silentDays, awayDays }: Basis): string {
  const silence = silentDays === 0 ? 'Less than a day' : capitalised(durationInWords(silentDays))
  return tie.n < 4 ? `${silence}.` : `${silence}: ${ratioInWords((silentDays - awayDays) / usualDays)}.`
}

function pulse({ judgement }: Basis): string {
  const { g } = judgement.reading!
  return `${capitalised(chanceInWords(judgement.shown!.pulse))} that you are in touch within the next ${durationInWords(Math.max(30, 2 * g))} if nobody does anything.`
}

function strength({ judgement }: Basis): string {
  const meetings = judgement.strength
  const figure = meetings < 0.1 ? 'less than a tenth of one meeting' : `${meetings.toFixed(1)} meetings`
  return `What passed adds up to ${figure}, counting half for every half year gone by.`
}

/** Two chances that differ have to say why. */
function meaning(state: TieState, isOwn: boolean): string {
  if (state === 'new' || state === 'never-met') return 'The first weeks decide; most ties of one contact stay at one.'
  return isOwn ? `${RESUMED[state]} That was measured elsewhere; the chances here go by your own ties.` : RESUMED[state]
}
