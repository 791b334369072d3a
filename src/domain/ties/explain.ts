import { t } from '#language/say.ts'
import { firstName } from '../people/names.ts'
import { type Day, dayFromNumber, dayNumber } from '../time.ts'
import { agoInWords, dateInWords, rhythmInWords, timesInWords } from '../words.ts'
import { type Curve, curveOf, toldRegularity, usualGapDays } from './curve.ts'
import type { Judgement } from './judge.ts'
import { deedOf, type LastTouch, lastTouchOf, leadOf } from './last.ts'
import { exactDays, exactlyAgo, silenceAfterRhythm } from './silence-words.ts'
import type { Tie } from './tie.ts'
import { type Part, partsOf } from './why-warmth.ts'

/** Archives that end more days ago than this are named with the day they end. */
export const STALE_DAYS = 14

/** What a tie is explained from. Days are days since 1970 in the owner's zone. */
export interface TieFacts {
  readonly name: string
  readonly tie: Tie
  readonly judgement: Judgement
  /** The last thing that passed; null to take what the tie remembers. */
  readonly last: LastTouch | null
  /** Last day that the tie's sources say something of; today for live ones. */
  readonly knownUpToDay: number
  readonly today: number
  readonly connectedOn: Day | null
  /** A rhythm the owner set, days. */
  readonly rhythmDays?: number | null
}

export interface Explanation {
  /** One sentence or two for the head of a page or card. */
  readonly sentence: string
  /** "Why this warmth": each part of the figure in words. */
  readonly parts: readonly Part[]
}

/** What is said of a tie: the numbers that both the sentence and the parts stand on. */
export interface Basis extends TieFacts {
  readonly first: string
  /** The curve of what happened, without wishes and skips, as regular as the gaps that are told: only this may be called usual. */
  readonly learned: Curve
  /** The gap that is told, days; from four contacts on. */
  readonly usualDays: number
  /** The day spoken of: today, or the day the archives end. */
  readonly onDay: number
  /** "3 March 2025" when the archives end long ago. */
  readonly asOf: string | null
  /** Calendar days from the last contact day to `onDay`. */
  readonly silentDays: number
  /** Of those, days on which the owner was away: they count for nothing. */
  readonly awayDays: number
}

/**
 * Why a tie stands as it does, in plain sentences.
 *
 * A rhythm is only claimed from four contact days on, "like clockwork" from eight and a regularity of 2, "on and off" below 0.9.
 * Days in which the owner was away are part of "it has been"; where they are most of it, that is said, for it is why the tie still counts.
 * @source docs/tie-model.md, sections 5 and 10
 */
export function explainTie(facts: TieFacts): Explanation {
  const basis = basisOf(facts)
  return { sentence: sentenceOf(basis), parts: partsOf(basis) }
}

export function basisOf(facts: TieFacts): Basis {
  const { tie, judgement, knownUpToDay, today } = facts
  const isStale = knownUpToDay < today - STALE_DAYS
  const lastDay = tie.lastDay ?? today
  const known = Math.max(0, Math.min(knownUpToDay, today) - lastDay)
  const away = judgement.elapsedDays === null ? 0 : known - judgement.elapsedDays
  const onDay = isStale ? knownUpToDay : today
  return {
    ...facts,
    last: facts.last ?? lastTouchOf(tie),
    first: firstName(facts.name),
    learned: { ...curveOf(tie), k: toldRegularity(tie) },
    usualDays: usualGapDays(tie) ?? 0,
    onDay,
    asOf: isStale ? dateInWords(dayFromNumber(knownUpToDay), today) : null,
    silentDays: Math.max(0, onDay - lastDay),
    // The fraction of a day between the calendar and the clock is no absence.
    awayDays: away > 1.5 ? Math.round(away) : 0,
  }
}

function sentenceOf(basis: Basis): string {
  const { tie } = basis
  if (tie.n === 0) return withoutContact(basis)
  const few = tie.n < 4 && !basis.rhythmDays
  return [few ? fewContacts(basis) : rhythmAndSilence(basis), lastWord(basis)].filter(Boolean).join(' ')
}

function withoutContact({ tie, connectedOn, first, today, asOf }: Basis): string {
  if (connectedOn === null && tie.seenAt !== null)
    return t('Only small signs are on record between you and {name}. That is fine; is {name} someone?', { name: first })
  if (connectedOn === null)
    return t('Nothing on record has passed between you and {name}. That is fine; is {name} someone?', { name: first })
  const days = today - dayNumber(connectedOn)
  const isRecent = days <= 60
  const when = isRecent ? agoInWords(days) : t('in {year}', { year: connectedOn.slice(0, 4) })
  // Something small is on record, a reaction or a mail to many, so "never" would be wrong.
  if (tie.seenAt !== null)
    return t('You connected {when} and have not really talked yet. That is fine; is {name} someone?', { when, name: first })
  if (isRecent)
    return asOf
      ? t('You connected {when} and have not written yet, as far as known on {day}.', { when, day: asOf })
      : t('You connected {when} and have not written yet.', { when })
  return asOf
    ? t('You connected {when} and never wrote, as far as known on {day}. That is fine; is {name} someone?', {
        when,
        day: asOf,
        name: first,
      })
    : t('You connected {when} and never wrote. That is fine; is {name} someone?', { when, name: first })
}

/** Below four contact days there is no rhythm to speak of. */
function fewContacts(basis: Basis): string {
  const told = inTouch(basis)
  return basis.asOf ? t('{told}; nothing is known after {day}.', { told, day: basis.asOf }) : `${told}.`
}

function inTouch({ tie, silentDays, asOf, today }: Basis): string {
  const when = asOf ? t('on {day}', { day: dateInWords(dayFromNumber(tie.lastDay!), today) }) : exactlyAgo(silentDays)
  if (tie.n === 1) return t('You have been in touch once, {when}', { when })
  const span = exactDays(tie.lastDay! - tie.firstDay!)
  if (tie.n === 2) return t('You have been in touch twice, {span} apart, last {when}', { span, when })
  return t('You have been in touch {times} in {span}, last {when}', { times: timesInWords(tie.n), span, when })
}

/** "You usually talk every three weeks; it has been nine." */
function rhythmAndSilence(basis: Basis): string {
  const { rhythmDays, silentDays, awayDays, asOf, usualDays } = basis
  const rhythm = rhythmDays ? t('You want to talk {rhythm}', { rhythm: rhythmInWords(rhythmDays) }) : learnedRhythm(basis)
  const silence = silenceAfterRhythm(silentDays, rhythmDays || usualDays)
  if (asOf)
    return silentDays < 1
      ? t('{told}; nothing is known after {day}.', { told: rhythm, day: asOf })
      : t('{rhythm}; as of {day} it had been {silence}.', { rhythm, day: asOf, silence })
  if (silentDays <= 1) return t('{rhythm}; the last time was {when}.', { rhythm, when: agoInWords(silentDays) })
  return awayDays > silentDays / 2
    ? t('{rhythm}; it has been {silence}, most of that without a word from you to anybody on record.', { rhythm, silence })
    : t('{rhythm}; it has been {silence}.', { rhythm, silence })
}

function learnedRhythm({ tie, learned, usualDays, judgement, asOf }: Basis): string {
  const rhythm = rhythmInWords(usualDays)
  // What rests is no habit any more.
  if (judgement.state === 'dormant' && asOf === null) return t('You used to talk {rhythm}', { rhythm })
  if (tie.n >= 8 && learned.k >= 2) return t('You talk {rhythm}, like clockwork', { rhythm })
  return learned.k < 0.9 ? t('You talk on and off, typically {rhythm}', { rhythm }) : t('You usually talk {rhythm}', { rhythm })
}

/** Who spoke last and when; a small sign after the last contact is told as that. */
function lastWord({ last, tie, first, today }: Basis): string {
  if (last === null) return ''
  const day = dateInWords(dayFromNumber(last.day), today)
  if (last.day > tie.lastDay!) return t('Since then only a smaller sign: {deed}, on {day}.', { deed: deedOf(last, first), day })
  return last.day === tie.lastDay ? t('{lead}, on {day}.', { lead: leadOf(last, first), day }) : ''
}
