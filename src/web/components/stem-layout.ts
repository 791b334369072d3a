import { round } from './plot.ts'

/** A quarter or half-year of a tie. */
export interface Season {
  readonly from: string
  readonly label: string
  readonly out: number
  readonly in: number
  readonly met: number
}

interface Point {
  readonly x: number
  readonly y: number
}
interface Leaf {
  readonly base: Point
  readonly tip: Point
}
export interface Pair {
  readonly key: string
  readonly you: Leaf | undefined
  readonly them: Leaf | undefined
  readonly dots: readonly Point[]
  readonly year: { readonly y: number; readonly text: string } | undefined
}

/** A season of so many exchanges has full leaves at least: a single letter is a bud, not a leaf. */
const FULL = 6
const RISE = [0.42, 0.3, 0.52, 0.36]

/** Where everything of a stem stands. Leaf length goes by the square root of the exchanges, against the fullest season. */
export function layStem(seasons: readonly Season[], width: number, height: number): { spine: string; pairs: Pair[] } {
  const top = 46
  const foot = height - 20
  const step = Math.min(40, (foot - top - 10) / Math.max(1, seasons.length))
  const middle = round(width * 0.47)
  const sway = (y: number) => round(middle + Math.sin((foot - y) / 118) * width * 0.016)
  const fullest = Math.max(FULL, ...seasons.flatMap((season) => [season.out, season.in]))
  const longest = Math.min(width * 0.26, 24 + step * 3.2)
  const leaf = (count: number, side: -1 | 1, y: number, index: number): Leaf | undefined => {
    if (count <= 0) return undefined
    const length = 12 + (longest - 12) * Math.sqrt(count / fullest)
    const rise = RISE[(index + (side > 0 ? 1 : 0)) % RISE.length]!
    const base = { x: sway(y), y: round(y) }
    return { base, tip: { x: base.x + side * length * Math.cos(rise), y: base.y - length * Math.sin(rise) } }
  }
  const pairs = seasons.map((season, index) => {
    const y = foot - 17 - index * step
    const year = /\d{4}/.exec(season.label)?.[0]
    const before = index > 0 ? /\d{4}/.exec(seasons[index - 1]!.label)?.[0] : undefined
    return {
      key: season.from,
      you: leaf(season.out, -1, y, index),
      them: leaf(season.in, 1, y - 2.5, index),
      dots: Array.from({ length: Math.min(2, Math.ceil(season.met)) }, (_, dot) => ({ x: sway(y), y: round(y - dot * 6) })),
      year: year && year !== before ? { y: round(y + 4), text: year } : undefined,
    }
  })
  const tip = seasons.length === 0 ? foot - 40 : foot - 17 - (seasons.length - 1) * step - 22
  let spine = `M${round(sway(foot) - 2)} ${foot}`
  for (let y = foot - 8; y > tip; y -= 8) spine += `L${sway(y)} ${round(y)}`
  return { spine, pairs: spaced(pairs) }
}

/** Years that would stand on each other are left out. */
function spaced(pairs: Pair[]): Pair[] {
  let last = Number.POSITIVE_INFINITY
  return pairs.map((pair) => {
    if (!pair.year) return pair
    if (last - pair.year.y < 18) return { ...pair, year: undefined }
    last = pair.year.y
    return pair
  })
}
