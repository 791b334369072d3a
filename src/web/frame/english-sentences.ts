import type { SentenceWords } from './sentence-words.ts'

const NUMBERS: Readonly<Record<string, number>> = { a: 1, two: 2, three: 3, four: 4, five: 5, six: 6 }

/** "lunch with Amara and Ruth yesterday", "called Tomás on Friday", "met Kwame two weeks ago". */
export const ENGLISH_SENTENCES: SentenceWords = {
  kinds: [
    ['introduction', /\bintroduced?\b/i],
    ['letter', /\b(?:letter|postcard|card)\b/i],
    ['gift', /\b(?:gift|present|gave)\b/i],
    ['call', /\b(?:call(?:ed)?|phoned?|rang|spoke|zoom|video)\b/i],
    ['mail', /\b(?:e-?mail(?:ed)?|mail(?:ed)?|wrote)\b/i],
    ['message', /\b(?:message|messaged|text(?:ed)?|chat(?:ted)?)\b/i],
    ['meeting', /\b(?:met|saw|lunch|dinner|breakfast|coffee|tea|drinks?|walk(?:ed)?|visit(?:ed)?|soup|beer|party|hike)\b/i],
  ],
  when: /\b(?:today|yesterday|(?:\d+|a|two|three|four|five|six) (?:days?|weeks?) ago|(?:on |last )?(?:sun|mon|tues|wednes|thurs|fri|satur)day)\b/i,
  daysAgo: (said) => {
    if (said === 'today') return 0
    if (said === 'yesterday') return 1
    const ago = /^(\w+) (day|week)/.exec(said)
    return ago ? (NUMBERS[ago[1]!] ?? Number(ago[1])) * (ago[2] === 'week' ? 7 : 1) : undefined
  },
  weekdays: [/sunday$/, /monday$/, /tuesday$/, /wednesday$/, /thursday$/, /friday$/, /saturday$/],
  names: [/\b(?:with|met|saw|visited|called|phoned|texted|emailed|mailed|introduced|to|from)\s+(?:with\s+)?(.+)$/i],
  namesEnd: /\b(?:about|at|in|on|over|for|because|after|before|to|from|last|this)\b|[.;:(]/i,
  and: /,|&|\band\b/i,
}
