import { expect, test } from 'vitest'
import { findNamed } from './find-named.ts'

const people = [{ name: 'Kay Chapman' }, { name: 'Beatriz Nogueira' }, { name: 'Okonjo, Amara' }, { name: 'Ada' }]
const named = (said: string) => {
  const { surely, maybe } = findNamed(people, said)
  return [surely.map(({ name }) => name), maybe.map(({ name }) => name)]
}

test('a whole name in a sentence, or nothing but beginnings of a name, names somebody', () => {
  expect(named('Kay Chapman')).toEqual([['Kay Chapman'], []])
  expect(named('something of kay chapman, soon')).toEqual([['Kay Chapman'], []])
  expect(named('kay chap')).toEqual([['Kay Chapman'], []])
  expect(named('Amara Okonjo')).toEqual([['Okonjo, Amara'], []])
})

test('one part of a name may name somebody; in a longer need it is a word', () => {
  expect(named('Kay')).toEqual([[], ['Kay Chapman']])
  expect(named('Kay Chapmann')).toEqual([[], ['Kay Chapman']])
  expect(named('ada')).toEqual([[], ['Ada']])
  expect(named('a boat at the kay')).toEqual([[], []])
})
