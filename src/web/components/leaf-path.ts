import { round } from './plot.ts'

interface Point {
  readonly x: number
  readonly y: number
}

/** A leaf from the stem to its tip, and its rib. Widest a third of the way out, as a beech leaf is. */
export function leafPath(base: Point, tip: Point): { d: string; rib: string } {
  const along = { x: tip.x - base.x, y: tip.y - base.y }
  const at = (out: number, side: number) =>
    `${round(base.x + along.x * out - along.y * side)} ${round(base.y + along.y * out + along.x * side)}`
  const from = `${round(base.x)} ${round(base.y)}`
  return {
    d: `M${from}C${at(0.22, -0.29)} ${at(0.68, -0.27)} ${at(1, 0)}C${at(0.68, 0.27)} ${at(0.22, 0.29)} ${from}Z`,
    rib: `M${from}L${at(0.86, 0)}`,
  }
}
