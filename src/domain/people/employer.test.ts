import { expect, test } from 'vitest'
import { isEmployer } from './employer.ts'

test('what people write where an employer would stand is none', () => {
  const none = [
    'Independent',
    'Freelance',
    'freelancer',
    'Self-employed',
    'Self Employed',
    'Selbständig',
    'Selbstständig',
    'Freiberuflich',
    'Retired',
    'n/a',
    'Looking for new roles',
  ]
  expect(none.filter(isEmployer)).toEqual([])
})

test('a firm that has such a word in its name is one', () => {
  expect(
    ['The Independent', 'Independent Living Ltd', 'Freelance Press', 'Retired Racehorses Trust'].filter((name) => !isEmployer(name)),
  ).toEqual([])
})
