import { expect, test } from 'vitest'
import { leftOutSentence, problemsTitle, secondsInWords } from './report-words.ts'

test('what was left out is said by reason, most first', () => {
  expect(leftOutSentence({ list: 180, robot: 31_204, draft: 1 })).toBe(
    'Left out on purpose: 31,204 from robots, 180 from lists and one draft.',
  )
  expect(leftOutSentence({})).toBeUndefined()
})

test('an import tells its time and its unread rows as a person would', () => {
  expect(secondsInWords(52)).toBe('in 52 seconds')
  expect(secondsInWords(300)).toBe('in five minutes')
  expect(problemsTitle(3)).toBe('Three rows could not be read')
})
