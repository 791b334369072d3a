import { expect, test } from 'vitest'
import { readPairLabels } from './labels.ts'

test('at least three hundred pairs are labelled, each once', () => {
  const labels = readPairLabels()
  expect(labels.length).toBeGreaterThanOrEqual(300)
  expect(new Set(labels.map(({ a, b }) => `${a} ${b}`)).size).toBe(labels.length)
})

test('who is one with two others is told to be one with both, so the labels never contradict themselves', () => {
  const same = new Map<string, Set<string>>()
  for (const { a, b, isSame } of readPairLabels())
    if (isSame)
      for (const [one, other] of [
        [a, b],
        [b, a],
      ] as const)
        same.set(one, (same.get(one) ?? new Set()).add(other))
  const contradicted = readPairLabels().filter(
    ({ a, b, isSame }) => !isSame && [...(same.get(a) ?? [])].some((key) => same.get(b)?.has(key)),
  )
  expect(contradicted).toEqual([])
})
