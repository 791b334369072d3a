import type { Exchange } from '#contract/shared.ts'
import type { Day } from '#domain/time.ts'
import { dayScale, round } from './plot.ts'

export interface Stroke {
  readonly x: number
  readonly side: 'you' | 'them'
  readonly length: number
}

/** Strokes above (you) and below (them) a line; what went both ways is drawn on both sides. */
export function strokes(exchanges: readonly Exchange[], x: (on: Day) => number, shortest: number, longest: number): Stroke[] {
  return exchanges.flatMap(({ on, direction, weight }) => {
    const length = round(shortest + (longest - shortest) * Math.sqrt(Math.min(1, Math.max(0, weight))))
    const sides = direction === 'both' ? (['you', 'them'] as const) : [direction === 'out' ? ('you' as const) : ('them' as const)]
    return sides.map((side) => ({ x: x(on), side, length }))
  })
}

/** Twelve months that end on `to`. */
export const yearScale = (to: Day, width: number) => dayScale(`${Number(to.slice(0, 4)) - 1}${to.slice(4)}`, to, width)
