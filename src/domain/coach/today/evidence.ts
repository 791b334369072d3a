import { t } from '#language/say.ts'
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
import { isPlaced } from './hello.ts'
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
        ? [
            {
              label: t('Known from'),
              text: t('{source}, as of {day}.', {
                source: nudge.about.news.source,
                day: dateInWords(nudge.about.news.onDay, moment.today),
              }),
            },
          ]
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
    { label: t('Promise'), text: `${capitalised(promiseWords(promise, today))}.` },
    {
      label: t('Known from'),
      text: promise.isFound ? t('What you wrote to them; if it is none, say so under More.') : t('You wrote it down.'),
    },
    warmth(known),
  ]
}

function planned({ about, known }: Nudge, today: number): Part[] {
  if (about?.type !== 'step') return []
  if (about.step.kind === 'follow-up')
    return [{ label: t('Met'), text: t('You put this down yourself. People remember a conversation for about two days.') }]
  return [{ label: t('Planned'), text: t('You planned this for {day}.', { day: dateInWords(about.step.onDay, today) }) }, warmth(known)]
}

function introduced({ about, known }: Nudge, today: number): Part[] {
  if (about?.type !== 'introduction') return []
  const { introduction, parties } = about
  return [
    { label: t('How it stands'), text: standingWords(introduction, parties, today) },
    ...(introduction.why ? [{ label: t('You wrote'), text: t('“{words}”', { words: introduction.why }) }] : []),
    warmth(known),
  ]
}

function published({ about, known }: Nudge, today: number): Part[] {
  if (about?.type !== 'publication') return []
  const { channel, day, reason } = about.publication
  return [
    {
      label: t('Published'),
      text: t('{place}, on {day}.', { place: capitalised(placeOf(channel, known.name)), day: dateInWords(dayFromNumber(day), today) }),
    },
    { label: t('Why this one'), text: `${capitalised(reason)}.` },
    warmth(known),
  ]
}

function waiting(known: Known, last: LastExchange | null, { today, dayOf }: Moment): Part[] {
  if (last === null) return []
  const ended = known.knownUpTo < today - STALE_DAYS
  return [
    { label: t('Waiting'), text: t('Their message came {ago}.', { ago: agoInWords(today - dayOf(last.at)) }) },
    { label: t('Why an answer'), text: last.asks ? t('It seems to ask something.') : t('It went to you alone.') },
    ...(ended
      ? [{ label: t('As of'), text: t('{day}, the last day on record.', { day: dateInWords(dayFromNumber(known.knownUpTo), today) }) }]
      : []),
    warmth(known),
  ]
}

function birthday(known: Known, today: number): Part[] {
  if (known.birthday === null) return []
  return [{ label: t('Birthday'), text: `${dateInWords(nearestBirthday(known.birthday, today).on, today)}.` }, warmth(known)]
}

function warmth({ judgement }: Known): Part {
  return { label: t('Warmth'), text: t('{warmth} of 100.', { warmth: judgement.warmth }) }
}

function atRisk({ judgement }: Known): Part[] {
  if (judgement.shown === null) return []
  const chance = chanceInWords(judgement.shown.silence30)
  return [{ label: t('Risk'), text: capitalised(t('{chance} that nothing passes in the next 30 days.', { chance })) }]
}

function worthIt(nudge: Nudge, today: number): Part[] {
  const { known } = nudge
  const chance = chanceInWords(reciprocityOf(known.tie, today).replyRate)
  return [
    {
      label: t('At its best'),
      text: t('{tie} ({strength} of 100).', { tie: strengthInWords(known.tie.peak), strength: Math.round(100 * known.tie.peak) }),
    },
    {
      label: t('Answers'),
      text: capitalised(t('{chance} that {name} answers; half is assumed while little is known.', { chance, name: firstName(known.name) })),
    },
    ...(isNewGround(nudge, today)
      ? [
          {
            label: t('New ground'),
            text: t('None of the fifty people closest to you is at {organisation}.', { organisation: known.organisation! }),
          },
        ]
      : []),
  ]
}

function strengthInWords(peak: number): string {
  if (peak >= 0.6) return t('A very strong tie')
  if (peak >= 0.4) return t('A strong tie')
  return peak >= 0.2 ? t('A fairly strong tie') : t('A light tie')
}

function connected(known: Known, today: number): Part[] {
  if (isPlaced(known)) return [{ label: t('Circle'), text: t('By your word; no contact on record.') }]
  const { connectedOn } = known
  return connectedOn === null
    ? []
    : [
        {
          label: t('Connected'),
          text: t('{ago}; no contact on record.', { ago: capitalised(agoInWords(today - dayNumber(connectedOn))) }),
        },
      ]
}

function importance({ importance: set }: Known): Part[] {
  if (set === 1) return []
  return [
    {
      label: t('You said'),
      text: set > 1 ? t('More important than others: counts double.') : t('Less important than others: counts half.'),
    },
  ]
}
