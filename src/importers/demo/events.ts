import type { Day } from '#domain/time.ts'
import type { EventGuest, EventRecord } from '../importer.ts'
import { CAST } from './cast.ts'
import { wallTime } from './moment.ts'
import { partyOn } from './party.ts'

type Role = 'attending' | 'hosting'
type Answer = 'yes' | 'no' | 'maybe'

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
  [1, 'Tenants’ night at De Brug'],
]

/** Where the evenings are that come again and again. */
const PLACES: Readonly<Record<string, string>> = {
  'Kiln Conference': 'Kiln House, London',
  'Kiln evening, London': 'Kiln House, London',
  'Repair Café Noord': 'Zaal Noord, Rotterdam',
  'Heat pump evening at Pakhuis': 'Pakhuis, Rotterdam',
  'Tenants’ night at De Brug': 'De Brug, Rotterdam',
  'Open roofs, Delft': 'Delft',
  'Harbour fair': 'Maaskade, Rotterdam',
  'Soup evening at home': 'At home',
  'Walk through Zaagstraat': 'Zaagstraat, Rotterdam',
  'Open boiler room, Zaagstraat': 'Zaagstraat, Rotterdam',
}

/** Who comes to what, of the main characters. */
const REGULARS: Readonly<Record<string, readonly string[]>> = {
  'Kiln Conference': ['ruth-adeyemi', 'amara-okonjo', 'tomas-herrera'],
  'Kiln evening, London': ['ruth-adeyemi', 'jonas-weidmann'],
  'Repair Café Noord': ['kees-vos', 'marieke-de-wit'],
  'Heat pump evening at Pakhuis': ['mei-tan', 'samir-nassar', 'anouk-postma'],
  'Tenants’ night at De Brug': ['marieke-de-wit', 'sebnem-yildiz'],
  'Open roofs, Delft': ['mei-tan', 'leila-haddad'],
  'Soup evening at home': ['kees-vos', 'mei-tan', 'sebnem-yildiz', 'thu-ha-dang'],
  'Open boiler room, Zaagstraat': ['kees-vos', 'leila-haddad'],
}

interface Planned {
  readonly inDays: number
  readonly title: string
  readonly place: string
  readonly role: Role
  /** Days it takes, without hours; an evening when left out. */
  readonly days?: number
  /** How many others are asked, where that is more than are named. */
  readonly asked?: number
  readonly guests: Readonly<Record<string, Answer | null>>
}

/** What the next weeks hold. */
const PLANNED: readonly Planned[] = [
  {
    inDays: 3,
    title: 'Repair Café Noord',
    place: 'Zaal Noord, Rotterdam',
    role: 'attending',
    asked: 40,
    guests: { 'kees-vos': 'yes', 'leila-haddad': 'yes', 'wim-ott': null, 'marieke-de-wit': 'yes', 'dirk-mulder': null },
  },
  {
    inDays: 13,
    title: 'Nordic heat days',
    place: 'Oslo',
    role: 'attending',
    days: 2,
    asked: 300,
    guests: { 'ingrid-solheim': 'yes', 'hannah-feld': 'yes', 'oskar-blom': null, 'henrik-aalto': 'yes', 'yuki-morita': 'yes' },
  },
  {
    inDays: 16,
    title: 'Soup evening at home',
    place: 'At home',
    role: 'hosting',
    guests: {
      'kees-vos': 'yes',
      'mei-tan': 'yes',
      'sebnem-yildiz': 'yes',
      'thu-ha-dang': 'no',
      'marieke-de-wit': 'maybe',
      'priya-raghu': null,
    },
  },
]

const EVENING = { begins: 18 * 60 + 30, ends: 21 * 60 + 30 } as const

/** Everything Nora went to and gave, and three evenings to come. */
export function events(today: Day): EventRecord[] {
  return [...EVENTS.map((event) => held(event, today)), ...PLANNED.map((event) => planned(event, today))]
}

function held([ago, title, role = 'attending']: (typeof EVENTS)[number], today: Day): EventRecord {
  const at = wallTime(today, ago, EVENING.begins)
  const place = PLACES[title]
  return {
    type: 'event',
    key: keyOf(at),
    at,
    endsAt: wallTime(today, ago, EVENING.ends),
    precision: 'wall',
    title,
    ...(place ? { place } : {}),
    channel: 'demo',
    role,
    guests: (REGULARS[title] ?? []).map((id) => ({ ...guestOf(id), role: 'attending', answer: 'yes', came: true })),
  }
}

function planned({ inDays, title, place, role, days, asked, guests }: Planned, today: Day): EventRecord {
  const at = wallTime(today, -inDays, days ? 12 * 60 : EVENING.begins)
  return {
    type: 'event',
    key: keyOf(at),
    at,
    endsAt: days ? wallTime(today, 1 - inDays - days, 12 * 60) : wallTime(today, -inDays, EVENING.ends),
    precision: days ? 'day' : 'wall',
    title,
    place,
    channel: 'demo',
    role,
    guests: Object.entries(guests).map(([id, answer]) => {
      return { ...guestOf(id), role: answer === 'yes' ? 'attending' : 'invited', ...(answer ? { answer } : {}) }
    }),
    ...(asked ? { asked } : {}),
  }
}

const keyOf = (at: Date) => `demo:event:${at.toISOString().slice(0, 10)}`

function guestOf(id: string): Pick<EventGuest, 'identity' | 'name'> {
  const character = CAST.find((each) => each.id === id)!
  return { identity: partyOn('mail', character).identities[0]!, name: character.name }
}

/** The event of a day. */
export function eventOn(agoDays: number): string | undefined {
  return EVENTS.find(([ago]) => ago === agoDays)?.[1]
}
