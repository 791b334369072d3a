import { contentLengthEnd } from './content-length.ts'
import { testSeparator } from './separator.ts'

/** A mail longer than this is given without its rest: texts stand before the attachments. */
export const MESSAGE_LIMIT = 8 * 1024 * 1024
const NEEDLE = Buffer.from('\nFrom ')
const BOM = Buffer.from([0xef, 0xbb, 0xbf])

/** One mail as it lies in its file. The bytes are valid until the next one is asked for. */
export interface RawMessage {
  readonly type: 'message'
  readonly bytes: Buffer
  /** On which it begins, from 1: that of its separator, where it has one. */
  readonly line: number
  /** The `From ` line above it, when there was one. */
  readonly separator?: string
}

/** Bytes between mails that belong to none. */
export interface Stray {
  readonly type: 'stray'
  readonly line: number
}

/**
 * Cuts an mbox into its mails, whichever variant it is: mboxo, mboxrd, mboxcl and mboxcl2 (Content-Length counts only where it
 * leads to a separator or the end), Thunderbird's `From - `, Gmail's, LF and CRLF mixed, with or without a last newline.
 *
 * Boundaries are found on the bytes. Memory stays within a few times `MESSAGE_LIMIT` whatever comes.
 */
export async function* splitMbox(source: AsyncIterable<Buffer>): AsyncGenerator<RawMessage | Stray> {
  const splitter = new Splitter()
  for await (const block of growingBlocks(source, () => splitter.waiting)) yield* splitter.push(block, false)
  yield* splitter.push(Buffer.alloc(0), true)
}

/** Joins chunks until they are as long as what waits already, so that a long mail is not copied again for every chunk. */
async function* growingBlocks(source: AsyncIterable<Buffer>, waiting: () => number): AsyncGenerator<Buffer> {
  let chunks: Buffer[] = []
  let length = 0
  for await (const chunk of source) {
    chunks.push(chunk)
    length += chunk.length
    if (length < waiting()) continue
    yield chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks, length)
    chunks = []
    length = 0
  }
  if (length > 0) yield Buffer.concat(chunks, length)
}

/** Holds the bytes from the beginning of the mail that is not yet complete. */
class Splitter {
  #bytes: Buffer = Buffer.alloc(0)
  /** Up to where no boundary was found. */
  #scanned = 0
  #line = 1
  #separator: string | undefined
  #contentEnd: number | undefined
  /** Before the first separator, or behind a mail that was too long: what comes is passed over. */
  #state: 'start' | 'message' | 'skipping' = 'start'

  get waiting(): number {
    return this.#bytes.length
  }

  *push(block: Buffer, isEnd: boolean): Generator<RawMessage | Stray> {
    this.#bytes = this.#bytes.length === 0 ? block : Buffer.concat([this.#bytes, block])
    if (this.#state === 'start' && !(yield* this.#begin(isEnd))) return
    for (let boundary = this.#nextBoundary(isEnd); boundary; boundary = this.#nextBoundary(isEnd)) {
      yield* this.#message(boundary.at)
      this.#advance(boundary.next, boundary.line)
    }
    if (isEnd) yield* this.#message(this.#bytes.length)
    else yield* this.#shorten()
  }

  /** Passes over a byte order mark and empty lines; false while too little is there to tell. */
  *#begin(isEnd: boolean): Generator<Stray, boolean> {
    if (this.#bytes.length < 2048 && !isEnd) return false
    let start = this.#bytes.subarray(0, 3).equals(BOM) ? 3 : 0
    while (this.#bytes[start] === 10 || this.#bytes[start] === 13) start++
    this.#advance(start, undefined)
    const test = testSeparator(this.#bytes, 0, isEnd)
    if (test.type === 'yes') this.#advance(test.next, test.line)
    else {
      if (this.#bytes.length > 0) yield { type: 'stray', line: this.#line }
      this.#state = 'skipping'
    }
    return true
  }

  #nextBoundary(isEnd: boolean): { at: number; next: number; line: string } | undefined {
    for (;;) {
      const found = this.#bytes.indexOf(NEEDLE, Math.max(0, this.#scanned))
      if (found === -1) {
        this.#scanned = Math.max(this.#scanned, this.#bytes.length - NEEDLE.length)
        return undefined
      }
      const at = found + 1
      const test = testSeparator(this.#bytes, at, isEnd)
      if (test.type === 'more') {
        this.#scanned = found
        return undefined
      }
      if (test.type === 'yes') {
        const trusted = this.#trustedEnd(at, isEnd)
        if (trusted === 'more') {
          this.#scanned = found
          return undefined
        }
        if (trusted === undefined || trusted <= at) return { at, next: test.next, line: test.line }
        this.#scanned = trusted - 1
      } else this.#scanned = at
    }
  }

  /** Where the mail ends by its own Content-Length, when that is behind `at` and holds. */
  #trustedEnd(at: number, isEnd: boolean): number | 'more' | undefined {
    if (this.#state !== 'message') return undefined
    this.#contentEnd ??= contentLengthEnd(this.#bytes, at) ?? -1
    const end = this.#contentEnd
    if (end <= at || end > MESSAGE_LIMIT) return undefined
    if (end + 2 * 1024 > this.#bytes.length && !isEnd) return 'more'
    if (isEnd && end <= this.#bytes.length && end >= this.#bytes.length - 2) return this.#bytes.length
    for (let start = end; start <= end + 2; start++) if (testSeparator(this.#bytes, start, isEnd).type === 'yes') return start
    return undefined
  }

  *#message(end: number): Generator<RawMessage> {
    if (this.#state !== 'message') return
    const base = {
      type: 'message',
      bytes: this.#bytes.subarray(0, end),
      line: this.#line - (this.#separator === undefined ? 0 : 1),
    } as const
    yield this.#separator === undefined ? base : { ...base, separator: this.#separator }
  }

  /** Goes on behind `to`, where a mail begins when a separator is given. */
  #advance(to: number, separator: string | undefined): void {
    this.#line += countNewlines(this.#bytes, to)
    this.#bytes = this.#bytes.subarray(to)
    this.#scanned = -1
    this.#separator = separator
    this.#contentEnd = undefined
    if (separator !== undefined) this.#state = 'message'
  }

  /** Gives away a mail that has become too long, and drops what is passed over. */
  *#shorten(): Generator<RawMessage> {
    if (this.#state === 'message' && this.#bytes.length > MESSAGE_LIMIT) {
      yield* this.#message(MESSAGE_LIMIT)
      this.#state = 'skipping'
    }
    if (this.#state !== 'skipping') return
    // The two bytes before tell whether the line above was empty.
    const keepFrom = Math.max(0, this.#scanned - 2)
    this.#line += countNewlines(this.#bytes, keepFrom)
    this.#bytes = Buffer.from(this.#bytes.subarray(keepFrom))
    this.#scanned -= keepFrom
  }
}

function countNewlines(bytes: Buffer, end: number): number {
  let count = 0
  for (let at = 0; at < end; at++) if (bytes[at] === 10) count++
  return count
}
