import { type JsonObject, objectOf } from '../json-fields.ts'
import { nameLine, storableText } from '../storable.ts'
import { parseWrittenDate, type WrittenDate } from '../written-date.ts'

/** A text or number as text, or undefined when there is none; also where it stands in a member `_content`, as Flickr's API writes it. */
export function textOf(value: unknown): string | undefined {
  const written = typeof value === 'string' ? value : objectOf(value)._content
  if (typeof written === 'number') return String(written)
  if (typeof written !== 'string') return undefined
  return storableText(written).normalize('NFC').trim() || undefined
}

/** A name as it is kept: on one line, at most 200 characters. */
export function nameOf(written: string | undefined): string | undefined {
  return nameLine(textOf(written))
}

/** The first of these fields that holds a text: descriptions of the export differ in their names. */
export function firstText(entry: JsonObject, ...names: readonly string[]): string | undefined {
  return names.map((name) => textOf(entry[name])).find((text) => text !== undefined)
}

/** Flickr began in 2004. */
const EARLIEST_MS = Date.UTC(2004, 0, 1)
const LATEST_MS = Date.UTC(2100, 0, 1)

/** `2020-01-01 00:00:00` without a zone, or seconds since 1970 as text. Undefined for anything else and for years before Flickr. */
export function dateIn(entry: JsonObject, ...names: readonly string[]): WrittenDate | undefined {
  for (const name of names) {
    const written = textOf(entry[name]) ?? ''
    const date = /^\d{9,10}$/.test(written)
      ? { at: new Date(Number(written) * 1000), precision: 'instant' as const }
      : parseWrittenDate(written)
    if (date && date.at.getTime() >= EARLIEST_MS && date.at.getTime() < LATEST_MS) return date
  }
  return undefined
}

/** As a record holds a date. */
export function dated(date: WrittenDate): { at: Date; precision?: 'wall' | 'day' } {
  return date.precision === 'instant' ? { at: date.at } : { at: date.at, precision: date.precision }
}
