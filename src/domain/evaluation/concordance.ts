import { ranksOf } from './ranks.ts'

/** A time that was foretold, and the one that came; infinite where nothing came while it was watched. */
export interface ForetoldTime {
  readonly expected: number
  readonly actual: number
}

/**
 * The share of pairs whose order was foretold rightly, among those whose order is known: one came, and before the other or before the
 * other was no longer watched. Equal expectations count half. Undefined without such a pair.
 *
 * O(n log n): from the latest on, each is compared with all later ones by a tree of counts.
 * @source Harrell's C: Harrell et al., JAMA 1982
 */
export function concordance(times: readonly ForetoldTime[]): number | undefined {
  const ranks = ranksOf(times.map(({ expected }) => expected))
  const latestFirst = times.map((_, i) => i).sort((a, b) => later(times[a]!.actual, times[b]!.actual))
  const counts = new Counts(2 * times.length)
  let [right, pairs, known] = [0, 0, 0]
  for (let from = 0; from < latestFirst.length; ) {
    const { actual } = times[latestFirst[from]!]!
    let to = from
    while (to < latestFirst.length && times[latestFirst[to]!]!.actual === actual) to++
    const together = latestFirst.slice(from, to)
    if (Number.isFinite(actual))
      for (const i of together) {
        const place = 2 * ranks[i]!
        right += known - (counts.upTo(place) + counts.upTo(place - 1)) / 2
        pairs += known
      }
    for (const i of together) counts.add(2 * ranks[i]!)
    known += together.length
    from = to
  }
  return pairs === 0 ? undefined : right / pairs
}

function later(a: number, b: number): number {
  return a === b ? 0 : a > b ? -1 : 1
}

/** How many numbers up to a place have been added, in logarithmic time. @source Fenwick 1994 */
class Counts {
  readonly #sums: Uint32Array

  constructor(places: number) {
    this.#sums = new Uint32Array(places + 1)
  }

  add(place: number): void {
    for (let at = place; at < this.#sums.length; at += at & -at) this.#sums[at]!++
  }

  upTo(place: number): number {
    let count = 0
    for (let at = place; at > 0; at -= at & -at) count += this.#sums[at]!
    return count
  }
}
