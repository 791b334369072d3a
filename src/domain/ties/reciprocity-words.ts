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
 * @source docs/tie-model.md, section 8
 */
export function reciprocitySentences(tie: Tie, day: number, firstName: string): readonly string[] {
  const { initiation, replyRate, theirReplyRate } = reciprocityOf(tie, day)
  const faded = (sum: number) => fadedTo(sum, day, LONG_HALF_LIFE_DAYS)
  const sentences: string[] = []
  if (tie.starts >= ENOUGH_STARTS) sentences.push(whoStarts(tie, initiation, firstName))
  if (faded(tie.askedInSum) >= ENOUGH_ASKED)
    sentences.push(`${firstName} ${answers(replyRate, tie.answeredInSum === 0, 's')} when you write first.`)
  if (faded(tie.askedOutSum) >= ENOUGH_ASKED)
    sentences.push(`You ${answers(theirReplyRate, tie.answeredOutSum === 0, '')} when ${firstName} writes first.`)
  return sentences
}

function whoStarts(tie: Tie, initiation: number, firstName: string): string {
  if (initiation >= 0.75) return tie.startsInSum === 0 ? 'You always write first.' : 'You mostly write first.'
  if (initiation <= 0.25) return tie.startsOutSum === 0 ? `${firstName} always writes first.` : `${firstName} mostly writes first.`
  if (initiation > 0.6) return `You write first more often than ${firstName}.`
  return initiation < 0.4 ? `${firstName} writes first more often than you.` : `You and ${firstName} write first about equally often.`
}

/** The rate is drawn towards a half while little is known, so its ends are told carefully. */
function answers(rate: number, isNone: boolean, s: string): string {
  if (isNone) return s ? 'has not answered in time so far' : 'have not answered in time so far'
  if (rate >= 0.8) return `nearly always answer${s}`
  if (rate >= 0.6) return `mostly answer${s}`
  if (rate >= 0.4) return `answer${s} about half the time`
  return rate >= 0.2 ? `answer${s} now and then` : `rarely answer${s}`
}
