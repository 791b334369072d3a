import fc from 'fast-check'
import { expect, test } from 'vitest'
import { groupIdentities, type KeyPair, type Ties } from './group-identities.ts'

const NONE: Ties = { same: [], apart: [], records: [], found: [] }

test('identities on one record are one person, also through a third', () => {
  const records = [
    ['mail:ada', 'phone:1'],
    ['phone:1', 'linkedin:ada'],
  ]
  expect(groupIdentities(['linkedin:ada', 'mail:ada', 'mail:bo', 'phone:1'], { ...NONE, records })).toEqual([
    ['linkedin:ada', 'mail:ada', 'phone:1'],
    ['mail:bo'],
  ])
})

test('what the owner keeps apart no record joins, and no chain of records', () => {
  const apart: KeyPair[] = [['mail:ada', 'mail:bo']]
  expect(groupIdentities(['mail:ada', 'mail:bo'], { ...NONE, apart, records: [['mail:ada', 'mail:bo']] })).toHaveLength(2)
  const chain = [
    ['mail:ada', 'phone:1'],
    ['mail:bo', 'phone:1'],
  ]
  const groups = groupIdentities(['mail:ada', 'mail:bo', 'phone:1'], { ...NONE, apart, records: chain })
  expect(groups).toEqual([['mail:ada', 'phone:1'], ['mail:bo']])
})

test('of a record with three identities of which two are kept apart, the third stays with the first of them', () => {
  const ties = { ...NONE, apart: [['b', 'c']] as KeyPair[], records: [['a', 'b', 'c']] }
  expect(groupIdentities(['a', 'b', 'c'], ties)).toEqual([['a', 'b'], ['c']])
})

const key = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f')
const pair = fc.tuple(key, key).filter(([a, b]) => a !== b)
const ties = fc.record({
  same: fc.array(pair),
  apart: fc.array(pair),
  records: fc.array(fc.array(key, { minLength: 1, maxLength: 4 })),
  found: fc.array(pair),
})

test('every key is in one group, no group holds two that are kept apart, and the order of what is told does not matter', () => {
  const keys = ['a', 'b', 'c', 'd', 'e', 'f']
  fc.assert(
    fc.property(ties, (told) => {
      const groups = groupIdentities(keys, told)
      expect(groups.flat().sort()).toEqual(keys)
      for (const group of groups) for (const [a, b] of told.apart) expect(group.includes(a) && group.includes(b)).toBe(false)
      const turned = {
        same: told.same.toReversed(),
        apart: told.apart.toReversed(),
        records: told.records.toReversed(),
        found: told.found.toReversed(),
      }
      expect(groupIdentities(keys.toReversed(), turned)).toEqual(groups)
    }),
    { seed: 7 },
  )
})
