import { introductionLength } from './attribution.ts'
import { beginsOutlookBlock, mayBeMailBlock, notesBlockStart, withLetterhead } from './mail-block.ts'

/** A line below which an earlier mail follows. */
const CUT = new RegExp(
  [
    /^\s*[-_=*#]{2,}\s*(?:original|urspr|message d|message orig|message transf|mensaje|messaggio|oorspronkelijk|doorgestuurd|mensagem|videresendt|vidarebefordrat|weitergeleitet|forward|reply|inline|antwort|réponse|пересыл|исходн)/,
    /^\s*(?:begin forwarded message|anfang der weitergeleiteten|début du message|inicio del mensaje|inizio messaggio|begin doorgestuurd|forwarded message follows)/,
    /^\s*_{20,}\s*$/,
    /^\s*-{3,}\s*(?:begin|end) .{0,40}(?:message|nachricht)/,
  ]
    .map((form) => form.source)
    .join('|'),
  'i',
)

/**
 * The lines of a mail that its sender wrote for it: without lines quoted by `>`, and nothing from where an earlier mail is
 * put below (Outlook, Notes, Gmail, Apple, Thunderbird and the like).
 *
 * Answers between quoted lines are kept.
 */
export function withoutQuotes(lines: readonly string[]): string[] {
  const own: string[] = []
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!
    if (isQuoted(line)) continue
    if (line.length < 6) {
      own.push(line)
      continue
    }
    if (CUT.test(line)) return own
    const introduction = introductionLength(lines, at)
    if (introduction > 0) {
      const follows = firstFilled(lines, at + introduction)
      if (follows === undefined || !isQuoted(follows)) return own
      at += introduction - 1
      continue
    }
    if (mayBeMailBlock(line)) {
      if (beginsOutlookBlock(lines, at)) return /^\s/.test(line) ? own.slice(0, withLetterhead(own, own.length)) : own
      const start = notesBlockStart(lines, at)
      // Quoted lines are not in `own`, so lines are counted from the end.
      if (start !== undefined) return own.slice(0, Math.max(0, own.length - (at - start)))
    }
    own.push(line)
  }
  return own
}

function isQuoted(line: string): boolean {
  const first = line.charCodeAt(0)
  if (first === 62) return !line.startsWith('>From ')
  // "| " and " > " as older programs quote.
  return (first === 32 || first === 124) && /^(?: {1,3}>|\| )/.test(line)
}

function firstFilled(lines: readonly string[], from: number): string | undefined {
  return lines.slice(from, from + 4).find((line) => line.trim() !== '')
}
