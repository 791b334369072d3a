import { type Curve, pulseOf, silence } from './curve.ts'

/** How one owner's chances are put right: `logit p' = b0 + b1·logit p`. */
export interface Calibration {
  readonly b0: number
  readonly b1: number
}

/** An owner's own, for silences of 30 and of 90 days. */
export interface OwnCalibration {
  /** When it was worked out, milliseconds; null when it never was. */
  readonly fittedAt: number | null
  readonly in30: Calibration
  readonly in90: Calibration
}

/** A chance of silence that was given, and whether silence came. */
export interface GivenChance {
  readonly chance: number
  readonly came: boolean
}

/** The chances of a tie as they are shown: put right by the owner's own calibration. */
export interface ShownChances {
  readonly silence30: number
  readonly silence90: number
  readonly alive: number
  readonly pulse: number
  /** Whether the owner's own ties moved them. */
  readonly isOwn: boolean
}

/** Chances stay as the model gives them. */
export const AS_GIVEN: Calibration = { b0: 0, b1: 1 }
export const NOT_CALIBRATED: OwnCalibration = { fittedAt: null, in30: AS_GIVEN, in90: AS_GIVEN }

/** Fewer ties say nothing of a level. */
const FEWEST = 10
const STEPS = 8
/** How far b0 and b1 may well lie from 0 and 1: standard deviations of the penalty. */
const SPREAD_B0 = 0.5
const SPREAD_B1 = 0.25
/** A smaller slope would make all ties alike. */
const LEAST_SLOPE = 0.1
const EDGE = 0.0001
/** A step of Newton's that leads uphill is halved, so often at most. */
const HALVINGS = 30

/**
 * The calibration that fits what came best: least log loss + b0²/(2·0.5²) + (b1 − 1)²/(2·0.25²), by eight steps of Newton, b1 at least 0.1.
 * Chances are taken as at least 0.0001 and at most 0.9999. Fewer than ten ties change nothing.
 *
 * Chances near 0 or 1 that prove all wrong make a whole step leap past the least; such a step is halved until it leads down.
 * @source docs/tie-model.md, section 6
 */
export function fitCalibration(given: readonly GivenChance[]): Calibration {
  if (given.length < FEWEST) return AS_GIVEN
  const points = given.map(({ chance, came }) => ({ x: logit(chance), y: came ? 1 : 0 }))
  let fit = AS_GIVEN
  for (let step = 0; step < STEPS; step++) fit = downhill(points, fit)
  return { b0: fit.b0, b1: Math.max(LEAST_SLOPE, fit.b1) }
}

/** A chance as the owner's own ties bear it out. */
export function calibrated(chance: number, by: Calibration): number {
  return changes(by) ? share(by.b0 + by.b1 * logit(chance)) : chance
}

function changes({ b0, b1 }: Calibration): boolean {
  return b0 !== 0 || b1 !== 1
}

/**
 * The calibration of a silence of so many days: that of 30 days up to there, that of 90 days from there on, and between the two
 * what lies between them on a scale of logarithms.
 */
export function calibrationFor({ in30, in90 }: OwnCalibration, horizonDays: number): Calibration {
  const part = Math.min(1, Math.max(0, Math.log(horizonDays / 30) / Math.log(3)))
  return { b0: in30.b0 + part * (in90.b0 - in30.b0), b1: in30.b1 + part * (in90.b1 - in30.b1) }
}

/** The chances of a tie, put right. That a tie has ended is a silence without end, and goes by the longest calibration. */
export function shownChances(curve: Curve & { readonly alive: number }, elapsedDays: number, own: OwnCalibration): ShownChances {
  const twoGaps = Math.max(30, 2 * curve.g)
  return {
    silence30: calibrated(silence(curve, elapsedDays, 30), own.in30),
    silence90: calibrated(silence(curve, elapsedDays, 90), own.in90),
    alive: 1 - calibrated(1 - curve.alive, own.in90),
    pulse: 1 - calibrated(1 - pulseOf(curve, elapsedDays), calibrationFor(own, twoGaps)),
    isOwn: changes(own.in30) || changes(own.in90),
  }
}

interface Point {
  readonly x: number
  readonly y: number
}

function downhill(points: readonly Point[], from: Calibration): Calibration {
  const { d0, d1 } = newtonStep(points, from)
  const before = loss(points, from)
  for (let halved = 0, part = 1; halved < HALVINGS; halved++, part /= 2) {
    const to = { b0: from.b0 - part * d0, b1: from.b1 - part * d1 }
    if (loss(points, to) <= before) return to
  }
  return from
}

function newtonStep(points: readonly Point[], { b0, b1 }: Calibration): { d0: number; d1: number } {
  let g0 = b0 / SPREAD_B0 ** 2
  let g1 = (b1 - 1) / SPREAD_B1 ** 2
  let h00 = 1 / SPREAD_B0 ** 2
  let h01 = 0
  let h11 = 1 / SPREAD_B1 ** 2
  for (const { x, y } of points) {
    const p = share(b0 + b1 * x)
    const weight = p * (1 - p)
    g0 += p - y
    g1 += (p - y) * x
    h00 += weight
    h01 += weight * x
    h11 += weight * x * x
  }
  const determinant = h00 * h11 - h01 * h01
  return { d0: (h11 * g0 - h01 * g1) / determinant, d1: (h00 * g1 - h01 * g0) / determinant }
}

function loss(points: readonly Point[], { b0, b1 }: Calibration): number {
  let sum = b0 ** 2 / (2 * SPREAD_B0 ** 2) + (b1 - 1) ** 2 / (2 * SPREAD_B1 ** 2)
  for (const { x, y } of points) {
    const z = y === 1 ? b0 + b1 * x : -(b0 + b1 * x)
    // −ln of a logistic without overflow.
    sum += z > 0 ? Math.log1p(Math.exp(-z)) : Math.log1p(Math.exp(z)) - z
  }
  return sum
}

function logit(chance: number): number {
  const p = Math.min(1 - EDGE, Math.max(EDGE, chance))
  return Math.log(p / (1 - p))
}

function share(z: number): number {
  return 1 / (1 + Math.exp(-z))
}
