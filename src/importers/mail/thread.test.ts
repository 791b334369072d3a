import { expect, test } from 'vitest'
import { threadBySubject } from './thread.ts'

const MARCH = new Date('2001-03-14T10:00:00Z')

test('answers under one subject are one thread within a month, however often and in which language they say so', () => {
  const thread = threadBySubject('Re: Kiln in Delft', MARCH)
  expect(thread).toBe('subject:2001-03 kiln in delft')
  expect(threadBySubject('AW: Re[2]: Kiln in Delft', new Date('2001-03-30T10:00:00Z'))).toBe(thread)
  expect(threadBySubject('Re: Kiln in Delft', new Date('2001-04-01T10:00:00Z'))).not.toBe(thread)
})

test('a first mail, a subject that tells nothing and a mail without a day are in no thread', () => {
  expect(threadBySubject('Kiln in Delft', MARCH)).toBeUndefined()
  expect(threadBySubject('Re: lunch', MARCH)).toBeUndefined()
  expect(threadBySubject('Re:', MARCH)).toBeUndefined()
  expect(threadBySubject('Re: Kiln in Delft', undefined)).toBeUndefined()
})
