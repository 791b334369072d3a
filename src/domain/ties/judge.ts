import { DAY_MS } from '../time.ts'
import { NOT_CALIBRATED, type OwnCalibration, type ShownChances, shownChances } from './calibration.ts'
import { HALF_LIFE_DAYS } from './constants.ts'
import { type Curve, curveOf, type Pinned, pulseOf, type Reading, type Rhythm, readCurve, silence } from './curve.ts'
import { fadedTo, type Tie } from './tie.ts'

export type TieState = 'never-met' | 'new' | 'warm' | 'cooling' | 'drifting' | 'dormant'
export type Trend = 'warming' | 'steady' | 'cooling'

/** A change of state is shown once it has held this long; a change to warm at once. */
const HOLDS_DAYS = 2

/** What bears on a tie from outside of it. */
export interface Surroundings {
  /** The moment to judge at, milliseconds: now, or the last moment a source of this tie is known up to. */
  readonly now: number
  /** Day (since 1970, owner's zone) of `now`. */
  readonly today: number
  /** Days since the last contact in which the owner was away and wrote to nobody: they count for nothing. */
  readonly awayDays?: number
  readonly pinned?: Pinned
  /** Day of connecting on a network (since 1970), for somebody without any contact. */
  readonly connectedDay?: number | null
  /** The owner's own; changes what is shown, never state, rank or warmth. */
  readonly calibration?: OwnCalibration
}

/** A tie judged at one moment. */
export interface Judgement {
  readonly state: TieState
  /** 0 to 100. */
  readonly warmth: number
  readonly trend: Trend
  /** Days of silence that count: without those in which the owner was away. Null without any contact. */
  readonly elapsedDays: number | null
  /** Days of silence as the calendar has them; what is said aloud. Null without any contact. */
  readonly silentDays: number | null
  /** Null without any contact. */
  readonly reading: Reading | null
  /** The chances of the reading as they are shown. Null without any contact. */
  readonly shown: ShownChances | null
  /** Strength A, faded to the moment. */
  readonly strength: number
}

/** Everything we believe about one tie at one moment. @source docs/tie-model.md, sections 4, 5 and 7 */
export function judge(tie: Tie, around: Surroundings): Judgement {
  if (tie.n === 0 || tie.lastAt === null) return neverMet(around)
  const curve = curveOf(tie, around.pinned)
  const elapsedDays = elapsed(tie.lastAt, around)
  const strength = fadedTo(tie.strengthSum, around.now / DAY_MS, HALF_LIFE_DAYS)
  const warmth = warmthOf(strength, silence(curve, elapsedDays, 90))
  const reading = readCurve(curve, elapsedDays)
  const { pinned } = around
  // What the owner would like is no forecast.
  const foreseen = pinned?.rhythmDays ? readCurve(curveOf(tie, { ...pinned, rhythmDays: null }), elapsedDays) : reading
  return {
    state: shownState(tie, curve, elapsedDays, around.today),
    warmth,
    trend: trendOf(tie, curve, elapsedDays, warmth),
    elapsedDays,
    silentDays: elapsed(tie.lastAt, { now: around.now }),
    reading,
    shown: shownChances(foreseen, elapsedDays, around.calibration ?? NOT_CALIBRATED),
    strength,
  }
}

function neverMet({ today, connectedDay }: Surroundings): Judgement {
  const years = connectedDay == null ? 4 : Math.max(0, today - connectedDay) / 365.25
  return {
    state: 'never-met',
    warmth: Math.round(8 * 2 ** (-years / 2)),
    trend: 'steady',
    elapsedDays: null,
    silentDays: null,
    reading: null,
    shown: null,
    strength: 0,
  }
}

function elapsed(lastAt: number, { now, awayDays = 0 }: Pick<Surroundings, 'now' | 'awayDays'>): number {
  return Math.max(0, (now - lastAt) / DAY_MS - awayDays)
}

/** Warmth 0 to 100, whole, from the strength of a tie and the chance that it stays silent for 90 days. */
export function warmthOf(strength: number, silence90: number): number {
  return Math.round(exactWarmth(strength, silence90))
}

/** Warmth with its fraction, by which ties of one figure still differ. */
export function exactWarmth(strength: number, silence90: number): number {
  return 100 * Math.sqrt((strength / (strength + 3)) * (1 - silence90))
}

/** The state as the rules give it at once. `firstDaysAgo`: days since the first contact. */
export function stateOf(rhythm: Rhythm, curve: Curve, elapsedDays: number, firstDaysAgo: number): TieState {
  if (rhythm.n === 0) return 'never-met'
  if (rhythm.n <= 2 && firstDaysAgo <= 60) return 'new'
  const pulse = pulseOf(curve, elapsedDays)
  if (pulse >= 0.45 || (rhythm.n >= 3 && elapsedDays <= curve.usual)) return 'warm'
  if (pulse >= 0.25) return 'cooling'
  return pulse >= 0.1 ? 'drifting' : 'dormant'
}

/** Without a contact a state only ever declines, so what stood two days ago tells whether a change has held. */
function shownState(tie: Tie, curve: Curve, elapsedDays: number, today: number): TieState {
  const firstDaysAgo = today - tie.firstDay!
  const now = stateOf(tie, curve, elapsedDays, firstDaysAgo)
  if (now === 'warm' || elapsedDays <= HOLDS_DAYS) return now
  return stateOf(tie, curve, elapsedDays - HOLDS_DAYS, firstDaysAgo - HOLDS_DAYS)
}

/** Warming when the last contact left it clearly warmer than before, cooling when silence has cost it something. */
function trendOf(tie: Tie, curve: Curve, elapsedDays: number, warmth: number): Trend {
  const lastDay = tie.lastAt! / DAY_MS
  const after = warmthOf(fadedTo(tie.strengthSum, lastDay, HALF_LIFE_DAYS), silence(curve, 0, 90))
  if (elapsedDays > curve.usual && warmth <= after - 3) return 'cooling'
  const { before } = tie
  if (elapsedDays > 30 || before.lastAt === null) return before.lastAt === null && elapsedDays <= 30 ? 'warming' : 'steady'
  const gapDays = (tie.lastAt! - before.lastAt) / DAY_MS
  const was = warmthOf(fadedTo(before.strengthSum, lastDay, HALF_LIFE_DAYS), silence(curveOf(before), gapDays, 90))
  return warmth >= was + 3 ? 'warming' : 'steady'
}

/**
 * Days from now until the tie would begin to slip if nothing happened: the first day with a pulse below 0.25.
 * 0 when it has begun; undefined when it would take more than two years.
 */
export function daysUntilDrift(curve: Curve, elapsedDays: number): number | undefined {
  for (let day = 0; day <= 730; day++) if (pulseOf(curve, elapsedDays + day) < 0.25) return day
  return undefined
}
