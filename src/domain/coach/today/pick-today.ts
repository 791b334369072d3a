import type { CardKind, Nudge } from '../known.ts'
import { comingBack } from './coming-back.ts'
import { begunSince, dealtWith } from './dealt-with.ts'
import { type History, historyOf, isKeptOff } from './history.ts'
import { LANES } from './index.ts'
import { byScore, type Question } from './lane.ts'
import { pickDiverse } from './pick-diverse.ts'

/** How many cards the owner wants. */
export interface Limits {
  /** Cards a day in all; those done today count. */
  readonly cap: number
  /** Of them, ties that slip or rest: a day while others wait for the place, and in seven days. */
  readonly slipsADay: number
  readonly slipsAWeek: number
  /** No cards to write out of the blue; birthdays and answers do not know days off. */
  readonly isDayOff: boolean
}

export const LIMITS: Limits = { cap: 5, slipsADay: 3, slipsAWeek: 12, isDayOff: false }

/** Today is a little of each: of promises, planned steps, introductions, answers and dates two while others wait for the place, of news, things to answer and new connections one. */
const FIRST_SHARE = { promise: 2, plan: 2, introduction: 2, answer: 2, date: 2, news: 1, hello: 1 } as const
/** When nothing else is due, new connections may be met, but not five of them at once. */
const MOST_HELLOS = 3
const RECONNECTS_A_WEEK = 2
const OUT_OF_THE_BLUE: ReadonlySet<CardKind> = new Set(['news', 'slip', 'reconnect', 'give', 'hello'])
const ABOUT_SILENCE: ReadonlySet<CardKind> = new Set(['slip', 'reconnect'])

/**
 * The cards of Today, in the order shown: promises due, planned steps, introductions, answers owed, dates, news, ties that slip, one to pick up again, something to answer,
 * new connections.
 *
 * Places are given first to what was put off until today, then to the first share of each kind, then to what is left of answers,
 * dates and slipping ties, and to new connections when there is nothing else; a day that would stay empty holds one tie to pick up again,
 * whatever the week had. Nobody has two cards. What scores too low stays out
 * even when places stay empty: an empty day is a good answer.
 *
 * What was shown in the morning stays: the day is picked as it began, and what was dealt with since is taken out. A card done leaves its
 * place empty; one put off or let go gives its place to the next.
 * @source docs/tie-model.md, section 9; the shares are our own: docs/decisions/0006-shares-of-today.md
 */
export function pickToday(question: Question, limits: Partial<Limits> = {}): readonly Nudge[] {
  const { cap, isDayOff, ...silence } = { ...LIMITS, ...limits }
  const began = historyOf(question.marks, question.today - 1)
  const dealt = historyOf(question.marks, question.today).all.filter(({ onDay }) => onDay === question.today)
  const { gone, ghosts } = dealtWith(question.people, dealt)
  const done = dealt.filter(({ how }) => how === 'done').length
  const snoozed = dealt.filter(({ how }) => how === 'snoozed').length
  const free = cap - done
  if (free <= 0) return []
  const chosen = new Chosen(free + ghosts.length)
  chosen.add(comingBack(LANES, question, began).sort(byLane))
  const lanes = openLanes(question, began, isDayOff, ghosts)
  chosen.add(lanes.promise, FIRST_SHARE.promise)
  chosen.add(lanes.plan, FIRST_SHARE.plan)
  chosen.add(lanes.introduction, FIRST_SHARE.introduction + begunSince(lanes.introduction, question.today, ghosts))
  chosen.add(lanes.answer, FIRST_SHARE.answer)
  chosen.add(lanes.date, FIRST_SHARE.date)
  chosen.add(lanes.news, FIRST_SHARE.news)
  const keptFree = Math.min(1, lanes.give.length + lanes.hello.length)
  addSilence(chosen, lanes, began, question.today, { ...silence, keptFree })
  // On a full day only one of the two has a place: they take turns, a day each.
  const turns = [lanes.give, lanes.hello]
  for (const lane of question.today % 2 === 0 ? turns : turns.toReversed()) chosen.add(lane, 1)
  chosen.add(lanes.promise)
  chosen.add(lanes.plan)
  chosen.add(lanes.introduction)
  chosen.add(lanes.answer)
  chosen.add(lanes.date)
  chosen.add(lanes.news)
  const { slipsAWeek } = silence
  // One put off makes room for another; one let go does not, or a day of letting go would not end.
  const more = { slipsADay: cap + snoozed, slipsAWeek: slipsAWeek + snoozed, keptFree: 0 }
  addSilence(chosen, { ...lanes, reconnect: [] }, began, question.today, more)
  if (chosen.nudges.every(({ kind }) => kind === 'hello')) chosen.add(lanes.hello, MOST_HELLOS)
  if (chosen.nudges.length === 0 && !isDayOff) chosen.add(pickDiverse(lanes.reconnect, 1, []))
  return chosen.nudges
    .filter(({ known }) => !gone.has(known.id))
    .slice(0, free)
    .toSorted(byLane)
}

type Lanes = Readonly<Record<CardKind, readonly Nudge[]>>

/** The cards each lane would like, without those that were dealt with before today, best first (those about silence in any order). */
function openLanes(question: Question, history: History, isDayOff: boolean, ghosts: readonly Nudge[]): Lanes {
  const open = LANES.map(({ kind, nudges }) => {
    const dealt = ghosts.filter((ghost) => ghost.kind === kind)
    if (isDayOff && OUT_OF_THE_BLUE.has(kind)) return [kind, dealt] as const
    const open = nudges(question).filter(({ known }) => !isKeptOff(kind, known, history.of(known.id), question))
    // As it stood in the morning where nothing but the mark has changed; else before the others.
    const left = [...open, ...dealt.filter(({ id }) => !open.some((each) => each.id === id))]
    return [kind, ABOUT_SILENCE.has(kind) ? left : left.sort(byScore)] as const
  })
  return Object.fromEntries(open) as Record<CardKind, Nudge[]>
}

/**
 * Ties that slip, and in the last of their places one to pick up again: without a place of its own it would never come up in a
 * network where something always slips. For the same reason a place is kept free for something to answer or a new connection, unless
 * it is the only one.
 */
function addSilence(
  chosen: Chosen,
  lanes: Lanes,
  history: History,
  today: number,
  { slipsADay, slipsAWeek, keptFree }: Pick<Limits, 'slipsADay' | 'slipsAWeek'> & { readonly keptFree: number },
): void {
  const shown = history.all.filter(({ kind, how, onDay }) => ABOUT_SILENCE.has(kind) && how !== 'snoozed' && today - onDay < 7)
  const already = chosen.nudges.filter(({ kind }) => ABOUT_SILENCE.has(kind))
  const allowed = Math.min(slipsADay, slipsAWeek - shown.length) - already.length
  const left = Math.min(allowed, chosen.placesLeft, Math.max(1, chosen.placesLeft - keptFree))
  const picks = pickDiverse(chosen.without(lanes.slip), Math.max(0, left), already)
  const picked = [...already, ...shown].filter(({ kind }) => kind === 'reconnect')
  const mayReconnect = left > 0 && picked.length < RECONNECTS_A_WEEK && !already.some(({ kind }) => kind === 'reconnect')
  const reconnect = mayReconnect ? pickDiverse(chosen.without(lanes.reconnect), 1, [...already, ...picks]) : []
  const slips = left > 1 ? picks.slice(0, left - reconnect.length) : picks
  chosen.add([...slips, ...reconnect].slice(0, Math.max(0, left)))
}

/** Places given so far: never more than there are, never two to one person. */
class Chosen {
  readonly nudges: Nudge[] = []
  readonly #people = new Set<string>()
  readonly #places: number

  constructor(places: number) {
    this.#places = places
  }

  get placesLeft(): number {
    return this.#places - this.nudges.length
  }

  without(nudges: readonly Nudge[]): readonly Nudge[] {
    return this.#people.size === 0 ? nudges : nudges.filter(({ known }) => !this.#people.has(known.id))
  }

  /** Adds from the front while there are places; `upTo` counts those of the kind that have one already. */
  add(nudges: readonly Nudge[], upTo = Number.POSITIVE_INFINITY): void {
    const kind = nudges[0]?.kind
    let count = upTo === Number.POSITIVE_INFINITY ? 0 : this.nudges.filter((each) => each.kind === kind).length
    for (const each of nudges) {
      if (this.nudges.length >= this.#places || count >= upTo) return
      if (this.#people.has(each.known.id)) continue
      this.#people.add(each.known.id)
      this.nudges.push(each)
      count++
    }
  }
}

const ORDER = LANES.map(({ kind }) => kind)

function byLane(a: Nudge, b: Nudge): number {
  return ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || byScore(a, b)
}
