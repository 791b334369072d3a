import { addDays, type Day } from '../../time.ts'

/** One of two people who are to meet, and how far it has come with them. */
export interface Introduced {
  /** Of this side of this introduction. */
  readonly id: string
  readonly personId: string
  readonly askedOn: Day | null
  readonly answer: 'yes' | 'no' | null
  readonly answeredOn: Day | null
  /** When they were told that it will not come about. */
  readonly toldOn: Day | null
}

/** The owner introduces two people to each other: asks each, and only when both said yes brings them together. */
export interface Introduction {
  readonly id: string
  /** Why they may be glad to meet; the owner's words. */
  readonly why: string | null
  readonly begunOn: Day
  readonly sides: readonly [Introduced, Introduced]
  readonly madeOn: Day | null
  /** When the owner asked how it went, or thanked. */
  readonly askedAfterOn: Day | null
  /** When the owner let it be. */
  readonly endedOn: Day | null
}

export type IntroductionState = 'asking' | 'agreed' | 'made' | 'done' | 'declined' | 'ended'

/** What there is to do next: ask somebody, remind them, tell them that it will not come about, bring both together, ask how it went. */
export const STEP_KINDS = ['ask', 'remind', 'tell', 'make', 'ask-after'] as const
export type StepKind = (typeof STEP_KINDS)[number]

export interface NextStep {
  readonly kind: StepKind
  /** With whom; making it is with the first of both. */
  readonly side: Introduced
  readonly other: Introduced
  /** The day from which on it is due. */
  readonly onDay: Day
}

/** Who has not answered for so long may have overlooked it. */
const ANSWER_DAYS = 7
/** In so long two people have met, or never will by themselves. */
const MEET_DAYS = 21

export function stateOf({ sides, madeOn, askedAfterOn, endedOn }: Introduction): IntroductionState {
  if (endedOn !== null) return 'ended'
  if (askedAfterOn !== null) return 'done'
  if (madeOn !== null) return 'made'
  if (sides.some(({ answer }) => answer === 'no')) return 'declined'
  return sides.every(({ answer }) => answer === 'yes') ? 'agreed' : 'asking'
}

/**
 * What there is to do, and from when on. Both are asked, each for themselves. A no ends it: whoever was asked as well, and did not say no
 * too, is told kindly; nobody who was never asked ever hears of it.
 */
export function nextSteps(introduction: Introduction): NextStep[] {
  const { sides, begunOn, madeOn } = introduction
  const [first, second] = sides
  const step = (kind: StepKind, side: Introduced, onDay: Day): NextStep => ({ kind, side, other: side === first ? second : first, onDay })
  switch (stateOf(introduction)) {
    case 'asking':
      return sides.flatMap((side) => {
        if (side.answer !== null) return []
        return side.askedOn === null ? [step('ask', side, begunOn)] : [step('remind', side, addDays(side.askedOn, ANSWER_DAYS))]
      })
    case 'agreed':
      return [step('make', first, latest(first.answeredOn, second.answeredOn) ?? begunOn)]
    case 'made':
      return [step('ask-after', first, addDays(madeOn!, MEET_DAYS))]
    case 'declined':
      return sides
        .filter(({ askedOn, answer, toldOn }) => askedOn !== null && answer !== 'no' && toldOn === null)
        .map((side) => step('tell', side, latest(first.answeredOn, second.answeredOn) ?? begunOn))
    case 'done':
    case 'ended':
      return []
  }
}

/** Whether nothing is left to do. */
export const isOver = (introduction: Introduction): boolean => nextSteps(introduction).length === 0

const latest = (a: Day | null, b: Day | null) =>
  ([a, b]
    .filter((day) => day !== null)
    .sort()
    .at(-1) ?? null) as Day | null
