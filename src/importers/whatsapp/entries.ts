import { t } from '#language/say.ts'
import type { Problem } from '../importer.ts'
import type { InputFile } from '../input.ts'
import { lineBatches } from '../text.ts'
import { type LineHead, lineHead, MARKS } from './line-head.ts'

/** A message with all of its lines; the text of a notice that nobody stands before has no sender. */
export interface Entry {
  readonly type: 'entry'
  /** The line on which it begins, from 1. */
  readonly line: number
  readonly head: LineHead
  /** As written, without marks; a number where it is in no address book. */
  readonly sender: string | undefined
  readonly text: string
}

/** Letters are shorter; what goes on beyond is no message any more. In characters. */
const LONGEST_TEXT = 64 * 1024
const LONGEST_NAME = 80

/** The messages of one chat, in the order of the file. Lines before the first are problems. */
export async function* entriesOf(file: InputFile): AsyncGenerator<Entry | Problem> {
  let open: { line: number; head: LineHead; text: string } | undefined
  for await (const lines of lineBatches(file))
    for (const { number, text, isTooLong } of lines) {
      if (isTooLong) yield { type: 'problem', file: file.path, line: number, reason: t('the line is longer than 8 MB') }
      const head = lineHead(text)
      if (head && (!open || head.style === open.head.style)) {
        if (open) yield entryOf(open)
        open = { line: number, head, text: head.rest.slice(0, LONGEST_TEXT) }
      } else if (!open) {
        if (text.replace(MARKS, '').trim())
          yield { type: 'problem', file: file.path, line: number, reason: t('a date was expected before the first message') }
      } else if (open.text.length < LONGEST_TEXT) open.text += `\n${text.slice(0, LONGEST_TEXT)}`
    }
  if (open) yield entryOf(open)
}

function entryOf({ line, head, text }: { line: number; head: LineHead; text: string }): Entry {
  const firstLine = text.slice(0, text.indexOf('\n') < 0 ? text.length : text.indexOf('\n'))
  const colon = /:(?:\s|$)/.exec(firstLine)?.index ?? -1
  const sender = colon > 0 && colon <= LONGEST_NAME ? plainName(text.slice(0, colon)) : ''
  if (!sender) return { type: 'entry', line, head, sender: undefined, text }
  return { type: 'entry', line, head, sender, text: text.slice(colon + 1).replace(/^ /, '') }
}

function plainName(written: string): string {
  return written
    .replace(MARKS, '')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim()
}
