import { parseArgs } from 'node:util'
import { compile, findCues } from '#domain/messages/find-cues.ts'
import type { Language } from '#domain/messages/language.ts'
import { LANGUAGES } from '#domain/messages/languages/index.ts'
import { ownWordsOf } from '#domain/messages/own-words.ts'
import { HEARD, sumOf } from '#domain/messages/weigh.ts'
import { drawMessages, partOf } from './drawn.ts'
import { ACTS, type Act, readLabels } from './labels.ts'
import { samplesFolder } from './samples.ts'

// node evaluation/asks/fit.ts            fits the weights of English on `tune` and prints them, one cue a line
// node evaluation/asks/fit.ts --folds 5  says how well weights fitted on four fifths of `tune` do on the other fifth

/** What of a message the weights are fitted on: the names of its cues and shapes. */
interface Example {
  readonly features: readonly string[]
  readonly acts: ReadonlySet<Act>
}

/** A line from feature to number; the need of an act stands under ''. */
type Fitted = ReadonlyMap<string, number>

/** How hard a weight is held to the number in the file. Larger follows the messages less. */
const HOLD = 3
/** With fewer messages than this that do an act, its weights are held harder: a few dozen say little of sixty weights. */
const PLENTY = 80
/** What a weight that the file does not name must be worth to be written into it. */
const SPARE = 4
/** With fewer messages that do an act its weights stay as they are: a fit would follow chance. */
const ENOUGH = 25
/** Needs that do about as well as the best; the middle one of them is taken, for the best one follows chance. */
const ABOUT = 0.01
/** An ask that is none puts somebody in the owner's debt, or the owner in theirs: better one missed than one made up. */
const PRECISE: ReadonlySet<Act> = new Set<Act>(['ask'])
const STEPS = 600
const RATE = 0.5
/** How often each name occurs, counted once for each set of examples. */
const COUNTS = new WeakMap<readonly Example[], Map<string, number>>()

const { values } = parseArgs({ options: { folds: { type: 'string' } } })
const [language] = LANGUAGES
const examples = await examplesOf(language!)
process.stdout.write(values.folds ? crossValidated(language!, examples, Number(values.folds)) : printed(fitAll(language!, examples)))

async function examplesOf(of: Language): Promise<Example[]> {
  const labels = new Map(readLabels().map(({ key, acts }) => [key, acts]))
  const compiled = compile(of)
  const messages = (await drawMessages(samplesFolder())).filter(({ key }) => partOf(key) === 'tune')
  return messages.map(({ key, text, subject }) => {
    const { found, shapes } = findCues(compiled, ownWordsOf(text), subject)
    return { features: [...new Set([...found.map(({ cue }) => cue.name), ...shapes])], acts: new Set(labels.get(key)) }
  })
}

function fitAll(of: Language, from: readonly Example[]): ReadonlyMap<Act, Fitted> {
  return new Map(ACTS.map((act) => [act, fitAct(of, act, from)]))
}

/**
 * Logistic regression by gradient descent, held to the weights in the file; weights that it does not have are drawn to nought.
 * The need is then moved to where the same messages are recognised best.
 */
function fitAct(of: Language, act: Act, from: readonly Example[]): Fitted {
  const hand = handWeights(of, act)
  if (from.filter(({ acts }) => acts.has(act)).length < ENOUGH) return new Map([...hand, ['', of.needs[act]]])
  const scarce = Math.max(1, PLENTY / from.filter(({ acts }) => acts.has(act)).length)
  const names = [...new Set([...hand.keys(), ...from.flatMap(({ features }) => features)])]
  const weights = new Map([...names.map((name): [string, number] => [name, hand.get(name) ?? 0]), ['', of.needs[act]] as const])
  for (let step = 0; step < STEPS; step++) {
    const slope = new Map<string, number>()
    for (const { features, acts } of from) {
      const error = 1 / (1 + Math.exp(-scoreOf(weights, features))) - Number(acts.has(act))
      for (const name of [...counting(weights, features), '']) slope.set(name, (slope.get(name) ?? 0) + error)
    }
    for (const [name, weight] of weights) {
      const isNamed = name === '' || hand.has(name)
      const pull = isNamed ? scarce * HOLD * (weight - (hand.get(name) ?? (name === '' ? of.needs[act] : 0))) : 0.3 * weight
      const next = weight - (RATE * ((slope.get(name) ?? 0) + pull)) / (10 * scarce + counted(from, name) / 4)
      weights.set(name, isNamed ? next : shrunk(next, (RATE * SPARE * scarce) / (10 * scarce + counted(from, name) / 4)))
    }
  }
  return withBestNeed(weights, act, from)
}

function counted(from: readonly Example[], name: string): number {
  let counts = COUNTS.get(from)
  if (!counts) {
    counts = new Map([['', from.length]])
    for (const { features } of from) for (const each of features) counts.set(each, (counts.get(each) ?? 0) + 1)
    COUNTS.set(from, counts)
  }
  return counts.get(name) ?? 0
}

function shrunk(weight: number, by: number): number {
  return Math.sign(weight) * Math.max(0, Math.abs(weight) - by)
}

function handWeights(of: Language, act: Act): Fitted {
  const cues = of.cues.map(({ name, says }): [string, number | undefined] => [name, says[act]])
  const shapes = Object.entries(of.shapes).map(([name, says]): [string, number | undefined] => [name, says?.[act]])
  return new Map([...cues, ...shapes].filter((pair): pair is [string, number] => pair[1] !== undefined))
}

/** Those that bear on the sum: all that speak against and the strongest that speak for. Others learn nothing from this message. */
function counting(weights: Fitted, features: readonly string[]): readonly string[] {
  const strongest = features.toSorted((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0))
  return strongest.filter((name, at) => at < HEARD || (weights.get(name) ?? 0) <= 0)
}

/** As the recogniser adds up. */
function scoreOf(weights: Fitted, features: readonly string[]): number {
  return sumOf(features.map((name) => weights.get(name) ?? 0)) + (weights.get('') ?? 0)
}

function withBestNeed(weights: Fitted, act: Act, from: readonly Example[]): Fitted {
  const sums = from.map((each) => ({ sum: scoreOf(weights, each.features), is: each.acts.has(act) }))
  const moves = Array.from({ length: 21 }, (_, at) => (at - 10) / 10).map((move) => ({ move, worth: worthAt(move) }))
  const best = Math.max(...moves.map(({ worth }) => worth))
  const good = moves.filter(({ worth }) => worth > best - ABOUT)
  return new Map([...weights, ['', weights.get('')! + good[Math.floor(good.length / 2)]!.move]])

  /** F1, or where precision is worth more, F with recall worth half of it. */
  function worthAt(move: number): number {
    const beta = PRECISE.has(act) ? 0.5 : 1
    const recognised = sums.filter(({ sum }) => sum + move >= 0)
    const hits = recognised.filter(({ is }) => is).length
    return ((1 + beta) * hits) / (recognised.length + beta * sums.filter(({ is }) => is).length)
  }
}

function printed(fitted: ReadonlyMap<Act, Fitted>): string {
  const names = new Set([...fitted.values()].flatMap((weights) => [...weights.keys()]))
  const lines = [...names].map((name) => {
    const says = ACTS.flatMap((act) => {
      const weight = Math.round((fitted.get(act)!.get(name) ?? 0) * 10) / 10
      return Math.abs(weight) >= 0.2 ? [`${act}: ${weight}`] : []
    })
    return `${name || 'needs'}\t{ ${says.join(', ')} }`
  })
  return `${lines.join('\n')}\n`
}

function crossValidated(of: Language, from: readonly Example[], folds: number): string {
  const guesses = from.map(() => new Set<Act>())
  for (let fold = 0; fold < folds; fold++) {
    const fitted = fitAll(
      of,
      from.filter((_, at) => at % folds !== fold),
    )
    for (const [at, { features }] of from.entries())
      if (at % folds === fold) for (const act of ACTS) if (scoreOf(fitted.get(act)!, features) >= 0) guesses[at]!.add(act)
  }
  const names = [...ACTS, 'none'] as const
  const scores = names.map((name) => {
    const is = (acts: ReadonlySet<Act>) => (name === 'none' ? acts.size === 0 : acts.has(name))
    const hits = from.filter(({ acts }, at) => is(acts) && is(guesses[at]!)).length
    return { name, f1: (2 * hits) / (from.filter(({ acts }) => is(acts)).length + guesses.filter(is).length) }
  })
  const mean = scores.reduce((sum, { f1 }) => sum + f1, 0) / scores.length
  return `${[...scores, { name: 'mean', f1: mean }].map(({ name, f1 }) => `${name}\t${f1.toFixed(3)}`).join('\n')}\n`
}
