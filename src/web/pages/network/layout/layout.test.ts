import { expect, test } from 'vitest'
import { layOut } from './lay-out.ts'
import { type Layout, NO_PLACES, type ToPlace } from './places.ts'

/** So many communities of so many each, everybody tied to the next, and the first of a community to the first of the next. */
function given(communities: number, size: number, loose = 0): ToPlace {
  const keys: string[] = []
  const members: number[] = []
  const ties: number[] = []
  for (let c = 0; c < communities; c++)
    for (let i = 0; i < size; i++) {
      if (i > 0) ties.push(keys.length - 1, keys.length, 50)
      if (i === 0 && c > 0) ties.push(keys.length - size, keys.length, 30)
      keys.push(`p${c}-${i}`)
      members.push(c)
    }
  for (let i = 0; i < loose; i++) {
    keys.push(`loose-${i}`)
    members.push(-1)
  }
  return { keys, radii: keys.map((_, i) => 3 + (i % 5)), communities: members, ties }
}

const placeOf = ({ xs, ys }: Layout, { keys }: ToPlace, key: string) => [xs[keys.indexOf(key)], ys[keys.indexOf(key)]]

test('the same people are laid out the same, in whatever order they come', () => {
  const people = given(4, 12, 6)
  const order = people.keys.map((_, i) => i).reverse()
  const turned: ToPlace = {
    keys: order.map((i) => people.keys[i]!),
    radii: order.map((i) => people.radii[i]!),
    communities: order.map((i) => people.communities[i]!),
    ties: people.ties.map((value, i) => (i % 3 === 2 ? value : order.indexOf(value))),
  }
  const [first, again, other] = [layOut(people, NO_PLACES), layOut(people, NO_PLACES), layOut(turned, NO_PLACES)]
  expect(again).toEqual(first)
  for (const key of people.keys) expect(placeOf(other, turned, key)).toEqual(placeOf(first, people, key))
})

test('nobody is over anybody, islands keep apart, and who is in no community is outside of them', () => {
  const people = given(9, 20, 30)
  const { xs, ys, islands } = layOut(people, NO_PLACES)
  for (let a = 0; a < xs.length; a++)
    for (let b = a + 1; b < xs.length; b++) expect(Math.hypot(xs[a]! - xs[b]!, ys[a]! - ys[b]!)).toBeGreaterThan(people.radii[a]! * 0.9)
  for (const [i, a] of islands.entries())
    for (const b of islands.slice(i + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(a.radius + b.radius)
  people.keys.forEach((key, at) => {
    if (key.startsWith('loose'))
      for (const { x, y, radius } of islands) expect(Math.hypot(xs[at]! - x, ys[at]! - y)).toBeGreaterThan(radius)
  })
})

test('at the next visit everybody is where they were, and somebody who joined stands beside those they know', () => {
  const people = given(5, 16, 4)
  const first = layOut(people, NO_PLACES)
  expect(layOut(people, first.places).xs).toEqual(first.xs)
  const more: ToPlace = {
    keys: [...people.keys, 'new', 'loose-new'],
    radii: [...people.radii, 6, 4],
    communities: [...people.communities, 2, -1],
    ties: [...people.ties, people.keys.indexOf('p2-5'), people.keys.length, 60],
  }
  const next = layOut(more, first.places)
  const span = Math.max(...first.xs) - Math.min(...first.xs)
  people.keys.forEach((_, at) => {
    expect(Math.hypot(next.xs[at]! - first.xs[at]!, next.ys[at]! - first.ys[at]!)).toBeLessThan(span * 0.05)
  })
  const [x, y] = placeOf(next, more, 'new')
  const [nearX, nearY] = placeOf(next, more, 'p2-5')
  expect(Math.hypot(x! - nearX!, y! - nearY!)).toBeLessThan(90)
})
