import { Invalid } from '../errors.ts'
import type { Message } from './messages.ts'

/** Longer ids are cut in error messages. */
const SHOWN = 40

/**
 * Reads messages, one a line: `source<TAB>target<TAB>seconds`; ids are any words, seconds whole or decimal. Empty lines are passed over.
 * @returns in the order of the lines
 * @throws Invalid for a line of another form, with its number, and when there is no message at all
 */
export function parseMessages(text: string): Message[] {
  const messages: Message[] = []
  let line = 0
  for (let from = 0; from < text.length; ) {
    const end = text.indexOf('\n', from)
    const to = end < 0 ? text.length : end
    line++
    const row = text.slice(from, text[to - 1] === '\r' ? to - 1 : to)
    if (row !== '') messages.push(parseMessage(row, line))
    from = to + 1
  }
  if (messages.length === 0)
    throw new Invalid('expected one message a line (source, target and seconds, divided by tabs), got an empty file')
  return messages
}

function parseMessage(row: string, line: number): Message {
  const cells = row.split('\t')
  if (cells.length !== 3)
    throw new Invalid(`line ${line}: expected three columns divided by tabs (source, target, seconds), got ${cells.length}`)
  const [from, to, seconds] = cells as [string, string, string]
  if (from === '' || to === '')
    throw new Invalid(`line ${line}: expected who wrote to whom, got an empty ${from === '' ? 'source' : 'target'}`)
  if (!/^-?\d{1,12}(?:\.\d+)?$/.test(seconds))
    throw new Invalid(`line ${line}: expected seconds as a number, got "${seconds.slice(0, SHOWN)}"`)
  return { from, to, seconds: Number(seconds) }
}
