import { parseArgs } from 'node:util'
import { compile, findCues } from '#domain/messages/find-cues.ts'
import type { Language } from '#domain/messages/language.ts'
import { LANGUAGES } from '#domain/messages/languages/index.ts'
import { ownWordsOf } from '#domain/messages/own-words.ts'
import { HEARD } from '#domain/messages/weigh.ts'
import { drawParts } from './drawn.ts'
import { ACTS, type Act, readLabels } from './labels.ts'
import { samplesFolder } from './samples.ts'
import { macroF1, type Score, scoresOf } from './scores.ts'

// node evaluation/asks/fit.ts            fits the weights of English on `tune` and `more`, and prints them, one cue a line
// node evaluation/asks/fit.ts --folds 5  says how well weights fitted on four fifths of them do on the other fifth;
//                                        too kindly where the weights in the file, to which they are held, have seen the messages

/** What of a message the weights are fitted on, as places among the features. */
interface Example {
  /** Cues and shapes. */
  readonly cues: readonly number[]
  readonly acts: ReadonlySet<Act>
  readonly part: string
}

interface Examples {
  readonly examples: readonly Example[]
  /** Of cues and shapes. */
  readonly names: readonly string[]
}

interface Fitted {
  readonly weights: Float64Array
  readonly need: number
}

/** How hard a weight is held to the number in the file, and one that the file does not name to nought. */
const HOLD = 3
const HOLD_UNNAMED = 4
const STEPS = 150
const FOLDS = 5
/** An ask that is none puts somebody in the owner's debt, or the owner in theirs: better one missed than one made up. */
const PRECISE: Readonly<Partial<Record<Act, number>>> = { ask: 0.83 }

const { values } = parseArgs({ options: { folds: { type: 'string' } } })
const [language] = LANGUAGES
const set = await examplesOf(language!)
process.stdout.write(values.folds ? crossValidated(set, Number(values.folds)) : printed(set))

async function examplesOf(of: Language): Promise<Examples> {
  const labels = new Map(readLabels().map((label) => [label.key, label]))
  const compiled = compile(of)
  const { tune, more } = await drawParts(samplesFolder())
  const messages = [...tune, ...more]
  const read = messages.flatMap(({ key, text, subject }) => {
    const label = labels.get(key)
    if (!label || label.part === 'aside') return []
    return [{ label, ...findCues(compiled, ownWordsOf(text), subject) }]
  })
  const names = [...of.cues.map(({ name }) => name), ...Object.keys(of.shapes)]
  const places = new Map(names.map((name, at) => [name, at]))
  const placesOf = (found: Iterable<string>) => [...new Set(found)].flatMap((name) => places.get(name) ?? [])
  const examples = read.map(({ label, found, shapes }) => ({
    cues: placesOf([...found.map(({ cue }) => cue.name), ...shapes]),
    acts: new Set(label.acts),
    part: label.part,
  }))
  return { examples, names }
}

function fitAll(of: Examples, from: readonly Example[]): ReadonlyMap<Act, Fitted> {
  return new Map(ACTS.map((act) => [act, fitAct(of, act, from)]))
}

/** Logistic regression by accelerated descent, held to the weights in the file. */
function fitAct(of: Examples, act: Act, from: readonly Example[]): Fitted {
  const hand = handWeights(language!, act)
  const start = Float64Array.from(of.names, (name) => hand.get(name) ?? 0)
  const hold = Float64Array.from(of.names, (name) => (hand.has(name) ? HOLD : HOLD_UNNAMED))
  const steep = Float64Array.from(hold)
  for (const { cues } of from) for (const at of cues) steep[at]! += 0.15 * (HEARD + 2)
  let weights = start.slice()
  let ahead = start.slice()
  let need = language!.needs[act]
  let needAhead = need
  for (let step = 0; step < STEPS; step++) {
    const slope = new Float64Array(of.names.length)
    let needSlope = 0
    for (const { cues, acts } of from) {
      const counting = countingOf(ahead, cues)
      let sum = needAhead
      for (const at of counting) sum += ahead[at]!
      const error = 1 / (1 + Math.exp(-sum)) - Number(acts.has(act))
      for (const at of counting) slope[at]! += error
      needSlope += error
    }
    const carried = step / (step + 3)
    const next = ahead.map((weight, at) => weight - (slope[at]! + hold[at]! * (weight - start[at]!)) / steep[at]!)
    const needNext = needAhead - needSlope / from.length
    ahead = next.map((weight, at) => weight + carried * (weight - weights[at]!))
    needAhead = needNext + carried * (needNext - need)
    weights = next
    need = needNext
  }
  return { weights, need }
}

function handWeights(of: Language, act: Act): ReadonlyMap<string, number> {
  const cues = of.cues.map(({ name, says }): [string, number | undefined] => [name, says[act]])
  const shapes = Object.entries(of.shapes).map(([name, says]): [string, number | undefined] => [name, says?.[act]])
  return new Map([...cues, ...shapes].filter((pair): pair is [string, number] => pair[1] !== undefined))
}

/** Those that bear on the sum, as the recogniser adds up: all that speak against and the strongest that speak for. */
function countingOf(weights: Float64Array, cues: readonly number[]): readonly number[] {
  const speaking = cues.filter((at) => weights[at]! > 0)
  if (speaking.length <= HEARD) return cues
  const strongest = new Set(speaking.sort((a, b) => weights[b]! - weights[a]!).slice(0, HEARD))
  return cues.filter((at) => weights[at]! <= 0 || strongest.has(at))
}

function sumOf({ weights, need }: Fitted, { cues }: Example): number {
  return countingOf(weights, cues).reduce((sum, at) => sum + weights[at]!, need)
}

/** Of each example its sums by weights fitted on the other folds. */
function sumsOutside(of: Examples, folds: number): readonly ReadonlyMap<Act, number>[] {
  const sums: ReadonlyMap<Act, number>[] = []
  for (let fold = 0; fold < folds; fold++) {
    const fitted = fitAll(
      of,
      of.examples.filter((_, at) => at % folds !== fold),
    )
    for (const [at, example] of of.examples.entries())
      if (at % folds === fold) sums[at] = new Map([...fitted].map(([act, each]) => [act, sumOf(each, example)]))
  }
  return sums
}

/** How far a sum has to reach: where F1 is best, and as many of those recognised are right as the act needs. */
function thresholdOf(act: Act, judged: readonly { readonly sum: number; readonly is: boolean }[]): number {
  const all = judged.filter(({ is }) => is).length
  let best = { f: -1, at: 0 }
  for (let at = -2.5; at <= 2.5; at += 0.1) {
    const near = [-0.2, -0.1, 0, 0.1, 0.2].map((by) => judged.filter(({ sum }) => sum >= at + by))
    const hits = near.map((each) => each.filter(({ is }) => is).length)
    const precision = hits[2]! / near[2]!.length
    // Over a few thresholds side by side: the single best one follows chance.
    const f = near.reduce((sum, each, which) => sum + (2 * hits[which]!) / (each.length + all), 0) / near.length
    if (precision >= (PRECISE[act] ?? 0) && f > best.f) best = { f, at }
  }
  return best.at
}

function printed(of: Examples): string {
  const sums = sumsOutside(of, FOLDS)
  const fitted = fitAll(of, of.examples)
  const rounded = (weight: number) => Math.round(weight * 10) / 10
  const saysOf = (at: number) =>
    ACTS.map((act) => [act, rounded(fitted.get(act)!.weights[at]!)] as const).filter(([, weight]) => Math.abs(weight) >= 0.2)
  const needs = ACTS.map((act) => {
    const judged = of.examples.map(({ acts }, at) => ({ sum: sums[at]!.get(act)!, is: acts.has(act) }))
    return [act, rounded(fitted.get(act)!.need - thresholdOf(act, judged))] as const
  })
  const lines = of.names.map((name, at) => JSON.stringify({ name, says: Object.fromEntries(saysOf(at)) }))
  return `${[JSON.stringify({ needs: Object.fromEntries(needs) }), ...lines].join('\n')}\n`
}

/** The need is found on the other folds too. */
function crossValidated(of: Examples, folds: number): string {
  const sums = sumsOutside(of, folds)
  const guesses = of.examples.map(() => new Set<Act>())
  for (let fold = 0; fold < folds; fold++)
    for (const act of ACTS) {
      const judged = of.examples.map(({ acts }, at) => ({ sum: sums[at]!.get(act)!, is: acts.has(act) }))
      const threshold = thresholdOf(
        act,
        judged.filter((_, at) => at % folds !== fold),
      )
      for (const [at, { sum }] of judged.entries()) if (at % folds === fold && sum >= threshold) guesses[at]!.add(act)
    }
  return ['tune', 'more']
    .map((part) => {
      const judged = of.examples.map(({ acts }, at) => ({ labelled: acts, recognised: guesses[at]! }))
      const scores = scoresOf(judged.filter((_, at) => of.examples[at]!.part === part))
      return `${part}\n${scores.map(lineOf).join('')}mean\t${macroF1(scores).toFixed(3)}\n`
    })
    .join('\n')
}

function lineOf({ name, precision, recall, f1 }: Score): string {
  return `${name}\t${precision.toFixed(3)}\t${recall.toFixed(3)}\t${f1.toFixed(3)}\n`
}
