/** What a message does is said in its first screens; the rest is a listing or an article, and reading it costs time. */
const READ = 4_000

/** Lines as mail programs write them, not people. */
const HEADER = /^(?:Return-Path|Received|Message-ID|MIME-Version|X-[\w-]+|Content-[\w-]+|Delivered-To|DKIM-Signature):/i
/** "Ada Lovelace/LON@EXAMPLE 07/30/2001 05:06 PM To: ...": an answer's quote that stands on one line with what came before it. */
const QUOTED_LINE = /\n[^\n]{0,80}\d{1,2}\/\d{1,2}\/\d{2,4}[^\n]{0,20}\bTo:[^\n]{0,200}\bSubject:/
/** A rule across the page, with a text below it that was pasted. */
const RULE = /\n[ \t]*(?:-{4,}|_{4,}|={6,}|\*{6,})[ \t]*\n/
/** What a list program or a mail program says, not the sender. */
const MACHINE =
  /^[^\n]{0,120} writes to the [^\n]{0,80}:[ \t]*\n|\((?:see attached file|embedded image moved to file|embedded paintbrush picture):[^)]{0,200}\)|<<[^<>\n]{1,120}>>|^[ \t]*-[ \t]+[^\n]{1,80}\.\w{2,4}[ \t]*$/gim

/** Signs that a program made the text out of a page. */
const MARKUP = /<(?:html|body|table|meta|br|p|font)\b|\[IMAGE\]|\{\s*(?:font|color|margin)-?\w*:/i
const TAGS = /<(?:style|script|title)\b[^>]{0,200}>[^<]{0,2000}|<[^<>]{0,300}>|\[IMAGE\]|\{[^{}]{0,400}\}|&nbsp;/gi

/** The words that a sender wrote for this message, as far as the importers left others in: no headers, no pasted articles, no markup. */
export interface OwnWords {
  readonly text: string
  /** The text was a page of the web. */
  readonly hasMarkup: boolean
  /** A file went with it, as the mail program says. */
  readonly hasFile: boolean
}

/**
 * What of a text is read for what it does: at most its first 4,000 characters, without headers of mails, what programs wrote and what
 * lies below a rule. Empty where headers stand in place of a text.
 */
export function ownWordsOf(newText: string): OwnWords {
  const read = newText.length > READ ? newText.slice(0, READ) : newText
  const beginning = read.slice(0, 600).split('\n', 8)
  if (beginning.filter((line) => HEADER.test(line)).length > 1) return { text: '', hasMarkup: false, hasFile: false }
  const hasMarkup = /[<[{]/.test(read) && MARKUP.test(read)
  const plain = hasMarkup ? read.replace(TAGS, ' ') : read
  const cut = endOfOwn(plain)
  const own = cut < plain.length ? plain.slice(0, cut) : plain
  const text = /[(<]|^[ \t]*-[ \t]|writes to the/m.test(own) ? own.replace(MACHINE, '\n') : own
  return { text, hasMarkup, hasFile: text.length < own.length && /\.\w{2,4}/.test(own) }
}

function endOfOwn(text: string): number {
  const quoted = text.includes('To:') ? text.search(QUOTED_LINE) : -1
  const rule = /[-_=*]{4}/.test(text) ? text.search(RULE) : -1
  return Math.min(quoted < 0 ? text.length : quoted, rule < 0 || isTitle(text.slice(0, rule)) ? text.length : rule)
}

/** A rule straight under a few words marks them as a title. */
function isTitle(above: string): boolean {
  const words = above.match(/\p{L}{2,}/gu)?.length ?? 0
  return words === 0 || (words <= 3 && !/\n[ \t]*$/.test(above))
}
