import { decodeBytes } from '../text.ts'

/** One line of a card, unfolded and decoded. */
export interface Property {
  /** `item1` of `item1.EMAIL`, in lower case; '' for none. */
  readonly group: string
  /** In upper case. */
  readonly name: string
  /** By upper-case name, values in lower case; bare words of version 2.1 are under TYPE. */
  readonly params: ReadonlyMap<string, readonly string[]>
  readonly value: string
}

/** Name and parameters are some words; a longer head is none. */
const HEAD_LENGTH = 2000
const NAME = /^(?:([\w-]+)\.)?([\w-]+)$/

/** Reads one unfolded line; undefined when it is no property. */
export function parseProperty(line: string): Property | undefined {
  const colon = headEnd(line)
  if (colon < 0 || colon > HEAD_LENGTH) return undefined
  const [named = '', ...rest] = line.slice(0, colon).split(';')
  const found = NAME.exec(named)
  if (!found) return undefined
  const params = parseParams(rest.join(';'))
  return { group: found[1]?.toLowerCase() ?? '', name: found[2]!.toUpperCase(), params, value: decodeValue(line.slice(colon + 1), params) }
}

/** The colon before the value: the first outside of quotes, or just the first where a quote never closes. */
function headEnd(line: string): number {
  let isQuoted = false
  for (let at = 0; at < line.length; at++) {
    if (line[at] === '"') isQuoted = !isQuoted
    else if (line[at] === ':' && !isQuoted) return at
  }
  return line.indexOf(':')
}

/** True when `TYPE` has this word, or version 2.1 has it bare. */
export function hasType(property: Property, type: string): boolean {
  return property.params.get('TYPE')?.includes(type) ?? false
}

function parseParams(written: string): Map<string, string[]> {
  const params = new Map<string, string[]>()
  for (const part of written.match(/[^";]*(?:"[^"]*"[^";]*)*/g) ?? []) {
    if (part === '') continue
    const equals = part.indexOf('=')
    const bare = part.toUpperCase()
    const [name, value] =
      equals >= 0
        ? [bare.slice(0, equals), part.slice(equals + 1)]
        : [/^(?:QUOTED-PRINTABLE|BASE64|8BIT|7BIT)$/.test(bare) ? 'ENCODING' : 'TYPE', part]
    const values = value
      .replaceAll('"', '')
      .toLowerCase()
      .split(',')
      .map((one) => one.trim())
    params.set(name, [...(params.get(name) ?? []), ...values])
  }
  return params
}

function decodeValue(raw: string, params: ReadonlyMap<string, readonly string[]>): string {
  if (!params.get('ENCODING')?.includes('quoted-printable')) return raw
  const bytes = Buffer.from(
    raw
      .replace(/=\s*$/, '')
      .replace(/[^\x00-\xff]/g, (char) => Buffer.from(char, 'utf8').toString('latin1'))
      .replace(/=([\da-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  )
  return decodeCharset(bytes, params.get('CHARSET')?.[0])
}

/** Labels are often wrong: UTF-8 wins where the bytes are valid UTF-8. */
function decodeCharset(bytes: Buffer, charset: string | undefined): string {
  if (charset === undefined || /^(?:utf-?8|us-ascii|iso-8859-1)$/.test(charset)) return decodeBytes(bytes)
  try {
    return new TextDecoder(charset).decode(bytes)
  } catch {
    // An unknown label: read as if there were none.
    return decodeBytes(bytes)
  }
}

/** Splits at an unescaped mark and takes the escapes away. */
export function splitValue(value: string, mark: ';' | ','): string[] {
  const parts: string[] = []
  let part = ''
  for (let at = 0; at < value.length; at++) {
    const char = value[at]!
    if (char === '\\' && at + 1 < value.length) part += unescaped(value[++at]!)
    else if (char === mark) {
      parts.push(part.trim())
      part = ''
    } else part += char
  }
  parts.push(part.trim())
  return parts
}

/** A value that is one text. */
export function textOf(value: string): string {
  return value
    .replace(/\\([\s\S])/g, (_, char: string) => unescaped(char))
    .replaceAll('\r\n', '\n')
    .trim()
}

function unescaped(char: string): string {
  return char === 'n' || char === 'N' ? '\n' : char
}
