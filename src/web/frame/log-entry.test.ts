import { expect, test } from 'vitest'
import { entryOf, toLog, unclearIn } from './log-entry.ts'
import { NOTHING_SAID, type Understood } from './use-sentence.ts'

const TODAY = '2026-11-28'
const LUCA = { id: 'l', name: 'Luca Brandt' }
const FELIX = { id: 'f', name: 'Felix Amann' }
const OTHER_LUCA = { id: 'o', name: 'Luca Tanaka' }
const said = (of: Partial<Understood>): Understood => ({ ...NOTHING_SAID, ...of })
const nothingByHand = { people: [], without: [] }

test('a give without further word is a message, and an introduction only when the sentence says so', () => {
  const give = { ...nothingByHand, tag: 'give' as const }
  expect(entryOf(give, NOTHING_SAID, TODAY)).toMatchObject({ kind: 'message', tag: 'give' })
  expect(entryOf(give, said({ kind: 'introduction' }), TODAY).kind).toBe('introduction')
  expect(entryOf(nothingByHand, NOTHING_SAID, TODAY)).toMatchObject({ kind: 'meeting', tag: undefined })
  expect(entryOf(nothingByHand, said({ tag: 'ask' }), TODAY)).toMatchObject({ kind: 'message', tag: 'ask' })
})

test('whom and when follow the sentence; what was set by hand stays', () => {
  const first = said({ people: [{ said: 'Luca', person: LUCA }], on: '2026-11-23' })
  const second = said({ people: [{ said: 'Felix', person: FELIX }] })
  expect(entryOf(nothingByHand, first, TODAY)).toMatchObject({ people: [LUCA], on: '2026-11-23' })
  expect(entryOf(nothingByHand, second, TODAY)).toMatchObject({ people: [FELIX], on: TODAY })
  const hand = { people: [LUCA], without: [], on: '2026-11-20', kind: 'call' as const }
  expect(entryOf(hand, second, TODAY)).toMatchObject({ people: [LUCA, FELIX], on: '2026-11-20', kind: 'call' })
  expect(entryOf({ people: [], without: ['f'] }, second, TODAY).people).toEqual([])
})

test('a name of somebody who is chosen already means them, and misses nobody', () => {
  const one = said({ people: [{ said: 'Luca', person: OTHER_LUCA }], missing: ['Felix Amann'] })
  expect(entryOf({ people: [LUCA, FELIX], without: [] }, one, TODAY)).toMatchObject({ people: [LUCA, FELIX], missing: [] })
})

test('a day to come stands in the way until another is chosen', () => {
  const coming = said({ isToCome: true })
  expect(entryOf(nothingByHand, coming, TODAY).isToCome).toBe(true)
  expect(entryOf({ ...nothingByHand, on: TODAY }, coming, TODAY).isToCome).toBe(false)
})

test('what came from them goes in as theirs, each in an entry of their own; a meeting goes both ways', () => {
  const theirs = said({ people: [LUCA, FELIX].map((person) => ({ said: person.name, person })), isTheirs: true, tag: 'ask' })
  expect(toLog(entryOf(nothingByHand, theirs, TODAY), 'They asked me')).toEqual([
    { people: ['l'], kind: 'message', on: TODAY, note: 'They asked me', tag: 'ask', direction: 'in' },
    { people: ['f'], kind: 'message', on: TODAY, note: 'They asked me', tag: 'ask', direction: 'in' },
  ])
  expect(entryOf({ ...nothingByHand, kind: 'meeting' }, theirs, TODAY).isTheirs).toBe(false)
  expect(entryOf({ ...nothingByHand, tag: 'give' }, theirs, TODAY).isTheirs).toBe(false)
})

test('of several of one name it is asked who is meant, until one is chosen or none', () => {
  const lucas = said({ namesakes: [{ said: 'Luca', people: [LUCA, OTHER_LUCA], isSure: true }] })
  expect(unclearIn(entryOf({ people: [FELIX], without: [] }, lucas, TODAY))).toBe('Luca')
  for (const hand of [
    { people: [OTHER_LUCA], without: [] },
    { people: [FELIX], without: ['l', 'o'] },
  ]) {
    const entry = entryOf(hand, lucas, TODAY)
    expect([entry.namesakes, unclearIn(entry)]).toEqual([[], undefined])
  }
  const likely = entryOf(nothingByHand, { ...lucas, people: [{ said: 'Luca', person: LUCA }] }, TODAY)
  expect([likely.namesakes.length, unclearIn(likely)]).toEqual([1, undefined])
})
