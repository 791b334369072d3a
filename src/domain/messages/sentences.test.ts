import { expect, test } from 'vitest'
import { compilePhrase, phraseEnd, Vocabulary } from './phrases.ts'
import { wordsOf } from './sentences.ts'

const sentencesOf = (text: string) => {
  const { sentences, starts, ends } = wordsOf(text, () => 0)
  return sentences.map(({ first, end, isQuestion }) => `${text.slice(starts[first], ends[end - 1])}${isQuestion ? '?' : ''}`)
}

test('sentences end with their marks, with an empty line and with a line that was not wrapped', () => {
  expect(sentencesOf('One. Two? Three!\nFour\n\nFive')).toEqual(['One', 'Two?', 'Three', 'Four', 'Five'])
  const wrapped = 'This line was wrapped by a program at some seventy\ncharacters and goes on here.'
  expect(sentencesOf(wrapped)).toEqual([wrapped.slice(0, -1)])
  expect(sentencesOf('- one\n- two')).toEqual(['one', 'two'])
})

test('numbers, addresses, links and clock times hold their dots', () => {
  expect(sentencesOf('It costs 3.50 at 10:30, see www.example.org/a?b=c or ask ada@example.org now')).toHaveLength(1)
})

test('question marks after dots belong to the words before them', () => {
  expect(sentencesOf('Would that be all right....???')).toEqual(['Would that be all right?'])
})

const found = (written: string, text: string, classes = {}) => {
  const vocabulary = new Vocabulary()
  const phrase = compilePhrase(written, classes, vocabulary)
  const joins = new Set([vocabulary.add('and')])
  const words = wordsOf(text, vocabulary.codeOf)
  return words.sentences.flatMap((sentence) => {
    for (let at = sentence.first; at < sentence.end; at++) {
      if (!phrase.begins.has(words.codes[at]!)) continue
      const end = phraseEnd(phrase, words, at, sentence, joins)
      if (end >= 0) return [text.slice(words.starts[at], words.ends[end - 1])]
    }
    return []
  })
}

test.each([
  ['can|could you', 'So COULD you come', ['COULD you']],
  ['can (you) come', 'they can come', ['can come']],
  ['send ~2 map', 'send me the map', ['send me the map']],
  ['send ~2 map', 'send me by post the map', []],
  ['send -me *', 'send me it. send him it', ['send him']],
  ['on @day', 'on Friday', ['on Friday']],
  ['at #', 'at 10:30', ['at 10:30']],
  ['^ send it', 'Ada, send it', ['send it']],
  ['^ send it', 'they send it', []],
  ['^ send it', 'Ada send it', ['send it']],
  ['^ send it', 'Come and send it', ['send it']],
  ['^^ send it', 'Ada, send it', []],
  ['well done $', 'well done indeed. well done', ['well done']],
  ['why not ?', 'why not. Why not?', ['Why not']],
  ['if >', 'call if you like to', ['if you like to']],
])('the phrase "%s" in "%s"', (written, text, expected) => {
  expect(found(written, text, { day: 'friday monday' })).toEqual(expected)
})

test.each(['(maybe) come', '~2 come', '* come', '^'])('the phrase "%s" does not begin with a word and is refused', (written) => {
  expect(() => compilePhrase(written, {}, new Vocabulary())).toThrow('expected the phrase to begin with a word')
})

test('a class that the language does not have is refused', () => {
  expect(() => compilePhrase('on @day', {}, new Vocabulary())).toThrow('expected a class of the language, got @day')
})
