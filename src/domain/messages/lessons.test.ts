import { expect, test } from 'vitest'
import { ACT_KINDS } from '../interactions/acts.ts'
import { LANGUAGES } from './languages/index.ts'
import { lessonsFrom } from './lessons.ts'
import { readActs } from './read-acts.ts'

const denied = (text: string, kind: string) => {
  const before = readActs(text)
  return { before, acts: before.filter((act) => act.kind !== kind), text }
}
const kindsWith = (text: string, lessons: ReturnType<typeof lessonsFrom>) => readActs(text, { lessons }).map(({ kind }) => kind)

const OFFER = 'Happy to help with the sails.'

test('nothing corrected teaches nothing', () => {
  expect(lessonsFrom([])).toEqual({})
  const before = readActs(OFFER)
  expect(lessonsFrom([{ before, acts: before }])).toEqual({})
})

test('a cue denied once weighs less, and denied twice nothing, for that act only', () => {
  expect(kindsWith(OFFER, {})).toEqual(['give'])
  const once = lessonsFrom([denied(OFFER, 'give')])
  const cue = LANGUAGES[0]!.cues.find(({ name }) => name === 'offers help')!
  expect(once['offers help']!.give).toBeCloseTo(-0.25 * cue.says.give!)
  const twice = lessonsFrom([denied(OFFER, 'give'), denied('Glad to help with the oars.', 'give')])
  expect(twice['offers help']).toEqual({ give: -cue.says.give! })
  expect(kindsWith(OFFER, twice)).toEqual([])
})

test('a denial is taken back by a message of which the same was said to be true', () => {
  const before = readActs('Glad to help with the oars.')
  expect(lessonsFrom([denied(OFFER, 'give'), { before, acts: before }])['offers help']).toBeUndefined()
})

test('an act added strengthens the cues that spoke for it too softly', () => {
  const text = 'The reception is on Friday.'
  expect(kindsWith(text, {})).not.toContain('invitation')
  const corrected = { before: [], acts: [{ kind: 'invitation' as const, words: [] }], text }
  const lessons = lessonsFrom(Array(6).fill(corrected))
  expect(Object.values(lessons).some(({ invitation = 0 }) => invitation > 0)).toBe(true)
})

test('no single correction silences an act, and a thousand add no more than a little to a cue', () => {
  for (const kind of ['ask', 'thanks', 'congratulation'] as const) {
    const text = { ask: 'Could you send me the key?', thanks: 'Thanks for the map.', congratulation: 'Congratulations on the new job!' }[
      kind
    ]
    expect(kindsWith(text, lessonsFrom([denied('Please read it. Thanks for it. Well done.', kind)]))).toContain(kind)
  }
  const added = {
    before: [],
    acts: ACT_KINDS.map((kind) => ({ kind, words: [] })),
    text: `${OFFER} Could you? Thanks for it. I will send it.`,
  }
  for (const says of Object.values(lessonsFrom(Array(1000).fill(added))))
    for (const change of Object.values(says)) expect(Math.abs(change)).toBeLessThanOrEqual(1.2)
})

test('lessons are plain data, so that they can be sent to the thread that reads', () => {
  const lessons = lessonsFrom([denied(OFFER, 'give')])
  expect(structuredClone(lessons)).toEqual(lessons)
})
