import type { Direction, InteractionKind } from '../interactions/interaction.ts'
import { judge } from '../ties/judge.ts'
import { NO_TIE, rebuildTie } from '../ties/tie.ts'
import { DAY_MS } from '../time.ts'
import type { Known, LastExchange, Mark } from './known.ts'
import type { Question } from './today/lane.ts'

/** 1 March 2026, a Sunday: the day that counts as today in the tests of the coach. */
export const TODAY = 20_513

export interface SomebodysPast {
  /** Days ago of each contact, any order. */
  readonly ago?: readonly number[]
  readonly kind?: InteractionKind
  readonly direction?: Direction | ((index: number) => Direction)
}

/** Somebody with a past, as the coach knows them. */
export function somebody(
  id: string,
  { ago = [], kind = 'mail', direction = (i) => (i % 2 ? 'in' : 'out') }: SomebodysPast = {},
  more: Partial<Known> = {},
): Known {
  const touches = ago
    .toSorted((a, b) => b - a)
    .map((days, i) => ({
      at: (TODAY - days) * DAY_MS + 36_000_000,
      day: TODAY - days,
      kind,
      direction: typeof direction === 'function' ? direction(i) : direction,
      audience: 1,
    }))
  const tie = touches.length === 0 ? NO_TIE : rebuildTie(touches)
  const rhythm = { rhythmDays: more.rhythmDays ?? null, skips: more.skips ?? 0 }
  return {
    id,
    name: `Amara ${id}`,
    organisation: null,
    title: null,
    place: null,
    birthday: null,
    connectedOn: null,
    importance: 1,
    rhythmDays: null,
    skips: 0,
    isResting: false,
    circle: 'wide',
    tie,
    judgement: judge(tie, { now: TODAY * DAY_MS + 43_200_000, today: TODAY, pinned: rhythm }),
    knownUpTo: TODAY,
    channels: tie.n > 0 ? ['mail'] : [],
    keys: [`mail:${id}@people.example`],
    ...more,
  }
}

/** The days ago of so many contacts, one every `gap` days, the last `since` days ago. */
export const every = (gap: number, count: number, since: number): number[] => Array.from({ length: count }, (_, i) => since + i * gap)

export const dayOf = (at: Date): number => Math.floor(at.getTime() / DAY_MS)

export function question(people: readonly Known[], more: Partial<Question> = {}): Question {
  return { people, today: TODAY, marks: [], lastExchanges: new Map(), dayOf, ...more }
}

export function wrote(personId: string, daysAgo: number, more: Partial<LastExchange> = {}): LastExchange {
  return {
    personId,
    at: new Date((TODAY - daysAgo) * DAY_MS + 36_000_000),
    direction: 'in',
    kind: 'mail',
    channel: 'mail',
    audience: 1,
    subject: 'The pier',
    snippet: 'The pier opens in May.',
    asks: false,
    onlyThanks: false,
    ...more,
  }
}

export function mark(known: Known, kind: Mark['kind'], how: Mark['how'], daysAgo: number, forDays?: number): Mark {
  const onDay = TODAY - daysAgo
  return { cardId: `${kind}-${known.id}`, personId: known.id, kind, how, onDay, untilDay: forDays === undefined ? null : onDay + forDays }
}
