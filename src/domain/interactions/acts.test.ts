import { expect, test } from 'vitest'
import { readActs } from '../messages/read-acts.ts'
import { type Act, isOnlyThanks, worthOf } from './acts.ts'

const mail = { kind: 'mail', audience: 1 } as const
const act = (kind: Act['kind'], what?: Act['what']): Act => ({ kind, ...(what ? { what } : {}), words: [] })

test('the largest give and the largest ask of a message count, not their sum', () => {
  const acts = [act('give', 'thing'), act('give', 'help'), act('ask', 'question'), act('ask', 'favour')]
  expect(worthOf({ ...mail, acts })).toEqual({ gives: 0.8, asks: 1 })
})

test('an introduction, a recommendation and an endorsement give without a word', () => {
  expect(worthOf({ kind: 'introduction', audience: 1 }).gives).toBe(1)
  expect(worthOf({ kind: 'recommendation', audience: 1 }).gives).toBe(1)
  expect(worthOf({ kind: 'endorsement', audience: 1 }).gives).toBe(0.2)
})

test('what the owner tags by hand counts as help given or as a favour asked', () => {
  expect(worthOf({ kind: 'call', audience: 1, tag: 'give' })).toEqual({ gives: 0.8, asks: 0 })
  expect(worthOf({ kind: 'call', audience: 1, tag: 'ask' })).toEqual({ gives: 0, asks: 1 })
})

test('selling and raising money is an ask; thanks, promises and invitations are neither', () => {
  expect(worthOf({ ...mail, acts: [act('pitch')] }).asks).toBe(1)
  expect(worthOf({ ...mail, acts: [act('thanks'), act('promise'), act('invitation')] })).toEqual({ gives: 0, asks: 0 })
})

test('what went to more than three is meant for nobody alone', () => {
  expect(worthOf({ kind: 'mail', audience: 4, acts: [act('ask', 'favour')] })).toEqual({ gives: 0, asks: 0 })
})

test('a short word of thanks ends a conversation; thanks with something more do not', () => {
  const reading = (words: string) => isOnlyThanks(readActs(words), words)
  for (const words of ['Thank you.', 'Ok, thanks!', 'Danke dir!']) expect(reading(words), words).toBe(true)
  for (const words of ['Thanks. Will you come?', 'Thanks, I will call you tomorrow.', 'I was thinking of you.', ''])
    expect(reading(words), words).toBe(false)
  expect(isOnlyThanks(readActs('Thank you.'), `Thank you. ${'The winter was long and the roof came down. '.repeat(2)}`)).toBe(false)
})
