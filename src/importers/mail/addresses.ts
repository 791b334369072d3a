import { decodeHeader } from './encoded-words.ts'

/** One entry of an address list, as written. */
export interface Address {
  /** Not yet normalised; may be no address at all. */
  readonly address: string
  readonly name?: string
}

/** Longer lists name more people than any mail is contact with; the rest is not read. */
const LIST_LIMIT = 256 * 1024
/** What is quoted or bracketed ends within this, or it is broken: keeps damaged lists from taking long. */
const QUOTE_LIMIT = 500

/** A list of addresses and nothing else: most headers of most mails. */
const PLAIN = /^[\w.+'=-]+@[\w.-]+(?:\s*,\s*[\w.+'=-]+@[\w.-]+)*$/

/**
 * Reads an address list such as To, in the forms of RFC 5322 and in those that occur.
 *
 * Groups are opened (`Team: a@x, b@y;`), comments give the name where there is no other (`a@x (Ada)`), quoted names may hold
 * commas, semicolons separate as well, and an entry without any address is dropped without losing the others.
 * @param raw  as latin1, unfolded; several headers joined by commas
 */
export function parseAddresses(raw: string): Address[] {
  if (raw === '') return []
  if (PLAIN.test(raw)) return raw.split(',').map((address) => ({ address: address.trim() }))
  return splitList(raw.slice(0, LIST_LIMIT)).flatMap((entry) => parseEntry(entry) ?? [])
}

interface Entry {
  readonly text: string
  readonly angle: string | undefined
  readonly comment: string
}

/** Cuts at commas and semicolons that stand outside of quotes, comments and angle brackets. */
function splitList(raw: string): Entry[] {
  const entries: Entry[] = []
  let text = ''
  let comment = ''
  let angle: string | undefined
  const push = () => {
    if (text.trim() !== '' || angle !== undefined) entries.push({ text: text.trim(), angle, comment: comment.trim() })
    text = ''
    comment = ''
    angle = undefined
  }
  for (let at = 0; at < raw.length; at++) {
    const character = raw[at]!
    if (character === '"') {
      const end = closing(raw, at, '"', '"')
      text += unescaped(raw.slice(at + 1, end))
      at = end
    } else if (character === '(') {
      const end = closing(raw, at, '(', ')')
      comment += ` ${unescaped(raw.slice(at + 1, end))}`
      at = end
    } else if (character === '<') {
      const end = closing(raw, at, '<', '>')
      angle ??= raw.slice(at + 1, end)
      at = end
    } else if (character === '\\') text += raw[++at] ?? ''
    else if (character === ',' || character === ';') push()
    else if (character === ':' && angle === undefined && !text.includes('@') && !/mailto$/i.test(text)) text = ''
    else text += character
  }
  push()
  return entries
}

/** The position of what closes at `from`; the end of the entry's line where nothing does. */
function closing(raw: string, from: number, open: string, close: string): number {
  let depth = 0
  const limit = Math.min(raw.length, from + QUOTE_LIMIT)
  for (let at = from; at < limit; at++) {
    const character = raw[at]
    if (character === '\\') at++
    else if (at > from && character === close && --depth === 0) return at
    else if (character === open && (open !== close || at === from)) depth++
  }
  return unclosed(raw, from)
}

/** A quote or bracket that never closes ends before the next comma, so that one broken entry does not eat the list. */
function unclosed(raw: string, from: number): number {
  const comma = raw.indexOf(',', from)
  return comma === -1 ? raw.length : comma - 1
}

function unescaped(text: string): string {
  return text.includes('\\') ? text.replace(/\\(.)/g, '$1') : text
}

function parseEntry({ text, angle, comment }: Entry): Address | undefined {
  if (angle?.includes('@')) return named(angle, text || comment)
  const bare = bareAddress(text)
  if (!bare) return undefined
  return named(bare, text.replace(bare, ' ').trim() || comment)
}

/** What no part of an address holds without quotes. */
const BETWEEN = /[\s"'<>()[\],;:]/

/** The first address that stands in a text by itself. Word by word: a pattern would begin anew at every letter of a long one. */
function bareAddress(text: string): string | undefined {
  return text.split(BETWEEN).find((word) => {
    const at = word.indexOf('@', 1)
    return at > 0 && at < word.length - 1
  })
}

/** A name that only repeats the address says nothing. */
function named(address: string, rawName: string): Address {
  const name = cleanName(decodeHeader(rawName))
  return name === '' || name.includes('@') ? { address } : { address, name }
}

function cleanName(name: string): string {
  return name
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(['"‘“`]+)(.*?)['"’”`]+$/, '$2')
    .replace(/^[\s'"<>,;.()-]+$|[\s<]+$/g, '')
    .replace(/\s*\((?:e-?mail|via [^)]*|business fax)(?: \d)?\)$/i, '')
    .slice(0, 200)
    .trim()
}
