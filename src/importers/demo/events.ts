import type { Day } from '#domain/time.ts'
import type { EventRecord } from '../importer.ts'
import { wallTime } from './moment.ts'

type Role = 'attending' | 'hosting'

/** Days before today. Once a year at first, and only where something was to be had; then every month, and in the end at home. */
const EVENTS: readonly (readonly [agoDays: number, title: string, role?: Role])[] = [
  [1788, 'Kiln Conference'],
  [1474, 'Careers fair, Jaarbeurs hall'],
  [1190, 'Water days, Nairobi'],
  [927, 'Pitch night at Pakhuis'],
  [899, 'Funders’ breakfast, Oslo'],
  [705, 'Kiln Conference'],
  [662, 'Repair Café Noord'],
  [618, 'Heat pump evening at Pakhuis'],
  [575, 'Open roofs, Delft'],
  [531, 'Tenants’ night at De Brug'],
  [488, 'Small climates symposium, Leuven'],
  [452, 'Repair Café Noord'],
  [417, 'Harbour fair'],
  [381, 'Nordic heat days, Oslo'],
  [340, 'Kiln Conference'],
  [312, 'Walk through Zaagstraat', 'hosting'],
  [280, 'Repair Café Noord'],
  [251, 'Heat pump evening at Pakhuis'],
  [219, 'Soup evening at home', 'hosting'],
  [188, 'Open roofs, Delft'],
  [152, 'Writers and engineers, Hamburg'],
  [129, 'Soup evening at home', 'hosting'],
  [96, 'Tenants’ night at De Brug'],
  [84, 'School of small streets, Lisbon'],
  [61, 'Harbour fair'],
  [51, 'Tenants’ night at De Brug'],
  [44, 'Open boiler room, Zaagstraat', 'hosting'],
  [37, 'Kiln evening, London'],
  [23, 'Repair Café Noord'],
  [12, 'Soup evening at home', 'hosting'],
  [9, 'Heat pump evening at Pakhuis'],
]

export function events(today: Day): EventRecord[] {
  return EVENTS.map(([ago, title, role = 'attending']) => {
    const at = wallTime(today, ago, 18 * 60 + 30)
    const endsAt = wallTime(today, ago, 21 * 60 + 30)
    return { type: 'event', key: `demo:event:${at.toISOString().slice(0, 10)}`, at, endsAt, precision: 'wall', title, role }
  })
}

/** The event of a day. */
export function eventOn(agoDays: number): string | undefined {
  return EVENTS.find(([ago]) => ago === agoDays)?.[1]
}
