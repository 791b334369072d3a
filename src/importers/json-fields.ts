import { Invalid } from '#domain/errors.ts'
import type { Problem } from './importer.ts'
import type { InputFile } from './input.ts'
import { type JsonItem, jsonItems } from './json-items.ts'

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

/** A text that is not blank, without the space around it; a number as its digits. Undefined for anything else. */
export function text(value: unknown): string | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : undefined
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

/** The items of a list; exporters write a list of one as the item itself. */
export function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value
  return isObject(value) ? [value] : []
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

/** As `jsonItems`; where the file ends before its end or is no JSON, a problem comes last. */
export async function* itemsOrProblem(file: InputFile, paths: readonly string[]): AsyncGenerator<JsonItem | Problem> {
  try {
    yield* jsonItems(file, paths)
  } catch (error) {
    if (!(error instanceof Invalid)) throw error
    yield { type: 'problem', file: file.path, reason: error.message.replace(`${file.path}: `, '') }
  }
}

export function isProblem(item: JsonItem | Problem): item is Problem {
  return 'type' in item
}
