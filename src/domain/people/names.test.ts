import { describe, expect, test } from 'vitest'
import { firstName, isName, nameFromAddress, namesAgree, normaliseName, turnRound } from './names.ts'

describe('names for matching', () => {
  test.each([
    ['Ada Example, Ph.D.', 'ada example'],
    ['Dr. Zoë Müller-Weiß 🌱 (she/her)', 'zoe muller-weiss'],
    ['Example, Ada', 'ada example'],
    ['Ada Example | Hiring now', 'ada example'],
    ['Ada "Queen of Engines" Example MBA', 'ada example'],
    ['  ', ''],
    ['李小龙', '李小龙'],
    ['Ben Sample Jr.', 'ben sample'],
  ])('%s is %s', (written, norm) => expect(normaliseName(written)).toBe(norm))

  test.each([
    ['Ada Example', 'ada example, PhD', true],
    ['A. Example', 'Ada Example', true],
    ['Ada Example', 'Ada King Example', true],
    ['Ada', 'Ada Example', true],
    ['Ada Example', 'Ben Example', false],
    ['Ada Example', 'Clara Sample', false],
    ['Ada Example', '', true],
  ])('%s and %s agree: %s', (a, b, agree) => expect(namesAgree(a, b)).toBe(agree))
})

test('a name is made from an address only where it holds one', () => {
  expect(nameFromAddress('ada.example@x.org')).toBe('Ada Example')
  expect(nameFromAddress('adex@x.org')).toBe('adex@x.org')
  expect(isName('ada@x.org')).toBe(false)
})

test('people are greeted by their first name', () => {
  expect(firstName('Example, Ada M.')).toBe('Ada')
  expect(firstName('Dr. J. Ben Sample')).toBe('Ben')
  expect(turnRound('Ada Example, PhD')).toBe('Ada Example, PhD')
})
