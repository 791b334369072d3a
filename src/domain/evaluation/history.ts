import { addTouch, NO_TIE, type Tie, type Touch } from '../ties/tie.ts'
import { DAY_MS } from '../time.ts'
import type { Message } from './messages.ts'

const DAY_SECONDS = 86_400
/** Two numbers below it make one key. */
const MOST_PEOPLE = 2 ** 26

/** All that passed between two people. Days are counted from the first message of all, and so is time. */
export interface History {
  readonly pair: readonly [string, string]
  /** In the order of time; each weighs 1, as a meeting does. */
  readonly touches: readonly Touch[]
  /** When each was, days with their fraction, ascending. */
  readonly times: readonly number[]
  /** Days with contact, ascending, each once. */
  readonly days: readonly number[]
}

/** What passed between every two people. @param messages in the order of time */
export function historiesOf(messages: readonly Message[]): History[] {
  const start = messages[0]?.seconds ?? 0
  const numbers = new Map<string, number>()
  const numberOf = (id: string) => {
    const known = numbers.get(id)
    if (known !== undefined) return known
    numbers.set(id, numbers.size)
    return numbers.size - 1
  }
  const found = new Map<number, Growing>()
  for (const { from, to, seconds } of messages) {
    const [a, b] = [numberOf(from), numberOf(to)]
    const key = Math.min(a, b) * MOST_PEOPLE + Math.max(a, b)
    const history = found.get(key) ?? { pair: a < b ? [from, to] : [to, from], touches: [], times: [], days: [] }
    if (history.times.length === 0) found.set(key, history)
    grow(history, seconds - start, a < b ? 'out' : 'in')
  }
  return [...found.values()]
}

interface Growing extends History {
  readonly touches: Touch[]
  readonly times: number[]
  readonly days: number[]
}

function grow({ touches, times, days }: Growing, seconds: number, direction: Touch['direction']): void {
  const day = Math.floor(seconds / DAY_SECONDS)
  touches.push({ at: seconds * 1000, day, kind: 'meeting', direction, audience: 1 })
  times.push(seconds / DAY_SECONDS)
  if (days.at(-1) !== day) days.push(day)
}

/** The tie as it stood at each of some moments, days in ascending order, with what passed before each and no more. */
export function tiesAt({ touches }: History, moments: readonly number[]): Tie[] {
  let tie = NO_TIE
  let next = 0
  return moments.map((moment) => {
    for (; next < touches.length && touches[next]!.at < moment * DAY_MS; next++) tie = addTouch(tie, touches[next]!)
    return tie
  })
}

/** How many of ascending numbers lie in [from, to). */
export function countBetween(ascending: readonly number[], from: number, to: number): number {
  return countBefore(ascending, to) - countBefore(ascending, from)
}

/** How many of ascending numbers are smaller than `limit`. */
export function countBefore(ascending: readonly number[], limit: number): number {
  let [low, high] = [0, ascending.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (ascending[middle]! < limit) low = middle + 1
    else high = middle
  }
  return low
}
