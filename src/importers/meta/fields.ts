import { type JsonObject, listOf, numberOf, objectOf } from '../json-fields.ts'
import { nameLine, storableText } from '../storable.ts'
import { repairText } from './repair-text.ts'

/** A text, repaired and composed (NFC), or undefined when there is none. */
export function textOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  return storableText(repairText(value)).normalize('NFC').trim() || undefined
}

/** A name: one line of at most 200 characters. */
export function nameOf(value: unknown): string | undefined {
  return nameLine(textOf(value))
}

/** Both networks are younger: what claims to be older was written by a clock that was never set. */
const EARLIEST_SECONDS = Date.UTC(2004, 0, 1) / 1000
const LATEST_SECONDS = Date.UTC(2100, 0, 1) / 1000

/** Seconds since 1970 as an instant; undefined for none, and for years before the networks were or far from now. */
export function instantOf(seconds: unknown): Date | undefined {
  const number = numberOf(seconds)
  if (number === undefined || number < EARLIEST_SECONDS || number > LATEST_SECONDS) return undefined
  return new Date(Math.round(number * 1000))
}

/** The calendar day of an instant, in UTC: what is needed of a friend's date is the day, roughly. */
export function dayOf(at: Date): string {
  return at.toISOString().slice(0, 10)
}

/** A map of labels with the labels repaired, as both networks write what their own pages show. */
export function labelled(value: unknown): [label: string, value: JsonObject][] {
  return Object.entries(objectOf(value)).map(([label, told]) => [textOf(label) ?? '', objectOf(told)])
}

/** What newer files have instead of named fields: labels in the language of the owner's pages. */
export function labelsOf(entry: JsonObject): readonly JsonObject[] {
  const within = (values: unknown, depth: number): JsonObject[] =>
    listOf(values)
      .map(objectOf)
      .flatMap((one) => (depth === 0 ? [one] : [one, ...within(one.dict, depth - 1), ...within(one.vec, depth - 1)]))
  return within(entry.label_values, 3)
}
