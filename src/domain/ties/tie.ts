import { type Direction, type InteractionKind, minuteOf, weightOf } from '../interactions/interaction.ts'
import { DAY_MS } from '../time.ts'
import { CONTACT_DAY_WEIGHT, EPOCH_DAY, HALF_LIFE_DAYS, LONG_HALF_LIFE_DAYS, MODEL, TALK_DAYS } from './constants.ts'
import { replyWindowDays } from './reciprocity.ts'

/**
 * What is kept of one tie: enough to judge it at any later moment and to add one more interaction in constant time.
 *
 * Days are calendar days in the owner's zone as days since 1970-01-01; instants are milliseconds since then.
 * Sums named `…Sum` are faded and scaled to EPOCH_DAY (see `fadedTo`), so that an order by them never changes with time.
 */
export interface Tie {
  /** Contact days. */
  readonly n: number
  /** Faded number of gaps, and the faded sums of ln(gap) and its square. */
  readonly gaps: number
  readonly s1: number
  readonly s2: number
  /** The same of the gaps between conversations alone, those longer than TALK_DAYS, fading with every gap. */
  readonly talks: number
  readonly t1: number
  readonly t2: number
  readonly firstDay: number | null
  readonly lastDay: number | null
  /** Last interaction on a contact day. */
  readonly lastAt: number | null
  readonly strengthSum: number
  readonly longStrengthSum: number
  /** Highest σ = A/(A+3) the tie ever had: its trust. */
  readonly peak: number
  /** Strength, contact days and curve sums as they stood before the last contact day; tells whether a tie warms. */
  readonly before: {
    readonly strengthSum: number
    readonly n: number
    readonly gaps: number
    readonly s1: number
    readonly s2: number
    readonly lastAt: number | null
  }

  /** The day being gathered: 1 − w of everything on it, who began it, and what came last. */
  readonly openDay: number | null
  readonly openMiss: number
  readonly openFirst: Direction
  readonly openStarted: boolean
  readonly seenAt: number | null
  readonly seenKind: InteractionKind | null
  readonly seenDirection: Direction | null

  /** Starts: who wrote first after two or more quiet days. */
  readonly startsOutSum: number
  readonly startsInSum: number
  readonly starts: number
  /** Starts by direct kinds that were answered in time, or were not. */
  readonly answeredInSum: number
  readonly askedInSum: number
  readonly answeredOutSum: number
  readonly askedOutSum: number
  /** A start that still waits for its answer, and how many days it has. */
  readonly waitingSince: number | null
  readonly waitingDays: number
  readonly waitingFrom: Direction | null
  readonly lastInAt: number | null
  readonly lastOutAt: number | null

  /** The ledger: what the owner gave and asked for, and what they did; who gave last, and when. */
  readonly givesOutSum: number
  readonly asksOutSum: number
  readonly givesInSum: number
  readonly asksInSum: number
  readonly lastGaveOutAt: number | null
  readonly lastGaveInAt: number | null
}

/** One interaction as the fold needs it. */
export interface Touch {
  /** Milliseconds. */
  readonly at: number
  readonly day: number
  readonly kind: InteractionKind
  readonly direction: Direction
  readonly audience: number
  /** Worth as a give and as an ask of its sender, 0 to 1 (interactions/acts.ts). */
  readonly gives?: number
  readonly asks?: number
}

export const NO_TIE: Tie = {
  n: 0,
  gaps: 0,
  s1: 0,
  s2: 0,
  talks: 0,
  t1: 0,
  t2: 0,
  firstDay: null,
  lastDay: null,
  lastAt: null,
  strengthSum: 0,
  longStrengthSum: 0,
  peak: 0,
  before: { strengthSum: 0, n: 0, gaps: 0, s1: 0, s2: 0, lastAt: null },
  openDay: null,
  openMiss: 1,
  openFirst: 'both',
  openStarted: false,
  seenAt: null,
  seenKind: null,
  seenDirection: null,
  startsOutSum: 0,
  startsInSum: 0,
  starts: 0,
  answeredInSum: 0,
  askedInSum: 0,
  answeredOutSum: 0,
  askedOutSum: 0,
  waitingSince: null,
  waitingDays: 0,
  waitingFrom: null,
  lastInAt: null,
  lastOutAt: null,
  givesOutSum: 0,
  asksOutSum: 0,
  givesInSum: 0,
  asksInSum: 0,
  lastGaveOutAt: null,
  lastGaveInAt: null,
}

const grown = (day: number, halfLifeDays: number) => 2 ** ((day - EPOCH_DAY) / halfLifeDays)

/** A sum scaled to EPOCH_DAY as it stands on `day` (may have a fraction). */
export function fadedTo(sum: number, day: number, halfLifeDays: number): number {
  return sum / grown(day, halfLifeDays)
}

/** Is this touch older than what the tie has already seen? Then the tie must be rebuilt from all its touches. */
export function comesLate(tie: Tie, touch: Touch): boolean {
  return tie.seenAt !== null && touch.at < tie.seenAt
}

/**
 * The tie after one more interaction, in constant time.
 *
 * A touch of the same kind, direction and minute as the last one is the same event told by two sources, and changes nothing.
 * @throws RangeError when the touch is older than the last one seen (see `comesLate`)
 * @source docs/tie-model.md, sections 2, 3 and 8
 */
export function addTouch(tie: Tie, touch: Touch): Tie {
  if (comesLate(tie, touch)) throw new RangeError(`touches must come in order: ${touch.at} after ${tie.seenAt}`)
  const weight = weightOf(touch)
  if (weight <= 0 || isToldTwice(tie, touch)) return tie
  const opened = tie.openDay === touch.day ? tie : openDay(tie, touch)
  const miss = opened.openMiss * (1 - weight)
  const gathered: Tie = { ...opened, openMiss: miss, seenAt: touch.at, seenKind: touch.kind, seenDirection: touch.direction }
  return withLedger(withAnswer(withContact(gathered, touch, opened.openMiss), touch), touch)
}

/** The tie that all its touches make, given in the order of time. */
export function rebuildTie(touches: Iterable<Touch>): Tie {
  let tie = NO_TIE
  for (const touch of touches) tie = addTouch(tie, touch)
  return tie
}

function isToldTwice(tie: Tie, touch: Touch): boolean {
  return (
    tie.seenAt !== null &&
    tie.seenKind === touch.kind &&
    tie.seenDirection === touch.direction &&
    minuteOf(new Date(tie.seenAt)) === minuteOf(new Date(touch.at))
  )
}

function openDay(tie: Tie, touch: Touch): Tie {
  return { ...tie, openDay: touch.day, openMiss: 1, openFirst: touch.direction, openStarted: false }
}

/** Counts the open day once it weighs enough, and what it gains afterwards. */
function withContact(tie: Tie, touch: Touch, missBefore: number): Tie {
  const dayWeight = 1 - tie.openMiss
  if (dayWeight < CONTACT_DAY_WEIGHT) return tie
  const isNew = tie.lastDay !== touch.day
  const gain = isNew ? dayWeight : missBefore - tie.openMiss
  const strengthSum = tie.strengthSum + gain * grown(touch.day, HALF_LIFE_DAYS)
  const strength = fadedTo(strengthSum, touch.day, HALF_LIFE_DAYS)
  const counted: Tie = {
    ...tie,
    strengthSum,
    longStrengthSum: tie.longStrengthSum + gain * grown(touch.day, LONG_HALF_LIFE_DAYS),
    peak: Math.max(tie.peak, strength / (strength + 3)),
    lastAt: touch.at,
  }
  return isNew ? withContactDay(counted, tie, touch) : counted
}

function withContactDay(counted: Tie, tie: Tie, touch: Touch): Tie {
  const quietDays = tie.lastDay === null ? Number.POSITIVE_INFINITY : touch.day - tie.lastDay
  const fresh: Tie = {
    ...counted,
    ...(tie.lastDay === null ? {} : withGap(tie, quietDays)),
    n: tie.n + 1,
    firstDay: tie.firstDay ?? touch.day,
    lastDay: touch.day,
    before: { strengthSum: tie.strengthSum, n: tie.n, gaps: tie.gaps, s1: tie.s1, s2: tie.s2, lastAt: tie.lastAt },
  }
  return quietDays >= 2 ? withStart(fresh, touch) : fresh
}

/** Gaps below one day are one day. */
export function withGap(sums: Gaps, gapDays: number): Gaps {
  const x = Math.log(Math.max(gapDays, 1))
  const rho = MODEL.fading
  const between = gapDays > TALK_DAYS ? 1 : 0
  return {
    gaps: rho * sums.gaps + 1,
    s1: rho * sums.s1 + x,
    s2: rho * sums.s2 + x * x,
    talks: rho * sums.talks + between,
    t1: rho * sums.t1 + between * x,
    t2: rho * sums.t2 + between * x * x,
  }
}

/** What is kept of the gaps of a tie. */
export type Gaps = Pick<Tie, 'gaps' | 's1' | 's2' | 'talks' | 't1' | 't2'>
export const NO_GAPS: Gaps = { gaps: 0, s1: 0, s2: 0, talks: 0, t1: 0, t2: 0 }

/** A start belongs to whoever began the day; a meeting belongs to nobody. */
function withStart(tie: Tie, touch: Touch): Tie {
  const by = tie.openFirst
  if (by === 'both') return tie
  const worth = grown(touch.day, LONG_HALF_LIFE_DAYS)
  const started: Tie = {
    ...tie,
    openStarted: true,
    starts: tie.starts + 1,
    startsOutSum: tie.startsOutSum + (by === 'out' ? worth : 0),
    startsInSum: tie.startsInSum + (by === 'in' ? worth : 0),
  }
  if (!isDirect(touch.kind) || isStillWaiting(tie, touch.at)) return started
  return { ...withUnanswered(started, touch.day), waitingSince: touch.at, waitingDays: replyWindowDays(tie), waitingFrom: by }
}

/** A start that nobody answered in its time counts as asked and not answered. */
function withUnanswered(tie: Tie, day: number): Tie {
  if (tie.waitingSince === null) return tie
  const worth = grown(day, LONG_HALF_LIFE_DAYS)
  const asked = tie.waitingFrom === 'out' ? { askedInSum: tie.askedInSum + worth } : { askedOutSum: tie.askedOutSum + worth }
  return { ...tie, ...asked, waitingSince: null, waitingFrom: null }
}

function isStillWaiting(tie: Tie, at: number): boolean {
  return tie.waitingSince !== null && at - tie.waitingSince <= tie.waitingDays * DAY_MS
}

function withAnswer(tie: Tie, touch: Touch): Tie {
  const seen: Tie = {
    ...tie,
    lastInAt: touch.direction === 'out' ? tie.lastInAt : touch.at,
    lastOutAt: touch.direction === 'in' ? tie.lastOutAt : touch.at,
  }
  if (seen.waitingSince === null || seen.waitingFrom === touch.direction || !isDirect(touch.kind)) return seen
  if (!isStillWaiting(seen, touch.at)) return withUnanswered(seen, touch.day)
  const worth = grown(touch.day, LONG_HALF_LIFE_DAYS)
  const answered =
    seen.waitingFrom === 'out'
      ? { askedInSum: seen.askedInSum + worth, answeredInSum: seen.answeredInSum + worth }
      : { askedOutSum: seen.askedOutSum + worth, answeredOutSum: seen.answeredOutSum + worth }
  return { ...seen, ...answered, waitingSince: null, waitingFrom: null }
}

/** What both did together, a meeting or a call, was given or asked for by the owner: they are the one who says so. */
function withLedger(tie: Tie, { gives = 0, asks = 0, direction, day, at }: Touch): Tie {
  if (gives === 0 && asks === 0) return tie
  const worth = grown(day, LONG_HALF_LIFE_DAYS)
  return direction === 'in'
    ? {
        ...tie,
        givesInSum: tie.givesInSum + gives * worth,
        asksInSum: tie.asksInSum + asks * worth,
        lastGaveInAt: gives > 0 ? at : tie.lastGaveInAt,
      }
    : {
        ...tie,
        givesOutSum: tie.givesOutSum + gives * worth,
        asksOutSum: tie.asksOutSum + asks * worth,
        lastGaveOutAt: gives > 0 ? at : tie.lastGaveOutAt,
      }
}

function isDirect(kind: InteractionKind): boolean {
  return kind === 'mail' || kind === 'message' || kind === 'letter' || kind === 'call' || kind === 'meeting' || kind === 'invitation'
}
