import type { ForetoldTime } from './concordance.ts'
import { median } from './means.ts'

/** By which factor the middle one was off, either way: 1 is exact, 2 half or double. Undefined for nothing. Times must be positive. */
export function factorError(times: readonly ForetoldTime[]): number | undefined {
  const middle = median(times.map(({ expected, actual }) => Math.abs(Math.log(expected / actual))))
  return middle === undefined ? undefined : Math.exp(middle)
}
