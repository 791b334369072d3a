import { type Explanation, explainTie } from '../ties/explain.ts'
import type { Known, LastExchange } from './known.ts'
import type { Moment } from './today/first-line.ts'

/** Why things stand with somebody as they do, from what passed last. */
export function explainKnown(known: Known, last: LastExchange | null, { today, dayOf }: Moment): Explanation {
  const { name, tie, judgement, connectedOn, rhythmDays } = known
  const told = last && { direction: last.direction, kind: last.kind, day: dayOf(last.at) }
  return explainTie({ name, tie, judgement, last: told, knownUpToDay: known.knownUpTo, today, connectedOn, rhythmDays })
}
