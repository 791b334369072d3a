import { decodeBytes } from './charset.ts'

const WORD = /=\?([^?\s*]{1,60})(?:\*[^?\s]*)?\?([bq])\?([^?]*)\?=/gi
/** White space between two words is only there because a word may not be long. */
const BETWEEN_WORDS = /(\?[bq]\?[^?]*\?=)\s+(?==\?[^?\s]{1,60}\?[bq]\?)/gi

/**
 * A header value as text: RFC 2047 words decoded, raw 8-bit read as UTF-8 or windows-1252.
 *
 * Neighbouring words of one charset are joined as bytes first: writers cut characters in two.
 * @param raw  the value as latin1, one character a byte, unfolded
 */
export function decodeHeader(raw: string): string {
  const text = /[\x80-\xff]/.test(raw) ? decodeBytes(Buffer.from(raw, 'latin1')) : raw
  return text.includes('=?') ? decodeWords(text) : text
}

function decodeWords(text: string): string {
  const joined = text.replace(BETWEEN_WORDS, '$1')
  let out = ''
  let end = 0
  let pending: Buffer[] = []
  let charset = ''
  const flush = () => {
    if (pending.length > 0) out += decodeBytes(Buffer.concat(pending), charset)
    pending = []
  }
  for (const match of joined.matchAll(WORD)) {
    const word = match[1]!.toLowerCase()
    if (match.index > end || word !== charset) flush()
    out += joined.slice(end, match.index)
    charset = word
    pending.push(/b/i.test(match[2]!) ? Buffer.from(match[3]!, 'base64') : unescapeQ(match[3]!))
    end = match.index + match[0].length
  }
  flush()
  return out + joined.slice(end)
}

function unescapeQ(text: string): Buffer {
  const plain = text.replace(/_/g, ' ').replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(plain, 'latin1')
}
