import fc from 'fast-check'
import { expect, test } from 'vitest'
import { markWords } from './mark-words.ts'

test('words are marked where they stand, whatever their case', () => {
  expect(markWords('Nora! Could you refer me? They close on Friday.', ['could you refer me', 'close on Friday'])).toEqual([
    { part: 'Nora! ', isMarked: false, at: 0 },
    { part: 'Could you refer me', isMarked: true, at: 6 },
    { part: '? They ', isMarked: false, at: 24 },
    { part: 'close on Friday', isMarked: true, at: 31 },
    { part: '.', isMarked: false, at: 46 },
  ])
})

test('nothing of the text is lost, whatever is marked', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.string()), (text, words) => {
      expect(
        markWords(text, words)
          .map(({ part }) => part)
          .join(''),
      ).toBe(text)
    }),
  )
})
