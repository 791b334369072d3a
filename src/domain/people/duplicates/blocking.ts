import type { Candidate } from './candidate.ts'
import { looseWord, skeletonOf } from './name-parts.ts'
import { nicknameRoots } from './nicknames.ts'

/** Beyond this a key tells nobody apart, and those in it are found by a finer one. */
const LARGEST_BLOCK = 60

/**
 * Pairs that are worth comparing: people who share a key made from their names or addresses. Never all pairs: a block that is too large is
 * passed over.
 * @param only  where given, pairs in which at least one of these is
 * @returns positions in `candidates`, the smaller first, each pair once
 */
export function pairsWorthComparing(candidates: readonly Candidate[], only?: ReadonlySet<string>): [number, number][] {
  const blocks = new Map<string, number[]>()
  for (const [at, candidate] of candidates.entries())
    for (const key of keysOf(candidate)) {
      const block = blocks.get(key)
      if (block) block.push(at)
      else blocks.set(key, [at])
    }
  const seen = new Set<number>()
  const pairs: [number, number][] = []
  for (const block of blocks.values()) {
    if (block.length < 2 || block.length > LARGEST_BLOCK) continue
    for (const [i, a] of block.entries())
      for (const b of block.slice(i + 1)) {
        if (only && !only.has(candidates[a]!.id) && !only.has(candidates[b]!.id)) continue
        const pair = a * candidates.length + b
        if (seen.has(pair)) continue
        seen.add(pair)
        pairs.push([a, b])
      }
  }
  return pairs
}

function keysOf({ parts, mails }: Candidate): Set<string> {
  const keys = new Set<string>()
  for (const { first, middle, last } of parts) {
    if (last === '') {
      keys.add(`word ${looseWord(first)}`)
      continue
    }
    const family = looseWord(last)
    for (const name of [first, ...middle]) if (name.length > 1) for (const root of nicknameRoots(name)) keys.add(`name ${family} ${root}`)
    keys.add(`name ${[looseWord(first), family].sort().join(' ')}`)
    keys.add(`letter ${family} ${first[0]}`)
    keys.add(`sound ${skeletonOf(first)} ${skeletonOf(last)}`)
    for (const part of last.split(/[\s-]/)) if (part.length > 2) keys.add(`part ${part} ${looseWord(first)}`)
    for (const second of middle) if (second.length > 2) keys.add(`part ${second} ${looseWord(first)}`)
    keys.add(`word ${looseWord(first)}`).add(`word ${family}`)
  }
  for (const { local } of mails) if (local.length >= 4) keys.add(`local ${local.replace(/[^\p{L}]/gu, '')}`)
  return keys
}
