import type { NewInteraction } from '#contract/people.ts'
import { addDays, type Day, dayNumber } from '#domain/time.ts'
import { ENGLISH_SENTENCES } from './english-sentences.ts'
import { GERMAN_SENTENCES } from './german-sentences.ts'
import type { SentenceWords } from './sentence-words.ts'

export interface Said {
  readonly names: readonly string[]
  readonly kind: NewInteraction['kind'] | undefined
  readonly on: Day | undefined
}

/**
 * What "lunch with Amara and Ruth yesterday" says: whom, what, and when. What it does not say is left open.
 * Read in each language we know, whichever the pages are in; the one counts in which it says more.
 */
export function readSentence(sentence: string, today: Day): Said {
  const english = readAs(ENGLISH_SENTENCES, sentence, today)
  const german = readAs(GERMAN_SENTENCES, sentence, today)
  return saidBy(german) > saidBy(english) ? german : english
}

const saidBy = ({ names, kind, on }: Said) => [names.length > 0, kind, on].filter(Boolean).length

function readAs(words: SentenceWords, sentence: string, today: Day): Said {
  return {
    names: namesIn(words, sentence),
    kind: words.kinds.find(([, said]) => said.test(sentence))?.[0],
    on: dayIn(words, sentence, today),
  }
}

function namesIn({ names, when, namesEnd, and, noName }: SentenceWords, sentence: string): string[] {
  const text = sentence.replace(when, ' ; ')
  for (const place of names) {
    const part = place.exec(text)?.[1]?.split(namesEnd)[0] ?? ''
    const found = part
      .split(and)
      .map((name) => name.trim())
      .filter((name) => /^\p{L}[\p{L}\p{M}'’ -]*$/u.test(name) && name.split(' ').length <= 4 && !noName?.test(name))
    if (found.length > 0) return found
  }
  return []
}

function dayIn({ when, daysAgo, weekdays }: SentenceWords, sentence: string, today: Day): Day | undefined {
  const said = when.exec(sentence)?.[0].toLowerCase()
  if (said === undefined) return undefined
  const ago = daysAgo(said)
  if (ago !== undefined) return addDays(today, -ago)
  // Day 0 was a Thursday. A weekday is the last one that has passed.
  const weekday = weekdays.findIndex((name) => name.test(said))
  const back = (dayNumber(today) + 4 - weekday) % 7 || 7
  return addDays(today, -back)
}
