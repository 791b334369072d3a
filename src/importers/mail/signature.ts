/** Words with which people end a mail, on a line of their own or before their name. Data: language by language. */
const SIGN_OFF = new RegExp(
  `^(?:${[
    '(?:with )?(?:(?:my|many|the|very|kind|kindest|best|warm|warmest|all the) )*(?:regards|rgds|wishes|best|thanks|thank you|thx|cheers|love|greetings)(?: (?:again|and|in advance|so much|very much|for your help|regards|&))*(?: (?:kind |best )?regards)?',
    'sincerely(?: yours)?|yours(?: (?:sincerely|truly|faithfully|ever))?|respectfully|cordially|take care|talk soon|see you(?: soon)?|xo+x?',
    '(?:mit )?(?:(?:freundlichen?|besten?|vielen?|herzlichen?|liebe|viele|schöne|freundliche) )+(?:grüßen?|gruß|grüße|grüsse|grüssen|dank)(?: (?:aus|und) .{1,30})?|lg|vg|mfg|gruß|grüße|danke',
    '(?:bien )?cordialement|(?:bien )?à (?:vous|toi)|(?:meilleures )?salutations|amicalement|bises?|merci(?: (?:beaucoup|d.avance))?|à bientôt',
    '(?:un )?(?:saludos?|abrazo)(?: cordial(?:es)?)?|atentamente|gracias|cordiali saluti|saluti|grazie|met vriendelijke groeten?|groet(?:en|jes)?|mvg|med vänlig hälsning|mvh|hilsen|pozdrawiam',
  ].join('|')})(?:[\\s,.!–—-]*(?:\\p{Lu}[\\p{L}.'-]*\\s*){0,3})[.,!]*$`,
  'iu',
)

/** Where boilerplate begins: legal notices, and what phones and free mailers add. */
export const BOILERPLATE =
  /^[\s*<"-]*(?:(?:this|the information (?:contained )?in this) (?:e-?mail|message|communication|transmission)\b.{0,120}(?:confidential|privileged|intended|property|contain)|the information (?:contained|transmitted) (?:in|herein)|this e-?mail (?:message )?(?:and (?:any|all)|is (?:intended|confidential)|contains)|confidentiality (?:notice|note)|(?:legal )?disclaimer\b|privileged (?:and|&|\/) ?confidential|important notice|diese (?:e-?mail|nachricht) (?:enthält|ist)|ce (?:message|courriel|mail)\b.{0,120}(?:confidentiel|destin)|este (?:mensaje|correo)\b.{0,120}confidencial|sent from (?:my|yahoo|outlook|mail for|the)|get outlook for|von meinem .{2,40} gesendet|gesendet (?:von|mit) (?:meinem|der)|envoyé (?:de|depuis) mon|enviado (?:desde|do) (?:mi|meu)|inviato da|verzonden (?:vanaf|met) mijn|do you yahoo|get your (?:free|private)|join the world.s largest|please consider the environment|nur für den .{0,30}empfänger|virus-free\b|sent with proton|attachment(?:s)?:)/i

const PHONE = /(?:\+?\(?\d[\d\s()./-]{7,}\d)|\b(?:tel|telefon|phone|ph|fax|mobil[e]?|cell|office|direct|pager)\b[^a-z]{0,6}\d/i
const CONTACT_LINE =
  /\d{3}|@|https?:|www\.|\b(?:tel|phone|fax|mobile|street|st\.|suite|floor|vice president|director|manager|gmbh|inc\.?|corp\.?|llc|ltd)\b/i

/** A sign-off ends a mail when no more than this follows. */
const SIGNATURE_LINES = 12
const SIGNATURE_WIDTH = 75

/**
 * The lines above the signature: cut at "-- ", at legal and advertising boilerplate, at a sign-off that only a signature
 * follows, and without a last block of telephone numbers or a name alone. A mail that is nothing but a sign-off keeps it.
 *
 * @param sender  name and address of who wrote it: a last line of only these words is a signature
 */
export function withoutSignature(lines: readonly string[], sender = ''): string[] {
  const end = lines.findIndex((line, at) => endsText(lines, at, line))
  const own = trimEnd(end === -1 ? lines : lines.slice(0, end))
  return withoutName(withoutContactBlock(own), sender)
}

function endsText(lines: readonly string[], at: number, line: string): boolean {
  if (line === '-- ' || line === '--') return true
  const length = line.length
  if (length < 2) return false
  if (BOILERPLATE.test(line)) return true
  return length <= 60 && SIGN_OFF.test(line.trim()) && hasText(lines, at) && isSignature(lines, at + 1)
}

function hasText(lines: readonly string[], before: number): boolean {
  return lines.slice(0, before).some((line) => /\p{L}{2}/u.test(line) && !isGreeting(line))
}

/** "Hi Ada," alone is not yet a text. */
function isGreeting(line: string): boolean {
  return line.length <= 40 && /,\s*$/.test(line)
}

function isSignature(lines: readonly string[], from: number): boolean {
  let filled = 0
  for (let at = from; at < lines.length; at++) {
    const line = lines[at]!.trim()
    if (line === '' || line === '--') continue
    if (BOILERPLATE.test(line)) return true
    if (line.length > SIGNATURE_WIDTH || line.endsWith('?') || ++filled > SIGNATURE_LINES) return false
  }
  return true
}

/** The last paragraph goes when it is short lines and a telephone number among them. */
function withoutContactBlock(lines: readonly string[]): readonly string[] {
  const start = lines.findLastIndex((line) => line.trim() === '') + 1
  const block = lines.slice(start)
  if (start === 0 || block.length > SIGNATURE_LINES || !block.some((line) => PHONE.test(line))) return lines
  const isContact =
    block.every((line) => line.length <= SIGNATURE_WIDTH) && block.filter((line) => CONTACT_LINE.test(line)).length * 2 >= block.length
  const isSentence = block.some((line) => /[?!]\s*$|\b(?:i|you|we|please|call me)\b/i.test(line))
  return isContact && !isSentence ? trimEnd(lines.slice(0, start)) : lines
}

function withoutName(lines: readonly string[], sender: string): string[] {
  const own = [...lines]
  const words = new Set(sender.toLowerCase().match(/\p{L}+/gu) ?? [])
  while (own.length > 1 && isName(own.at(-1)!, words)) {
    own.pop()
    while (own.length > 0 && own.at(-1)!.trim() === '') own.pop()
  }
  return own
}

function isName(line: string, words: ReadonlySet<string>): boolean {
  const found = line.length <= 50 ? line.toLowerCase().match(/\p{L}+/gu) : null
  return (
    found !== null &&
    found.length <= 4 &&
    found.every((word) => words.has(word) || word.length === 1) &&
    found.some((word) => words.has(word))
  )
}

function trimEnd(lines: readonly string[]): readonly string[] {
  let end = lines.length
  // Rules of stars and dashes above what was cut off go with it.
  while (end > 0 && /^[\s*_=#~-]*$/.test(lines[end - 1]!)) end--
  return lines.slice(0, end)
}
