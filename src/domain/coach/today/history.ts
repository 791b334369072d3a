import type { CardKind, Known, Mark } from '../known.ts'
import type { Question } from './lane.ts'
import { NEWS_DAYS } from './news.ts'

/** What was done with cards before, to be asked for one person at a time. */
export interface History {
  /** Marks about a person up to today, oldest first. */
  readonly of: (personId: string) => readonly Mark[]
  readonly all: readonly Mark[]
}

const NO_MARKS: readonly Mark[] = []
/** Kinds that all say "write to them": what is done with one holds for the others. */
const WRITE_TO_THEM: ReadonlySet<CardKind> = new Set(['slip', 'reconnect', 'hello'])
/** Longer than a birthday's card can stand. */
const DATE_DAYS = 14
/** A step of an introduction that is done leads to the next; one let go comes up again. */
const LET_GO_DAYS = 7
/** As long as a connection is new. */
const HELLO_DAYS = 31

export function historyOf(marks: readonly Mark[], today: number): History {
  const past = marks.filter(({ onDay }) => onDay <= today)
  const byPerson = new Map<string, Mark[]>()
  for (const mark of past) {
    const theirs = byPerson.get(mark.personId)
    if (theirs) theirs.push(mark)
    else byPerson.set(mark.personId, [mark])
  }
  for (const theirs of byPerson.values()) theirs.sort((a, b) => a.onDay - b.onDay)
  return { of: (id) => byPerson.get(id) ?? NO_MARKS, all: past }
}

/** The last thing done with this very card, or with another that says the same. */
export function lastMark(marks: readonly Mark[], kind: CardKind): Mark | undefined {
  return marks.findLast((mark) => mark.kind === kind || (WRITE_TO_THEM.has(kind) && WRITE_TO_THEM.has(mark.kind)))
}

/**
 * Whether what was done before keeps a card off Today: anything done about the person today, a card put off until later, one done or
 * let go too short a while ago.
 */
export function isKeptOff(kind: CardKind, known: Known, marks: readonly Mark[], question: Pick<Question, 'today' | 'dayOf'>): boolean {
  if (marks.length === 0) return false
  if (marks.some(({ onDay }) => onDay === question.today)) return true
  const last = lastMark(marks, kind)
  if (last === undefined) return false
  if (last.how === 'snoozed') return last.untilDay !== null && last.untilDay > question.today
  const sinceDays = question.today - last.onDay
  if (kind === 'introduction') return last.how === 'skipped' && sinceDays < LET_GO_DAYS
  if (kind === 'date') return sinceDays < DATE_DAYS
  if (kind === 'news') return sinceDays <= NEWS_DAYS
  if (kind === 'hello') return sinceDays < HELLO_DAYS
  if (kind === 'answer' && !hasWrittenSince(known, last.onDay, question.dayOf)) return true
  if (kind === 'answer' && last.how === 'done') return false
  return sinceDays < restDays(known, last.how)
}

/** A card let go is out for half the usual gap, one done for the whole, at least a week. */
function restDays({ judgement }: Known, how: Mark['how']): number {
  const gapDays = judgement.reading?.usual ?? 0
  return Math.max(7, how === 'done' ? gapDays : gapDays / 2)
}

/** An answer given or let go is settled until they write again. */
function hasWrittenSince({ tie }: Known, day: number, dayOf: Question['dayOf']): boolean {
  return tie.lastInAt !== null && dayOf(new Date(tie.lastInAt)) > day
}
