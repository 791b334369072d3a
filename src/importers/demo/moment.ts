import { addDays, type Day } from '#domain/time.ts'

/** A wall time so many days before today, as importers give it: as if it were UTC. */
export function wallTime(today: Day, agoDays: number, minute: number): Date {
  return new Date(Date.parse(`${addDays(today, -agoDays)}T00:00:00Z`) + minute * 60_000)
}
