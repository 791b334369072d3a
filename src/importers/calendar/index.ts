import { t } from '#language/say.ts'
import { isOtherName } from '../describe-file.ts'
import type { Imported, Importer, ReadOptions } from '../importer.ts'
import type { Input, InputFile } from '../input.ts'
import { decodeText } from '../text.ts'
import { type Component, readComponents } from './components.ts'
import { type Entry, parseEntry } from './entry.ts'
import { findOwner } from './find-owner.ts'
import { occurrencesOf } from './occurrences.ts'
import { isCallingOff, isConversation, nameOf, type Overview, overviewOf } from './overview.ts'
import { eventRecord, meetingRecord } from './records.ts'

/** Calendars of any program: Google, Apple, Outlook, and the feeds of Meetup, Luma and others. */
export const calendar: Importer = {
  id: 'calendar',
  title: 'Calendar (iCalendar)',
  steps: [
    'Google: open calendar.google.com on a computer, then Settings, Import & export, Export. It gives a zip with a file for each calendar.',
    'Apple: in Calendar on a Mac, choose a calendar on the left, then File, Export, Export. On iCloud.com a calendar can be made public for a moment and its address opened with https in place of webcal.',
    'Outlook: in the program for Windows, open the calendar, then File, Save Calendar, More Options, whole calendar, full details. On outlook.com: Settings, Calendar, Shared calendars, publish, and download the ICS link.',
    'Meetup and Luma give the address of a calendar in their settings: open it in a browser to download the file.',
  ],
  recognise,
  findOwner,
  read,
}

async function recognise(input: Input): Promise<readonly string[]> {
  const found: string[] = []
  for (const file of input.files) if (await isCalendar(file)) found.push(file.path)
  return found
}

/** In a zip only by name first: looking into every entry of a large one would take minutes. */
async function isCalendar(file: InputFile): Promise<boolean> {
  const isNamed = /\.(?:ics|ical|icalendar|ifb)$/i.test(file.path)
  if (!isNamed && (!file.onDisk || isOtherName(file.path))) return false
  return /^\s*BEGIN:\s*VCALENDAR\b/i.test(decodeText(await file.head(1024)))
}

async function* read(input: Input, { me }: ReadOptions): AsyncGenerator<Imported> {
  const overview = await overviewOf(input.files)
  const told = new Set<string>()
  yield { type: 'part', title: t('Calendar') }
  for (const file of input.files) {
    for await (const component of readComponents(file)) {
      if (component.type === 'problem') yield component
      else if (component.type === 'event') yield* entryRecords(component, { file, overview, told, me })
    }
  }
}

interface Reading {
  readonly file: InputFile
  readonly overview: Overview
  /** Names of entries that were told: several files may hold the same. */
  readonly told: Set<string>
  readonly me: ReadonlySet<string>
}

function* entryRecords(component: Component, { file, overview, told, me }: Reading): Generator<Imported> {
  if (isConversation(component)) return yield { type: 'left-out', reason: 'empty' }
  const entry = parseEntry(component, overview.zonesOf(file))
  if (!entry) return yield problem(file, component, t('expected a DTSTART with a time we can read'))
  const name = nameOf(entry)
  if (overview.cancelled.has(name) || isCallingOff(component, entry)) return yield { type: 'left-out', reason: 'cancelled' }
  if (entry.title === '' && entry.attendees.length === 0) return yield { type: 'left-out', reason: 'empty' }
  // Told in another file or calendar already, or there in a newer version: nothing to count twice.
  if (told.has(name) || entry.rank < (overview.newest.get(name) ?? 0)) return
  told.add(name)
  const replaced = overview.replaced.get(entry.uid) ?? new Set<number>()
  const starts = entry.instead ? [entry.start] : occurrencesOf(entry, { knownUpTo: overview.knownUpTo, replaced })
  if (!starts) yield problem(file, component, t('the rule of its series is none we can work out; only its first time was read'))
  const isSeries = isOfSeries(entry)
  for (const start of starts ?? [entry.start]) {
    const occurrence = { entry, start, original: entry.instead ?? (isSeries ? start : undefined), isSeries }
    const meeting = meetingRecord(occurrence, me, overview.knownUpTo)
    yield eventRecord(occurrence, me)
    if (meeting) yield meeting
  }
}

function isOfSeries({ rules, addedTimes, instead }: Entry): boolean {
  return rules.length > 0 || addedTimes.length > 0 || instead !== undefined
}

function problem({ path }: InputFile, { line }: Component, reason: string): Imported {
  return { type: 'problem', file: path, line, reason }
}
