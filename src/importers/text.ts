import { isUtf8 } from 'node:buffer'
import type { InputFile } from './input.ts'

/** A line without its end. One longer than the limit comes empty, with `isTooLong`. */
export interface Line {
  /** From 1. */
  readonly number: number
  readonly text: string
  readonly isTooLong: boolean
}

/** No name, note or letter is longer; a line beyond it is not text. In bytes, or in characters of UTF-16. */
export const LINE_LIMIT = 8 * 1024 * 1024

/** What windows-1252 has where latin1 has control characters, from 0x80; the decoder of Node leaves these as they are. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be'

/**
 * Reads the lines of a text file, some thousand at a time.
 *
 * UTF-16 is told by its mark; else a line is UTF-8 where that is valid and windows-1252 where not, line by line,
 * because exports mix them. Lines end with LF, CRLF or, in files without LF, CR.
 */
export async function* lineBatches(file: InputFile, limit = LINE_LIMIT): AsyncGenerator<readonly Line[]> {
  const splitter = lineSplitter(limit)
  let decode: ((chunk: Buffer) => string[] | Buffer[]) | undefined
  for await (const chunk of (await file.open()) as AsyncIterable<Buffer>) {
    decode ??= decoderFor(chunk)
    for (const piece of decode(chunk)) {
      const lines = splitter.push(piece)
      if (lines.length > 0) yield lines
    }
  }
  const rest = splitter.end()
  if (rest.length > 0) yield rest
}

/** The lines at the beginning of a file, whole ones only unless it is shorter than `bytes`. Numbered as `lineBatches` does. */
export async function headLines(file: InputFile, bytes = 64 * 1024): Promise<readonly string[]> {
  const head = await file.head(bytes)
  const { encoding, markBytes } = encodingOf(head)
  const splitter = lineSplitter(LINE_LIMIT)
  const body = encoding === 'utf-8' ? head.subarray(markBytes) : new TextDecoder(encoding).decode(head.subarray(markBytes))
  const lines = splitter.push(body)
  return (head.length < bytes ? lines.concat(splitter.end()) : lines).map(({ text }) => text)
}

/** A whole text, decoded as a file is. */
export function decodeText(bytes: Buffer): string {
  const { encoding, markBytes } = encodingOf(bytes)
  const body = bytes.subarray(markBytes)
  if (encoding !== 'utf-8') return new TextDecoder(encoding).decode(body)
  return decodeBytes(body)
}

/** Strict UTF-8, else windows-1252. */
export function decodeBytes(bytes: Buffer): string {
  return isUtf8(bytes) ? bytes.toString('utf8') : decodeWindows(bytes)
}

function decodeWindows(bytes: Buffer): string {
  return bytes.toString('latin1').replace(/[\x80-\x9f]/g, (char) => WINDOWS_1252[char.charCodeAt(0) - 0x80] ?? char)
}

function encodingOf(head: Buffer): { encoding: Encoding; markBytes: number } {
  if (head[0] === 0xff && head[1] === 0xfe) return { encoding: 'utf-16le', markBytes: 2 }
  if (head[0] === 0xfe && head[1] === 0xff) return { encoding: 'utf-16be', markBytes: 2 }
  return { encoding: 'utf-8', markBytes: head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0 }
}

function decoderFor(first: Buffer): (chunk: Buffer) => string[] | Buffer[] {
  const { encoding, markBytes } = encodingOf(first)
  let skip = markBytes
  const decoder = encoding === 'utf-8' ? undefined : new TextDecoder(encoding)
  return (chunk) => {
    const body = chunk.subarray(skip)
    skip = 0
    return decoder ? [decoder.decode(body, { stream: true })] : [body]
  }
}

interface LineSplitter {
  push(piece: Buffer | string): Line[]
  end(): Line[]
}

function lineSplitter(limit: number): LineSplitter {
  let number = 0
  let end: '\n' | '\r' | undefined
  let held: (Buffer | string)[] = []
  let heldLength = 0
  let isSkipping = false

  const lines = (text: string): Line[] => {
    const split = text.split(end ?? '\n')
    return split.map((line) => ({ number: ++number, text: line.endsWith('\r') ? line.slice(0, -1) : line, isTooLong: false }))
  }
  const take = (piece: Buffer | string): Line[] => {
    const whole = join([...held, piece])
    held = []
    heldLength = 0
    if (isSkipping) return skipFirst(whole)
    if (typeof whole === 'string') return lines(whole)
    if (isUtf8(whole)) return lines(whole.toString('utf8'))
    return splitBytes(whole, end === '\r' ? 13 : 10).flatMap((line) => lines(decodeBytes(line)))
  }
  const skipFirst = (whole: Buffer | string): Line[] => {
    isSkipping = false
    const at = whole.indexOf(end ?? '\n')
    const long = { number: ++number, text: '', isTooLong: true }
    return at < 0 ? [long] : [long, ...take(typeof whole === 'string' ? whole.slice(at + 1) : whole.subarray(at + 1))]
  }
  const hold = (piece: Buffer | string): void => {
    if (piece.length === 0) return
    heldLength += piece.length
    if (heldLength > limit) isSkipping = true
    if (isSkipping) held = []
    else held.push(piece)
  }
  return {
    push(piece) {
      end ??= piece.includes('\n') ? '\n' : piece.includes('\r') && piece.length > 1024 ? '\r' : undefined
      const at = end === undefined ? -1 : piece.lastIndexOf(end)
      if (at >= 0) {
        const found = take(typeof piece === 'string' ? piece.slice(0, at) : piece.subarray(0, at))
        hold(typeof piece === 'string' ? piece.slice(at + 1) : piece.subarray(at + 1))
        return found
      }
      hold(piece)
      return []
    },
    end() {
      if (!isSkipping && heldLength === 0) return []
      end ??= held.length === 1 && !held[0]!.includes('\n') && held[0]!.includes('\r') ? '\r' : '\n'
      return take('')
    },
  }
}

function join(pieces: readonly (Buffer | string)[]): Buffer | string {
  const filled = pieces.filter((piece) => piece.length > 0)
  if (filled.length === 1) return filled[0]!
  if (filled.length === 0) return ''
  return typeof filled[0] === 'string' ? filled.join('') : Buffer.concat(filled as Buffer[])
}

function splitBytes(bytes: Buffer, end: number): Buffer[] {
  const parts: Buffer[] = []
  let from = 0
  for (let at = bytes.indexOf(end); at >= 0; at = bytes.indexOf(end, from)) {
    parts.push(bytes.subarray(from, at))
    from = at + 1
  }
  parts.push(bytes.subarray(from))
  return parts
}
