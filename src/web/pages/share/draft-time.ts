import { instantOfWallTime, zoneOffset } from '#domain/time.ts'

/** An instant as a field for day and time shows it, on the owner's clock; empty for none. */
export function fieldFromInstant(at: string | null, zone: string): string {
  if (at === null) return ''
  const instant = new Date(at)
  return new Date(instant.getTime() + zoneOffset(zone)(instant)).toISOString().slice(0, 16)
}

/** The instant of what such a field holds; null for an empty one. */
export function instantFromField(written: string, zone: string): string | null {
  return written === '' ? null : instantOfWallTime(new Date(`${written.slice(0, 16)}:00Z`), zone).toISOString()
}
