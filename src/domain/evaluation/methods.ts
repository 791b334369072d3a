import { readCurve, silence } from '../ties/curve.ts'
import type { Standing } from './standing.ts'

/** Ours, and what needs no fitting either: a cadence by circle, one set by hand, the tie's own mean gap, and the days since the last. */
export const METHODS = ['model', 'layer', 'handSet', 'ownGap', 'recency'] as const
export type Method = (typeof METHODS)[number]

/** A figure of each method; undefined where it could not be told. */
export type ByMethod = Readonly<Record<Method, number | undefined>>

export function byMethod(figure: (method: Method) => number | undefined): ByMethod {
  return Object.fromEntries(METHODS.map((method) => [method, figure(method)])) as Record<Method, number | undefined>
}

/** How much a method expects silence over the horizon: the model a chance, the others any number that orders the ties. */
export function riskOf(method: Method, standing: Standing, horizon: number): number {
  const { curve, elapsedDays } = standing
  if (method === 'model') return silence(curve, elapsedDays, horizon)
  return method === 'recency' ? elapsedDays : elapsedDays / cadenceOf(method, standing)
}

/** Days to the next contact as a method expects them; a tie's own silence over again where all that is known is how long it has lasted. */
export function expectedDays(method: Method, standing: Standing): number {
  const { curve, elapsedDays } = standing
  if (method === 'model') return readCurve(curve, elapsedDays).nextDays
  return method === 'recency' ? elapsedDays : cadenceOf(method, standing) - elapsedDays
}

function cadenceOf(method: 'layer' | 'handSet' | 'ownGap', standing: Standing): number {
  return { layer: standing.layerDays, handSet: standing.handSetDays, ownGap: standing.ownGapDays }[method]
}
