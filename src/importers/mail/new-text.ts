import { withoutQuotes } from './quotes.ts'
import { withoutSignature } from './signature.ts'

/** What is new in a mail stands in its first screens; the rest is looked at by nobody and costs time. */
const LOOKED_AT = 6_000
/** As the records ask for. */
const SNIPPET_LIMIT = 280

/**
 * What the sender wrote for this mail: no quotes, no forwarded mails, no signature, no legal notice; lines kept.
 * Looks at the first 6,000 characters. Empty for a mail that only forwards.
 *
 * @param sender  name and address of the sender, by which a signature is known
 */
export function newTextOf(text: string, sender = ''): string {
  return textAndSignature(text, sender).newText
}

/** The same, with the lines below it that are no earlier mail: its signature, if it has one. */
export function textAndSignature(text: string, sender = ''): { readonly newText: string; readonly below: readonly string[] } {
  const lines = text.slice(0, LOOKED_AT).replace(/\r\n?/g, '\n').split('\n')
  const unquoted = withoutQuotes(lines)
  const own = withoutSignature(unquoted, sender)
  return { newText: own.join('\n').trim(), below: unquoted.slice(own.length) }
}

/** The first words of a text on one line, at most 280 characters, cut between words. */
export function snippetOf(newText: string): string {
  const line = newText
    .slice(0, 4 * SNIPPET_LIMIT)
    .replace(/<(?:mailto:|https?:)[^>]*>/g, '')
    .replace(/[\s\p{Cc}\p{Co}\p{Cs}\u200b-\u200f\u2028-\u202e\ufeff]+/gu, ' ')
    .trim()
  if (line.length <= SNIPPET_LIMIT) return line
  const cut = line.slice(0, SNIPPET_LIMIT - 1)
  const space = cut.lastIndexOf(' ')
  const kept = space > SNIPPET_LIMIT / 2 ? cut.slice(0, space) : cut.replace(/[\ud800-\udbff]$/, '')
  return `${kept.trimEnd()}…`
}
