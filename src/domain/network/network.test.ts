import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Known } from '../coach/known.ts'
import { every, somebody } from '../coach/test-known.ts'
import { shownOn, tiesOn } from './draw.ts'
import { ownEase } from './ease.ts'
import { graphOf, organisationNode, type Together } from './graph.ts'
import { joinersOf } from './joiners.ts'
import { waysBetween, YOU } from './way.ts'

const warm = (id: string, more: Partial<Known> = {}) => somebody(id, { ago: every(10, 20, 4) }, more)
const cooled = (id: string) => somebody(id, { ago: every(10, 20, 25) })
const resting = (id: string, more: Partial<Known> = {}) => somebody(id, { ago: every(10, 20, 900) }, more)
const unmet = (id: string, more: Partial<Known> = {}) => somebody(id, {}, more)
const pair = (a: string, b: string, weight = 1): Together => ({ people: [a, b], weight })

test('a way leads over who is warm, and to who is warm themselves straight; a far harder one is none', () => {
  const people = [warm('mei'), cooled('leila'), resting('oskar'), unmet('marieke')]
  const graph = graphOf(people, [pair('mei', 'marieke'), pair('leila', 'marieke'), pair('oskar', 'marieke')])
  const ways = waysBetween(graph, people, { from: YOU, to: 'marieke' })
  expect(ways.map(({ people: steps }) => steps)).toEqual([
    [YOU, 'mei', 'marieke'],
    [YOU, 'leila', 'marieke'],
  ])
  expect(ways[0]!.ease).toBeCloseTo(ownEase(people[0]!)! * 0.5)
  expect(waysBetween(graph, people, { from: YOU, to: 'mei' })[0]!.people).toEqual([YOU, 'mei'])
})

test('colleagues are a way, but a longer one than a thread of their own, and the organisation is no step', () => {
  const people = [warm('a', { organisation: 'Keelworks' }), warm('b'), unmet('c', { organisation: 'Keelworks' }), ...crowd(8)]
  const graph = graphOf(people, [pair('b', 'c')])
  const ways = waysBetween(graph, people, { from: YOU, to: 'c' })
  expect(ways.map(({ people: steps }) => steps)).toEqual([
    [YOU, 'b', 'c'],
    [YOU, 'a', 'c'],
  ])
  expect(ways[1]!.ease).toBeGreaterThan(0)
})

test('from anybody to anybody the way may lead over the owner, and where nothing is known there is none', () => {
  const people = [warm('a'), warm('b'), unmet('c')]
  const graph = graphOf(people, [])
  expect(waysBetween(graph, people, { from: 'a', to: 'b' }).map(({ people: steps }) => steps)).toEqual([['a', YOU, 'b']])
  expect(waysBetween(graph, people, { from: YOU, to: 'c' })).toEqual([])
  expect(waysBetween(graph, people, { from: YOU, to: 'nobody' })).toEqual([])
})

test('every other way begins with somebody else, is no easier than the one before, and goes nowhere twice', () => {
  const ids = 'abcdefgh'.split('')
  const ties = fc.array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids), fc.double({ min: 0.1, max: 4, noNaN: true })), {
    maxLength: 20,
  })
  fc.assert(
    fc.property(ties, fc.subarray(ids), (drawn, known) => {
      const people = ids.map((id) => (known.includes(id) ? warm(id) : unmet(id)))
      const ways = waysBetween(
        graphOf(
          people,
          drawn.map(([a, b, weight]) => pair(a, b, weight)),
        ),
        people,
        { from: YOU, to: 'a' },
      )
      ways.forEach(({ people: steps, ease }, i) => {
        expect([steps[0], steps.at(-1)]).toEqual([YOU, 'a'])
        expect(new Set(steps).size).toBe(steps.length)
        if (i > 0) expect(ease).toBeLessThanOrEqual(ways[i - 1]!.ease + 1e-9)
      })
      expect(new Set(ways.map(({ people: steps }) => steps[1])).size).toBe(ways.length)
    }),
  )
})

test('who joins communities is found, the one on whom all of it hangs first', () => {
  const people = ['a', 'b', 'c', 'x', 'y', 'z'].map((id) => warm(id))
  const communities = new Map([...['a', 'b', 'c'].map((id) => [id, 1] as const), ...['x', 'y', 'z'].map((id) => [id, 2] as const)])
  const graph = graphOf(people, [pair('a', 'b'), pair('b', 'c'), pair('x', 'y'), pair('c', 'x'), pair('c', 'y')])
  const joiners = joinersOf(graph, communities)
  expect(joiners.map(({ id, share }) => [id, share])).toEqual([
    ['c', 1],
    ['x', 0.5],
    ['y', 0.5],
  ])
  expect(joiners[0]).toMatchObject({ home: 1, reached: [2] })
})

test('somebody who works where another community is joins the two', () => {
  const people = [
    ...['a', 'b', 'c'].map((id) => warm(id, { organisation: 'Keelworks' })),
    warm('m', { organisation: 'Keelworks' }),
    ...['x', 'y', 'z'].map((id) => warm(id)),
    ...crowd(8),
  ]
  const communities = new Map([...['a', 'b', 'c'].map((id) => [id, 1] as const), ...['m', 'x', 'y', 'z'].map((id) => [id, 2] as const)])
  expect(joinersOf(graphOf(people, []), communities)).toMatchObject([{ id: 'm', home: 2, reached: [1], share: 1 }])
})

test('of too many the warmest and most joined are shown', () => {
  const people = [unmet('a'), warm('b'), unmet('c'), unmet('d')]
  const graph = graphOf(people, [pair('c', 'd', 1), pair('c', 'a', 1)])
  expect(shownOn(graph, people, 2).map(({ id }) => id)).toEqual(['b', 'c'])
  expect(shownOn(graph, people, 9)).toBe(people)
})

test('of somebody with very many ties the easiest are drawn, and nobody loses their own', () => {
  const people = ['hub', ...Array.from({ length: 9 }, (_, i) => `p${i}`)].map((id) => warm(id))
  const together = people.slice(1).map(({ id }, i) => pair('hub', id, 1 + i))
  const ties = tiesOn(graphOf(people, together), people)
  expect(ties).toHaveLength(9)
  expect(tiesOn(graphOf(people, [...together, pair('p0', 'p1')]), people.slice(0, 3))).toHaveLength(3)
})

test('an organisation is on the map when two who are shown are there', () => {
  const people = [warm('a', { organisation: 'Keelworks' }), warm('b', { organisation: 'keelworks' }), ...crowd(8)]
  const graph = graphOf(people, [])
  expect(tiesOn(graph, people).map(({ b }) => b)).toEqual([organisationNode('Keelworks'), organisationNode('Keelworks')])
  expect(tiesOn(graph, people.slice(1))).toEqual([])
})

/** Others, so that no organisation is everybody's. */
function crowd(size: number): Known[] {
  return Array.from({ length: size }, (_, i) => unmet(`crowd-${i}`))
}
