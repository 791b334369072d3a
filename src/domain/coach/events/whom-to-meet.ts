import { t } from '#language/say.ts'
import { usualGapDays } from '../../ties/curve.ts'
import { silenceAfterRhythm } from '../../ties/silence-words.ts'
import { dayFromNumber, dayNumber } from '../../time.ts'
import { agoInWords, dateInWords, durationInWords, rhythmInWords, timesInWords } from '../../words.ts'
import type { Known, LastExchange } from '../known.ts'
import { nearestBirthday } from '../nearest-birthday.ts'
import { isCurrent } from '../today/lane.ts'
import { trustOf } from '../today/reconnect.ts'
import { slipValue } from '../today/slip.ts'
import type { EventGuest } from './happening.ts'

/** A promise that is still open. */
export interface OpenPromise {
  readonly personId: string
  readonly madeBy: 'owner' | 'them'
  /** In quotation marks where it was found in a message. */
  readonly what: string
}

/** What is known of the people at an event, on the day that counts as today. */
export interface Around {
  readonly today: number
  /** The day of the event. */
  readonly day: number
  readonly dayOf: (at: Date) => number
  readonly promises: ReadonlyMap<string, readonly OpenPromise[]>
  /** The last thing that passed with each. */
  readonly last: ReadonlyMap<string, LastExchange>
}

/** Somebody worth meeting, with one reason that stands after their name: "Kees Vos | and you usually talk every week; it has been three." */
export interface ToMeet {
  readonly guest: EventGuest
  readonly known: Known | null
  readonly reason: string
  /** What meeting them would bring; orders, and means nothing else. */
  readonly worth: number
}

/** More reasons than three are not kept in mind on the way there. */
export const OPENED = 3
/** A silence that ended counts as news for a month, when it was half a year. */
const BACK_DAYS = 30
const LONG_SILENCE_DAYS = 180
/** A birthday so near is what one would speak of. */
const BIRTHDAY_DAYS = 7

/**
 * Whom to meet among the guests of an event, what it would bring first: a promise that is open, a question that waits, a tie that slips
 * or rests, one that was just picked up again, a birthday, people never met, and then those in rhythm. Guests who said no are left out.
 * @param knownOf  person id -> the person; undefined for those who are not shown
 */
export function whomToMeet(guests: readonly EventGuest[], knownOf: (id: string) => Known | undefined, around: Around): ToMeet[] {
  return guests
    .filter(({ answer, came }) => answer !== 'no' && came !== false)
    .flatMap((guest): ToMeet[] => {
      if (guest.personId === null) return [{ guest, known: null, ...newcomer(guest) }]
      const known = knownOf(guest.personId)
      return known ? [{ guest, known, ...reasonFor(known, around) }] : []
    })
    .sort((a, b) => b.worth - a.worth || (a.guest.name < b.guest.name ? -1 : a.guest.name > b.guest.name ? 1 : 0))
}

interface Reason {
  readonly reason: string
  readonly worth: number
}

/** An address without a name is harder to look for in a room. */
function newcomer({ name }: EventGuest): Reason {
  return { reason: t('is new to you'), worth: name.includes('@') ? 0.4 : 0.9 }
}

function reasonFor(known: Known, around: Around): Reason {
  return (
    promise(known, around) ??
    question(known, around) ??
    backAgain(known, around) ??
    slipping(known, around) ??
    birthday(known, around) ??
    neverMet(known, around) ??
    inRhythm(known, around)
  )
}

function promise({ id }: Known, { promises }: Around): Reason | undefined {
  const open = promises.get(id) ?? []
  const own = open.find(({ madeBy }) => madeBy === 'owner')
  if (own) return { reason: t('is waiting for what you promised: {what}', { what: own.what }), worth: 4 }
  return open[0] && { reason: t('promised you something: {what}', { what: open[0].what }), worth: 3.5 }
}

function question({ id }: Known, { last, today, dayOf }: Around): Reason | undefined {
  const exchange = last.get(id)
  if (!exchange?.asks || exchange.direction !== 'in') return undefined
  const daysAgo = today - dayOf(exchange.at)
  if (daysAgo > LONG_SILENCE_DAYS) return undefined
  const ago = agoInWords(daysAgo)
  return { reason: t('wrote {ago} and seems to ask something; you have not answered yet', { ago }), worth: 3 }
}

function backAgain({ tie }: Known, { today, dayOf }: Around): Reason | undefined {
  if (tie.before.lastAt === null || tie.lastDay === null || today - tie.lastDay > BACK_DAYS) return undefined
  const silentDays = tie.lastDay - dayOf(new Date(tie.before.lastAt))
  if (silentDays < LONG_SILENCE_DAYS) return undefined
  const [ago, span] = [agoInWords(today - tie.lastDay), durationInWords(silentDays)]
  return { reason: t('and you are in touch again, {ago}, after {span}', { ago, span }), worth: 1.8 }
}

function slipping(known: Known, around: Around): Reason | undefined {
  const { state } = known.judgement
  if (known.isResting || known.tie.n < 2) return undefined
  if (state === 'cooling' || state === 'drifting') return { reason: silence(known, around), worth: 2 + slipValue(known) }
  if (state === 'dormant') return { reason: silence(known, around), worth: 1.2 + trustOf(known, around.today) * known.importance }
  return undefined
}

/** A rhythm is only claimed from four contact days on, and not of archives that end long ago: docs/tie-model.md, section 10. */
function silence(known: Known, { today }: Around): string {
  const { tie } = known
  const silentDays = today - tie.lastDay!
  const gap = usualGapDays(tie)
  if (!isCurrent(known, today))
    return t('and you were in touch on {day}; nothing is known of the time since', {
      day: dateInWords(dayFromNumber(tie.lastDay!), today),
    })
  if (tie.n < 4 || gap === null)
    return t('and you have been in touch {times}, last {ago}', { times: timesInWords(tie.n), ago: agoInWords(silentDays) })
  if (silentDays < 1)
    return t('and you usually talk {rhythm}; the last time was {ago}', { rhythm: rhythmInWords(gap), ago: agoInWords(silentDays) })
  return t('and you usually talk {rhythm}; it has been {silence}', {
    rhythm: rhythmInWords(gap),
    silence: silenceAfterRhythm(silentDays, gap),
  })
}

function birthday({ birthday: date, importance }: Known, { today, day }: Around): Reason | undefined {
  if (date === null) return undefined
  const { inDays, on } = nearestBirthday(date, day)
  if (Math.abs(inDays) > BIRTHDAY_DAYS) return undefined
  return { reason: birthdayWords(day + inDays < today, inDays === 0 ? null : dateInWords(on, today)), worth: 1.1 * importance }
}

function birthdayWords(isPast: boolean, date: string | null): string {
  if (date === null) return isPast ? t('had a birthday on that day') : t('has a birthday on that day')
  return isPast ? t('had a birthday on {day}', { day: date }) : t('has a birthday on {day}', { day: date })
}

function neverMet({ tie, organisation, connectedOn }: Known, { today }: Around): Reason | undefined {
  if (tie.n > 0) return undefined
  if (connectedOn === null) {
    const reason = organisation
      ? t('is at {organisation}; you have not been in touch, as far as is known', { organisation })
      : t('and you have not been in touch, as far as is known')
    return { reason, worth: 1 }
  }
  const days = today - dayNumber(connectedOn)
  const when = days <= 60 ? agoInWords(days) : t('in {year}', { year: connectedOn.slice(0, 4) })
  const reason = organisation
    ? t('is at {organisation}; you connected {when} and have not really talked yet', { organisation, when })
    : t('and you connected {when} and have not really talked yet', { when })
  return { reason, worth: 1.05 }
}

function inRhythm(known: Known, { today }: Around): Reason {
  const { tie, judgement } = known
  const ago = agoInWords(today - tie.lastDay!)
  const worth = 0.2 + judgement.warmth / 1000
  if (tie.n === 1) return { reason: t('and you have been in touch once, {ago}', { ago }), worth: worth + 0.5 }
  const isInRhythm = judgement.state === 'warm' && tie.n >= 4 && isCurrent(known, today)
  return { reason: isInRhythm ? t('and you are in rhythm, last {ago}', { ago }) : t('and you were last in touch {ago}', { ago }), worth }
}
