import { firstName } from '../../people/names.ts'
import { type News, newsInWords } from '../../people/news.ts'
import { type Explanation, STALE_DAYS } from '../../ties/explain.ts'
import { leadOf } from '../../ties/last.ts'
import type { Part } from '../../ties/why-warmth.ts'
import { dayFromNumber } from '../../time.ts'
import { agoInWords, dateInWords, durationInWords, numberInWords, weekdayInWords } from '../../words.ts'
import { explainKnown } from '../explain-known.ts'
import { stepSentence as introductionSentence } from '../introductions/words.ts'
import type { Known, LastExchange, Nudge, Step } from '../known.ts'
import { dueDay, type Promised } from '../ledger/promise.ts'
import { nearestBirthday } from '../nearest-birthday.ts'
import { isQuiet } from '../share/fair-order.ts'
import type { Made } from '../share/publication.ts'
import { subjectTopic } from '../topic.ts'
import { evidenceOf } from './evidence.ts'
import { firstLine, type Moment } from './first-line.ts'

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

function labelOf({ kind, known, about }: Nudge): string {
  if (about?.type === 'step' && about.step.kind === 'follow-up') return 'While it is fresh'
  if (kind === 'slip') return known.judgement.state === 'warm' ? 'About time' : 'Slipping'
  return {
    promise: 'A promise',
    plan: 'Planned',
    introduction: 'An introduction',
    answer: 'An answer',
    date: 'Birthday',
    news: 'News',
    reconnect: 'Pick up again',
    give: 'A give',
    hello: 'Say hello',
  }[kind]
}

function whyOf({ kind, known, about }: Nudge, last: LastExchange | null, { sentence }: Explanation, moment: Moment): string {
  if (about?.type === 'promise') return promiseSentence(known, about.promise, moment.today)
  if (about?.type === 'step') return stepSentence(about.step, moment.today)
  if (about?.type === 'publication') return publicationSentence(about.publication, moment.today)
  if (about?.type === 'introduction') return introductionSentence(about.step, about.introduction, about.parties, moment.today)
  if (about?.type === 'news') return newsSentence(known, about.news, moment.today)
  if (kind === 'date' && known.birthday !== null) return birthdaySentence(known, moment.today)
  return kind === 'answer' && last !== null ? answerSentence(known, last, moment) : sentence
}

/** "Write to Ada. You planned this for today." */
function stepSentence({ kind, what, onDay }: Step, today: number): string {
  if (kind === 'follow-up') return `${what}. A line from you is welcome while it is fresh.`
  return `${what}. You planned this for ${onDay === dayFromNumber(today) ? 'today' : dateInWords(onDay, today)}.`
}

/** "Ada published “The pier” nine days ago. It has been five months; a word on it is a light way back." */
function publicationSentence({ known, title, text, day }: Made, today: number): string {
  const words = title ?? (text && text.length > SHORT_TEXT ? `${text.slice(0, SHORT_TEXT - 1).trimEnd()}…` : text)
  const published = `${firstName(known.name)} published ${words ? `“${words}”` : 'something'} ${agoInWords(today - day)}.`
  const { silentDays } = known.judgement
  return isQuiet(known) && silentDays !== null
    ? `${published} It has been ${durationInWords(silentDays)}; a word on it is a light way back.`
    : `${published} A word on it takes a minute.`
}

/** "Ada is Head of Pumps at Engine now; before: Poet. Your LinkedIn archive of 3 May says so." */
function newsSentence(known: Known, news: News, today: number): string {
  return `${newsInWords(news, firstName(known.name))} Your ${news.source} of ${dateInWords(news.onDay, today)} says so.`
}

/** "You wrote to Ada on 3 May: “I will send you the plans.” It is due tomorrow." */
function promiseSentence(known: Known, promise: Promised, today: number): string {
  const how = promise.isFound ? 'You wrote to' : 'You promised'
  const said = `${how} ${firstName(known.name)} on ${dateInWords(promise.madeOn, today)}: “${promise.what}”`
  const days = dueDay(promise) - today
  if (promise.dueOn === null) return `${said}${/[.!?]$/.test(promise.what) ? '' : '.'}`
  const due = days > 0 ? 'is due tomorrow' : days === 0 ? 'is due today' : `was for ${dateInWords(promise.dueOn, today)}`
  return `${said} It ${due}.`
}

function answerSentence(known: Known, last: LastExchange, { today, dayOf }: Moment): string {
  const wrote = `${firstName(known.name)} wrote ${agoInWords(today - dayOf(last.at))}`
  const asked = last.asks ? ' and seems to ask something' : ''
  const isStale = known.knownUpTo < today - STALE_DAYS
  const until = isStale ? `as of ${dateInWords(dayFromNumber(known.knownUpTo), today)} you had not answered` : 'you have not answered yet'
  return `${wrote}${asked}; ${until}.`
}

/** "Ada turns 40 today.", "Grace has a birthday on Thursday, in three days." */
function birthdaySentence(known: Known, today: number): string {
  const { inDays, turns, on } = nearestBirthday(known.birthday!, today)
  const first = firstName(known.name)
  if (inDays < 0) return `${first} ${turns === null ? 'had a birthday' : `turned ${numberInWords(turns)}`} ${lateOf(inDays, on, today)}.`
  const what = turns === null ? 'has a birthday' : `turns ${numberInWords(turns)}`
  if (inDays <= 1) return `${first} ${what} ${inDays === 0 ? 'today' : 'tomorrow'}.`
  return `${first} ${what} on ${weekdayInWords(today + inDays)}, in ${numberInWords(inDays)} days.`
}

function lateOf(inDays: number, on: string, today: number): string {
  return inDays === -1 ? 'yesterday' : `${agoInWords(-inDays)}, on ${dateInWords(on, today)}`
}

function metaOf({ kind, known }: Nudge, last: LastExchange | null, { today, dayOf }: Moment): string {
  const subject = kind === 'answer' ? subjectTopic(last?.subject ?? null) : undefined
  const work = known.title && known.organisation ? `${known.title} at ${known.organisation}` : (known.title ?? known.organisation)
  const where = [work, known.place].filter(Boolean).join(', ')
  const words = last && `${leadOf(last, firstName(known.name))}, on ${dateInWords(dayFromNumber(dayOf(last.at)), today)}`
  return [subject && `“${subject}”`, where || (subject ? '' : words)].filter(Boolean).join(' · ')
}
