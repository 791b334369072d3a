import { type Phrase, t } from '#language/say.ts'
import { LONG_HALF_LIFE_DAYS } from './constants.ts'
import { reciprocityOf } from './reciprocity.ts'
import { fadedTo, type Tie } from './tie.ts'

/** Starts below this say nothing of a habit. */
const ENOUGH_STARTS = 4
/** Faded starts that waited for an answer, below which no rate is told. */
const ENOUGH_ASKED = 3

/**
 * Who writes first and who answers, in plain sentences; empty while too little is known.
 * "Always" is only said when nothing on record speaks against it.
 * @param day  days since 1970
 * @param isHeard  what others wrote is on record at all; where it is not, silence says nothing of them
 * @source docs/tie-model.md, section 8
 */
export function reciprocitySentences(tie: Tie, day: number, firstName: string, isHeard = true): readonly string[] {
  const { initiation, replyRate, theirReplyRate } = reciprocityOf(tie, day)
  const faded = (sum: number) => fadedTo(sum, day, LONG_HALF_LIFE_DAYS)
  const sentences: string[] = []
  const name = firstName
  if (!isHeard)
    return tie.starts >= ENOUGH_STARTS ? [t('What {name} wrote is hardly on record, so who answers cannot be told.', { name })] : []
  if (tie.starts >= ENOUGH_STARTS) sentences.push(whoStarts(tie, initiation, firstName))
  if (faded(tie.askedInSum) >= ENOUGH_ASKED) sentences.push(t(THEY_ANSWER[answers(replyRate, tie.answeredInSum === 0)], { name }))
  if (faded(tie.askedOutSum) >= ENOUGH_ASKED) sentences.push(t(YOU_ANSWER[answers(theirReplyRate, tie.answeredOutSum === 0)], { name }))
  return sentences
}

function whoStarts(tie: Tie, initiation: number, name: string): string {
  if (initiation >= 0.75) return tie.startsInSum === 0 ? t('You always write first.') : t('You mostly write first.')
  if (initiation <= 0.25)
    return tie.startsOutSum === 0 ? t('{name} always writes first.', { name }) : t('{name} mostly writes first.', { name })
  if (initiation > 0.6) return t('You write first more often than {name}.', { name })
  return initiation < 0.4
    ? t('{name} writes first more often than you.', { name })
    : t('You and {name} write first about equally often.', { name })
}

type Answering = 'none' | 'nearly-always' | 'mostly' | 'half' | 'now-and-then' | 'rarely'

const THEY_ANSWER = {
  none: '{name} has not answered in time so far when you write first.',
  'nearly-always': '{name} nearly always answers when you write first.',
  mostly: '{name} mostly answers when you write first.',
  half: '{name} answers about half the time when you write first.',
  'now-and-then': '{name} answers now and then when you write first.',
  rarely: '{name} rarely answers when you write first.',
} as const satisfies Record<Answering, Phrase>

const YOU_ANSWER = {
  none: 'You have not answered in time so far when {name} writes first.',
  'nearly-always': 'You nearly always answer when {name} writes first.',
  mostly: 'You mostly answer when {name} writes first.',
  half: 'You answer about half the time when {name} writes first.',
  'now-and-then': 'You answer now and then when {name} writes first.',
  rarely: 'You rarely answer when {name} writes first.',
} as const satisfies Record<Answering, Phrase>

/** The rate is drawn towards a half while little is known, so its ends are told carefully. */
function answers(rate: number, isNone: boolean): Answering {
  if (isNone) return 'none'
  if (rate >= 0.8) return 'nearly-always'
  if (rate >= 0.6) return 'mostly'
  if (rate >= 0.4) return 'half'
  return rate >= 0.2 ? 'now-and-then' : 'rarely'
}
