import { t } from '#language/say.ts'
import type { InteractionKind } from '../../interactions/interaction.ts'
import { dateInWords, durationInWords } from '../../words.ts'
import { greeting } from '../greeting.ts'
import { stepDraft } from '../introductions/words.ts'
import type { Known, LastExchange, Nudge } from '../known.ts'
import { nearestBirthday } from '../nearest-birthday.ts'
import { beginComment } from '../share/begin-comment.ts'
import { isPlaced } from './hello.ts'
import { isCurrent, type Question } from './lane.ts'
import { iWrote, myLastMessage, topicOf, yourLastMessage, yourMessage } from './message-words.ts'

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

function promiseLines(): string[] {
  return [t('as promised, here it is:'), t('I said I would come back to you on this:'), t('you have not been forgotten; as promised:')]
}

function followUpLines(): string[] {
  return [t('good to have met you.'), t('I was glad to meet you.'), t('it was good to talk to you.')]
}

function answerLines(last: LastExchange | null): string[] {
  const message = yourMessage(topicOf(last))
  if (last?.asks)
    return [
      t('thank you for {message}. Sorry that my answer took a while; here it is:', { message }),
      t('you asked me something in {message}, and I owe you an answer:', { message }),
      t('I am coming back to {message}. To your question:', { message }),
    ]
  return [
    t('thank you for {message}. I was glad to hear from you.', { message }),
    t('I am coming back to {message}. Thank you for writing.', { message }),
    t('thank you for writing. Coming back to {message}:', { message }),
  ]
}

function birthdayLines({ birthday }: Known, today: number): string[] {
  if (birthday === null) return [t('all the best to you.')]
  const { inDays, on } = nearestBirthday(birthday, today)
  const day = dateInWords(on, today)
  if (inDays === 0)
    return [
      t('happy birthday. I hope it is a good day.'),
      t('all the best for your birthday today.'),
      t('happy birthday to you. Have a lovely day.'),
    ]
  if (inDays < 0)
    return [t('a late happy birthday. I hope it was a good day.'), t('all the best for your birthday on {day}, a little late.', { day })]
  if (inDays === 1)
    return [
      t('a little early: all the best for your birthday tomorrow.'),
      t('your birthday is coming up tomorrow. Are you doing something nice?'),
    ]
  return [
    t('a little early: all the best for your birthday on {day}.', { day }),
    t('your birthday is coming up. Are you doing something nice?'),
  ]
}

function newsLines(about: Nudge['about']): string[] {
  const job = about?.type === 'news' && about.news.kind === 'job' ? about.news.after : undefined
  const what = job?.title
    ? t('becoming {title}', { title: job.title })
    : job?.organisation
      ? t('the start at {organisation}', { organisation: job.organisation })
      : t('the new work')
  return [
    t('congratulations on {what}. How do you like it?', { what }),
    t('I saw that things have moved: congratulations on {what}.', { what }),
  ]
}

function helloLines(known: Known): string[] {
  if (isPlaced(known)) return askAround(known, t('I was thinking of you'))
  const { organisation } = known
  return [
    t('good to be connected. What are you working on at the moment?'),
    t('thank you for connecting. What keeps you busy these days?'),
    ...(organisation ? [t('good to be connected. How are things at {organisation}?', { organisation })] : []),
  ]
}

/** After a silence: what the last words were, whose they were, and a question that can be answered in a line. */
function silenceLines(known: Known, last: LastExchange | null, moment: Moment): string[] {
  const { tie } = known
  // A sign as small as a reaction is nothing to come back to, and what happened after the archives end is unknown.
  if (!isCurrent(known, moment.today) || tie.lastDay === null) return askAround(known, t('I was thinking of you'))
  if (last !== null && WRITTEN.has(last.kind) && last.direction !== 'both') return wordsAfter(last, moment)
  const span = durationInWords(Math.max(0, moment.today - tie.lastDay))
  if (last?.kind === 'meeting') return askAround(known, t('it has been {span} since we last met', { span }))
  if (last?.kind === 'call') return askAround(known, t('it has been {span} since we last spoke', { span }))
  return askAround(known, t('it has been {span} since we were last in touch', { span }))
}

function wordsAfter(last: LastExchange, { today, dayOf }: Moment): string[] {
  const span = durationInWords(today - dayOf(last.at))
  const topic = topicOf(last)
  return last.direction === 'out'
    ? [
        t('{message} was {span} ago, and there is no need to go back to it. How have you been?', { message: myLastMessage(topic), span }),
        t('{wrote}. No need to answer that one; how are things with you?', { wrote: iWrote(span, topic) }),
      ]
    : [
        t('it has been {span} since {message}. How has it gone since?', { span, message: yourMessage(topic) }),
        t('{message} was {span} ago. I would like to hear how things are now.', { message: yourLastMessage(topic), span }),
      ]
}

function askAround({ organisation }: Known, opening: string): string[] {
  return [
    t('{opening}. How have you been?', { opening }),
    t('{opening}. What are you busy with these days?', { opening }),
    ...(organisation ? [t('{opening}. Are you still at {organisation}?', { opening, organisation })] : []),
  ]
}
