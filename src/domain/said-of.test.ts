import { expect, test } from 'vitest'
import { Conflict, Invalid } from './errors.ts'
import { saidOf } from './said-of.ts'

test.each([
  [new Invalid('expected a day'), 'expected a day'],
  [new Conflict('taken'), 'taken'],
  [Object.assign(new Error('no space left'), { code: 'ENOSPC' }), /^The disk is full\./],
  [Object.assign(new Error('could not extend file'), { code: '53100' }), /^The disk is full\./],
  [Object.assign(new Error('x'), { code: 'EACCES', path: '/data' }), 'You may not read or write /data.'],
  [new Error('Connection terminated unexpectedly'), /^The database stopped\./],
])('%s is told in words that help', (error, said) => {
  expect(saidOf(error)).toEqual(typeof said === 'string' ? said : expect.stringMatching(said))
})

test.each([[new TypeError('x is not a function')], ['a string'], [undefined], [Object.assign(new Error('x'), { code: '42P01' })]])(
  '%s is a bug and told as one',
  (error) => {
    expect(saidOf(error)).toBeUndefined()
  },
)
