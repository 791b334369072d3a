import { dayNumber } from '../../time.ts'
import type { Nudge, Step } from '../known.ts'
import { type Lane, nudge, type Question } from './lane.ts'

/** A step that was let lie for so long is no part of a plan any more. */
const AFTER_DAYS = 30

/** Steps the owner planned whose day has come: the first open one of each plan. */
export function plannedSteps({ people, today, steps = [] }: Question): Nudge[] {
  const byPerson = new Map<string, Step>()
  for (const step of steps) {
    const late = today - dayNumber(step.onDay)
    if (late >= 0 && late <= AFTER_DAYS && !byPerson.has(step.personId)) byPerson.set(step.personId, step)
  }
  if (byPerson.size === 0) return []
  return people.flatMap((known) => {
    const step = byPerson.get(known.id)
    return step ? [{ ...nudge('plan', known, known.importance), id: `plan-${step.id}`, about: { type: 'step' as const, step } }] : []
  })
}

/** It comes back by itself while it is not done. */
export const PLAN: Lane = { kind: 'plan', nudges: plannedSteps, stillHolds: () => false }
