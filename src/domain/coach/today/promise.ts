import type { Nudge } from '../known.ts'
import { dueDay, type Promised, promiseState } from '../ledger/promise.ts'
import { type Lane, nudge, type Question } from './lane.ts'

/** A promise comes up the day before it is due, and stays for so long after; then it is a matter for the person's page. */
const BEFORE_DAYS = 1
const AFTER_DAYS = 30
/** Half of the pressing is gone after this long. */
const HALF_LIFE_DAYS = 14

/** Promises of the owner's that are due: the most pressing one of each person. Nobody lets a promise rest, so resting ties are in. */
export function duePromises({ people, today, promises = [] }: Question): Nudge[] {
  const byPerson = new Map<string, Promised>()
  for (const promise of promises) {
    if (promise.madeBy !== 'owner' || promiseState(promise, today) !== 'open') continue
    const late = today - dueDay(promise)
    if (late < -BEFORE_DAYS || late > AFTER_DAYS) continue
    const before = byPerson.get(promise.personId)
    if (!before || dueDay(promise) < dueDay(before)) byPerson.set(promise.personId, promise)
  }
  if (byPerson.size === 0) return []
  return people.flatMap((known) => {
    const promise = byPerson.get(known.id)
    if (!promise) return []
    const pressing = known.importance * 0.5 ** (Math.max(0, today - dueDay(promise)) / HALF_LIFE_DAYS)
    // What the owner wrote down themselves is surely one; what was found in a message may be none.
    return [
      {
        ...nudge('promise', known, pressing * (promise.isFound ? 0.7 : 1)),
        id: `promise-${promise.id}`,
        about: { type: 'promise', promise },
      },
    ]
  })
}

/** It comes back by itself while it is open. */
export const PROMISE: Lane = { kind: 'promise', nudges: duePromises, stillHolds: () => false }
