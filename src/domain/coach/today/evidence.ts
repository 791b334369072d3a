import { firstName } from '../../people/names.ts'
import { type Explanation, STALE_DAYS } from '../../ties/explain.ts'
import { reciprocityOf } from '../../ties/reciprocity.ts'
import type { Part } from '../../ties/why-warmth.ts'
import { dayFromNumber, dayNumber } from '../../time.ts'
import { agoInWords, capitalised, chanceInWords, dateInWords } from '../../words.ts'
import { standingWords } from '../introductions/words.ts'
import type { Known, LastExchange, Nudge } from '../known.ts'
import { promiseWords } from '../ledger/promise.ts'
import { nearestBirthday } from '../nearest-birthday.ts'
import { placeOf } from '../share/answer-ways.ts'
import type { Moment } from './first-line.ts'
import { isNewGround } from './reconnect.ts'

/** "Why this one": the numbers that chose a card, in words; the parts of the tie follow where the tie itself is the reason. */
export function evidenceOf(nudge: Nudge, last: LastExchange | null, explanation: Explanation, moment: Moment): readonly Part[] {
  const { known } = nudge
  const parts = {
    promise: () => promised(nudge, moment.today),
    plan: () => planned(nudge, moment.today),
    introduction: () => introduced(nudge, moment.today),
    answer: () => waiting(known, last, moment),
    date: () => birthday(known, moment.today),
    news: () => [
      ...(nudge.about?.type === 'news'
        ? [{ label: 'Known from', text: `${nudge.about.news.source}, as of ${dateInWords(nudge.about.news.onDay, moment.today)}.` }]
        : []),
      warmth(known),
    ],
    slip: () => [...atRisk(known), ...explanation.parts],
    reconnect: () => [...worthIt(nudge, moment.today), ...explanation.parts],
    give: () => published(nudge, moment.today),
    hello: () => connected(known, moment.today),
  }[nudge.kind]()
  return [...parts, ...importance(known)]
}

function promised({ about, known }: Nudge, today: number): Part[] {
  if (about?.type !== 'promise') return []
  const { promise } = about
  return [
    { label: 'Promise', text: `${capitalised(promiseWords(promise, today))}.` },
    { label: 'Known from', text: promise.isFound ? 'What you wrote to them; if it is none, say so under More.' : 'You wrote it down.' },
    warmth(known),
  ]
}

function planned({ about, known }: Nudge, today: number): Part[] {
  if (about?.type !== 'step') return []
  if (about.step.kind === 'follow-up')
    return [{ label: 'Met', text: 'You put this down yourself. People remember a conversation for about two days.' }]
  return [{ label: 'Planned', text: `You planned this for ${dateInWords(about.step.onDay, today)}.` }, warmth(known)]
}

function introduced({ about, known }: Nudge, today: number): Part[] {
  if (about?.type !== 'introduction') return []
  const { introduction, parties } = about
  return [
    { label: 'How it stands', text: standingWords(introduction, parties, today) },
    ...(introduction.why ? [{ label: 'You wrote', text: `“${introduction.why}”` }] : []),
    warmth(known),
  ]
}

function published({ about, known }: Nudge, today: number): Part[] {
  if (about?.type !== 'publication') return []
  const { channel, day, reason } = about.publication
  return [
    { label: 'Published', text: `${capitalised(placeOf(channel, known.name))}, on ${dateInWords(dayFromNumber(day), today)}.` },
    { label: 'Why this one', text: `${capitalised(reason)}.` },
    warmth(known),
  ]
}

function waiting(known: Known, last: LastExchange | null, { today, dayOf }: Moment): Part[] {
  if (last === null) return []
  const ended = known.knownUpTo < today - STALE_DAYS
  return [
    { label: 'Waiting', text: `Their message came ${agoInWords(today - dayOf(last.at))}.` },
    { label: 'Why an answer', text: last.asks ? 'It seems to ask something.' : 'It went to you alone.' },
    ...(ended ? [{ label: 'As of', text: `${dateInWords(dayFromNumber(known.knownUpTo), today)}, the last day on record.` }] : []),
    warmth(known),
  ]
}

function birthday(known: Known, today: number): Part[] {
  if (known.birthday === null) return []
  return [{ label: 'Birthday', text: `${dateInWords(nearestBirthday(known.birthday, today).on, today)}.` }, warmth(known)]
}

function warmth({ judgement }: Known): Part {
  return { label: 'Warmth', text: `${judgement.warmth} of 100.` }
}

function atRisk({ judgement }: Known): Part[] {
  if (judgement.shown === null) return []
  return [{ label: 'Risk', text: `${capitalised(chanceInWords(judgement.shown.silence30))} that nothing passes in the next 30 days.` }]
}

function worthIt(nudge: Nudge, today: number): Part[] {
  const { known } = nudge
  const first = firstName(known.name)
  const rate = reciprocityOf(known.tie, today).replyRate
  return [
    { label: 'At its best', text: `${strengthInWords(known.tie.peak)} (${Math.round(100 * known.tie.peak)} of 100).` },
    { label: 'Answers', text: `${capitalised(chanceInWords(rate))} that ${first} answers; half is assumed while little is known.` },
    ...(isNewGround(nudge, today)
      ? [{ label: 'New ground', text: `None of the fifty people closest to you is at ${known.organisation}.` }]
      : []),
  ]
}

function strengthInWords(peak: number): string {
  if (peak >= 0.6) return 'A very strong tie'
  if (peak >= 0.4) return 'A strong tie'
  return peak >= 0.2 ? 'A fairly strong tie' : 'A light tie'
}

function connected({ connectedOn }: Known, today: number): Part[] {
  return connectedOn === null
    ? []
    : [{ label: 'Connected', text: `${capitalised(agoInWords(today - dayNumber(connectedOn)))}; no contact on record.` }]
}

function importance({ importance: set }: Known): Part[] {
  if (set === 1) return []
  return [{ label: 'You said', text: set > 1 ? 'More important than others: counts double.' : 'Less important than others: counts half.' }]
}
