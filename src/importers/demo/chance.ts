import { hash } from 'node:crypto'

/** Chance that always falls the same way: everything drawn depends on the seed alone. */
export interface Chance {
  /** 0 up to 1. */
  readonly share: () => number
  /** A whole number, both ends included. */
  readonly between: (from: number, to: number) => number
  readonly pick: <T>(list: readonly T[]) => T
  /** True in so many cases of one. */
  readonly happens: (share: number) => boolean
  readonly shuffled: <T>(list: readonly T[]) => T[]
}

/** @source xorshift32: Marsaglia, Xorshift RNGs, 2003 */
export function chanceOf(seed: string): Chance {
  let state = Number.parseInt(hash('sha1', seed).slice(0, 8), 16) || 1
  const share = () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
  const between = (from: number, to: number) => from + Math.floor(share() * (to - from + 1))
  return {
    share,
    between,
    pick: (list) => list[between(0, list.length - 1)]!,
    happens: (of) => share() < of,
    shuffled: (list) => {
      const left = [...list]
      return list.map(() => left.splice(between(0, left.length - 1), 1)[0]!)
    },
  }
}
