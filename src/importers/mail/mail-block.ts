/** First words of a line in the block of headers that Outlook, Apple Mail and others put above a mail they quote. */
const FROM = /^[\s*]*(?:from|von|de|da|van|från|fra|od|expéditeur|от)\s?\*?\s?:/i
const SENT =
  /^[\s*]*(?:sent|date|gesendet|datum|envoyé|enviado(?: el)?|fecha|data|inviato|verzonden|skickat|sendt|wysłano|отправлено)\s?\*?\s?:/i
const TO = /^[\s*]*(?:to|an|à|para|a|aan|till|til|do|destinataire|кому)\s?\*?\s?:/i
const COPY = /^[\s*]*(?:cc|kopie|copie|bcc)\s?\*?\s?:/i
const SUBJECT = /^[\s*]*(?:subject|betreff|objet|asunto|oggetto|onderwerp|assunto|ämne|emne|temat|тема|re)\s?\*?\s?:/i

const DATE_AND_TIME = /\d{1,2}[/.]\d{1,2}[/.]\d{2,4},?\s+(?:at )?\d{1,2}:\d{2}/
/** Lines that Lotus Notes puts between the name and the receivers. */
const NOTES_EXTRA = /^\s*(?:sent by:|please respond to|to:|from:)/i

/** A line that may be part of such a block: cheap, as every line of every mail is asked. */
export function mayBeMailBlock(line: string): boolean {
  const colon = line.indexOf(':')
  return colon > 0 && colon < 24
}

/** Whether a block of headers with its sender first begins here: a From and two more kinds of header in the next six lines. */
export function beginsOutlookBlock(lines: readonly string[], at: number): boolean {
  if (!FROM.test(lines[at]!)) return false
  const next = lines.slice(at + 1, at + 8)
  return [SENT, TO, SUBJECT].filter((kind) => next.some((line) => kind.test(line))).length >= 2
}

/**
 * Where the head of a mail quoted by Lotus Notes begins, when its To line is at `at`; else undefined.
 *
 * Notes writes the name on one line, date and time on the next, then To, cc and Subject:
 * ```
 * Ada Example@EXAMPLE
 * 12/11/2000 11:54 AM
 * To: Bob Example/HOU/ECT@ECT
 * cc:
 * Subject: Re: Turbines
 * ```
 */
export function notesBlockStart(lines: readonly string[], at: number): number | undefined {
  if (!TO.test(lines[at]!)) return undefined
  const next = lines.slice(at + 1, at + 30)
  const subject = next.findIndex((line) => SUBJECT.test(line))
  const copy = next.findIndex((line) => COPY.test(line))
  // Long lists of receivers stand between the two; without a copy line the subject has to follow at once.
  if (subject === -1 || (copy === -1 ? subject > 1 : copy > subject)) return undefined
  return startAbove(lines, at)
}

/** Walks back over what stands above the receivers: empty lines, date and time, and the name. */
function startAbove(lines: readonly string[], at: number): number {
  let start = at
  let sawDate = false
  for (let above = at - 1; above >= 0 && at - above <= 8; above--) {
    const line = lines[above]!
    const isDate = DATE_AND_TIME.test(line)
    if (isDate || NOTES_EXTRA.test(line)) {
      start = above
      sawDate ||= isDate
      // "Ada Example on 12/11/2000 11:54 AM" holds the name already.
      if (isDate && !/^\s*\d/.test(line)) break
    } else if (line.trim() !== '') {
      return sawDate && isNameLine(line) ? above : start
    }
  }
  return withLetterhead(lines, start)
}

function isNameLine(line: string): boolean {
  return line.trim().length <= 70 && !/[.?!,;:]\s*$/.test(line)
}

/** Where a block that begins at `start` begins with its letterhead: Notes puts the company's name on an indented line of its own. */
export function withLetterhead(lines: readonly string[], start: number): number {
  for (let above = start - 1; above >= 0 && start - above <= 3; above--) {
    if (lines[above]!.trim() !== '') return /^\s+\S.{0,60}$/.test(lines[above]!) ? above : start
  }
  return start
}
