import type { ImportRow } from '#contract/imports.ts'
import { capital, inFigures, inWords, listed } from '../../words/numbers.ts'

const REASONS: Record<string, readonly [one: string, many: string]> = {
  list: ['from a list', 'from lists'],
  robot: ['from a robot', 'from robots'],
  crowd: ['to a crowd', 'to crowds'],
  draft: ['draft', 'drafts'],
  advertising: ['advertising', 'advertising'],
  empty: ['empty', 'empty'],
}

/** "Left out on purpose: 31,204 from robots, 180 from lists." Most first; nothing when nothing was. */
export function leftOutSentence(leftOut: ImportRow['leftOut']): string | undefined {
  const parts = Object.entries(leftOut)
    .filter(([, count]) => count > 0)
    .sort(([, a], [, b]) => b - a)
    .map(([reason, count]) => `${inWords(count)} ${REASONS[reason]?.[count === 1 ? 0 : 1] ?? reason}`)
  return parts.length === 0 ? undefined : `Left out on purpose: ${listed(parts, 9)}.`
}

/** "finished at 8:41, in 52 seconds" */
export function secondsInWords(seconds: number): string {
  if (seconds < 1.5) return 'in a second'
  if (seconds < 120) return `in ${inWords(Math.round(seconds))} seconds`
  return `in ${inWords(Math.round(seconds / 60))} minutes`
}

/** "Three rows could not be read" */
export function problemsTitle(count: number): string {
  return `${capital(inWords(count))} ${count === 1 ? 'row' : 'rows'} could not be read`
}

/** What a line of "brought in so far" says under its title: the largest thing it brought. */
export function brought({ interactions, people, posts, events, alreadyKnown }: ImportRow): string {
  if (interactions > 0) return `${inFigures(interactions)} exchanges`
  if (people > 0) return `${inFigures(people)} people`
  if (posts > 0) return `${inFigures(posts)} posts`
  if (events > 0) return `${inFigures(events)} events`
  return alreadyKnown > 0 ? 'nothing new in it' : 'nothing in it'
}
