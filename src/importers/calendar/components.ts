import { t } from '#language/say.ts'
import type { Problem } from '../importer.ts'
import type { InputFile } from '../input.ts'
import { lineBatches } from '../text.ts'

/** One part of a calendar as written, still folded. */
export interface Component {
  readonly type: 'event' | 'zone'
  /** The line of its BEGIN. */
  readonly line: number
  readonly text: string
  readonly calendar: Calendar
}

/** What the calendar says of itself. */
export interface Calendar {
  /** In the order of the file, from 0. */
  readonly index: number
  /** By upper-case name, as written: METHOD, PRODID, X-WR-CALNAME. */
  readonly properties: ReadonlyMap<string, string>
}

/** Without its attachments no entry is longer, in characters. */
const COMPONENT_LIMIT = 1024 * 1024
/** Pictures and documents kept inside an entry: stepped over. */
const ATTACHED = /^ATTACH[;:]/i
const MARK = /^\s*(BEGIN|END)\s*:\s*([\w-]+)\s*$/i
const TAKEN: Readonly<Record<string, Component['type']>> = { VEVENT: 'event', VTIMEZONE: 'zone' }

/**
 * Reads the entries and zones of an iCalendar file one at a time, so that memory does not grow with the file; what they say is for
 * ical.js to parse. Several calendars may stand in one file, and alarms, tasks and free times are passed over.
 *
 * @yields each component, and a problem for one that is cut off or too long
 */
export async function* readComponents(file: InputFile): AsyncGenerator<Component | Problem> {
  const reader = componentReader(file.path)
  for await (const batch of lineBatches(file)) for (const { text, number, isTooLong } of batch) yield* reader.push(text, number, isTooLong)
  yield* reader.end()
}

function componentReader(path: string) {
  let calendar: Calendar & { readonly properties: Map<string, string> } = { index: 0, properties: new Map() }
  let calendars = 0
  let open: { type: Component['type']; name: string; line: number; lines: string[]; length: number } | undefined
  /** Names of what is open inside: an alarm, the halves of a zone. */
  let inner: string[] = []
  let isSkipping = false

  const problem = (line: number, reason: string): Problem => ({ type: 'problem', file: path, line, reason })
  const keep = (text: string): void => {
    open!.length += text.length
    if (open!.length > COMPONENT_LIMIT) open!.lines = []
    else open!.lines.push(text)
  }
  const begin = (name: string, line: number): void => {
    if (name === 'VCALENDAR') {
      calendar = { index: calendars++, properties: new Map() }
      inner = []
    } else if (TAKEN[name]) {
      open = { type: TAKEN[name], name, line, lines: [`BEGIN:${name}`], length: 0 }
      inner = []
      isSkipping = false
    } else inner.push(name)
  }
  const finish = (): Component | Problem => {
    const { type, name, line, lines, length } = open!
    open = undefined
    if (length > COMPONENT_LIMIT) return problem(line, t('the entry is longer than a million characters'))
    return { type, line, text: [...lines, `END:${name}`].join('\r\n'), calendar }
  }
  const inside = (text: string): void => {
    const isFold = /^[ \t]/.test(text)
    if (isSkipping && isFold) return
    isSkipping = !isFold && ATTACHED.test(text)
    // Alarms say nothing of people; the halves of a zone are its rules.
    if (!isSkipping && text !== '' && (inner.length === 0 || open!.type === 'zone')) keep(text)
  }
  return {
    *push(text: string, number: number, isTooLong: boolean): Generator<Component | Problem> {
      if (isTooLong) {
        if (open) open.length = COMPONENT_LIMIT + 1
        return
      }
      const [, mark, named] = text.length < 60 ? (MARK.exec(text) ?? []) : []
      const name = named?.toUpperCase() ?? ''
      if (mark === undefined) {
        if (open) inside(text)
        else if (inner.length === 0) setProperty(calendar.properties, text)
        return
      }
      const isBegin = mark.toUpperCase() === 'BEGIN'
      if (open && (name === 'VCALENDAR' || (isBegin && TAKEN[name]))) {
        yield problem(open.line, t('the entry does not end before the next begins'))
        open = undefined
      }
      if (open && name === open.name) yield finish()
      else if (isBegin) {
        begin(name, number)
        if (open?.type === 'zone' && name !== 'VTIMEZONE') keep(text.trim())
      } else {
        inner = inner.slice(0, Math.max(0, inner.lastIndexOf(name)))
        if (open?.type === 'zone') keep(text.trim())
      }
    },
    *end(): Generator<Component | Problem> {
      if (open) yield problem(open.line, t('the entry is cut off by the end of the file'))
    },
  }
}

/** Names are short; a longer head is none. */
const PROPERTY = /^([\w-]{1,60})(?:;[^:]{0,500})?:(.{0,500})/

function setProperty(properties: Map<string, string>, text: string): void {
  const [, name, value] = PROPERTY.exec(text) ?? []
  if (name !== undefined && value !== undefined && properties.size < 50) properties.set(name.toUpperCase(), value.trim())
}
