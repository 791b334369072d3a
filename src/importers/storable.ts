import type { Imported } from './importer.ts'

const EARLIEST_MS = Date.parse('0001-01-01T00:00:00Z')
const LATEST_MS = Date.UTC(9999, 11, 31, 23, 59, 59, 999)

/** Whether it is a date of the years 1 to 9999: what is beyond them no calendar and no database reads in the same way. */
export function isStorableDate(at: Date): boolean {
  const time = at.getTime()
  return time >= EARLIEST_MS && time <= LATEST_MS
}

/**
 * A record in texts that can be kept: without NUL, which no column takes, and without lone halves of a character, which no encoding has.
 * The same object where there was nothing to mend, as nearly always.
 */
export function storable<T extends Imported>(record: T): T {
  return mended(record) as T
}

/** A text without NUL and lone halves of a character; the same where there was nothing to mend. */
export function storableText(text: string): string {
  return text.includes('\u0000') || !text.isWellFormed() ? text.replaceAll('\u0000', '').toWellFormed() : text
}

/** A name as it is kept: on one line, at most 200 characters; undefined for none. */
export function nameLine(name: string | undefined): string | undefined {
  const line = name?.replace(/[\s\u0000-\u001f]+/g, ' ')
  return line?.slice(0, 200).toWellFormed().trim() || undefined
}

function mended(value: unknown): unknown {
  if (typeof value === 'string') return storableText(value)
  if (typeof value !== 'object' || value === null || value instanceof Date) return value
  if (Array.isArray(value)) {
    const items = value.map(mended)
    return items.every((item, at) => item === value[at]) ? value : items
  }
  let changed: Record<string, unknown> | undefined
  for (const name in value) {
    const before = (value as Readonly<Record<string, unknown>>)[name]
    const after = mended(before)
    if (after === before) continue
    changed ??= { ...value }
    changed[name] = after
  }
  return changed ?? value
}
