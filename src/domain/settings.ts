import { isLanguage, LANGUAGES, type Language } from '#language/language.ts'
import { type Phrase, t, tn } from '#language/say.ts'
import { isPostingNetwork, type PostingNetwork } from './coach/share/bounds.ts'
import { Invalid } from './errors.ts'
import type { Circle } from './ties/circles.ts'
import { type Day, dayFromNumber } from './time.ts'
import { dateInWords, listInWords, rhythmInWords, weekdayInWords, weekdayOf } from './words.ts'

/** What the owner has set for Tend as a whole; of one person: people. */
export interface Settings {
  /** Cards a day, at most. */
  readonly cards: number
  /** Weekdays (0 is Sunday) on which only what cannot wait comes up. */
  readonly daysOff: readonly number[]
  /** The last day of such a time. */
  readonly awayUntil: Day | null
  /** Days, for people whom the owner puts into a circle and of whom too little is known for a rhythm of their own. */
  readonly rhythms: Readonly<Partial<Record<Circle, number>>>
  /** The owner's word on which networks they are on; of the others the archives tell. */
  readonly networks: Readonly<Partial<Record<PostingNetwork, boolean>>>
  /** At what time ("08:30", by the owner's clock) an open page says that cards wait. */
  readonly reminder: string | null
  /** In which Tend speaks; null: as the browser wants it. */
  readonly language: Language | null
}

export const SETTINGS: Settings = { cards: 5, daysOff: [], awayUntil: null, rhythms: {}, networks: {}, reminder: null, language: null }

/** From Sunday, 0, on. The first of January 1970 was a Thursday. */
export const weekdays = (): readonly string[] => [0, 1, 2, 3, 4, 5, 6].map((weekday) => weekdayInWords((weekday + 3) % 7))

/** What is typed, word for word, before everything is deleted. */
export const DELETE_WORDS = 'delete everything'

/** Fewer is no help, more is no five minutes. */
export const MOST_CARDS = 12
const LONGEST_RHYTHM = 3650

/** @throws Invalid  for days that are no rhythm */
export function checkRhythm(days: number): void {
  if (!(days >= 1 && days <= LONGEST_RHYTHM))
    throw new Invalid(t('A rhythm is between 1 and {most} days, got {days}', { most: String(LONGEST_RHYTHM), days: String(days) }))
}

/** @throws Invalid  what is wrong, in the reader's words */
export function checkSettings({ cards, daysOff, awayUntil, rhythms, networks, reminder, language }: Partial<Settings>): void {
  if (cards !== undefined && !(Number.isInteger(cards) && cards >= 1 && cards <= MOST_CARDS))
    throw new Invalid(t('Cards a day are between 1 and {most}, got {cards}', { most: MOST_CARDS, cards: String(cards) }))
  if (daysOff?.some((day) => !Number.isInteger(day) || day < 0 || day > 6))
    throw new Invalid(t('A weekday is a number from 0, Sunday, to 6'))
  if (daysOff && new Set(daysOff).size > 6) throw new Invalid(t('Leave yourself one day on which people may come up.'))
  if (awayUntil && !/^\d{4}-\d{2}-\d{2}$/.test(awayUntil))
    throw new Invalid(t('expected a day like 2026-03-01, got {day}', { day: awayUntil }))
  for (const days of Object.values(rhythms ?? {})) checkRhythm(days)
  const unknown = Object.keys(networks ?? {}).find((network) => !isPostingNetwork(network))
  if (unknown) throw new Invalid(t('{network} is no network we know', { network: unknown }))
  if (reminder && !/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(reminder))
    throw new Invalid(t('expected a time like 08:30, got {time}', { time: reminder }))
  if (language && !isLanguage(language))
    throw new Invalid(t('expected one of {languages}, got {language}', { languages: Object.keys(LANGUAGES).join(', '), language }))
}

/** What changed, as a sentence. */
export function settingsInWords(change: Partial<Settings>, today: number): string {
  const { cards, daysOff, awayUntil, rhythms, networks, reminder, language } = change
  if (cards !== undefined) return tn(cards, 'At most one card a day from now on', 'At most {n} cards a day from now on')
  if (daysOff) return daysOffInWords(daysOff)
  if (awayUntil !== undefined)
    return awayUntil === null ? t('You are here again') : t('Away until {day}', { day: dateInWords(awayUntil, today) })
  if (rhythms) return rhythmsInWords(rhythms)
  if (networks) return t('Your networks are noted')
  if (language !== undefined)
    return language ? t('Tend speaks {language} from now on', { language: LANGUAGES[language] }) : t('Tend speaks as your browser does')
  return reminder ? t('A word at {time} when people wait', { time: reminder }) : t('No more words about people who wait')
}

function daysOffInWords(daysOff: readonly number[]): string {
  if (daysOff.length === 0) return t('No days off')
  const days = inWeek(daysOff).map((day) => t('{weekday}s', { weekday: weekdays()[day]! }))
  return t('Off on {days} from now on', { days: listInWords(days) })
}

/** From Monday on. */
const inWeek = (days: readonly number[]) => days.toSorted((a, b) => ((a + 6) % 7) - ((b + 6) % 7))

const OF_CIRCLE = {
  close: 'close {rhythm}',
  good: 'good {rhythm}',
  wide: 'wide {rhythm}',
  known: 'known {rhythm}',
} as const satisfies Record<Circle, Phrase>

function rhythmsInWords(rhythms: Settings['rhythms']): string {
  const said = (Object.entries(rhythms) as [Circle, number][]).map(([circle, days]) =>
    t(OF_CIRCLE[circle], { rhythm: rhythmInWords(days) }),
  )
  return said.length === 0
    ? t('Nobody is given a rhythm by their circle')
    : t('Rhythms of circles: {rhythms}', { rhythms: said.join(', ') })
}

/** Settings as they were kept, the usual ones where there are none. */
export function settingsFrom(kept: Partial<Settings> | undefined): Settings {
  return { ...SETTINGS, ...kept }
}

/** Why only what cannot wait comes up on a day (since 1970): the owner is away, with the last day of it, or it is a day off; null on a day like any other. */
export function dayOff({ daysOff, awayUntil }: Settings, day: number): { readonly awayUntil: Day | null } | null {
  if (awayUntil !== null && dayFromNumber(day) <= awayUntil) return { awayUntil }
  return daysOff.includes(weekdayOf(day)) ? { awayUntil: null } : null
}
