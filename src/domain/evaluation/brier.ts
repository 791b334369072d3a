import type { Foretold } from './auc.ts'

/** Mean squared distance of a chance from what came, 0 (always right) to 1. Undefined for nothing. @source Brier 1950 */
export function brier(foretold: readonly Foretold[]): number | undefined {
  if (foretold.length === 0) return undefined
  return foretold.reduce((sum, { score, came }) => sum + (score - (came ? 1 : 0)) ** 2, 0) / foretold.length
}
