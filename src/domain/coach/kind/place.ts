import type { KindJudged } from './kind.ts'

const BAND = 1 / 3
/** What is in between lies just inside the band it is nearer to. */
const EDGE = 0.02

/**
 * Where a judgement stands in the drawing of three bands, 0 (the bottom of "seldom") to 1 (the top of "all the time"), with half the
 * width of its certainty. Only the band is the judgement; inside it the parts' sum places the dot.
 */
export function placeOf({ kind, rule, sum, doubt }: KindJudged): { readonly at: number; readonly doubt: number } {
  const width = Math.min(0.5, doubt) * BAND
  if (rule === 4) return { at: kind === 3 ? 2 * BAND + EDGE : BAND - EDGE, doubt: width }
  // Sums below the band's own threshold are at its foot.
  const inside = kind === 3 ? (sum - 0.5) / 0.5 : kind === 2 ? sum : sum / 0.6
  return { at: BAND * (kind - 1 + 0.1 + 0.8 * Math.max(0, Math.min(1, inside))), doubt: width }
}
