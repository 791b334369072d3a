import { decodeHeader } from './encoded-words.ts'

/** A block of headers longer than this belongs to no mail. */
const HEADERS_LIMIT = 1024 * 1024

/** The only headers that are looked at; everything else is passed over without making a string of it. */
const WANTED = new Set(
  `from sender reply-to to cc bcc date subject message-id in-reply-to references received delivered-to x-original-to
  list-id list-unsubscribe list-post list-help mailing-list precedence auto-submitted x-auto-response-suppress x-autoreply x-autorespond
  x-failed-recipients x-spam-flag feedback-id x-gmail-labels x-gm-thrid x-folder x-from x-to x-cc x-bcc x-mozilla-status
  content-type content-transfer-encoding content-disposition x-content-type return-path apparently-to x-keywords status x-status`
    .trim()
    .split(/\s+/),
)

/** The headers of one mail or of one part of it: names in lower case, values as latin1 and unfolded. */
export interface Headers {
  /** The first value of each name. */
  readonly first: ReadonlyMap<string, string>
  /** Every value of the names that came more than once. */
  readonly repeated: ReadonlyMap<string, readonly string[]>
  /** Where the body begins, counted from where the headers began. */
  readonly bodyAt: number
}

/**
 * Reads the headers that begin at `start`.
 *
 * Lenient: lines that are no header are passed over, names may be followed by spaces, lines may end with LF or CRLF.
 * @returns undefined when no end of the headers comes within 1 MB
 */
export function readHeaders(bytes: Buffer, start = 0, limitAt = bytes.length): Headers | undefined {
  const bodyAt = findBody(bytes, start, limitAt)
  if (bodyAt === undefined) return undefined
  const block = bytes.toString('latin1', start, bodyAt)
  const first = new Map<string, string>()
  const repeated = new Map<string, string[]>()
  let at = 0
  while (at < block.length) {
    let end = lineEnd(block, at)
    const name = headerName(block, at, end)
    let folded = false
    while (end < block.length && (block.charCodeAt(end) === 32 || block.charCodeAt(end) === 9)) {
      end = lineEnd(block, end)
      folded = true
    }
    if (name !== undefined) {
      const value = unfold(block.slice(block.indexOf(':', at) + 1, end), folded)
      if (first.has(name)) {
        const values = repeated.get(name) ?? [first.get(name)!]
        values.push(value)
        repeated.set(name, values)
      } else first.set(name, value)
    }
    at = end
  }
  return { first, repeated, bodyAt: bodyAt - start }
}

/** All values of a header as one list, as mails that have several To headers mean it. */
export function joinedHeader({ first, repeated }: Headers, name: string): string {
  return repeated.get(name)?.join(', ') ?? first.get(name) ?? ''
}

/** A header as a person reads it. */
export function headerText({ first }: Headers, name: string): string {
  const raw = first.get(name)
  return raw === undefined ? '' : decodeHeader(raw).replace(/\s+/g, ' ').trim()
}

function lineEnd(block: string, from: number): number {
  const at = block.indexOf('\n', from)
  return at === -1 ? block.length : at + 1
}

function headerName(block: string, from: number, end: number): string | undefined {
  const colon = block.indexOf(':', from)
  if (colon === -1 || colon >= end || colon - from > 40) return undefined
  const name = block.slice(from, colon).trimEnd().toLowerCase()
  return WANTED.has(name) ? name : undefined
}

function unfold(value: string, folded: boolean): string {
  return (folded ? value.replace(/\r?\n[ \t]*/g, ' ') : value).trim()
}

/** The position after the empty line, or of the end when there is no body. */
function findBody(bytes: Buffer, start: number, limitAt: number): number | undefined {
  let at = start
  while (at < limitAt) {
    if (bytes[at] === 10) return at + 1
    if (bytes[at] === 13 && bytes[at + 1] === 10) return at + 2
    const newline = bytes.indexOf(10, at)
    if (newline === -1 || newline >= limitAt) return limitAt - start > HEADERS_LIMIT ? undefined : limitAt
    at = newline + 1
    if (at - start > HEADERS_LIMIT) return undefined
  }
  return limitAt
}
