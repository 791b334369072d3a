import { holesIn, type Pause } from '../../ties/away.ts'
import { LONG_HALF_LIFE_DAYS } from '../../ties/constants.ts'
import type { Diary } from '../../ties/diary.ts'
import { DAY_MS, dayFromNumber } from '../../time.ts'
import type { Bounds, PostingNetwork } from '../share/bounds.ts'
import { FEWEST_WEEKS, type KindFacts, type Published, WEEKS } from './kind.ts'
import { addStarts, firstDayOf, type Standings, standingsOn } from './standings.ts'

/** Days before and after a large ask that are lived in its light. */
const NEAR_ASK_DAYS = 21
const PRESENCE_DAYS = 28
export const EVENT_DAYS = 180

/** What one day added to the ledger on the owner's side, or something they did in public. Days since 1970. */
export interface LedgerDay {
  readonly day: number
  /** Worth, and how many. */
  readonly given: number
  readonly asked: number
  readonly gives: number
  readonly asks: number
  readonly largeAsks: number
}
export interface OwnPost {
  readonly day: number
  readonly channel: string
  readonly kind: 'post' | 'comment' | 'reaction' | 'repost' | 'article'
}
export interface OwnEvent {
  readonly day: number
  readonly role: 'attending' | 'hosting' | 'invited'
}
/** A stretch of time in which the owner was after something: a job, money, customers. */
export interface Need {
  readonly fromDay: number
  readonly untilDay: number
}

/** Everything the kind meter looks at, of all times. */
export interface Doings {
  readonly diaries: readonly Diary[]
  readonly pauses: readonly Pause[]
  /** The owner's side only, ascending by day. */
  readonly ledger: readonly LedgerDay[]
  readonly posts: readonly OwnPost[]
  readonly events: readonly OwnEvent[]
  readonly needs: readonly Need[]
  /** Networks in use, with the owner's bounds. */
  readonly networks: ReadonlyMap<PostingNetwork, Bounds>
  readonly profile: KindFacts['profile']
}

/** Eight years tell how somebody came to be who they are; what lies further back is another life. */
export const MOST_MONTHS = 96

/**
 * The days on which the owner can be judged: the end of each past month of the last eight years that has twelve weeks of data behind it,
 * and `today`. Empty when not even today has.
 */
export function judgedDays(diaries: readonly Diary[], today: number): number[] {
  const first = firstDayOf(diaries, today) + 7 * FEWEST_WEEKS
  if (first > today || diaries.every(({ length }) => length === 0)) return []
  const days: number[] = []
  for (let [year, month] = yearAndMonth(first); ; month++) {
    const end = Date.UTC(year, month, 0) / DAY_MS
    if (end >= today) return [...days.slice(-MOST_MONTHS), today]
    if (end >= first) days.push(end)
  }
}

function yearAndMonth(day: number): [year: number, month: number] {
  const [year, month] = dayFromNumber(day).split('-')
  return [Number(year), Number(month)]
}

/** So far into a hole the owner can still be judged by what came before it. */
const GRACE_DAYS = 30

/**
 * The facts of each judged day, in one pass over all diaries; days inside a hole, and those with less than twelve weeks on record among
 * the last 26, are left out.
 * @param days  from `judgedDays`, not empty
 */
export function gatherFacts(doings: Doings, days: readonly number[]): KindFacts[] {
  const holes = holesIn(doings.pauses)
  const judged = days.filter((day) => !holes.some(({ from, to }) => day > from + GRACE_DAYS && day < to))
  return judged.length === 0 ? [] : factsOn(doings, judged, holes).filter(({ startsByWeek }) => startsByWeek.length >= FEWEST_WEEKS)
}

function factsOn(doings: Doings, days: readonly number[], holes: readonly Pause[]): KindFacts[] {
  const standings = standingsOn(days, doings.diaries, doings.pauses)
  const fading = fadingLedger(doings.ledger, days)
  return days.map((day, at) => {
    const weeks = Math.min(WEEKS, Math.floor((day - standings.firstDay + 1) / 7))
    const from = day - 7 * weeks + 1
    const starts = startsOutsideInner(standings, doings.diaries, at, from, day)
    const known = knownWeeks(holes, from, weeks)
    const asks = doings.ledger.filter((each) => each.largeAsks > 0)
    const near = nearNeed(asks, doings.needs, from, day)
    const within = doings.ledger.filter((each) => each.day >= from && each.day <= day)
    return {
      day,
      startsByWeek: byWeek(starts).filter((_, week) => known[week]),
      asks: sum(within, ({ largeAsks }) => largeAsks),
      daysNearAsks: near.reduce((count, isNear, i) => count + (known[Math.floor(i / 7)] ? isNear : 0), 0),
      startsNearAsks: near.reduce((count, isNear, i) => count + isNear * starts[i]!, 0),
      ...fading[at]!,
      gives: sum(within, (each) => each.gives),
      allAsks: sum(within, (each) => each.asks),
      published: publishedBefore(doings, day),
      events: eventsBefore(doings.events, day),
      profile: doings.profile,
      warmBefore: standings.warmBefore[at]!,
      kept: standings.kept[at]!,
    }
  })
}

/** Own starts a day from `from` to `until`, without those towards the five closest. */
function startsOutsideInner(standings: Standings, diaries: readonly Diary[], at: number, from: number, until: number): Int32Array {
  const starts = standings.startsByDay.slice(from - standings.firstDay, until - standings.firstDay + 1)
  for (const index of standings.inner[at]!) addStarts(starts, from, diaries[index]!, -1)
  return starts
}

/** Whether each week has days outside of every hole. */
function knownWeeks(holes: readonly Pause[], from: number, weeks: number): boolean[] {
  return Array.from({ length: weeks }, (_, week) => {
    const first = from + 7 * week
    return !holes.some((hole) => hole.from < first && hole.to > first + 6)
  })
}

function byWeek(daily: Int32Array): number[] {
  return Array.from({ length: daily.length / 7 }, (_, week) => daily.subarray(7 * week, 7 * week + 7).reduce((a, b) => a + b, 0))
}

/** 1 for each day that lies within three weeks of a large ask or inside a need. */
function nearNeed(asks: readonly LedgerDay[], needs: readonly Need[], from: number, until: number): Uint8Array {
  const near = new Uint8Array(until - from + 1)
  for (const { day } of asks) near.fill(1, Math.max(0, day - NEAR_ASK_DAYS - from), Math.max(0, day + NEAR_ASK_DAYS - from + 1))
  for (const { fromDay, untilDay } of needs) near.fill(1, Math.max(0, fromDay - from), Math.max(0, untilDay - from + 1))
  return near
}

/** The ledger as it stood on each day, faded with a half-life of a year. */
function fadingLedger(ledger: readonly LedgerDay[], days: readonly number[]): { given: number; asked: number }[] {
  let [given, asked, as, i] = [0, 0, days[0]!, 0]
  const fadeTo = (day: number) => {
    const share = 2 ** ((as - day) / LONG_HALF_LIFE_DAYS)
    given *= share
    asked *= share
    as = day
  }
  return days.map((day) => {
    for (; i < ledger.length && ledger[i]!.day <= day; i++) {
      fadeTo(ledger[i]!.day)
      given += ledger[i]!.given
      asked += ledger[i]!.asked
    }
    fadeTo(day)
    return { given, asked }
  })
}

function publishedBefore({ posts, networks }: Doings, day: number): Published[] {
  const recent = posts.filter((post) => post.day > day - PRESENCE_DAYS && post.day <= day)
  return [...networks].map(([network, { floorAWeek }]) => {
    const here = recent.filter(({ channel }) => channel === network)
    const answers = here.filter(({ kind }) => kind === 'comment' || kind === 'reaction').length
    return { network, posts: here.length - answers, answers, floorAWeek }
  })
}

function eventsBefore(events: readonly OwnEvent[], day: number): KindFacts['events'] {
  if (events.length === 0) return null
  const recent = events.filter((event) => event.day > day - EVENT_DAYS && event.day <= day)
  return {
    attended: recent.filter(({ role }) => role === 'attending').length,
    hosted: recent.filter(({ role }) => role === 'hosting').length,
  }
}

function sum<Item>(items: readonly Item[], of: (item: Item) => number): number {
  return items.reduce((total, item) => total + of(item), 0)
}
