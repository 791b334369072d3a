import { ENGLISH_PAST_DAYS } from '#domain/messages/past-days/english.ts'
import type { SentenceWords } from './sentence-words.ts'

/** A verb the owner is the subject of: it opens the sentence, or what follows "I" or "and". */
const byOwner = (verbs: string) => new RegExp(`(?:^[^\\p{L}]*|\\b(?:i|we|and|then|i've|have) )(?:${verbs})\\b`, 'iu')
const SENDS = 'sent|wrote|gave|lent|brought|told|showed|handed|passed|posted|forwarded|recommended|explained'
const DOES_TO_ME =
  'asked|sent|wrote|gave|lent|brought|told|showed|helped|invited|thanked|congratulated|called|phoned|texted|emailed|messaged'

/** "lunch with Amara and Ruth yesterday", "called Tomás on Friday", "gave Nadia a book", "Priya asked me for help". */
export const ENGLISH_SENTENCES: SentenceWords = {
  kinds: [
    ['introduction', /\bintroduced?\b/i],
    ['letter', /\b(?:letter|postcard|card)\b/i],
    ['gift', /\b(?:gift|present|gave)\b/i],
    ['call', /\b(?:call(?:ed)?|phoned?|rang|spoke|zoom|video)\b/i],
    ['mail', /\b(?:e-?mail(?:ed)?|mail(?:ed)?|wrote)\b/i],
    ['message', /\b(?:message|messaged|text(?:ed)?|chat(?:ted)?|sent|forwarded)\b/i],
    [
      'meeting',
      /\b(?:met|meet|saw|lunch|dinner|breakfast|coffee|tea|drinks?|walk(?:ed)?|visit(?:ed)?|soup|beers?|wine|party|hike|(?:ran|bumped) into)\b/i,
    ],
  ],
  days: ENGLISH_PAST_DAYS,
  about: /\b(?:about|because|that|regarding|whether)\b/i,
  names: [
    // Said as one says what there is to do: "call Ada".
    /^\s*(?:call|phone|ring|text|e-?mail|message|meet|visit)\s+(?!(?:call|message|with|from|to|by|in|on|at|a|the)\b)(.+)$/i,
    /\b(?:with|met|saw|visited|called|phoned|rang|texted|emailed|mailed|messaged|introduced|(?:ran|bumped) into|(?:spoke|talked) (?:to|with))\s+(?:with\s+)?(.+)$/i,
    new RegExp(`^\\s*(.+?)\\s+(?:has |have )?(?:${DOES_TO_ME})\\s+(?:me|us)\\b`, 'i'),
    /\b(?:sent|wrote|gave|lent|brought|handed|forwarded|letter|mail|e-?mail|card|message|note|gift|present|heard|got|received)\b.*?\b(?:to|from)\s+(.+)$/i,
    new RegExp(`\\b(?:asked|thanked|helped|congratulated|invited|${SENDS})\\s+(.+)$`, 'i'),
  ],
  mayName: [/\b(?:to|from|for|by)\s+(.+)$/i],
  namesEnd:
    /\b(?:about|at|in|on|over|for|because|after|before|to|from|last|this|the|an?|my|our|your|his|her|their|its|some|that|how|if|whether|what|when|where|who|why|with|by|of|while|during|as|me|us|is|was|has|had|again|off|back|up|out)\b|[.;:(!?]/,
  and: /,|&|\band\b/i,
  noName:
    /^(?:i|we|me|us|him|her|them|he|she|they|it|you|everyone|everybody|someone|somebody|nobody|people|this|that|then|there|something|nothing)$/i,
  fromThem: new RegExp(`^\\s*(?!i\\b|we\\b).+?\\b(?:${DOES_TO_ME})\\s+(?:me|us)\\b|\\b(?:heard|got|received)\\b.*\\bfrom\\b`, 'i'),
  gives: { owner: byOwner('gave|lent|helped'), them: /\b(?:gave|lent|helped)\s+(?:me|us)\b/i },
  asks: { owner: byOwner('asked'), them: /\basked\s+(?:me|us)\b/i },
}
