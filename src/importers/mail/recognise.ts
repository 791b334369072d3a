import { testSeparator } from './separator.ts'

/** How a file holds mail. `emlx`: Apple's, a count of bytes before the mail and a property list behind it. */
export type MailFile = 'mbox' | 'message' | 'emlx'

/** Headers of which a mail has several and hardly anything else has two. */
const TELLING = /^(?:from|to|date|subject|message-id|received|return-path|delivered-to|mime-version|x-mailer|x-folder|x-gm-thrid)[ \t]*:/i
const HEADER = /^[!-9;-~]{1,76}[ \t]*:/
/** Web pages saved by a browser have the form of a mail. */
const SAVED_PAGE = /^(?:snapshot-content-location:|from: *<saved by )/im

/**
 * How a file holds mail, told by its beginning; undefined when it holds none.
 * @param head  at least the first 4 KB, or the whole file
 */
export function mailFileOf(head: Buffer): MailFile | undefined {
  const text = head
    .toString('latin1', 0, 16 * 1024)
    .replace(/^\xef\xbb\xbf/, '')
    .replace(/^[\r\n]+/, '')
  if (text.startsWith('From ')) {
    const isMbox = testSeparator(Buffer.from(text, 'latin1'), 0, true).type === 'yes'
    return isMbox ? 'mbox' : undefined
  }
  const counted = /^\s*\d{1,10}[ \t]*\r?\n/.exec(text)
  if (counted) return isMessage(text.slice(counted[0].length)) ? 'emlx' : undefined
  return isMessage(text) ? 'message' : undefined
}

function isMessage(text: string): boolean {
  if (!HEADER.test(text) || SAVED_PAGE.test(text)) return false
  const lines = text.split(/\r?\n/)
  const telling = new Set<string>()
  for (const line of lines) {
    if (line === '') break
    if (/^[ \t]/.test(line)) continue
    // The head may end within a line; a separator above a single mail is passed over.
    if (!HEADER.test(line)) return telling.size >= 3
    const name = TELLING.exec(line)?.[0]
      .toLowerCase()
      .replace(/[ \t]*:$/, '')
    if (name) telling.add(name)
  }
  return telling.size >= 3 || (telling.size === 2 && telling.has('from'))
}
