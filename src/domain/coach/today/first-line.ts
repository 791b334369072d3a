import type { InteractionKind } from '../../interactions/interaction.ts'
import { dateInWords, durationInWords } from '../../words.ts'
import { greeting } from '../greeting.ts'
import { stepDraft } from '../introductions/words.ts'
import type { Known, LastExchange, Nudge } from '../known.ts'
import { nearestBirthday } from '../nearest-birthday.ts'
import { beginComment } from '../share/begin-comment.ts'
import { snippetTopic, subjectTopic } from '../topic.ts'
import { isCurrent, type Question } from './lane.ts'

/** Today, and how to tell the day of an instant. */
export type Moment = Pick<Question, 'today' | 'dayOf'>

const WRITTEN: ReadonlySet<InteractionKind> = new Set(['mail', 'message', 'letter'])

/**
 * A first line to begin with, made from what is on record and nothing else. Of several ways to say it each person always gets
 * the same. What may have changed unseen (archives that end long ago, where somebody works) is asked or left out, not claimed.
 */
export function firstLine({ kind, known, about: of }: Nudge, last: LastExchange | null, moment: Moment): string {
  if (of?.type === 'publication') return beginComment(of.publication)
  if (of?.type === 'introduction') return stepDraft(of.step, of.introduction, of.parties)
  const bodies = {
    promise: () => promiseLines(),
    plan: () => (of?.type === 'step' && of.step.kind === 'follow-up' ? followUpLines() : silenceLines(known, last, moment)),
    introduction: () => silenceLines(known, last, moment),
    answer: () => answerLines(last),
    date: () => birthdayLines(known, moment.today),
    news: () => newsLines(of),
    slip: () => silenceLines(known, last, moment),
    reconnect: () => silenceLines(known, last, moment),
    give: () => silenceLines(known, last, moment),
    hello: () => helloLines(known),
  }[kind]()
  return `${greeting(known.name)} ${bodies[hashOf(known.id) % bodies.length]!}`
}

/** FNV-1a: spreads ids evenly, the same on every machine. */
function hashOf(id: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193) >>> 0
  return hash
}

/** ` about “Budget”`, ` (“The pilot got its second year.”)` or nothing. */
function about(last: LastExchange | null): string {
  const subject = subjectTopic(last?.subject ?? null)
  if (subject) return ` about “${subject}”`
  const said = snippetTopic(last?.snippet ?? null)
  return said ? ` (“${said}”)` : ''
}

function promiseLines(): string[] {
  return ['as promised, here it is:', 'I said I would come back to you on this:', 'you have not been forgotten; as promised:']
}

function followUpLines(): string[] {
  return ['good to have met you.', 'I was glad to meet you.', 'it was good to talk to you.']
}

function answerLines(last: LastExchange | null): string[] {
  const message = `your message${about(last)}`
  if (last?.asks)
    return [
      `thank you for ${message}. Sorry that my answer took a while; here it is:`,
      `you asked me something in ${message}, and I owe you an answer:`,
      `I am coming back to ${message}. To your question:`,
    ]
  return [
    `thank you for ${message}. I was glad to hear from you.`,
    `I am coming back to ${message}. Thank you for writing.`,
    `thank you for writing. Coming back to ${message}:`,
  ]
}

function birthdayLines({ birthday }: Known, today: number): string[] {
  if (birthday === null) return ['all the best to you.']
  const { inDays, on } = nearestBirthday(birthday, today)
  if (inDays === 0)
    return [
      'happy birthday. I hope it is a good day.',
      'all the best for your birthday today.',
      'happy birthday to you. Have a lovely day.',
    ]
  if (inDays < 0)
    return [
      'a late happy birthday. I hope it was a good day.',
      `all the best for your birthday on ${dateInWords(on, today)}, a little late.`,
    ]
  return [
    `a little early: all the best for your birthday${inDays === 1 ? ' tomorrow' : ` on ${dateInWords(on, today)}`}.`,
    `your birthday is coming up${inDays === 1 ? ' tomorrow' : ''}. Are you doing something nice?`,
  ]
}

function newsLines(about: Nudge['about']): string[] {
  const job = about?.type === 'news' && about.news.kind === 'job' ? about.news.after : undefined
  const what = job?.title ? `becoming ${job.title}` : job?.organisation ? `the start at ${job.organisation}` : 'the new work'
  return [`congratulations on ${what}. How do you like it?`, `I saw that things have moved: congratulations on ${what}.`]
}

function helloLines({ organisation }: Known): string[] {
  return [
    'good to be connected. What are you working on at the moment?',
    'thank you for connecting. What keeps you busy these days?',
    ...(organisation ? [`good to be connected. How are things at ${organisation}?`] : []),
  ]
}

/** After a silence: what the last words were, whose they were, and a question that can be answered in a line. */
function silenceLines(known: Known, last: LastExchange | null, moment: Moment): string[] {
  const { tie } = known
  // A sign as small as a reaction is nothing to come back to, and what happened after the archives end is unknown.
  if (!isCurrent(known, moment.today) || tie.lastDay === null) return askAround(known, 'I was thinking of you')
  if (last !== null && WRITTEN.has(last.kind)) {
    const since = durationInWords(moment.today - moment.dayOf(last.at))
    if (last.direction === 'out')
      return [
        `my last message${about(last)} was ${since} ago, and there is no need to go back to it. How have you been?`,
        `I wrote to you ${since} ago${about(last)}. No need to answer that one; how are things with you?`,
      ]
    if (last.direction === 'in')
      return [
        `it has been ${since} since your message${about(last)}. How has it gone since?`,
        `your last message${about(last)} was ${since} ago. I would like to hear how things are now.`,
      ]
  }
  const since = durationInWords(Math.max(0, moment.today - tie.lastDay))
  if (last?.kind === 'meeting' || last?.kind === 'call')
    return askAround(known, `it has been ${since} since we last ${last.kind === 'meeting' ? 'met' : 'spoke'}`)
  return askAround(known, `it has been ${since} since we were last in touch`)
}

function askAround({ organisation }: Known, opening: string): string[] {
  return [
    `${opening}. How have you been?`,
    `${opening}. What are you busy with these days?`,
    ...(organisation ? [`${opening}. Are you still at ${organisation}?`] : []),
  ]
}
