import { type Phrase, t } from '#language/say.ts'
import { firstName } from '../../people/names.ts'
import { type News, newsInWords } from '../../people/news.ts'
import { type Explanation, STALE_DAYS } from '../../ties/explain.ts'
import { leadOf } from '../../ties/last.ts'
import type { Part } from '../../ties/why-warmth.ts'
import { dayFromNumber } from '../../time.ts'
import { agoInWords, dateInWords, durationInWords, numberInWords, shortened, spanInWords, weekdayInWords } from '../../words.ts'
import { explainKnown } from '../explain-known.ts'
import { stepSentence as introductionSentence } from '../introductions/words.ts'
import type { CardKind, Known, LastExchange, Nudge, Step } from '../known.ts'
import { dueDay, type Promised } from '../ledger/promise.ts'
import { nearestBirthday } from '../nearest-birthday.ts'
import { isQuiet } from '../share/fair-order.ts'
import type { Made } from '../share/publication.ts'
import { subjectTopic } from '../topic.ts'
import { evidenceOf } from './evidence.ts'
import { firstLine, type Moment } from './first-line.ts'
import { isPlaced } from './hello.ts'

/** What has no title is quoted so far, characters. */
const SHORT_TEXT = 90

/** A card as it is read. */
export interface CardWords {
  readonly label: string
  /** Why now: one sentence or two, true to the numbers. */
  readonly why: string
  /** One line under the closed row: what it is about, who they are. May be empty. */
  readonly meta: string
  /** A first line to begin with. */
  readonly suggestion: string
  /** "Why this one". */
  readonly evidence: readonly Part[]
  /** "Ada wrote last", to stand before what was said; empty when nothing is on record. */
  readonly lead: string
}

/** Says a card in words, from the numbers it was chosen by. */
export function putIntoWords(nudge: Nudge, last: LastExchange | null, moment: Moment): CardWords {
  const { known } = nudge
  const explanation = explainKnown(known, last, moment)
  return {
    label: labelOf(nudge),
    why: whyOf(nudge, last, explanation, moment),
    meta: metaOf(nudge, last, moment),
    suggestion: firstLine(nudge, last, moment),
    evidence: evidenceOf(nudge, last, explanation, moment),
    lead: last === null ? '' : leadOf(last, firstName(known.name)),
  }
}

const LABELS = {
  promise: 'A promise',
  plan: 'Planned',
  introduction: 'An introduction',
  answer: 'An answer',
  date: 'Birthday',
  news: 'News',
  slip: 'Slipping',
  reconnect: 'Pick up again',
  give: 'A give',
  hello: 'Say hello',
} as const satisfies Record<CardKind, Phrase>

function labelOf({ kind, known, about }: Nudge): string {
  if (about?.type === 'step' && about.step.kind === 'follow-up') return t('While it is fresh')
  return kind === 'slip' && known.judgement.state === 'warm' ? t('About time') : t(LABELS[kind])
}

function whyOf({ kind, known, about }: Nudge, last: LastExchange | null, { sentence }: Explanation, moment: Moment): string {
  if (about?.type === 'promise') return promiseSentence(known, about.promise, moment.today)
  if (about?.type === 'step') return stepSentence(about.step, moment.today)
  if (about?.type === 'publication') return publicationSentence(about.publication, moment.today)
  if (about?.type === 'introduction') return introductionSentence(about.step, about.introduction, about.parties, moment.today)
  if (about?.type === 'news') return newsSentence(known, about.news, moment.today)
  if (kind === 'date' && known.birthday !== null) return birthdaySentence(known, moment.today)
  if (kind === 'hello' && isPlaced(known)) return placedSentence(known)
  return kind === 'answer' && last !== null ? answerSentence(known, last, moment) : sentence
}

/** "Ada is in your close circle, and nothing that passed between you is on record here. A word makes a beginning." */
function placedSentence({ name, circle }: Known): string {
  const first = firstName(name)
  return circle === 'close'
    ? t('{name} is in your close circle, and nothing that passed between you is on record here. A word makes a beginning.', { name: first })
    : t('{name} is in your good circle, and nothing that passed between you is on record here. A word makes a beginning.', { name: first })
}

/** "Write to Ada. You planned this for today." */
function stepSentence({ kind, what, onDay }: Step, today: number): string {
  if (kind === 'follow-up') return t('{what}. A line from you is welcome while it is fresh.', { what })
  return onDay === dayFromNumber(today)
    ? t('{what}. You planned this for today.', { what })
    : t('{what}. You planned this for {day}.', { what, day: dateInWords(onDay, today) })
}

/** "Ada published “The pier” nine days ago. It has been five months; a word on it is a light way back." */
function publicationSentence({ known, title, text, day }: Made, today: number): string {
  const words = title ?? (text && shortened(text, SHORT_TEXT))
  const [name, ago] = [firstName(known.name), agoInWords(today - day)]
  const published = words
    ? t('{name} published “{words}” {ago}.', { name, words, ago })
    : t('{name} published something {ago}.', { name, ago })
  const { silentDays } = known.judgement
  return isQuiet(known) && silentDays !== null
    ? `${published} ${t('It has been {span}; a word on it is a light way back.', { span: durationInWords(silentDays) })}`
    : `${published} ${t('A word on it takes a minute.')}`
}

/** "Ada is Head of Pumps at Engine now; before: Poet. Your LinkedIn archive of 3 May says so." */
function newsSentence(known: Known, news: News, today: number): string {
  const says = t('Your {source} of {day} says so.', { source: news.source, day: dateInWords(news.onDay, today) })
  return `${newsInWords(news, firstName(known.name))} ${says}`
}

/** "You wrote to Ada on 3 May: “I will send you the plans.” It is due tomorrow.", "You promised Ada on 3 May: “send the plans”. It is due today." */
function promiseSentence(known: Known, promise: Promised, today: number): string {
  const { what } = promise
  const [name, day] = [firstName(known.name), dateInWords(promise.madeOn, today)]
  const quoted = promise.isFound
    ? t('You wrote to {name} on {day}: “{what}”', { name, day, what })
    : t('You promised {name} on {day}: “{what}”', { name, day, what })
  const said = `${quoted}${/[.!?…]$/.test(what) ? '' : '.'}`
  if (promise.dueOn === null) return said
  const days = dueDay(promise) - today
  if (days < 0) return `${said} ${t('It was for {day}.', { day: dateInWords(promise.dueOn, today) })}`
  return `${said} ${days > 0 ? t('It is due tomorrow.') : t('It is due today.')}`
}

function answerSentence(known: Known, last: LastExchange, { today, dayOf }: Moment): string {
  const [name, ago] = [firstName(known.name), agoInWords(today - dayOf(last.at))]
  if (known.knownUpTo >= today - STALE_DAYS)
    return last.asks
      ? t('{name} wrote {ago} and seems to ask something; you have not answered yet.', { name, ago })
      : t('{name} wrote {ago}; you have not answered yet.', { name, ago })
  const day = dateInWords(dayFromNumber(known.knownUpTo), today)
  return last.asks
    ? t('{name} wrote {ago} and seems to ask something; as of {day} you had not answered.', { name, ago, day })
    : t('{name} wrote {ago}; as of {day} you had not answered.', { name, ago, day })
}

/** "Ada turns 40 today.", "Grace has a birthday on Thursday, in three days." */
function birthdaySentence(known: Known, today: number): string {
  const { inDays, turns, on } = nearestBirthday(known.birthday!, today)
  const name = firstName(known.name)
  const [ago, day] = [agoInWords(-inDays), dateInWords(on, today)]
  const [weekday, span] = [weekdayInWords(today + inDays), spanInWords({ count: inDays, unit: 'day' })]
  if (turns === null) {
    if (inDays < -1) return t('{name} had a birthday {ago}, on {day}.', { name, ago, day })
    if (inDays < 0) return t('{name} had a birthday yesterday.', { name })
    if (inDays === 0) return t('{name} has a birthday today.', { name })
    if (inDays === 1) return t('{name} has a birthday tomorrow.', { name })
    return t('{name} has a birthday on {weekday}, in {span}.', { name, weekday, span })
  }
  const age = numberInWords(turns)
  if (inDays < -1) return t('{name} turned {age} {ago}, on {day}.', { name, age, ago, day })
  if (inDays < 0) return t('{name} turned {age} yesterday.', { name, age })
  if (inDays === 0) return t('{name} turns {age} today.', { name, age })
  if (inDays === 1) return t('{name} turns {age} tomorrow.', { name, age })
  return t('{name} turns {age} on {weekday}, in {span}.', { name, age, weekday, span })
}

function metaOf({ kind, known }: Nudge, last: LastExchange | null, { today, dayOf }: Moment): string {
  const { title, organisation, place } = known
  const subject = kind === 'answer' ? subjectTopic(last?.subject ?? null) : undefined
  const work = title && organisation ? t('{title} at {organisation}', { title, organisation }) : (title ?? organisation)
  const where = [work, place].filter(Boolean).join(', ')
  const words =
    last && t('{lead}, on {day}', { lead: leadOf(last, firstName(known.name)), day: dateInWords(dayFromNumber(dayOf(last.at)), today) })
  return [subject && t('“{words}”', { words: subject }), where || (subject ? '' : words)].filter(Boolean).join(' · ')
}
