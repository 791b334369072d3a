import { MODEL, TALKS_SHARE } from './constants.ts'

/** What the curve of a tie is made of. */
export interface Rhythm {
  /** Contact days. */
  readonly n: number
  /** Faded number of gaps, faded sums of ln(gap) and of its square. */
  readonly gaps: number
  readonly s1: number
  readonly s2: number
  /** The same of the gaps between conversations alone; missing, there are none of their own. */
  readonly talks?: number
  readonly t1?: number
  readonly t2?: number
}

/** What the owner and their skips add to a learned rhythm; kept apart from it so that it can be forgotten. */
export interface Pinned {
  /** "I want to talk every r days": this decides, whatever was learned. */
  readonly rhythmDays?: number | null
  /** Cards about this person let go in a row. From the third on, each adds one gap of twice the usual. */
  readonly skips?: number
}

/** The curve of one tie: how long its silences last. */
export interface Curve {
  /** Usual gap, days. */
  readonly g: number
  /** Regularity, 0.3 (anything goes) to 4 (like clockwork). */
  readonly k: number
  /** Chance that the tie ended with its last contact. */
  readonly q: number
  /** Within so many days nothing is late: the gap that is told, where it is longer than g, or the one the owner set. */
  readonly usual: number
}

/** How alive one tie is after so many days of silence. */
export interface Reading extends Curve {
  /** P(no contact in the next 30, 90 days). */
  readonly silence30: number
  readonly silence90: number
  /** P(the tie has not ended). */
  readonly alive: number
  /** P(contact within the tie's own next two gaps, at least 30 days). */
  readonly pulse: number
  /** Median days to the next contact, given the tie is alive; at most 3650. */
  readonly nextDays: number
}

/** A gap as it is told, days. */
export interface ToldGap {
  readonly gapDays: number
  /** It lies between conversations, not between days. */
  readonly isOfTalks: boolean
}

/**
 * The usual gap as it is told: the geometric mean of the tie's own gaps, newer ones counting more. Null without a gap.
 * The curve's g is drawn towards a month while gaps are few; four letters a week apart are still "every week" to whoever wrote them.
 *
 * Who writes once a month and is answered the day after talks every month: where most of the time lies between conversations, the gaps
 * between them are told, and not those within.
 * @source docs/decisions/0008-the-gap-that-is-told.md
 */
export function toldGap({ gaps, s1, talks = 0, t1 = 0 }: Rhythm): ToldGap | null {
  if (gaps <= 0) return null
  const days = { gapDays: Math.exp(s1 / gaps), isOfTalks: false }
  const within = gaps - talks
  if (talks <= 0 || within < 1e-9) return days
  const between = { gapDays: Math.exp(t1 / talks), isOfTalks: true }
  const time = talks * between.gapDays
  return time / (time + within * Math.exp((s1 - t1) / within)) >= TALKS_SHARE ? between : days
}

/** How regular the gaps are that are told, as of a curve. */
export function toldRegularity(rhythm: Rhythm): number {
  const { n, gaps, s1, s2, talks = 0, t1 = 0, t2 = 0 } = rhythm
  return fitCurve(toldGap(rhythm)?.isOfTalks ? { n, gaps: talks, s1: t1, s2: t2 } : { n, gaps, s1, s2 }).k
}

/** The usual gap as it is told, days. Null without a gap. */
export function usualGapDays(rhythm: Rhythm): number | null {
  return toldGap(rhythm)?.gapDays ?? null
}

/**
 * The curve that a rhythm makes: a shrunken geometric mean of the gaps, their spread, and the share of ties that end. A rhythm that the
 * owner set stands in place of the one learned.
 * @source docs/tie-model.md, section 4
 */
export function curveOf(rhythm: Rhythm, pinned: Pinned = {}): Curve {
  const set = pinned.rhythmDays || null
  const basis = set ? withGaps({ n: rhythm.n, gaps: 0, s1: 0, s2: 0 }, 5, set) : rhythm
  const fitted = fitCurve(basis)
  const kept = set ? { ...fitted, g: set } : fitted
  const skipGaps = Math.max(0, (pinned.skips ?? 0) - 2)
  const curve = skipGaps === 0 ? kept : fitCurve(withGaps(basis, skipGaps, 2 * kept.g))
  return { ...curve, usual: Math.max(curve.g, set ?? usualGapDays(rhythm) ?? 0) }
}

function withGaps(rhythm: Rhythm, count: number, days: number | null | undefined): Rhythm {
  if (!days) return rhythm
  const x = Math.log(days)
  return { n: rhythm.n, gaps: rhythm.gaps + count, s1: rhythm.s1 + count * x, s2: rhythm.s2 + count * x * x }
}

function fitCurve({ n, gaps, s1, s2 }: Rhythm): Omit<Curve, 'usual'> {
  const { priorGapDays, priorGapWeight: k0, priorVariance, priorVarianceWeight: d0, widening, endedPrior } = MODEL
  const m0 = Math.log(priorGapDays)
  const mean = gaps > 0 ? s1 / gaps : m0
  const spread = Math.max(s2 - gaps * mean * mean, 0) + ((gaps * k0) / (gaps + k0)) * (mean - m0) ** 2
  const variance = (d0 * priorVariance + spread) / (d0 + gaps)
  return {
    g: Math.exp((k0 * m0 + s1) / (k0 + gaps)),
    k: Math.min(4, Math.max(0.3, (widening * Math.PI) / Math.sqrt(3 * variance))),
    q: endedPrior / (endedPrior + n),
  }
}

/** Share of gaps longer than t days: a logistic of ln t, so that nothing overflows. */
function longerThan(t: number, { g, k }: Curve): number {
  return 1 / (1 + Math.exp(k * Math.log(t / g)))
}

/** P(silent for at least t days). */
function silentFor(t: number, curve: Curve): number {
  return curve.q + (1 - curve.q) * longerThan(t, curve)
}

/** The chance of no contact in the next `horizonDays`, after `elapsedDays` of silence. */
export function silence(curve: Curve, elapsedDays: number, horizonDays: number): number {
  const t = elapsedDays + 0.25
  return silentFor(t + horizonDays, curve) / silentFor(t, curve)
}

/** The chance of contact within the tie's own next two gaps. */
export function pulseOf(curve: Curve, elapsedDays: number): number {
  return 1 - silence(curve, elapsedDays, Math.max(30, 2 * curve.g))
}

/**
 * Everything the curve says after `elapsedDays` (a real number, 0 or more) of silence.
 * A quarter of a day is added so that it is defined right after a contact.
 */
export function readCurve(curve: Curve, elapsedDays: number): Reading {
  const t = elapsedDays + 0.25
  const { g, k, q } = curve
  return {
    ...curve,
    silence30: silence(curve, elapsedDays, 30),
    silence90: silence(curve, elapsedDays, 90),
    alive: ((1 - q) * longerThan(t, curve)) / silentFor(t, curve),
    pulse: pulseOf(curve, elapsedDays),
    nextDays: Math.min(3650, g * (1 + 2 * (t / g) ** k) ** (1 / k) - t),
  }
}
