import { decodeBytes, wholeCharacters } from './charset.ts'
import { contentType } from './content-type.ts'
import { type Headers, readHeaders } from './headers.ts'
import { textOfHtml } from './html.ts'
import { decodeTransfer } from './transfer-encoding.ts'

/** More of a text than this is neither shown nor needed to tell two mails apart. */
const TEXT_LIMIT = 256 * 1024
/** Parts within parts; real mails have four at most. */
const DEPTH_LIMIT = 10
/** Parts of one mail that are looked at. */
const PARTS_LIMIT = 200

/** The text of a mail with all its quotes. */
export interface Body {
  readonly text: string
  /** A calendar part that invites, answers or calls off. */
  readonly isCalendar: boolean
}

interface Found {
  plain: string | undefined
  html: string | undefined
  isCalendar: boolean
  parts: number
}

/**
 * The text of a mail: the first plain part that is not empty, else the first HTML part without its marks.
 * Attachments and forwarded mails inside are passed over without being decoded. At most 256 KB are read of a part.
 */
export function readBody(bytes: Buffer, headers: Headers): Body {
  const found: Found = { plain: undefined, html: undefined, isCalendar: false, parts: 0 }
  readPart(bytes, headers, headers.bodyAt, bytes.length, 0, found)
  return { text: found.plain ?? (found.html === undefined ? '' : textOfHtml(found.html)), isCalendar: found.isCalendar }
}

function readPart(bytes: Buffer, { first }: Headers, start: number, end: number, depth: number, found: Found): void {
  const { type, charset, boundary, method } = contentType(first.get('content-type'))
  if (type.startsWith('multipart/') && boundary) {
    if (depth < DEPTH_LIMIT) readParts(bytes, boundary, start, end, depth, found)
    return
  }
  if (type === 'text/calendar' && (method ?? '').toLowerCase() !== 'publish') found.isCalendar = true
  const isAttached = /^\s*attachment/i.test(first.get('content-disposition') ?? '')
  const isText = type === 'text/plain' || type.startsWith('multipart/') || (type === 'text/enriched' && found.plain === undefined)
  if (isAttached || (!isText && type !== 'text/html')) return
  if (isText ? found.plain !== undefined : found.html !== undefined) return
  const text = decodePart(bytes, start, end, first.get('content-transfer-encoding'), charset)
  if (text.trim() === '') return
  if (isText) found.plain = text
  else found.html = text
}

function decodePart(bytes: Buffer, start: number, end: number, encoding: string | undefined, charset: string | undefined): string {
  const isCut = end - start > TEXT_LIMIT
  const decoded = decodeTransfer(isCut ? bytes.subarray(start, start + TEXT_LIMIT) : bytes.subarray(start, end), encoding)
  return decodeBytes(isCut ? wholeCharacters(decoded) : decoded, charset)
}

/** Walks over the parts between boundary lines. A part that never ends reaches to the end of the mail. */
function readParts(bytes: Buffer, boundary: string, start: number, end: number, depth: number, found: Found): void {
  const mark = Buffer.from(`--${boundary}`, 'latin1')
  let from = nextBoundary(bytes, mark, start, end)
  while (from !== -1 && found.parts++ < PARTS_LIMIT) {
    const lineEnd = bytes.indexOf(10, from + mark.length)
    if (lineEnd === -1 || lineEnd >= end || isLast(bytes, from + mark.length)) return
    const next = nextBoundary(bytes, mark, lineEnd + 1, end)
    const partEnd = next === -1 ? end : next
    const headers = readHeaders(bytes, lineEnd + 1, partEnd)
    if (headers) readPart(bytes, headers, lineEnd + 1 + headers.bodyAt, partEnd, depth + 1, found)
    from = next
  }
}

function nextBoundary(bytes: Buffer, mark: Buffer, from: number, end: number): number {
  const part = bytes.subarray(0, end)
  for (let at = part.indexOf(mark, from); at !== -1; at = part.indexOf(mark, at + 1)) {
    if ((at === 0 || bytes[at - 1] === 10) && isLineAfterMark(bytes, at + mark.length)) return at
  }
  return -1
}

/** A boundary may begin with the whole of another one: only white space or the closing dashes may follow. */
function isLineAfterMark(bytes: Buffer, at: number): boolean {
  const byte = bytes[at]
  return byte === undefined || byte === 10 || byte === 13 || byte === 32 || byte === 9 || isLast(bytes, at)
}

function isLast(bytes: Buffer, at: number): boolean {
  return bytes[at] === 45 && bytes[at + 1] === 45
}
