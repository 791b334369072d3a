import type { InteractionKind } from '../../interactions/interaction.ts'
import type { Known, LastExchange, Nudge } from '../known.ts'
import { isSomebody, type Lane, nudge, type Question, shareByWarmth } from './lane.ts'

/** A message younger than this is simply new; an older one is answered by writing afresh. Days before today. */
const FROM_DAYS = 2
const TO_DAYS = 45
/** Whoever wrote on so many days and was never once written to sends news, not questions. */
const ONE_SIDED_DAYS = 5
/** Half of the pressing is gone after this long. */
const HALF_LIFE_DAYS = 21
const WRITTEN: ReadonlySet<InteractionKind> = new Set(['mail', 'message', 'letter'])

/** More than so many are never looked at: the most pressing of them have places for weeks. */
const MOST_CANDIDATES = 200

/**
 * Ids of the people who wrote last and may wait for an answer, those first whose answer would press most if they asked something:
 * their last exchange is needed to tell. At most 200.
 */
export function answerCandidates({ people, today, dayOf }: Pick<Question, 'people' | 'today' | 'dayOf'>): string[] {
  const waiting = people.filter((known) => mayWait(known, today, dayOf))
  const scored = waiting.map((known) => ({ id: known.id, score: pressing(known, today - dayOf(new Date(known.tie.lastInAt!))) }))
  return scored
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, MOST_CANDIDATES)
    .map(({ id }) => id)
}

/** How much an answer to somebody presses when they asked something so many days ago. */
function pressing(known: Known, ageDays: number): number {
  return known.importance * shareByWarmth(known) * 0.5 ** ((ageDays - FROM_DAYS) / HALF_LIFE_DAYS)
}

/**
 * Answers owed: they wrote last, to at most three, 2 to 45 days ago; and it asks something, or it went to the owner alone from
 * somebody with more than one contact day and said more than thank you. Questions come first, then warmth, then what is recent.
 */
export function answers(question: Question): Nudge[] {
  const { people, today, dayOf, lastExchanges } = question
  return people.flatMap((known) => {
    const last = lastExchanges.get(known.id)
    if (last === undefined || !mayWait(known, today, dayOf) || !wantsAnswer(known, last)) return []
    const ageDays = today - dayOf(last.at)
    if (ageDays < FROM_DAYS || ageDays > TO_DAYS) return []
    return [nudge('answer', known, (last.asks ? 1 : 0.6) * pressing(known, ageDays))]
  })
}

function mayWait(known: Known, today: number, dayOf: Question['dayOf']): boolean {
  const { tie } = known
  if (known.isResting || !theyWroteLast(known) || !isSomebody(known)) return false
  if (tie.lastOutAt === null && tie.n >= ONE_SIDED_DAYS) return false
  const ageDays = today - dayOf(new Date(tie.lastInAt!))
  return ageDays >= FROM_DAYS && ageDays <= TO_DAYS
}

function theyWroteLast({ tie }: Known): boolean {
  return tie.lastInAt !== null && tie.lastInAt > (tie.lastOutAt ?? Number.NEGATIVE_INFINITY)
}

function wantsAnswer(known: Known, last: LastExchange): boolean {
  if (last.direction !== 'in' || last.audience > 3 || !WRITTEN.has(last.kind)) return false
  return last.asks || (last.audience === 1 && known.tie.n >= 2 && !last.onlyThanks)
}

export const ANSWER: Lane = { kind: 'answer', nudges: answers, stillHolds: theyWroteLast }
