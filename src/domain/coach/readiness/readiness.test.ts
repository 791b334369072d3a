import fc from 'fast-check'
import { expect, test } from 'vitest'
import { reciprocityOf } from '../../ties/reciprocity.ts'
import { chanceInWords } from '../../words.ts'
import type { Known } from '../known.ts'
import { every, somebody, TODAY } from '../test-known.ts'
import { communitiesOf } from './communities.ts'
import { communityName, communityNameBeside } from './community-names.ts'
import { fieldOfWork } from './fields-of-work.ts'
import { helpOf, READY } from './help.ts'
import { bridges, readinessOf } from './readiness.ts'
import { askableInWords, readyHint, readySentence } from './ready-words.ts'
import { widest } from './widen.ts'

const warm = (id: string, more: Partial<Known> = {}) => somebody(id, { ago: every(10, 20, 4) }, more)
const gone = (id: string, more: Partial<Known> = {}) => somebody(id, { ago: every(10, 20, 500) }, more)

test('help is contact soon, times strength enough, times how often they answer', () => {
  const known = warm('a')
  const { reading, strength } = known.judgement
  const expected = reading!.pulse * Math.min(1, strength / (strength + 3) / 0.25) * reciprocityOf(known.tie, TODAY).replyRate
  expect(helpOf(known, TODAY)).toBeCloseTo(expected)
  expect(expected).toBeGreaterThan(READY)
  expect(helpOf(gone('b'), TODAY)).toBe(0)
})

test('whoever was asked for far more than they got is not counted on', () => {
  const known = warm('a')
  const asked = { ...known, tie: { ...known.tie, asksOutSum: known.tie.longStrengthSum * 10 } }
  expect(helpOf(asked, TODAY)).toBe(0)
})

test('cover is the chance that at least one helps; one alone is a thin thread', () => {
  const people = [
    warm('a', { organisation: 'Keelworks' }),
    warm('b', { organisation: 'keelworks' }),
    gone('c', { organisation: 'Riverlight' }),
    warm('d', { organisation: 'Riverlight' }),
  ]
  const { groups, ready, helps } = readinessOf(people, new Map(), TODAY)
  const [keel, river] = ['keelworks', 'riverlight'].map((key) => groups.find((group) => group.key === key)!)
  expect(keel!.cover).toBeCloseTo(1 - (1 - helps.get('a')!) * (1 - helps.get('b')!))
  expect([keel!.isThin, river!.isThin]).toEqual([false, true])
  expect(ready.map(({ id }) => id)).toEqual(['a', 'b', 'd'])
})

test('a contact after a silence longer than usual never makes help less likely', () => {
  fc.assert(
    fc.property(fc.integer({ min: 3, max: 60 }), fc.integer({ min: 2, max: 20 }), fc.integer({ min: 1, max: 90 }), (gap, count, longer) => {
      const ago = every(gap, count, gap + longer)
      const before = somebody('a', { ago, direction: 'both' })
      const after = somebody('a', { ago: [0, ...ago], direction: 'both' })
      expect(helpOf(after, TODAY)).toBeGreaterThanOrEqual(helpOf(before, TODAY))
    }),
  )
})

test('people who share threads are one community, whatever the order, and the same each time', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
  const people = ids.map((id) => ({ id, organisation: null }))
  const together = [
    { people: ['a', 'b', 'c'], weight: 1 },
    { people: ['a', 'b'], weight: 1 },
    { people: ['d', 'e', 'f'], weight: 1 },
    { people: ['e', 'f'], weight: 1 },
    { people: ['c', 'd'], weight: 0.2 },
  ]
  const found = communitiesOf(people, together)
  expect(new Set(['a', 'b', 'c'].map((id) => found.get(id))).size).toBe(1)
  expect(new Set(['d', 'e', 'f'].map((id) => found.get(id))).size).toBe(1)
  expect(found.get('a')).not.toBe(found.get('d'))
  expect(found.has('g')).toBe(false)
  expect(communitiesOf(people, together)).toEqual(found)
})

test('a community that keeps most of its people keeps its number', () => {
  const people = ['a', 'b', 'c', 'd'].map((id) => ({ id, organisation: null }))
  const before = new Map([
    ['a', 7],
    ['b', 7],
    ['c', 7],
  ])
  const found = communitiesOf(people, [{ people: ['a', 'b', 'c', 'd'], weight: 1 }], before)
  expect([...found.values()]).toEqual([7, 7, 7, 7])
})

test('connections without a word are clustered by where they work, but not by where everybody does', () => {
  const at = (organisation: string, ...ids: string[]) => ids.map((id) => ({ id, organisation }))
  const found = communitiesOf(
    [...at('Keelworks', 'a', 'b', 'c'), ...at('Riverlight', 'd', 'e', 'f'), ...at('Library', 'g', 'h', 'i'), ...at('Mill', 'j', 'k', 'l')],
    [],
  )
  expect(new Set(found.values()).size).toBe(4)
  expect(communitiesOf(at('Keelworks', 'a', 'b', 'c'), [])).toEqual(new Map())
})

test('a bridge is the only ready one of a community', () => {
  const people = [warm('a'), gone('b'), gone('c'), warm('d'), warm('e'), warm('f')]
  const communities = new Map([...['a', 'b', 'c'].map((id) => [id, 1] as const), ...['d', 'e', 'f'].map((id) => [id, 2] as const)])
  expect(bridges(readinessOf(people, communities, TODAY)).map(({ known }) => known.id)).toEqual(['a'])
})

test('those widen it most who are the way into what nobody covers, at most two of one organisation', () => {
  const slipped = (id: string, organisation: string) => somebody(id, { ago: every(20, 15, 150) }, { organisation })
  const people = [
    ...['a', 'b', 'c'].map((id) => slipped(id, 'Riverlight')),
    slipped('d', 'Keelworks'),
    ...['e', 'f', 'g', 'h'].map((id) => warm(id, { organisation: 'Keelworks' })),
  ]
  const found = widest(readinessOf(people, new Map(), TODAY), people, TODAY)
  expect(found.map(({ known }) => known.id)).toEqual(['a', 'b', 'd'])
  expect(found[0]!.words).toBe('Nobody at Riverlight would likely help; silent for five months.')
})

test('a title names a field of work or none', () => {
  expect(['General Counsel', 'Heat engineer', 'Head of networks', null].map(fieldOfWork)).toEqual([
    'law',
    'engineering',
    undefined,
    undefined,
  ])
})

test('a community is called by what its people share, else by the two one is closest to', () => {
  expect(
    communityName([warm('a', { organisation: 'Keelworks' }), warm('b', { organisation: 'keelworks' }), warm('c', { place: 'Bergen' })]),
  ).toBe('Keelworks')
  expect(communityName([warm('a', { name: 'Ada' }), warm('b', { name: 'Grace' }), gone('c', { name: 'Mary' })])).toBe('Ada and Grace')
})

test('whoever is the only way to a community that is called by its people does not stand in its name', () => {
  const members = [warm('a', { name: 'Ada' }), warm('b', { name: 'Grace' }), gone('c', { name: 'Mary' })]
  expect(communityNameBeside(members, 'a')).toBe('Grace and Mary')
  expect(communityNameBeside(members, 'c')).toBe('Ada and Grace')
  const colleagues = members.map((known) => ({ ...known, organisation: 'Keelworks' }))
  expect(communityNameBeside(colleagues, 'a')).toBe('Keelworks')
})

test('help is called likely only from one half on', () => {
  expect(askableInWords({ ready: 3, likely: 0 })).toBe('Three people could be asked')
  expect(askableInWords({ ready: 3, likely: 3 })).toBe('Three people would likely help')
  expect(askableInWords({ ready: 3, likely: 1 }, 'if you needed it tomorrow')).toBe(
    'One person would likely help if you needed it tomorrow and two more could be asked',
  )
  expect([0.39, 0.42, 0.58].map(chanceInWords)).toEqual(['about two in five (39%)', 'about two in five (42%)', 'about three in five (58%)'])
  expect([0.45, 0.49, 0.5, 0.55, 0.15].map(chanceInWords)).toEqual([
    'nearly half (45%)',
    'about half (49%)',
    'about half (50%)',
    'more than half (55%)',
    'about one in seven (15%)',
  ])
})

test('while hardly any message to the owner is on record, nothing is said of who would help', () => {
  const nobody = { ready: 0, likely: 0, organisations: 0, communities: 0 }
  const sent = Array.from({ length: 30 }, (_, i) => somebody(`s${i}`, { ago: every(10, 8, 3), direction: 'out' }))
  expect(readySentence(nobody, sent)).toBe('No message to you is on record, so who answers cannot be told yet.')
  expect(readyHint(sent)).toMatch(/^Bring the mail or messages you got/)
  expect(readySentence({ ...nobody, ready: 1 }, [...sent, warm('a')])).toBe(
    'Hardly any message to you is on record, so who answers cannot be told yet.',
  )
  expect(readySentence({ ...nobody, ready: 2 }, [...sent, warm('a'), warm('b')])).toBe(
    'Two people could be asked if you needed it tomorrow.',
  )
})

test('why nobody would help names only what is so', () => {
  const nobody = { ready: 0, likely: 0, organisations: 0, communities: 0 }
  expect(readySentence(nobody, [gone('a')])).toBe('Nobody would likely help tomorrow: the one tie on record has cooled too far.')
  expect(readySentence(nobody, [gone('a'), somebody('b', { ago: [3], direction: 'in' })])).toBe(
    'Nobody would likely help tomorrow: every tie has cooled too far, or is too new.',
  )
})

test('a community that goes by an organisation is covered by everybody who works there', () => {
  const people = [
    ...['a', 'b', 'c'].map((id) => gone(id, { organisation: 'Royal Society' })),
    warm('d', { organisation: 'Royal Society' }),
    warm('e'),
    warm('f'),
  ]
  const communities = new Map([...['a', 'b', 'c'].map((id) => [id, 1] as const), ...['d', 'e', 'f'].map((id) => [id, 2] as const)])
  const { groups } = readinessOf(people, communities, TODAY)
  const [organisation, community] = (['organisation', 'community'] as const).map((kind) =>
    groups.find((group) => group.kind === kind && group.members.some(({ id }) => id === 'a')),
  )
  expect(organisation!.ready.map(({ id }) => id)).toEqual(['d'])
  expect(community!.ready.map(({ id }) => id)).toEqual(['d'])
  expect(community!.members).toHaveLength(4)
})

test('to be independent is no place where people work together', () => {
  const people = ['a', 'b', 'c'].map((id) => warm(id, { organisation: 'Independent' }))
  expect(readinessOf(people, new Map(), TODAY).groups).toEqual([])
})

test('where people work is known when it is of anybody, in touch or not', () => {
  const met = [warm('a'), warm('b')]
  expect(readyHint(met)).toMatch(/^Of nobody is it known where they work/)
  expect(readyHint([...met, somebody('c', {}, { organisation: 'Keelworks' })])).toMatch(/^Of few people is it known/)
  expect(readyHint([...met, somebody('c', {}, { organisation: 'Freelance' })])).toMatch(/^Of nobody/)
})
