import { t } from '#language/say.ts'
import type { Pause } from '../../ties/away.ts'
import { TALK_DAYS } from '../../ties/constants.ts'
import { usualGapDays } from '../../ties/curve.ts'
import { countBefore, type Diary, diaryDay, diaryLength } from '../../ties/diary.ts'
import type { TieState } from '../../ties/judge.ts'
import { stateOn } from '../../ties/stand-then.ts'
import { durationInWords, rhythmInWords } from '../../words.ts'
import type { Known } from '../known.ts'
import { isCurrent } from '../today/lane.ts'

const WEEK_DAYS = 7
const MADE_DAYS = 56

/** A tie whose state changed in the last seven days. */
export interface Moved {
  readonly known: Known
  readonly from: TieState
  /** "usually every three weeks; it has been five weeks", or how long it had been silent. */
  readonly words: string
}
const HELD: ReadonlySet<TieState> = new Set(['warm', 'new'])
const GONE: ReadonlySet<TieState> = new Set(['cooling', 'drifting', 'dormant'])

/** Who began to slip and who is warm again in the seven days up to `today` (since 1970), those with the strongest ties first. */
export function movedThisWeek(
  people: readonly Known[],
  diaries: ReadonlyMap<string, Diary>,
  { today, pauses }: { readonly today: number; readonly pauses: readonly Pause[] },
): { slipped: Moved[]; cameBack: Moved[] } {
  const slipped: Moved[] = []
  const cameBack: Moved[] = []
  for (const known of people) {
    const diary = diaries.get(known.id)
    if (!diary || known.isResting || !isCurrent(known, today)) continue
    const hasMoved = HELD.has(known.judgement.state) ? known.tie.lastDay! > today - WEEK_DAYS : GONE.has(known.judgement.state)
    if (!hasMoved) continue
    const from = stateOn(diary, today - WEEK_DAYS + 1, pauses)
    if (GONE.has(known.judgement.state) && HELD.has(from) && known.tie.n >= 2)
      slipped.push({ known, from, words: slippedWords(known, today) })
    if (HELD.has(known.judgement.state) && GONE.has(from)) cameBack.push({ known, from, words: backWords(diary, today) })
  }
  const byStrength = (a: Moved, b: Moved) => b.known.judgement.strength - a.known.judgement.strength || (a.known.id < b.known.id ? -1 : 1)
  return { slipped: slipped.sort(byStrength), cameBack: cameBack.sort(byStrength) }
}

/** The gap is the one that Today and the person's own page tell. */
function slippedWords({ tie, rhythmDays }: Known, today: number): string {
  const span = durationInWords(today - tie.lastDay!)
  if (rhythmDays) return t('wanted {rhythm}; it has been {span}', { rhythm: rhythmInWords(rhythmDays), span })
  const gap = tie.n >= 4 ? usualGapDays(tie) : null
  return gap ? t('usually {rhythm}; it has been {span}', { rhythm: rhythmInWords(gap), span }) : t('it has been {span}', { span })
}

function backWords(diary: Diary, today: number): string {
  const first = countBefore(diary, today - WEEK_DAYS + 1)
  const before = first === 0 ? undefined : diaryDay(diary, first - 1)
  if (before === undefined) return t('for the first time')
  return t('after {span}', { span: durationInWords(diaryDay(diary, first) - before) })
}

/**
 * Contacts a week with these people over the last eight weeks, counted as their rhythms are told: days, or, of a tie of conversations,
 * what began one.
 */
export function madeAWeek(people: Iterable<{ readonly diary: Diary; readonly isOfTalks: boolean }>, today: number): number {
  let made = 0
  for (const { diary, isOfTalks } of people) {
    const until = Math.min(countBefore(diary, today + 1), diaryLength(diary))
    for (let i = countBefore(diary, today - MADE_DAYS + 1); i < until; i++)
      if (!isOfTalks || i === 0 || diaryDay(diary, i) - diaryDay(diary, i - 1) > TALK_DAYS) made++
  }
  return made / (MADE_DAYS / 7)
}
