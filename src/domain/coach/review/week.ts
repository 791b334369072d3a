import { t } from '#language/say.ts'
import { holesIn, type Pause } from '../../ties/away.ts'
import { TALK_DAYS } from '../../ties/constants.ts'
import { usualGapDays } from '../../ties/curve.ts'
import { countBefore, type Diary, diaryDay, diaryLength } from '../../ties/diary.ts'
import type { TieState } from '../../ties/judge.ts'
import { stateOn } from '../../ties/stand-then.ts'
import { durationInWords, rhythmInWords } from '../../words.ts'
import type { Known } from '../known.ts'
import { isCurrent } from '../today/lane.ts'

const WEEK_DAYS = 7
/** What was made is counted over so many days on record; fewer than these say nothing, nor do those that lie further back. */
const MADE_DAYS = 56
const FEWEST_DAYS = 28
const FURTHEST_DAYS = 365

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

/** Contacts a week as they were made lately. */
export interface MadeLately {
  /** Null where too few days are on record to tell. */
  readonly aWeek: number | null
  /** So many weeks were counted, rounded. */
  readonly weeks: number
  /** Days in between were left out, for nothing the owner wrote on them is on record. */
  readonly isOverHole: boolean
}

/**
 * Contacts a week with these people over the last eight weeks of which something of the owner's is on record, counted as their rhythms are
 * told: days, or, of a tie of conversations, what began one.
 * @param today  days since 1970; of archives that end long ago their last day
 */
export function madeAWeek(
  people: readonly { readonly diary: Diary; readonly isOfTalks: boolean }[],
  { today, pauses }: { readonly today: number; readonly pauses: readonly Pause[] },
): MadeLately {
  const holes = holesIn(pauses)
  const isOnRecord = (day: number) => !holes.some(({ from, to }) => day > from && day < to)
  const firstDay = people.reduce((first, { diary }) => (diaryLength(diary) > 0 ? Math.min(first, diaryDay(diary, 0)) : first), today + 1)
  const earliest = Math.max(firstDay, today - FURTHEST_DAYS + 1)
  let [days, from] = [0, today + 1]
  for (let day = today; day >= earliest && days < MADE_DAYS; day--)
    if (isOnRecord(day)) {
      days++
      from = day
    }
  let made = 0
  for (const { diary, isOfTalks } of people) {
    const until = countBefore(diary, today + 1)
    for (let i = countBefore(diary, from); i < until; i++) {
      const isNew = !isOfTalks || i === 0 || diaryDay(diary, i) - diaryDay(diary, i - 1) > TALK_DAYS
      if (isNew && isOnRecord(diaryDay(diary, i))) made++
    }
  }
  return { aWeek: days < FEWEST_DAYS ? null : made / (days / 7), weeks: Math.round(days / 7), isOverHole: today - from + 1 > days }
}
