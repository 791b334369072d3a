import { expect, test } from 'vitest'
import type { ActKind } from '../interactions/acts.ts'
import { readActs } from './read-acts.ts'

const kindsOf = (text: string, subject = '') => readActs(text, { subject }).map(({ kind }) => kind)

const DOES: Readonly<Record<Exclude<ActKind, never>, readonly string[]>> = {
  ask: [
    'Could you send me the draft',
    'Please call me when you get this.',
    'pls approve',
    'Ada, can you give me a view on this.',
    'Let me know what you think.',
    'Any thoughts?',
    'Did the lease come back signed?',
    'Let me know which one you prefer.',
    'Call me.',
    'Get this done by Friday.',
    'I assume you are writing the review.',
    'FYI, action',
    'Go ahead and call them.',
    'The report waits for your approval.',
    'I was wondering whether the boat is still for sale.',
    'I saw https://example.org/?q=1 and wondered: is it yours?',
    'Please review the attached.',
    'Would you mind reading the second chapter before Monday?',
    'I would really appreciate your help with the permit.',
    '????',
    '来週会えますか？',
  ],
  give: [
    'Attached is the draft.',
    'Here is her number: 555 0134.',
    'Please find the minutes attached.',
    'I have added you to the list.',
    'I can look at the draft on Sunday.',
    'Happy to help with the move if you need a hand.',
    'As requested, the map of the old harbour.',
    'I would like to introduce you to Kees, who builds bridges.',
  ],
  thanks: [
    'Thanks for the quick answer.',
    'Thanks!',
    'Thank you so much, Ada. That helped.',
    'I appreciate your help on this.',
    'We appreciate all your hard work.',
    'Thanks for the excellent work',
  ],
  promise: [
    "I'll send you the figures.",
    'I will get back to you on Monday.',
    "We'll take care of it.",
    "I'll let you know.",
    "Send me your number and I'll send the receipt.",
    'If this is all right, I will have it signed.',
    'I am going to call the harbour master about it.',
  ],
  congratulation: [
    'Congratulations on the new job!',
    'Well done.',
    'Great job on the talk.',
    'Good luck in the new post.',
    'Happy birthday, Ada!',
    'I wish you all the best for the opening.',
  ],
  invitation: [
    'Are you free on Friday?',
    'How about Tuesday at two?',
    "Let's have lunch.",
    'Please join us on the boat.',
    "Let's talk.",
    'Can we talk about this?',
    'Would you like to come to dinner next week?',
    'You are cordially invited to the opening.',
    'Let me know what day works for you.',
  ],
  pitch: [
    'Save 30% on all bikes this week only! Order now, and click here for our best offers.',
    'Your background would fit well with an exciting new position at our client.',
    'We are proud to announce a new course. Click here to register today, and get a free trial.',
  ],
}

test.each(Object.entries(DOES).flatMap(([kind, texts]) => texts.map((text) => [kind, text] as const)))('%s: %s', (kind, text) => {
  expect(kindsOf(text)).toContain(kind)
})

test.each([
  '',
  'Rebecca, looks fine to me.',
  'See https://example.org/search?q=ada&x=1',
  'Let me know if you have any questions.',
  'Please feel free to use it. If you have any questions, I am here.',
  'Hi, how are you? All is well here.',
  'They asked whether we could come.',
  'Call me if anything is unclear.',
  "I'll be there.",
  'I will be in Rome next week.',
  'We should connect sometime.',
  "If you disagree, let's discuss.",
  'Have a nice weekend',
  'FYI',
  'OK with me',
])('none: %s', (text) => {
  expect(kindsOf(text)).toEqual([])
})

test('a document sent to be worked on is given and asked about; one that is only to be reviewed is asked about', () => {
  expect(kindsOf('Attached is the draft, please comment.')).toEqual(['ask', 'give'])
  expect(kindsOf('Please review the attached.')).toEqual(['ask'])
})

test('the yes or no that an invitation wants is no ask', () => {
  expect(kindsOf('Are you free on Friday?')).toEqual(['invitation'])
  expect(kindsOf('Can we talk about this?')).toEqual(['invitation'])
})

test('thanks as a last line are a formula, and thanks in advance always are', () => {
  expect(kindsOf('Could you send me the lease?\n\nThanks.')).toEqual(['ask'])
  expect(kindsOf('Could you send me the lease? Thanks in advance for your help.')).toEqual(['ask'])
  expect(kindsOf('Thanks for the map.\n\nCould you send me the lease?')).toEqual(['ask', 'thanks'])
})

test('what a pitch calls on its reader to do is part of it', () => {
  const kinds = kindsOf('Dear valued customer,\n\nSave 40% on every sail. Click here to order now, while supplies last! Unsubscribe here.')
  expect(kinds).toEqual(['pitch'])
})

test('thanks for excellent work are thanks alone', () => {
  expect(kindsOf('Thanks for the excellent work')).toEqual(['thanks'])
})

test('the subject counts where it is the sender’s own, not where it was answered', () => {
  expect(kindsOf('From all of us at the harbour.', 'Congratulations!')).toEqual(['congratulation'])
  expect(kindsOf('It was a long day.', 'Re: Congratulations!')).toEqual([])
})

test.each([
  ['Could you introduce me to Ada?', 'introduction'],
  ['Can you put me in touch with the harbour master?', 'introduction'],
  ['Could you write me a letter of recommendation?', 'favour'],
  ['I am looking for a new job. Could you pass on my resume?', 'favour'],
  ['Could you tell me when the ferry leaves?', 'question'],
])('asked for: %s', (text, what) => {
  expect(readActs(text)).toContainEqual(expect.objectContaining({ kind: 'ask', what }))
})

test.each([
  ['I would like to introduce you to Kees, who builds bridges.', 'introduction'],
  ['I have added you to the list.', 'help'],
  ['Attached is the draft.', 'thing'],
])('given: %s', (text, what) => {
  expect(readActs(text)).toContainEqual(expect.objectContaining({ kind: 'give', what }))
})

test('every act bears the words it was recognised by, as they are written', () => {
  const text = 'Thank you for the map.\nCould you send me the key as well? I WILL SEND it back on Monday.'
  const acts = readActs(text)
  expect(acts.map(({ kind }) => kind)).toEqual(['ask', 'thanks', 'promise'])
  for (const { words } of acts) {
    expect(words.length).toBeGreaterThan(0)
    for (const each of words) expect(text.replaceAll('\n', ' ')).toContain(each)
  }
})

test('each promise stands with its sentence and its day', () => {
  const acts = readActs("The roof is done. I'll send you the bill tomorrow. We will call the painter by the 15th.", { on: '2026-03-04' })
  expect(acts).toEqual([
    { kind: 'promise', words: ["I'll send"], sentence: "I'll send you the bill tomorrow.", dueOn: '2026-03-05' },
    { kind: 'promise', words: ['We will call'], sentence: 'We will call the painter by the 15th.', dueOn: '2026-03-15' },
  ])
  expect(readActs("I'll send you the bill tomorrow.")[0]).not.toHaveProperty('dueOn')
})

test('a promise of more than 300 characters is cut, at no half character', () => {
  const [promise] = readActs(`I'll send you ${'the ⛵ and '.repeat(60)}the oars.`)
  expect(promise!.sentence!.length).toBeLessThanOrEqual(300)
  expect(promise!.sentence!.isWellFormed()).toBe(true)
})

test('what was pasted, quoted in one line or written by a program is not the sender’s word', () => {
  expect(kindsOf('FYI\n\n-----------\nCould you send me the lease? Call me.')).toEqual([])
  expect(kindsOf('Return-Path: <a@example.org>\nReceived: from b (b [192.0.2.1])\nSubject: Could you call me?')).toEqual([])
  expect(kindsOf('This message is confidential. If you are not the intended recipient, please notify the sender immediately.')).toEqual([])
})

test('an unclosed quote, no spaces and a megabyte of one word are read like anything else', () => {
  expect(kindsOf('"Could you send me the draft')).toEqual(['ask'])
  for (const text of [
    'please '.repeat(150_000),
    'a'.repeat(1_000_000),
    '?'.repeat(1_000_000),
    '(((((<<<<<{{{{{'.repeat(70_000),
    `${'"'.repeat(500_000)}Could you`,
    'i will '.repeat(150_000),
    '\n'.repeat(1_000_000),
    "let's ".repeat(150_000),
    '\u{1f642}'.repeat(200_000),
    'http://'.repeat(100_000),
    '\ud83d please \udc00?',
  ])
    expect(() => readActs(text, { subject: text, on: '2026-03-04' })).not.toThrow()
})

test('the same text is always read the same', () => {
  const text = 'Thanks for the map. Could you send me the key? I will call you tomorrow.'
  expect(readActs(text, { on: '2026-03-04' })).toEqual(readActs(text, { on: '2026-03-04' }))
})
