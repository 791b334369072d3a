import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Conflict } from '../../errors.ts'
import { addDays, dayNumber } from '../../time.ts'
import { type Introduction, isOver, nextSteps, stateOf } from './introduction.ts'
import { changed, reverseOf, TAKEN, type Taken, takeStep } from './take-step.ts'
import { standingWords, stepDraft, stepSentence, stepTitle } from './words.ts'

const DAY = '2026-03-02'
const side = (id: string) => ({ id, personId: id, askedOn: null, answer: null, answeredOn: null, toldOn: null })
const BEGUN: Introduction = {
  id: 'i',
  why: 'You both mend what others throw away',
  begunOn: DAY,
  sides: [side('ruth'), side('amara')],
  madeOn: null,
  askedAfterOn: null,
  endedOn: null,
}
const party = (id: string, name: string, title: string | null, organisation: string | null) => ({
  id,
  name,
  title,
  organisation,
  place: null,
})
const PARTIES = new Map([
  ['ruth', party('ruth', 'Ruth Adeyemi', 'Director', 'Kiln Conference')],
  ['amara', party('amara', 'Amara Okonjo', null, null)],
])

/** The steps taken one after the other, a day each: "asked ruth", "made". */
function after(...steps: readonly string[]): Introduction {
  return steps.reduce((introduction, words, i) => {
    const [taken, who] = words.split(' ')
    return changed(
      introduction,
      takeStep(
        introduction,
        taken as Taken,
        introduction.sides.find(({ id }) => id === who),
        addDays(DAY, i),
      ),
    )
  }, BEGUN)
}
const due = (introduction: Introduction) => nextSteps(introduction).map(({ kind, side: { id }, onDay }) => `${kind} ${id} ${onDay}`)

test('both are asked, both say yes, they are introduced, and weeks later asked how it went', () => {
  expect(due(BEGUN)).toEqual([`ask ruth ${DAY}`, `ask amara ${DAY}`])
  expect(due(after('asked ruth', 'asked amara'))).toEqual(['remind ruth 2026-03-09', 'remind amara 2026-03-10'])
  expect(due(after('asked ruth', 'asked amara', 'yes ruth'))).toEqual(['remind amara 2026-03-10'])
  const agreed = after('asked ruth', 'asked amara', 'yes ruth', 'yes amara')
  expect([stateOf(agreed), ...due(agreed)]).toEqual(['agreed', 'make ruth 2026-03-05'])
  const made = after('asked ruth', 'asked amara', 'yes ruth', 'yes amara', 'made')
  expect([stateOf(made), ...due(made)]).toEqual(['made', 'ask-after ruth 2026-03-27'])
  const done = after('asked ruth', 'asked amara', 'yes ruth', 'yes amara', 'made', 'asked-after')
  expect([stateOf(done), isOver(done)]).toEqual(['done', true])
})

test('a no ends it: who was asked as well is told kindly, and who never was hears nothing of it', () => {
  const declined = after('asked ruth', 'asked amara', 'no ruth')
  expect([stateOf(declined), ...due(declined)]).toEqual(['declined', 'tell amara 2026-03-04'])
  expect(isOver(after('asked ruth', 'asked amara', 'no ruth', 'told amara'))).toBe(true)
  expect(isOver(after('asked ruth', 'no ruth'))).toBe(true)
  expect(isOver(after('no ruth', 'no amara'))).toBe(true)
})

test('an answer may be taken back by another one', () => {
  expect(stateOf(after('no ruth', 'yes ruth'))).toBe('asking')
})

test('nobody is introduced before both said yes, and nothing follows the end', () => {
  expect(() => after('yes ruth', 'made')).toThrow(new Conflict('First both have to say yes.'))
  expect(() => after('asked-after')).toThrow(Conflict)
  expect(() => after('asked')).toThrow(new Conflict('Say which of the two.'))
  expect(() => after('ended', 'asked ruth')).toThrow(new Conflict('This introduction is over already.'))
  expect(() => after('yes ruth', 'yes amara', 'made', 'made')).toThrow(Conflict)
})

test('every step can be taken back, also after others that came later', () => {
  const steps = fc.array(fc.tuple(fc.constantFrom(...TAKEN), fc.constantFrom('ruth', 'amara')), { maxLength: 12 })
  fc.assert(
    fc.property(steps, (taken) => {
      let introduction = BEGUN
      for (const [what, who] of taken) {
        const at = introduction.sides.find(({ id }) => id === who)
        try {
          const change = takeStep(introduction, what, at, DAY)
          const next = changed(introduction, change)
          expect(changed(next, reverseOf(introduction, change))).toEqual(introduction)
          introduction = next
        } catch (error) {
          expect(error).toBeInstanceOf(Conflict)
        }
      }
    }),
  )
  const asked = after('asked ruth')
  const reverse = reverseOf(BEGUN, takeStep(BEGUN, 'asked', BEGUN.sides[0], DAY))
  const later = changed(asked, takeStep(asked, 'yes', asked.sides[1], DAY))
  expect(changed(later, reverse).sides).toMatchObject([{ askedOn: null }, { answer: 'yes' }])
})

test('each step is said in a sentence, and has a text to begin with', () => {
  const today = dayNumber(DAY)
  const [ask] = nextSteps(BEGUN)
  expect(stepTitle(ask!, PARTIES)).toBe('Ask Ruth about meeting Amara')
  expect(stepSentence(ask!, BEGUN, PARTIES, today)).toBe('You want to introduce Ruth to Amara. Ask Ruth first whether that is welcome.')
  expect(stepDraft(ask!, BEGUN, PARTIES)).toBe(
    'Hi Ruth, I would like to introduce you to Amara Okonjo. You both mend what others throw away. Would that be welcome? If not, that is quite all right, and nobody else will know I asked.',
  )
  const halfway = after('yes amara')
  expect(stepDraft(nextSteps(halfway).find(({ kind }) => kind === 'ask')!, halfway, PARTIES)).toBe(
    'Hi Ruth, I would like to introduce you to Amara Okonjo, who would be glad to meet you. You both mend what others throw away. Would that be welcome? If not, that is quite all right.',
  )
  const agreed = after('yes ruth', 'yes amara')
  expect(stepDraft(nextSteps(agreed)[0]!, agreed, PARTIES)).toContain('Amara, this is Ruth Adeyemi, Director at Kiln Conference.')
  expect(standingWords(after('asked ruth', 'yes amara'), PARTIES, today)).toBe('You asked Ruth on 2 March; Amara said yes.')
  expect(standingWords(after('no ruth'), PARTIES, today)).toBe('Ruth would rather not, and that is fine.')
})
