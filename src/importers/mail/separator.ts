const FROM = Buffer.from('From ')
const LINE_LIMIT = 1024
/** `From ada@example.org Tue Jan 21 05:30:14 2014`, `From - `, `From 1457@xxx Mon Jan 15 10:30:00 +0000 2024`, `From ada` */
const SEPARATOR = /^From (?:\S+(?: .*\d{4}.*)?|-.*|)\s*$/
/** With a date as mbox writers put it: good enough where no empty line stands before. */
const SURE_SEPARATOR = /^From (?:-\s*$|(?:- |\S+ +)(?:.* )?(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? .*\d{1,2}:\d{2}.*\d{4})/
const HEADER_LINE = /^[!-9;-~]{1,60}[ \t]?:/
/** The first header of a mail is one of these where no empty line stands before it. */
const FIRST_HEADER =
  /^(?:return-path|received|from|to|date|subject|message-id|delivered-to|mime-version|content-type|x-[\w-]+|status|reply-to|sender|envelope-to|dkim-signature|authentication-results):/i

/** The end of a separator line as far as it is known. */
export type SeparatorTest =
  | { readonly type: 'yes'; readonly line: string; readonly next: number }
  | { readonly type: 'no' }
  | { readonly type: 'more' }

const NO: SeparatorTest = { type: 'no' }
const MORE: SeparatorTest = { type: 'more' }

/**
 * Whether a mail of an mbox begins at `at`: an empty line or the start of the file before it, a line that has the form of a
 * separator, and a header right after it. An unquoted "From here on" in a body passes none of the three.
 *
 * @param isEnd  no more bytes follow: a separator may then be the last line
 * @returns `more` when the next line is not yet in the buffer
 * @source RFC 4155; Thunderbird's `From - `
 */
export function testSeparator(bytes: Buffer, at: number, isEnd: boolean): SeparatorTest {
  if (bytes.length - at < FROM.length) return isEnd ? NO : MORE
  if (bytes.compare(FROM, 0, FROM.length, at, at + FROM.length) !== 0) return NO
  const lineEnd = bytes.indexOf(10, at)
  if (lineEnd === -1 || lineEnd - at > LINE_LIMIT) return lineEnd === -1 && !isEnd && bytes.length - at <= LINE_LIMIT ? MORE : NO
  const line = bytes.toString('latin1', at, lineEnd).trimEnd()
  if (!SEPARATOR.test(line)) return NO
  if (!isEnd && bytes.length - lineEnd <= 80 && bytes.indexOf(10, lineEnd + 1) === -1) return MORE
  const header = bytes.toString('latin1', lineEnd + 1, lineEnd + 81)
  if (!HEADER_LINE.test(header)) return NO
  const isSure = isAfterEmptyLine(bytes, at) || (SURE_SEPARATOR.test(line) && FIRST_HEADER.test(header))
  return isSure ? { type: 'yes', line, next: lineEnd + 1 } : NO
}

function isAfterEmptyLine(bytes: Buffer, at: number): boolean {
  if (at === 0) return true
  let before = at - 2
  if (bytes[before] === 13) before--
  return before < 0 || bytes[before] === 10
}
