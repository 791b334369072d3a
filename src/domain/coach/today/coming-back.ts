import type { Known, Mark, Nudge } from '../known.ts'
import { type History, lastMark } from './history.ts'
import { type Lane, nudge, type Question } from './lane.ts'

/** A card that came back and is still not dealt with is ranked like any other after so many days. */
const BACK_DAYS = 7

/**
 * Cards the owner put off until today, whatever the ranking would say of them now.
 * Left out are those that are moot: answered, in touch since, at rest, or something else done about the person today.
 */
export function comingBack(lanes: readonly Lane[], question: Question, history: History): Nudge[] {
  const { today } = question
  const waiting = new Set(history.all.filter((mark) => isDue(mark, today)).map(({ personId }) => personId))
  if (waiting.size === 0) return []
  return question.people.flatMap((known) => {
    if (known.isResting || !waiting.has(known.id)) return []
    const marks = history.of(known.id)
    if (marks.some(({ onDay }) => onDay === today)) return []
    const lane = lanes.find(({ kind }) => isBack(lastMark(marks, kind), kind, known, today) && holds(lanes, marks, kind, known, question))
    return lane ? [nudge(lane.kind, known, 0)] : []
  })
}

function isDue({ how, untilDay }: Mark, today: number): boolean {
  return how === 'snoozed' && untilDay !== null && untilDay <= today && today - untilDay < BACK_DAYS
}

/** The mark is of this very kind: a reconnect put off comes back as one, not as a card that slips. */
function isBack(mark: Mark | undefined, kind: Mark['kind'], known: Known, today: number): boolean {
  return mark !== undefined && mark.kind === kind && mark.personId === known.id && isDue(mark, today)
}

function holds(lanes: readonly Lane[], marks: readonly Mark[], kind: Mark['kind'], known: Known, question: Question): boolean {
  return lanes.find((lane) => lane.kind === kind)!.stillHolds(known, lastMark(marks, kind)!, question)
}
