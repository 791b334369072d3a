import type { NewInteraction } from '#contract/people.ts'
import { addDays, type Day, dayNumber } from '#domain/time.ts'

export interface Said {
  readonly names: readonly string[]
  readonly kind: NewInteraction['kind'] | undefined
  readonly on: Day | undefined
}

const KINDS: readonly (readonly [NewInteraction['kind'], RegExp])[] = [
  ['introduction', /\bintroduced?\b/i],
  ['letter', /\b(?:letter|postcard|card)\b/i],
  ['gift', /\b(?:gift|present|gave)\b/i],
  ['call', /\b(?:call(?:ed)?|phoned?|rang|spoke|zoom|video)\b/i],
  ['mail', /\b(?:e-?mail(?:ed)?|mail(?:ed)?|wrote)\b/i],
  ['message', /\b(?:message|messaged|text(?:ed)?|chat(?:ted)?)\b/i],
  ['meeting', /\b(?:met|saw|lunch|dinner|breakfast|coffee|tea|drinks?|walk(?:ed)?|visit(?:ed)?|soup|beer|party|hike)\b/i],
]
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
const WHEN =
  /\b(?:today|yesterday|(?:\d+|a|two|three|four|five|six) (?:days?|weeks?) ago|(?:on |last )?(?:sun|mon|tues|wednes|thurs|fri|satur)day)\b/i
/** Words after which the names are over. */
const NAMES_END = /\b(?:about|at|in|on|over|for|because|after|before|to|from|last|this)\b|[.;:(]/i
const NUMBERS: Readonly<Record<string, number>> = { a: 1, two: 2, three: 3, four: 4, five: 5, six: 6 }

/** What "lunch with Amara and Ruth yesterday" says: whom, what, and when. What it does not say is left open. */
export function readSentence(sentence: string, today: Day): Said {
  return {
    names: namesIn(sentence),
    kind: KINDS.find(([, words]) => words.test(sentence))?.[0],
    on: dayIn(sentence, today),
  }
}

function namesIn(sentence: string): string[] {
  const after = /\b(?:with|met|saw|visited|called|phoned|texted|emailed|mailed|introduced|to|from)\s+(.+)$/i.exec(
    sentence.replace(WHEN, ' ; '),
  )?.[1]
  const part = after?.replace(/^with\s+/i, '').split(NAMES_END)[0] ?? ''
  return part
    .split(/,|&|\band\b/i)
    .map((name) => name.trim())
    .filter((name) => /^\p{L}[\p{L}\p{M}'’ -]*$/u.test(name) && name.split(' ').length <= 4)
}

function dayIn(sentence: string, today: Day): Day | undefined {
  const said = WHEN.exec(sentence)?.[0].toLowerCase()
  if (said === undefined) return undefined
  if (said === 'today') return today
  if (said === 'yesterday') return addDays(today, -1)
  const ago = /^(\w+) (day|week)/.exec(said)
  if (ago) return addDays(today, -(NUMBERS[ago[1]!] ?? Number(ago[1])) * (ago[2] === 'week' ? 7 : 1))
  // Day 0 was a Thursday. A weekday is the last one that has passed.
  const weekday = WEEKDAYS.findIndex((name) => said.endsWith(name))
  const back = (dayNumber(today) + 4 - weekday) % 7 || 7
  return addDays(today, -back)
}
