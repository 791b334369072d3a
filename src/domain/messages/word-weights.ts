import { ACT_KINDS, type ActKind } from '../interactions/acts.ts'
import type { Found } from './find-cues.ts'
import type { Cue, Shape, Weights } from './language.ts'
import type { Vocabulary } from './phrases.ts'
import { ADDRESS, LINK, NUMBER, UNKNOWN, type Words } from './sentences.ts'

/**
 * What plain words say, learnt from labelled messages (evaluation/asks/learn.ts): how far the cues of the language are trusted, and what
 * each run of up to three words adds. A run is words between spaces: `#` a number, `#link` a link, `#address` a mail address, `@day` a day
 * of the week, `@month` a month, `^^` where the sentence begins, `$` where it ends, `?` where a question ends.
 */
export interface LearntWords {
  /** By what the sum of the cues is multiplied, act by act. */
  readonly trust: Readonly<Record<ActKind, number>>
  readonly needs: Readonly<Record<ActKind, number>>
  readonly shapes: Readonly<Partial<Record<Shape, Weights>>>
  /** Of each run its weight in hundredths, in the order of ACT_KINDS. */
  readonly runs: Readonly<Record<string, readonly number[]>>
}

/** Beyond this a sum of cues is as certain as it gets; more would drown what the words say. */
export const MOST_CERTAIN = 5
/** As many words as a run has at most. */
export const LONGEST_RUN = 3

export const BEGIN = '^^'
export const END = '$'
export const QUESTION = '?'
/** Days of the week and months are one word each: what is said of Monday holds of Tuesday. Not "may" and "march", which are more often words. */
export const SAME: Readonly<Record<string, string>> = {
  '@day': 'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun',
  '@month': 'january february april june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec',
}
const KINDS: Readonly<Record<string, number>> = { '#': NUMBER, '#link': LINK, '#address': ADDRESS }

/** A run of words as a cue of its own. */
export interface Run extends Cue {
  /** The same as `says`, in the order of ACT_KINDS: hundreds of them are added up for one message. */
  readonly weights: Float64Array
}

export interface FoundRun extends Found {
  readonly cue: Run
}

/** The runs of a language as a tree: from a word to those that may follow it. */
export interface RunTree {
  /** Of each word's code the token it stands for in runs; 0 for words that are in none. */
  readonly tokens: Int32Array
  readonly begin: number
  readonly end: number
  readonly question: number
  /** By node and token the next node; the root is 0. */
  readonly next: ReadonlyMap<number, number>
  readonly spread: number
  /** What is said at a node; undefined inside of longer runs only. */
  readonly said: readonly (Run | undefined)[]
}

/** @param vocabulary  gets the words of the runs as well */
export function growRunTree({ runs }: LearntWords, vocabulary: Vocabulary): RunTree {
  const known = new Map<string, number>()
  const tokenOf = (word: string) => known.get(word) ?? known.set(word, known.size + 1).size
  const written = Object.entries(runs).map(([run, hundredths]) => ({ run, hundredths, parts: run.split(' ').map(tokenOf) }))
  const [begin, end, question] = [BEGIN, END, QUESTION].map(tokenOf) as [number, number, number]
  const spread = known.size + 1
  const next = new Map<number, number>()
  const said: (Run | undefined)[] = [undefined]
  for (const { run, hundredths, parts } of written) {
    let node = 0
    for (const part of parts) {
      const key = node * spread + part
      const found = next.get(key) ?? said.length
      if (found === said.length) {
        next.set(key, found)
        said.push(undefined)
      }
      node = found
    }
    const weights = Float64Array.from(hundredths, (each) => each / 100)
    said[node] = { name: `"${run}"`, says: saysOf(weights), phrases: [run], weights }
  }
  return { tokens: tokensOf(known, vocabulary), begin, end, question, next, spread, said }
}

function saysOf(weights: Float64Array): Weights {
  return Object.fromEntries(ACT_KINDS.map((act, at) => [act, weights[at]!]))
}

function tokensOf(known: ReadonlyMap<string, number>, vocabulary: Vocabulary): Int32Array {
  const pairs: (readonly [code: number, token: number])[] = []
  for (const [word, token] of known) {
    if (word === BEGIN || word === END || word === QUESTION) continue
    if (KINDS[word] !== undefined) pairs.push([KINDS[word], token])
    else for (const one of (SAME[word] ?? word).split(' ')) pairs.push([vocabulary.add(one), token])
  }
  const tokens = new Int32Array(Math.max(UNKNOWN, ...pairs.map(([code]) => code)) + 1)
  for (const [code, token] of pairs) tokens[code] = token
  return tokens
}

/** The runs in a text, each where it first stands. To be looked for before cues hide words. */
export function findRuns(tree: RunTree, { codes, starts, ends, sentences }: Words): FoundRun[] {
  const { tokens, begin, end, question, next, spread, said } = tree
  const found: FoundRun[] = []
  const isSeen = new Uint8Array(said.length)
  for (const [sentence, { first, end: after, isQuestion }] of sentences.entries()) {
    const last = isQuestion ? question : end
    const tokenAt = (at: number) => (at < first ? begin : at >= after ? last : (tokens[codes[at]!] ?? 0))
    for (let from = first - 1; from < after; from++) {
      let node = 0
      for (let at = from; at < from + LONGEST_RUN && at <= after; at++) {
        const token = tokenAt(at)
        const child = token === 0 ? undefined : next.get(node * spread + token)
        if (child === undefined) break
        node = child
        const cue = said[node]
        if (cue === undefined || isSeen[node]) continue
        isSeen[node] = 1
        found.push({ cue, sentence, from: starts[Math.max(from, first)] ?? 0, to: ends[Math.min(at, after - 1)] ?? 0 })
      }
    }
  }
  return found
}
