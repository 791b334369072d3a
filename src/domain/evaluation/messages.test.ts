import { expect, test } from 'vitest'
import { Invalid } from '../errors.ts'
import { countBetween, historiesOf, tiesAt } from './history.ts'
import { cleanMessages, type Message } from './messages.ts'
import { parseMessages } from './parse-messages.ts'

const DAY = 86_400
const message = (from: string, to: string, seconds: number): Message => ({ from, to, seconds })

test('rows are read with any ids, line ends and decimals', () => {
  expect(parseMessages('ada\tgrace\t10\r\n7\t8\t-3.5\n\n')).toEqual([message('ada', 'grace', 10), message('7', '8', -3.5)])
})

test.each([
  ['', 'got an empty file'],
  ['\n\n', 'got an empty file'],
  ['a\tb\t1\na\tb', 'line 2: expected three columns divided by tabs (source, target, seconds), got 2'],
  ['a\tb\t1\t2', 'line 1: expected three columns'],
  ['a\tb\tsoon', 'line 1: expected seconds as a number, got "soon"'],
  ['a\tb\tInfinity', 'line 1: expected seconds as a number'],
  ['\tb\t1', 'line 1: expected who wrote to whom, got an empty source'],
  ['{"not": "a table"}', 'got 1'],
])('%j is refused with its reason', (text, reason) => {
  expect(() => parseMessages(text)).toThrow(Invalid)
  expect(() => parseMessages(text)).toThrow(reason)
})

test('messages are put in order; those to oneself, told twice, to many or too late are left out and counted', () => {
  const many = Array.from({ length: 11 }, (_, i) => message('a', `m${i}`, 50))
  const ten = Array.from({ length: 10 }, (_, i) => message('b', `m${i}`, 50))
  const given = [
    message('a', 'b', 0),
    message('a', 'b', 0),
    message('a', 'a', 1),
    ...many,
    ...ten,
    message('b', 'a', 3),
    message('a', 'b', 2 * DAY),
  ]
  const { messages, ...counts } = cleanMessages(given, 1)
  expect(messages).toEqual([message('a', 'b', 0), message('b', 'a', 3), ...ten])
  expect(counts).toEqual({ toThemselves: 1, toldTwice: 1, toMany: 11, outOfOrder: 1, afterUntil: 1 })
})

test('nothing stays nothing', () => {
  expect(cleanMessages([])).toMatchObject({ messages: [], outOfOrder: 0 })
  expect(historiesOf([])).toEqual([])
})

test('what two people wrote to each other is one history, with its days counted from the first message of all', () => {
  const [first, second] = historiesOf([
    message('x', 'y', 1000),
    message('b', 'a', 1000 + DAY),
    message('a', 'b', 1000 + 1.5 * DAY),
    message('a', 'b', 1000 + 4 * DAY),
  ])
  expect(first!.days).toEqual([0])
  expect(second).toMatchObject({ pair: ['b', 'a'], days: [1, 4], times: [1, 1.5, 4] })
})

test('a tie at a moment knows nothing of the moment itself and after', () => {
  const [history] = historiesOf([message('a', 'b', 0), message('a', 'b', 2 * DAY), message('b', 'a', 5 * DAY)])
  expect(tiesAt(history!, [0, 2, 2.1, 5, 6]).map(({ n, lastDay }) => [n, lastDay])).toEqual([
    [0, null],
    [1, 0],
    [2, 2],
    [2, 2],
    [3, 5],
  ])
})

test('counts lie in half-open stretches', () => {
  expect(countBetween([1, 3, 3.5, 7], 1, 7)).toBe(3)
  expect(countBetween([1, 3, 3.5, 7], 8, 9)).toBe(0)
})
