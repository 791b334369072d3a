import { expect, test } from 'vitest'
import { compile, findCues } from './find-cues.ts'
import { english } from './languages/english.ts'
import { ownWordsOf } from './own-words.ts'
import { weigh, weighCues } from './weigh.ts'
import type { LearntWords } from './word-weights.ts'

const none = { ask: 0, give: 0, thanks: 0, promise: 0, congratulation: 0, invitation: 0, pitch: 0 }
const one = { ask: 1, give: 1, thanks: 1, promise: 1, congratulation: 1, invitation: 1, pitch: 1 }

function languageWith(runs: LearntWords['runs'], rest: Partial<LearntWords> = {}) {
  return { ...english, learnt: { trust: one, needs: none, shapes: {}, runs, ...rest } }
}

function find(text: string, runs: LearntWords['runs']) {
  return findCues(compile(languageWith(runs)), ownWordsOf(text), '')
}

function namesIn(text: string, ...runs: string[]): string[] {
  return find(text, Object.fromEntries(runs.map((run) => [run, [100]]))).runs.map(({ cue }) => cue.name)
}

test('a run is found by its words, each once, where it first stands', () => {
  const { runs, text } = find('The old boat. Buy the old boat!', { 'old boat': [100], boat: [50], 'the old boat': [10] })
  expect(runs.map(({ cue, sentence, from, to }) => [cue.name, sentence, text.slice(from, to)])).toEqual([
    ['"the old boat"', 0, 'The old boat'],
    ['"old boat"', 0, 'old boat'],
    ['"boat"', 0, 'boat'],
  ])
})

test('a run does not reach over a word it does not know, nor into the next sentence', () => {
  expect(namesIn('The very old boat', 'the old', 'old boat')).toEqual(['"old boat"'])
  expect(namesIn('It is old. Boat!', 'old boat')).toEqual([])
})

test('where a sentence begins and ends, and questions, are told apart', () => {
  expect(namesIn('Boat', '^^ boat', 'boat $', 'boat ?')).toEqual(['"^^ boat"', '"boat $"'])
  expect(namesIn('Boat?', '^^ boat', 'boat $', 'boat ?')).toEqual(['"^^ boat"', '"boat ?"'])
})

test('numbers, links, addresses, days and months stand for one another', () => {
  const text = 'On Tuesday or Fri in June: 7 or https://example.org, ada@example.org'
  expect(namesIn(text, 'on @day', 'or @day', 'in @month', '@month #', 'or #link', '#address')).toHaveLength(6)
})

test('what words say is added to what the cues say, as far as those are trusted', () => {
  const trust = { ...one, ask: 0.5 }
  const learnt = { trust, needs: { ...none, ask: -1 }, shapes: { question: { ask: 0.25 } }, runs: { boat: [150, -20] } }
  const language = { ...english, learnt }
  const findings = findCues(compile(language), ownWordsOf('Could you sell me the boat?'), '')
  const cues = weighCues(language, findings)
  const sums = weigh(language, findings)
  expect(cues.ask).toBeGreaterThan(0)
  expect(sums.ask).toBeCloseTo(-1 + 0.5 * Math.min(cues.ask, 5) + 0.25 + 1.5)
  expect(sums.give).toBeCloseTo(Math.max(-5, cues.give) - 0.2)
  expect(weigh(language, findings, { '"boat"': { ask: -1.5 } }).ask).toBeCloseTo(sums.ask - 1.5)
})

test('English learnt of no word that is somebody’s name', () => {
  const names = ['dave', 'mark', 'vince', 'john', 'mike', 'lisa', 'susan', 'kim', 'enron', 'houston']
  const words = new Set(Object.keys(english.learnt!.runs).flatMap((run) => run.split(' ')))
  expect(names.filter((name) => words.has(name))).toEqual([])
})
