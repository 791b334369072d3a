import fc from 'fast-check'
import { expect, test } from 'vitest'
import { localFits } from './address-name.ts'
import { pairsWorthComparing } from './blocking.ts'
import { candidateOf, type Told } from './candidate.ts'
import { compareNames } from './compare-names.ts'
import { findDuplicates } from './find-duplicates.ts'
import { namePartsOf } from './name-parts.ts'
import { reasonsInWords } from './reason-words.ts'

const compared = (a: string, b: string) => compareNames(namePartsOf(a)!, namePartsOf(b)!)

test.each([
  ['Ada Lovelace', 'Lovelace, Ada', 'same'],
  ['Jörg Müller', 'Joerg Mueller', 'same'],
  ['Юлия Морозова', 'Yuliya Morozova', 'same'],
  ['Dr. Ada Lovelace, Ph.D.', 'ADA LOVELACE', 'same'],
  ['Jan van der Berg', 'van der Berg, Jan', 'same'],
  ['Nagy Ilona', 'Ilona Nagy', 'turned'],
  ['Robert Berg', 'Bob Berg', 'nickname'],
  ['W. David Duran', 'David Duran', 'middle'],
  ['Georgeanne Hodges', 'Georganne Hodges', 'spelling'],
  ['Vincent Kaminski', 'Vince Kaminsky', 'spelling'],
  ['A. Lovelace', 'Ada Lovelace', 'initial'],
  ['Clara Brandt', 'Clara Brandt-Ilves', 'married'],
  ['Clara Brandt Ilves', 'Clara Brandt', 'married'],
  ['Ada', 'Ada Lovelace', 'one-word'],
  ['Joan Collins', 'Jon Collins', 'different'],
  ['Jaime Williams', 'Jimmie Williams', 'different'],
  ['Ada Lovelace', 'Ada Byron', 'different'],
])('%s and %s: %s', (a, b, likeness) => {
  expect(compared(a, b).likeness).toBe(likeness)
  expect(compared(b, a).likeness).toBe(likeness)
})

test('second names and generations agree, differ, or say nothing', () => {
  expect(compared('Mike J Miller', 'Michael L Miller').middle).toBe('conflicts')
  expect(compared('Ada King Lovelace', 'Lovelace, Ada K.').middle).toBe('agrees')
  expect(compared('Ada Lovelace', 'Ada K. Lovelace').middle).toBe('silent')
  expect(compared('Ted Bland Jr.', 'Bland Sr., Ted').generation).toBe('conflicts')
  expect(namePartsOf('Bland Jr., Ted C.')).toEqual({ first: 'ted', middle: ['c'], last: 'bland', generation: 'jr' })
})

test('an address is no name, and what stands beside a name is none of it', () => {
  expect(namePartsOf('ada@lovelace.example')).toBeUndefined()
  expect(namePartsOf('+47 20 30 40')).toBeUndefined()
  expect(namePartsOf('Ada Lovelace (E-mail)')).toEqual(namePartsOf('Ada Lovelace'))
  expect(namePartsOf('Ada Lovelace, Esq. of Bond & Sons')).toEqual(namePartsOf('Ada Lovelace'))
})

test.each([
  ['ada.lovelace', 'full'],
  ['lovelaceada', 'full'],
  ["lovelace'.'ada", 'full'],
  ['alovelace', 'part'],
  ['k..lovelace', 'part'],
  ['lovelace', 'part'],
  ['charles.lovelace', undefined],
  ['ada', undefined],
])('the local part %s is made of the name: %s', (local, fits) => {
  expect(localFits(local, namePartsOf('Ada King Lovelace')!)).toBe(fits)
})

let nr = 0
const told = (name: string, ...keys: string[]): Told => ({
  id: `p${++nr}`,
  keys,
  names: [{ name, count: 5 }],
  organisations: [],
  birthdays: [],
  signed: [],
})
const verdictOf = (...people: Told[]) => {
  const { certain, likely } = findDuplicates(people)
  return { certain: certain.length, likely: likely.length }
}

test('whose signature names the address or number of another of the same name is that one; who writes for somebody else is not', () => {
  const work = told('Ada Lovelace', 'mail:ada.lovelace@engine.example')
  const home = told('Ada Lovelace', 'mail:countess@poems.example')
  expect(verdictOf({ ...work, signed: ['mail:countess@poems.example'] }, home)).toEqual({ certain: 1, likely: 0 })
  const card = told('Lovelace, Ada', 'phone:+442079460018')
  expect(verdictOf({ ...home, signed: ['phone:+442079460018'] }, card)).toEqual({ certain: 1, likely: 0 })
  expect(verdictOf({ ...work, signed: ['phone:+442079460018'] }, { ...home, signed: ['phone:+442079460018'] })).toEqual({
    certain: 1,
    likely: 0,
  })
  const unnamed = { ...told('', 'mail:countess@poems.example'), names: [] }
  expect(verdictOf({ ...work, signed: ['mail:countess@poems.example'] }, unnamed)).toEqual({ certain: 0, likely: 1 })
  const assistant = { ...told('Joan Clarke', 'mail:joan@engine.example'), signed: ['mail:ada.lovelace@engine.example'] }
  expect(verdictOf(assistant, work)).toEqual({ certain: 0, likely: 0 })
})

test('two addresses of one firm under one rare name are joined; at two firms they are asked about', () => {
  const work = told('Ada Lovelace', 'mail:ada.lovelace@engine.example')
  expect(verdictOf(work, told('Lovelace, Ada K.', 'mail:k..lovelace@engine.example'))).toEqual({ certain: 1, likely: 0 })
  expect(verdictOf(work, told('Ada Lovelace', 'mail:ada.lovelace@poems.example'))).toEqual({ certain: 0, likely: 1 })
  expect(verdictOf(work, { ...told('Ada Lovelace', 'linkedin:ada'), organisations: ['Engine Works Ltd'] })).toEqual({
    certain: 1,
    likely: 0,
  })
})

test('of three colleagues of one last name without second names, nobody is joined unasked', () => {
  const colleague = told('Steve C. Hall', 'mail:c..hall@engine.example')
  const others = [told('Rich Hall', 'mail:rich.hall@engine.example'), told('Todd Hall', 'mail:todd.hall@engine.example')]
  expect(verdictOf(told('Steve Hall', 'mail:steve.hall@engine.example'), colleague, ...others)).toEqual({ certain: 0, likely: 1 })
})

test('father and son, a couple, a role and whoever writes for their boss are never joined unasked', () => {
  const same = 'engine.example'
  expect(verdictOf(told('Ted Bland Jr.', `mail:ted.bland@${same}`), told('Ted Bland Sr.', `mail:t.bland@${same}`)).certain).toBe(0)
  expect(verdictOf(told('Ada Lovelace', `mail:ada.lovelace@${same}`), told('William Lovelace', `mail:william.lovelace@${same}`))).toEqual({
    certain: 0,
    likely: 0,
  })
  expect(verdictOf(told('Ada Lovelace', `mail:ada.lovelace@${same}`), told('Ada Lovelace', `mail:legal@${same}`)).certain).toBe(0)
  const boss = told('Ada Lovelace', `mail:ada.lovelace@${same}`)
  const secretary: Told = {
    ...told('Mary Somerville', `mail:office2@${same}`),
    names: [
      { name: 'Mary Somerville', count: 20 },
      { name: 'Ada Lovelace', count: 10 },
    ],
  }
  expect(verdictOf(boss, secretary).certain).toBe(0)
})

test('two profiles on one network and two birthdays are left to the owner', () => {
  const born = (day: number) => ({ birthdays: [{ month: 3, day }], organisations: ['Engine'] })
  expect(
    verdictOf({ ...told('Ada Lovelace', 'mail:ada@engine.example'), ...born(3) }, { ...told('Ada Lovelace', 'phone:+4720'), ...born(3) }),
  ).toEqual({ certain: 1, likely: 0 })
  expect(
    verdictOf({ ...told('Ada Lovelace', 'mail:ada@engine.example'), ...born(3) }, { ...told('Ada Lovelace', 'phone:+4720'), ...born(4) })
      .certain,
  ).toBe(0)
  const profile = (slug: string) => ({ ...told('Ada Lovelace', `linkedin:${slug}`), organisations: ['Engine'] })
  expect(verdictOf(profile('ada'), profile('ada-l')).certain).toBe(0)
})

test('nobody is joined through a third to somebody they cannot be', () => {
  const people = [
    told('Mike J Miller', 'mail:mike.j.miller@engine.example'),
    told('Mike Miller', 'mail:mmiller@engine.example'),
    told('Mike L Miller', 'mail:mike.l.miller@engine.example'),
  ]
  const { certain } = findDuplicates(people)
  expect(certain.length).toBeLessThan(2)
})

test('what is found does not depend on the order of the people, and part of it is found when only some are looked at', () => {
  const people = ['Ada', 'Charles', 'Mary'].flatMap((first) => [
    told(`${first} Lovelace`, `mail:${first}.lovelace@engine.example`.toLowerCase()),
    told(`${first} Lovelace`, `mail:${first}.lovelace@poems.example`.toLowerCase()),
  ])
  const names = (found: readonly { a: string; b: string }[]) => found.map(({ a, b }) => [a, b].sort().join(' ')).sort()
  const all = names(findDuplicates(people).likely)
  expect(all).toHaveLength(3)
  fc.assert(
    fc.property(fc.shuffledSubarray(people, { minLength: people.length }), (shuffled) => {
      expect(names(findDuplicates(shuffled).likely)).toEqual(all)
    }),
    { numRuns: 30, seed: 3 },
  )
  const { looked } = findDuplicates([...people, told('Bo Berg', 'mail:bo@berg.example')], new Set([people[0]!.id]))
  expect([...looked].sort()).toEqual(people.map(({ id }) => id).sort())
})

test('a name that a thousand bear is not compared a million times', () => {
  const many = Array.from({ length: 1000 }, (_, at) => candidateOf(told('Jan Smit', `mail:jan.smit${at}@engine.example`)))
  expect([...pairsWorthComparing(many)].length).toBe(0)
})

test('reasons are said in words, for and against', () => {
  const { likely } = findDuplicates([
    told('Clara Brandt', 'mail:clara@heat.example'),
    told('Clara Brandt-Ilves', 'mail:clara.brandt@heat.example'),
  ])
  const words = reasonsInWords(likely[0]!.reasons)
  expect(words.for).toContain('the same firm')
  expect(words.for).toContain('the same first name, and a part of the last')
  expect(words.against).toEqual([])
})

test('whom a network names without an account is the one account of that name there; of two such accounts nobody can tell', () => {
  const inThread = (thread: string) => told('Ada Lovelace', `hidden:linkedin:${thread}:ada lovelace`)
  expect(verdictOf(inThread('t1'), told('Ada Lovelace', 'linkedin:ada-lovelace'))).toEqual({ certain: 1, likely: 0 })
  expect(verdictOf(inThread('t1'), inThread('t2'), told('Ada Lovelace', 'linkedin:ada-lovelace')).certain).toBe(2)
  expect(verdictOf(inThread('t1'), inThread('t2')).certain).toBe(1)
  expect(verdictOf(inThread('t1'), told('Ada Lovelace', 'linkedin:ada-lovelace'), told('Ada Lovelace', 'linkedin:ada-l')).certain).toBe(0)
  expect(verdictOf(inThread('t1'), told('Ada Lovelace', 'handle:x:ada')).certain).toBe(0)
})
