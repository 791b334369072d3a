import { isAscii, isUtf8 } from 'node:buffer'

/** What windows-1252 puts where latin1 has control characters (0x80 to 0x9f); its five holes stay as they are. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

/** Charsets whose bytes all look like ASCII and yet are not. */
const SEVEN_BIT = /^(?:iso-2022-|hz-|utf-?7)/i
/** What writers declare without meaning it: tried as UTF-8 first. */
const VAGUE = /^(?:us-ascii|ascii|ansi_x3|utf-?8|unknown|x-unknown|default|iso-8859-1|latin1|windows-1252|cp1252|8bit)/i

const decoders = new Map<string, TextDecoder | undefined>()

/**
 * Bytes as text: what the declared charset says, and never an exception.
 *
 * Without a charset, or with one nobody knows, valid UTF-8 is read as such and the rest as windows-1252, as one field
 * of a mail may lie while the next does not.
 */
export function decodeBytes(bytes: Buffer, charset = ''): string {
  if (isAscii(bytes) && !SEVEN_BIT.test(charset)) return bytes.toString('latin1')
  if (charset === '' || VAGUE.test(charset)) return isUtf8(bytes) ? bytes.toString('utf8') : decodeWindows1252(bytes)
  const decoder = decoderFor(charset)
  if (decoder) return decoder.decode(bytes)
  return isUtf8(bytes) ? bytes.toString('utf8') : decodeWindows1252(bytes)
}

/** The bytes without the character that a cut left incomplete at their end (UTF-8). */
export function wholeCharacters(bytes: Buffer): Buffer {
  for (let back = 1; back <= Math.min(4, bytes.length); back++) {
    const byte = bytes[bytes.length - back]!
    if (byte < 0x80) return bytes
    if (byte >= 0xc0) {
      const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2
      return length > back ? bytes.subarray(0, bytes.length - back) : bytes
    }
  }
  return bytes
}

/** Node's own windows-1252 leaves 0x80 to 0x9f as control characters, so it is done here. */
function decodeWindows1252(bytes: Buffer): string {
  return bytes.toString('latin1').replace(/[\x80-\x9f]/g, (character) => WINDOWS_1252[character.charCodeAt(0) - 0x80]!)
}

function decoderFor(charset: string): TextDecoder | undefined {
  const name = charset.toLowerCase()
  if (decoders.has(name)) return decoders.get(name)
  let decoder: TextDecoder | undefined
  try {
    decoder = new TextDecoder(name)
  } catch {
    // A charset nobody knows: the caller guesses.
  }
  // Names come from the mail: what is remembered has to stay small.
  if (decoders.size < 200) decoders.set(name, decoder)
  return decoder
}
