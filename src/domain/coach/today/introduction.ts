import { dayNumber } from '../../time.ts'
import { nextSteps } from '../introductions/introduction.ts'
import type { Known, Nudge } from '../known.ts'
import { type Lane, nudge, type Question } from './lane.ts'

/** Half of the pressing is gone after this long: what lies for months is no introduction any more. */
const HALF_LIFE_DAYS = 21
const AFTER_DAYS = 60
/** Of two who are to be asked the first comes first. */
const SECOND = 0.9

/** The next step of each introduction the owner began, from its day on: whom to ask, both to bring together, how it went. */
export function introductionSteps({ people, today, introductions = [] }: Question): Nudge[] {
  if (introductions.length === 0) return []
  const byId = new Map(people.map((known) => [known.id, known]))
  return introductions.flatMap((introduction) =>
    nextSteps(introduction).flatMap((step, at) => {
      const [known, other] = [byId.get(step.side.personId), byId.get(step.other.personId)]
      const late = today - dayNumber(step.onDay)
      if (!known || !other || late < 0 || late > AFTER_DAYS) return []
      const parties = new Map<string, Known>([known, other].map((each) => [each.id, each]))
      return [
        {
          ...nudge('introduction', known, known.importance * 0.5 ** (late / HALF_LIFE_DAYS) * SECOND ** at),
          id: `introduction-${step.side.id}`,
          about: { type: 'introduction' as const, introduction, step, parties },
        },
      ]
    }),
  )
}

/** It comes back by itself while it is not done. */
export const INTRODUCTION: Lane = { kind: 'introduction', nudges: introductionSteps, stillHolds: () => false }
