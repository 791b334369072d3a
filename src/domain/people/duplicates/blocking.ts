import type { Candidate } from './candidate.ts'
import { looseWord, skeletonOf } from './name-parts.ts'
import { nicknameRoots } from './nicknames.ts'

/** Beyond this a key tells nobody apart, and those in it are found by a finer one. */
const LARGEST_BLOCK = 60

/**
 * Pairs that are worth comparing: people who share a key made from their names or addresses. Never all pairs: a block that is too large is
 * passed over.
 * @param only  where given, pairs in which at least one of these is
 * @yields positions in `candidates`, the smaller first, each pair once
 */
export function* pairsWorthComparing(candidates: readonly Candidate[], only?: ReadonlySet<string>): Generator<[number, number]> {
  const { blocksOf, from, members } = blocksAmong(candidates)
  const isWanted = only && Uint8Array.from(candidates, ({ id }) => (only.has(id) ? 1 : 0))
  /** With whom each was last paired: a pair may share several keys. */
  const pairedWith = new Int32Array(candidates.length).fill(-1)
  for (const a of candidates.keys())
    for (let at = blocksOf.from[a]!; at < blocksOf.from[a + 1]!; at++) {
      const block = blocksOf.blocks[at]!
      if (from[block + 1]! - from[block]! > LARGEST_BLOCK) continue
      for (let place = from[block]!; place < from[block + 1]!; place++) {
        const b = members[place]!
        if (b <= a || pairedWith[b] === a || (isWanted && !isWanted[a] && !isWanted[b])) continue
        pairedWith[b] = a
        yield [a, b]
      }
    }
}

interface Blocks {
  /** Of each candidate the numbers of its blocks, from `from[candidate]` on. */
  readonly blocksOf: { readonly from: Int32Array; readonly blocks: Int32Array }
  /** Where the members of each block begin in `members`. */
  readonly from: Int32Array
  readonly members: Int32Array
}

/**
 * Who shares which key. Everybody has some ten keys and most of them nobody else has: they are held as numbers made of them, a few bytes each,
 * and not as texts with lists.
 */
function blocksAmong(candidates: readonly Candidate[]): Blocks {
  const signed = new Set(candidates.flatMap((candidate) => candidate.signed))
  const numbers = new Map<number, number>()
  const blocks: number[] = []
  const from = new Int32Array(candidates.length + 1)
  for (const [at, candidate] of candidates.entries()) {
    for (const key of keysOf(candidate, signed)) {
      const number = numberOf(key)
      let block = numbers.get(number)
      if (block === undefined) {
        block = numbers.size
        numbers.set(number, block)
      }
      blocks.push(block)
    }
    from[at + 1] = blocks.length
  }
  return { blocksOf: { from, blocks: Int32Array.from(blocks) }, ...membersOf(numbers.size, blocks, from) }
}

/** The same the other way round: of each block who is in it. */
function membersOf(count: number, blocks: readonly number[], candidateFrom: Int32Array): Pick<Blocks, 'from' | 'members'> {
  const from = new Int32Array(count + 1)
  for (const block of blocks) from[block + 1]!++
  for (let block = 0; block < count; block++) from[block + 1]! += from[block]!
  const free = from.slice()
  const members = new Int32Array(blocks.length)
  for (let at = 0; at < candidateFrom.length - 1; at++)
    for (let place = candidateFrom[at]!; place < candidateFrom[at + 1]!; place++) members[free[blocks[place]!]!++] = at
  return { from, members }
}

/** 52 bits of a text: among a million of them two are the same by accident once in ten thousand times. @source cyrb53, by bryc, public domain */
function numberOf(text: string): number {
  let [a, b] = [0xdeadbeef, 0x41c6ce57]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    a = Math.imul(a ^ code, 0x9e3779b1)
    b = Math.imul(b ^ code, 0x5f356495)
  }
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35)
  b = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35)
  return 2 ** 32 * (b & 0xfffff) + (a >>> 0)
}

/** @param signed  identities that stand in anybody's signature */
function keysOf({ parts, mails, keys: identities, signed: own }: Candidate, signed: ReadonlySet<string>): Set<string> {
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
  if (signed.size > 0) for (const key of identities) if (signed.has(key)) keys.add(`signed ${key}`)
  for (const key of own) keys.add(`signed ${key}`)
  return keys
}
