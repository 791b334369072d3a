import { t } from '#language/say.ts'
import { Conflict } from '../../errors.ts'
import type { Day } from '../../time.ts'
import { type Introduced, type Introduction, type StepKind, stateOf } from './introduction.ts'

/** What happened: somebody was asked (again), said yes or no, was told; both were brought together, were asked how it went; or it is let be. */
export const TAKEN = ['asked', 'yes', 'no', 'told', 'made', 'asked-after', 'ended'] as const
export type Taken = (typeof TAKEN)[number]

/** What of an introduction a step changes; what it does not name stays. */
export interface IntroductionChange {
  readonly sides: readonly ({ readonly id: string } & Partial<Omit<Introduced, 'id' | 'personId'>>)[]
  readonly madeOn?: Day | null
  readonly askedAfterOn?: Day | null
  readonly endedOn?: Day | null
}

/** What doing the next step means. */
export const DOING: Readonly<Record<StepKind, Taken>> = {
  ask: 'asked',
  remind: 'asked',
  tell: 'told',
  make: 'made',
  'ask-after': 'asked-after',
}

const OF_ONE: ReadonlySet<Taken> = new Set(['asked', 'yes', 'no', 'told'])

/**
 * What changes when a step is taken on a day. A yes or no from somebody who is not known to have been asked tells that they were.
 * @param side  whom it is about, for what is about one of them
 * @throws Conflict when it is too late or too early for it, with the reason
 */
export function takeStep(introduction: Introduction, taken: Taken, side: Introduced | undefined, on: Day): IntroductionChange {
  const state = stateOf(introduction)
  if (state === 'ended' || state === 'done') throw new Conflict(t('This introduction is over already.'))
  if (taken === 'ended') return { sides: [], endedOn: on }
  if (OF_ONE.has(taken)) {
    if (!side) throw new Conflict(t('Say which of the two.'))
    if (state === 'made') throw new Conflict(t('They are introduced already.'))
    return { sides: [{ id: side.id, ...changeOf(taken, side, on) }] }
  }
  if (taken === 'made') {
    if (state === 'made') throw new Conflict(t('They are introduced already.'))
    if (state !== 'agreed') throw new Conflict(t('First both have to say yes.'))
    return { sides: [], madeOn: on }
  }
  if (state !== 'made') throw new Conflict(t('First they have to be introduced.'))
  return { sides: [], askedAfterOn: on }
}

function changeOf(taken: Taken, { askedOn }: Introduced, on: Day): Partial<Introduced> {
  if (taken === 'asked') return { askedOn: on }
  if (taken === 'told') return { toldOn: on }
  return { answer: taken === 'yes' ? 'yes' : 'no', answeredOn: on, askedOn: askedOn ?? on }
}

/** The introduction after a change, or before it again. */
export function changed(introduction: Introduction, { sides, ...own }: IntroductionChange): Introduction {
  const [a, b] = introduction.sides
  const after = (side: Introduced) => ({ ...side, ...sides.find(({ id }) => id === side.id) })
  return { ...introduction, ...own, sides: [after(a), after(b)] }
}

/** What takes a change back: the values that stood where it writes. */
export function reverseOf(introduction: Introduction, { sides, ...own }: IntroductionChange): IntroductionChange {
  const before = <T extends object>(held: T, change: object) =>
    Object.fromEntries(Object.keys(change).map((key) => [key, held[key as keyof T]])) as Partial<T>
  return {
    ...before(introduction, own),
    sides: sides.map((change) => ({ id: change.id, ...before(introduction.sides.find(({ id }) => id === change.id)!, change) })),
  } as IntroductionChange
}
