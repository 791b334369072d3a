import { expect, test } from 'vitest'
import { rebuildWithDiary } from '../../ties/diary.ts'
import { rebuildTie } from '../../ties/tie.ts'
import type { Known } from '../known.ts'
import { every, somebody, TODAY } from '../test-known.ts'
import { type AskQuestion, adviseAsk } from './before-ask.ts'
import { easiestFirst } from './easiest-first.ts'
import { historyInWords, repliesTo } from './incoming.ts'
import { matchNeed, needIndex, needWords } from './match-need.ts'
import { metInWords } from './met-words.ts'
import { silenceBefore } from './out-of-the-blue.ts'
import { lengthInWords, planAsk } from './plan-ask.ts'

const about = (known: Known, more: Partial<AskQuestion> = {}): AskQuestion => ({
  known,
  today: TODAY,
  openPromises: { yours: 0, theirs: 0 },
  owesAnswer: false,
  ...more,
})
const slippingFor = (state: string) =>
  Array.from({ length: 400 }, (_, i) => somebody('a', { ago: every(10, 20, 8 + i) })).find(({ judgement }) => judgement.state === state)!

test('a warm tie may be asked, a cooling one is warmed up first, a resting one is asked plainly', () => {
  expect(adviseAsk(about(somebody('a', { ago: every(10, 20, 4) }))).way).toBe('ask')
  expect(adviseAsk(about(slippingFor('cooling'))).way).toBe('warm')
  expect(adviseAsk(about(slippingFor('drifting'))).way).toBe('warm')
  expect(adviseAsk(about(slippingFor('dormant'))).way).toBe('plain')
  expect(adviseAsk(about(somebody('a'))).way).toBe('warm')
})

test('whoever was mostly asked is warmed up first, however warm the tie', () => {
  const known = somebody('a', { ago: every(10, 20, 4) })
  const asked = { ...known, tie: { ...known.tie, ...asksOf(3) } }
  const advice = adviseAsk(about(asked))
  expect(advice).toMatchObject({ way: 'warm', hint: 'you mostly asked' })
  expect(advice.why).toContain('You asked Amara for more than you gave.')
})

function asksOf(count: number) {
  const { asksOutSum } = rebuildTie(
    Array.from(
      { length: count },
      (_, i) => ({ at: (TODAY - i) * 86_400_000, day: TODAY - i, kind: 'mail', direction: 'out', audience: 1, asks: 1 }) as const,
    ).toReversed(),
  )
  return { asksOutSum }
}

test('what is owed is said, with the days it rests on', () => {
  const known = somebody('a', { ago: every(10, 20, 4) })
  expect(adviseAsk(about(known, { owesAnswer: true, openPromises: { yours: 2, theirs: 0 } })).why).toBe(
    'You were in touch on 20 days, last four days ago, and that is within your rhythm. You owe Amara an answer and two promises. A plain question is welcome.',
  )
})

test('a plan has two or three contacts at the tie’s own rhythm, at most ten days apart, what is owed first, and ends with the ask', () => {
  const cooling = planAsk(about(slippingFor('cooling')), false)
  expect(cooling.map(({ kind }) => kind)).toEqual(['warm-up', 'warm-up', 'ask'])
  const drifting = planAsk(about(slippingFor('drifting'), { owesAnswer: true }), false, 'the plans')
  expect(drifting.map(({ what }) => what)).toEqual([
    'Answer what they asked you',
    'Keep your promise: the plans',
    'Ask how they are, and mean it',
    'Ask, for one thing only',
  ])
  const days = drifting.map(({ on }) => Date.parse(on) / 86_400_000 - TODAY)
  expect(days).toEqual([0, 10, 20, 30])
  expect(lengthInWords(drifting)).toBe('about four weeks')
})

const diaryOf = (ago: readonly number[]) =>
  rebuildWithDiary(
    ago
      .toSorted((a, b) => b - a)
      .map((days) => ({ at: (TODAY - days) * 86_400_000, day: TODAY - days, kind: 'mail', direction: 'in', audience: 1 }) as const),
  ).diary

test('a message after half a year and four usual gaps, or without any before it, is out of the blue', () => {
  expect(silenceBefore(diaryOf([]), TODAY)).toEqual({ silentDays: null, contacts: 0, isOutOfTheBlue: true })
  expect(silenceBefore(diaryOf([0, ...every(14, 20, 800)]), TODAY)).toEqual({ silentDays: 800, contacts: 20, isOutOfTheBlue: true })
  expect(silenceBefore(diaryOf([0, ...every(14, 20, 20)]), TODAY).isOutOfTheBlue).toBe(false)
  // Once a year is their rhythm: a year of silence is nothing out of it.
  expect(silenceBefore(diaryOf([0, ...every(365, 6, 365)]), TODAY).isOutOfTheBlue).toBe(false)
})

test('the history before an ask is told in facts', () => {
  const asked = {
    known: somebody('a', { ago: [2, ...every(30, 10, 800)] }),
    acts: [{ kind: 'ask', words: ['could you'] } as const],
    day: TODAY - 2,
    today: TODAY,
    before: { silentDays: 798, contacts: 10, isOutOfTheBlue: true },
    youGave: 2,
    theyGave: 0,
    theyThanked: 1,
  }
  expect(historyInWords(asked)).toBe(
    'Amara wrote two days ago, after two years of silence; before that you were in touch on ten days. You gave Amara something twice; nothing Amara gave you is known. Amara thanked you once.',
  )
  expect(repliesTo(asked, undefined).map(({ way }) => way)).toEqual(['help', 'small-help', 'introduce', 'decline'])
  expect(historyInWords({ ...asked, before: { silentDays: null, contacts: 0, isOutOfTheBlue: true } })).toBe(
    'Amara wrote two days ago. You had never been in touch.',
  )
})

test('a need is met by organisation, title, place or notes; rare words count more, and empty ones not at all', () => {
  const people = [
    somebody('heat', {}, { title: 'Head of Heating', place: 'Bergen' }),
    somebody('bergen', {}, { place: 'Bergen' }),
    somebody('other', {}, { place: 'Bergen', organisation: 'Fishery' }),
    somebody('noted', {}, { organisation: 'Library' }),
  ]
  const found = matchNeed(needIndex(people, new Map([['noted', 'runs heat pumps at home']])), 'Somebody who knows heat pumps in Bergen')
  expect(found[0]!.known.id).toBe('heat')
  expect(found.map(({ known }) => known.id).toSorted()).toEqual(['bergen', 'heat', 'noted', 'other'])
  expect(found[0]!.because).toEqual(['Head of Heating', 'Bergen'])
  expect(needWords('Somebody who knows heat pumps in Bergen')).toEqual(['heat', 'pumps', 'bergen'])
  expect(matchNeed(needIndex(people), 'who can help me with the')).toEqual([])
})

test('an organisation that is named comes whole, before those that share its words; of its people strangers come last', () => {
  const at = (organisation: string) => ({ organisation })
  const people = [
    somebody('a-stranger', {}, at('Royal Society')),
    somebody('b-map', { ago: every(10, 20, 4) }, at('Royal Geographical Society')),
    somebody('c-gone', { ago: every(10, 20, 900) }, at('Royal Society')),
    somebody('d-secretary', {}, { title: 'Secretary, Royal Society', organisation: 'General Post Office' }),
    somebody('e-sign', { ago: [5], kind: 'reaction' }, at('Royal Society')),
    somebody('z-warm', { ago: every(10, 20, 4) }, at('Royal Society')),
  ]
  const order = (need: string) => easiestFirst(matchNeed(needIndex(people), need), TODAY).map(({ known }) => known.id)
  expect(order('someone at the Royal Society')).toEqual(['z-warm', 'c-gone', 'e-sign', 'a-stranger', 'd-secretary'])
  // A need that asks for more than the organisation leaves room for others, but after it.
  const more = [...people, somebody('y-light', { ago: every(10, 20, 4) }, { title: 'Keeper of lighthouses' })]
  const withMore = easiestFirst(matchNeed(needIndex(more), 'lighthouses at the Royal Society'), TODAY).map(({ known }) => known.id)
  expect(withMore.slice(0, 2)).toEqual(['z-warm', 'c-gone'])
  expect(withMore).toContain('y-light')
})

test('somebody warm is found however many fit alike', () => {
  const crowd = Array.from({ length: 300 }, (_, i) => somebody(`a${i}`, {}, { title: 'Lawyer' }))
  const warm = somebody('zz', { ago: every(10, 20, 4) }, { title: 'Lawyer' })
  expect(easiestFirst(matchNeed(needIndex([...crowd, warm]), 'a lawyer'), TODAY)[0]!.known.id).toBe('zz')
})

test('who was never in touch is no easy yes, and a small sign is not never', () => {
  const never = adviseAsk(about(somebody('a')))
  expect(never.why).toBe('You and Amara have never been in touch. Say hello first, and ask once you have talked.')
  const sign = adviseAsk(about(somebody('b', { ago: [5], kind: 'reaction' })))
  expect([sign.why, sign.hint]).toEqual([
    'Only small signs have passed between you and Amara so far. Say hello first, and ask once you have talked.',
    'hardly in touch so far',
  ])
})

test('what is needed and nobody has is said, and that the others only happen to be in that place', () => {
  const people = [
    somebody('a', {}, { place: 'Berlin', title: 'Baker' }),
    somebody('b', {}, { place: 'Berlin' }),
    somebody('c', {}, { title: 'Pump fitter' }),
  ]
  const said = (need: string) => {
    const matches = matchNeed(needIndex(people), need)
    return metInWords(need, matches, easiestFirst(matches, TODAY))
  }
  expect(said('a lawyer for a contract dispute in Berlin')).toEqual({
    sentence: 'Nobody on record has to do with “lawyer”, “contract” or “dispute”. Two people are here only for being in Berlin.',
    written: null,
    unmet: ['lawyer', 'contract', 'dispute'],
    isMet: false,
  })
  expect(said('a baker in Berlin')).toMatchObject({ sentence: 'One person could help', isMet: true, unmet: [] })
  expect(said('a pump fitter, soon')).toMatchObject({ sentence: 'One person could help', isMet: true, unmet: ['soon'] })
})

test('words in what was written find people where cards tell nothing, and are said', () => {
  const people = [somebody('a'), somebody('b', {}, { title: 'Turbine engineer' }), somebody('c')]
  const mentions = [
    { personId: 'a', word: 'turbines', count: 3, about: 'Turbine cost' },
    { personId: 'gone', word: 'turbines', count: 9, about: 'Old' },
  ]
  const found = matchNeed(needIndex(people), 'gas turbines', mentions)
  expect(found.map(({ known, isWrittenOnly }) => [known.id, isWrittenOnly])).toEqual([
    ['b', false],
    ['a', true],
  ])
  expect(found[1]!.because).toEqual(['“Turbine cost” in what was written'])
})

test('those with whom a need was only written about are not said to help, and come after whoever has it on their card', () => {
  const asked = ['a', 'b', 'c'].map((id) => somebody(id, { ago: every(10, 20, 4) }))
  const mentions = asked.flatMap(({ id }) =>
    ['lawyer', 'employment', 'kiel'].map((word) => ({ personId: id, word, count: 6, about: 'A lawyer in Kiel?' })),
  )
  const said = (more: readonly Known[]) => {
    const need = 'a lawyer for employment in Kiel'
    const matches = matchNeed(needIndex([...asked, ...more]), need, mentions)
    const found = easiestFirst(matches, TODAY)
    const { sentence, written } = metInWords(need, matches, found)
    return { ids: found.map(({ known }) => known.id), sentence, written }
  }
  expect(said([])).toEqual({ ids: ['a', 'b', 'c'], sentence: 'You wrote about it with three people', written: null })
  expect(said([somebody('z', {}, { title: 'Lawyer' })])).toEqual({
    ids: ['z', 'a', 'b', 'c'],
    sentence: 'One person could help',
    written: 'You wrote about it with three more',
  })
  expect(said([somebody('z', {}, { place: 'Kiel' })])).toMatchObject({
    sentence: 'One person is here only for being in Kiel.',
    written: 'You wrote about it with three more',
  })
})
