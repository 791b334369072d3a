/**
 * Phrases that ask something of the reader even without a question mark. Data: English first, then the languages of our
 * first users. Each stands where a sentence or a clause begins, or after "please".
 */
const REQUESTS: readonly string[] = [
  '(?:can|could|would|will|may|might) (?:you|u|we|i)(?: (?:please|kindly|possibly|perhaps|also|just))? \\w+',
  '(?:please|pls|plz) (?!(?:find|see|note|be|accept|feel|excuse|forgive|contact|join me in)\\b|do(?:n.t| not)\\b)\\p{L}{2,}',
  'let (?:me|us) know',
  '(?:do|did|are|were|have|has|will) you \\w+',
  '(?:any|your) (?:thoughts|ideas|comments|feedback|chance|news|suggestions|update|advice)\\b',
  'what (?:do|did|would|are) you\\b',
  "(?:i|we)(?: would|'d)? (?:need|want|like) you(?:r help)? to\\b",
  "(?:i|we) (?:need|would appreciate|'d appreciate|would be grateful for) (?:your|a hand|some help|help)\\b",
  'would appreciate (?:it )?(?:if|your|any)',
  '(?:give|call|ring|drop|send|remind) me\\b',
  'asap\\b',
  '(?:kannst|könntest|würdest|magst|hast|bist) du\\b',
  '(?:können|könnten|würden|hätten) sie\\b',
  'bitte (?:schick|send|gib|geben|melde|ruf|sag|schau|prüf|lass|teil|bestätig)',
  '(?:peux|pourrais|veux)-tu\\b',
  '(?:pouvez|pourriez|voulez)-vous\\b',
  'merci de (?:me|nous|bien)\\b',
  '(?:puedes|podrías|podría|puede) (?:usted )?\\w+',
]
const REQUEST = new RegExp(`(?:^|[.!?;:,\\n–—-]\\s*|\\b(?:and|so|but|also|please|then|maybe|und|et|y) )(?:${REQUESTS.join('|')})`, 'iu')

/** Openings that look like a request and are none. */
const POLITE =
  /please (?:do not hesitate|don.t hesitate|feel free|let me know if you (?:have any|need any|need anything))|let (?:me|us) know if (?:you (?:have|need|want|would like)|there) (?:any|anything|further)[^.?!\n]*|if you have any (?:questions|problems)[^.?!\n]*/gi

/** Questions that expect no answer. */
const RHETORICAL =
  /(?:^|[.,!?\n]\s*)(?:how are you(?: doing)?|how.s it going|what.s up|who knows|guess what|why not|you know what|isn.t (?:it|that) (?:great|amazing|funny)|right|ok|okay|wie geht.s(?: dir)?|ça va)\s*\?+/gi

const ADDRESS = /\b(?:https?:\/\/|www\.)\S+/gi

/**
 * Whether a text asks something of its reader: a question mark at the end of a sentence, or a request in words.
 *
 * @param newText  what the sender wrote for this message, without quotes and signature; question marks inside addresses on the
 *                 web, polite formulas ("let me know if you have any questions") and greetings ("how are you?") do not count
 */
export function asksSomething(newText: string): boolean {
  const text = newText
    .slice(0, 4_000)
    .replace(ADDRESS, ' ')
    .replace(/[ \t]*\n(?=\S)/g, ' ')
    .replace(POLITE, ' ')
    .replace(RHETORICAL, '. ')
  return /[\p{L}\p{N})"'’”]\s?[?？](?!\w)/u.test(text) || REQUEST.test(text)
}
