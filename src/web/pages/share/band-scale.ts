import { round } from '../../components/plot.ts'

const LEFT = 8
const RIGHT = 312

/** Where the bounds and the count stand on a track of 320: room above the upper bound for half as much again, and for the count. */
export function bandScale({ count, floor, ceiling }: { count: number | null; floor: number; ceiling: number | null }): {
  from: number
  to: number
  at: number | null
} {
  const most = Math.max(1.5 * (ceiling ?? 2 * floor), count ?? 0)
  const x = (value: number) => round(LEFT + ((RIGHT - LEFT) * value) / most)
  return { from: x(floor), to: ceiling === null ? 316 : x(ceiling), at: count === null ? null : x(count) }
}
