import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ACT_KINDS, type ActKind } from '#domain/interactions/acts.ts'
import { compile, findCues } from '#domain/messages/find-cues.ts'
import { SHAPES, type Shape } from '#domain/messages/language.ts'
import { LANGUAGES } from '#domain/messages/languages/index.ts'
import { ownWordsOf } from '#domain/messages/own-words.ts'
import type { Words } from '#domain/messages/sentences.ts'
import { weighCues } from '#domain/messages/weigh.ts'
import { BEGIN, END, type LearntWords, LONGEST_RUN, MOST_CERTAIN, QUESTION, SAME } from '#domain/messages/word-weights.ts'
import { drawParts } from './drawn.ts'
import { readLabels } from './labels.ts'
import { fitLogistic, type Model, type Row, sumOf } from './logistic.ts'
import { samplesFolder } from './samples.ts'
import { macroF1, type Score, scoresOf } from './scores.ts'

// node evaluation/asks/learn.ts            learns what plain words of English say, from every part but `aside` and from
//                                          plain sentences, and writes it beside the language
// node evaluation/asks/learn.ts --folds 5  says how well what was learnt on four fifths does on the other fifth of `rest`,
//                                          whose messages the cues have not been fitted on

const FILE = join(import.meta.dirname, '..', '..', 'src', 'domain', 'messages', 'languages', 'english-words.json')

const PLAIN = join(import.meta.dirname, 'plain.tsv')
/** As much as so many messages counts a plain sentence: there are few, and no doubt about them. */
const PLAIN_COUNTS = 5

/** Runs found in fewer messages are chance, and might name somebody. */
const FEWEST = 6
/** A word is taken where it is written small in so many places, and in at least this share of them: names are not. */
const SMALL = { places: 3, share: 0.4 }
const ALWAYS = new Set(['i', "i'm", "i'll", "i've", "i'd", 'english'])
/** How hard the weights of runs, of cues and of shapes are drawn to nought. */
const HOLD = { runs: 6.7, trust: 6.7, shapes: 1.7 }
const ROUNDS = 30
/** Hundredths; smaller weights of a run are left out. */
const SMALLEST = 2
/** An ask or a gift that is none puts somebody in the owner's debt, or the owner in theirs: better one missed than one made up. */
const PRECISE: Readonly<Partial<Record<ActKind, number>>> = { ask: 0.82, give: 0.74 }
const FOLDS = 5

interface Example {
  readonly part: string
  readonly acts: ReadonlySet<ActKind>
  readonly sums: Readonly<Record<ActKind, number>>
  readonly shapes: readonly Shape[]
  readonly runs: readonly string[]
}

interface Judged {
  readonly example: Example
  readonly fold: number
  readonly sum: number
  readonly is: boolean
}

const { values } = parseArgs({ options: { folds: { type: 'string' } } })
const examples = await readExamples()
const names = namesIn(examples)
const places = new Map([...SHAPES.map(shapeName), ...names].map((name, at): [string, number] => [name, at + 1]))
if (values.folds) process.stdout.write(crossValidated(Number(values.folds)))
else {
  writeFileSync(FILE, written(learnt()))
  process.stdout.write(`${names.length} runs of words\n`)
}

async function readExamples(): Promise<Example[]> {
  const [english] = LANGUAGES
  const compiled = compile(english!)
  const labels = new Map(readLabels().map((label) => [label.key, label]))
  const { tune, more, rest } = await drawParts(samplesFolder())
  const drawn = [...tune, ...more, ...rest].map(({ key, text, subject }) => ({ label: labels.get(key)!, text, subject }))
  const read = [...drawn, ...plainSentences()].map(({ label, text, subject }) => ({
    label,
    findings: findCues(compiled, ownWordsOf(text), subject),
  }))
  const plain = plainWords(read.map(({ findings }) => findings))
  return read.map(({ label, findings }) => ({
    part: label.part,
    acts: new Set(label.acts),
    sums: weighCues(english!, findings),
    shapes: findings.shapes,
    runs: [...runsOf(findings, plain)],
  }))
}

/** Invented sentences that say one thing plainly: office mail has few of them, and all that people say at home is missing from it. */
function plainSentences() {
  const [, ...lines] = readFileSync(PLAIN, 'utf8').trimEnd().split('\n')
  return Array.from({ length: PLAIN_COUNTS }, () => lines)
    .flat()
    .map((line) => {
      const [acts = '', text = ''] = line.split('\t')
      return { label: { part: 'plain', acts: ACT_KINDS.filter((act) => acts.split(',').includes(act)) }, text, subject: '' }
    })
}

/** Words as they are written, lower case: those that are not names. */
function plainWords(read: readonly { readonly text: string; readonly words: Words }[]): (word: string) => boolean {
  const all = new Map<string, number>()
  const small = new Map<string, number>()
  const count = (in_: Map<string, number>, word: string) => in_.set(word, (in_.get(word) ?? 0) + 1)
  for (const { text, words } of read)
    for (const { first, end } of words.sentences)
      for (let at = first + 1; at < end; at++) {
        const word = text.slice(words.starts[at], words.ends[at])
        const lower = word.toLowerCase()
        count(all, lower)
        if (word === lower) count(small, lower)
      }
  return (word) => ALWAYS.has(word) || (small.get(word) ?? 0) >= Math.max(SMALL.places, SMALL.share * (all.get(word) ?? 0))
}

function runsOf({ text, words }: { readonly text: string; readonly words: Words }, isPlain: (word: string) => boolean): Set<string> {
  const found = new Set<string>()
  for (const { first, end, isQuestion } of words.sentences) {
    const tokens = [
      BEGIN,
      ...words.starts.slice(first, end).map((start, at) => tokenOf(text.slice(start, words.ends[first + at]), isPlain)),
      isQuestion ? QUESTION : END,
    ]
    for (let from = 0; from < tokens.length; from++)
      for (let length = 1; length <= LONGEST_RUN && from + length <= tokens.length; length++) {
        const run = tokens.slice(from, from + length)
        if (run.at(-1) === undefined) break
        if (length > 1 || ![BEGIN, END, QUESTION].includes(run[0]!)) found.add(run.join(' '))
      }
  }
  return found
}

function tokenOf(word: string, isPlain: (word: string) => boolean): string | undefined {
  const lower = word.toLowerCase().replace('’', "'")
  const same = Object.entries(SAME).find(([, members]) => members.split(' ').includes(lower))
  if (/^\d/.test(lower)) return '#'
  if (lower.includes('://') || lower.startsWith('www.')) return '#link'
  if (lower.includes('@')) return '#address'
  return same?.[0] ?? (isPlain(lower) ? lower : undefined)
}

/** The runs found often enough, in the order of the alphabet. */
function namesIn(from: readonly Example[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const { runs } of from) for (const run of runs) counts.set(run, (counts.get(run) ?? 0) + 1)
  return [...counts].flatMap(([run, count]) => (count >= FEWEST ? run : [])).toSorted()
}

/** No run has this form: a shape may be called like a word. */
function shapeName(shape: Shape): string {
  return `(${shape})`
}

/** Of one example the features for one act, in the order: the sum of its cues, shapes, runs. */
function rowOf(act: ActKind, { sums, shapes, runs }: Example): Row {
  const at = [...shapes.map(shapeName), ...runs].flatMap((name) => places.get(name) ?? [])
  return { at: [0, ...at], values: [Math.max(-MOST_CERTAIN, Math.min(sums[act], MOST_CERTAIN)), ...at.map(() => 1)] }
}

function fitAct(act: ActKind, from: readonly Example[]): Model {
  const holdOf = (at: number) => (at === 0 ? HOLD.trust : at <= SHAPES.length ? HOLD.shapes : HOLD.runs)
  const rows = from.map((example) => rowOf(act, example))
  const is = from.map(({ acts }) => acts.has(act))
  return fitLogistic(
    rows,
    is,
    Float64Array.from({ length: places.size + 1 }, (_, at) => holdOf(at)),
    ROUNDS,
  )
}

/** Of each example of `rest` its sum for an act, by what the other folds taught. */
function judgedOutside(act: ActKind, folds: number): Judged[] {
  return Array.from({ length: folds }, (_, fold) => {
    const model = fitAct(
      act,
      examples.filter((_, at) => at % folds !== fold),
    )
    return examples.flatMap((example, at) =>
      at % folds === fold && example.part === 'rest'
        ? [{ example, fold, sum: sumOf(model, rowOf(act, example)), is: example.acts.has(act) }]
        : [],
    )
  }).flat()
}

/** How far a sum has to reach: where F1 is best, and as many of those recognised are right as the act needs. */
function thresholdOf(act: ActKind, judged: readonly Judged[]): number {
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

function learnt(): LearntWords {
  const hundredths = (weight: number) => Math.round(weight * 100)
  const rounded = (weight: number) => hundredths(weight) / 100
  const models = new Map(ACT_KINDS.map((act) => [act, fitAct(act, examples)]))
  const byAct = (of: (act: ActKind, model: Model) => number) =>
    Object.fromEntries([...models].map(([act, model]) => [act, rounded(of(act, model))])) as Record<ActKind, number>
  return {
    trust: byAct((_, { weights }) => weights[0]!),
    needs: byAct((act, { rest }) => rest - thresholdOf(act, judgedOutside(act, FOLDS))),
    shapes: Object.fromEntries(SHAPES.map((shape) => [shape, byAct((_, { weights }) => weights[places.get(shapeName(shape))!]!)])),
    runs: Object.fromEntries(
      names.flatMap((run) => {
        const says = [...models.values()].map(({ weights }) => hundredths(weights[places.get(run)!]!))
        return says.some((weight) => Math.abs(weight) >= SMALLEST) ? [[run, says]] : []
      }),
    ),
  }
}

/** A run a line, so that a change of the file can be read. */
function written({ runs, ...rest }: LearntWords): string {
  const lines = Object.entries(runs).map(([run, says]) => `    ${JSON.stringify(run)}: ${JSON.stringify(says)}`)
  const head = Object.entries(rest).map(([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)},\n`)
  return `{\n${head.join('')}  "runs": {\n${lines.join(',\n')}\n  }\n}\n`
}

/** The needs are found on the other folds too. */
function crossValidated(folds: number): string {
  const guesses = new Map(examples.filter(({ part }) => part === 'rest').map((example) => [example, new Set<ActKind>()]))
  for (const act of ACT_KINDS) {
    const judged = judgedOutside(act, folds)
    for (let fold = 0; fold < folds; fold++) {
      const threshold = thresholdOf(
        act,
        judged.filter((each) => each.fold !== fold),
      )
      for (const each of judged) if (each.fold === fold && each.sum >= threshold) guesses.get(each.example)!.add(act)
    }
  }
  const scores = scoresOf([...guesses].map(([{ acts }, recognised]) => ({ labelled: acts, recognised })))
  return `${scores.map(lineOf).join('')}mean\t${macroF1(scores).toFixed(3)}\n`
}

function lineOf({ name, precision, recall, f1 }: Score): string {
  return `${name}\t${precision.toFixed(3)}\t${recall.toFixed(3)}\t${f1.toFixed(3)}\n`
}
