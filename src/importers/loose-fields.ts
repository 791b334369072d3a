import { isStorableDate } from './storable.ts'

/** A text that says something, trimmed; whole numbers count as their digits. Everything else is undefined. */
export function text(value: unknown): string | undefined {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? String(value) : undefined
  if (typeof value !== 'string') return undefined
  return value.trim() || undefined
}

/** A list as it is; one thing where a list may stand, as the only one; nothing as none. */
export function list(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value
  return value === undefined || value === null ? [] : [value]
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
