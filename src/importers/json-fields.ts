import { isStorableDate } from './storable.ts'

/**
 * What lies under these names, one within the other; undefined where anything on the way is no object or lacks it. Only own members
 * count: a file cannot reach what every object has.
 */
export function member(value: unknown, ...names: readonly string[]): unknown {
  let found = value
  for (const name of names) {
    if (!isObject(found) || !Object.hasOwn(found, name)) return undefined
    found = found[name]
  }
  return found
}

export type JsonObject = Readonly<Record<string, unknown>>

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A text that is not blank, without the space around it; a whole number as its digits. Undefined for anything else. */
export function text(value: unknown): string | undefined {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? String(value) : undefined
  return typeof value === 'string' ? value.trim() || undefined : undefined
}

/** The items of a list; none for anything else. */
export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

/** What a value holds by name; nothing where it is no object. */
export function objectOf(value: unknown): JsonObject {
  return isObject(value) ? value : {}
}

/** The items of a list; exporters write a list of one as the item itself, and an empty one as nothing. */
export function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value
  return value === undefined || value === null || value === '' ? [] : [value]
}

/** A number, also a whole one written as text. */
export function numberOf(value: unknown): number | undefined {
  if (typeof value === 'string' && /^-?\d{1,16}$/.test(value)) return Number(value)
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined
}

/** True for `true`, 1 and "1": databases write any of them. */
export function isTrue(value: unknown): boolean {
  return value === true || value === 1 || value === '1' || value === 'true'
}

/** An instant given in seconds or milliseconds since 1970, as a number or in digits; undefined for 0 and for what is none. */
export function epoch(value: unknown, unit: 'seconds' | 'milliseconds'): Date | undefined {
  const number = typeof value === 'number' ? value : typeof value === 'string' && /^\d{1,16}$/.test(value) ? Number(value) : Number.NaN
  const at = new Date(unit === 'seconds' ? number * 1000 : number)
  return number > 0 && !Number.isNaN(at.getTime()) ? at : undefined
}

/** An instant written as ISO 8601 with its zone, or as milliseconds since 1970; undefined when it is none. */
export function instant(value: unknown): Date | undefined {
  const written = text(value)
  if (written === undefined) return undefined
  if (/^\d{12,14}$/.test(written)) return new Date(Number(written))
  if (!/^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)? ?(?:Z|[+-]\d{2}:?\d{2})$/i.test(written)) return undefined
  const at = new Date(written)
  return isStorableDate(at) ? at : undefined
}
