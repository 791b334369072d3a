import ICAL from 'ical.js'
import type { InputFile } from '../input.ts'
import { type Component, readComponents } from './components.ts'
import { type Entry, parseEntry, type ZoneOf } from './entry.ts'
import { instantOf } from './times.ts'
import { type ToInstant, zoneNamed } from './zones.ts'

/** What has to be known of all calendars of an import before the first entry of them can be told. A few words an entry, no more. */
export interface Overview {
  /** The last moment the calendars tell of, ms: when an entry was last written, else the last single entry. */
  readonly knownUpTo: number
  /** Name of an entry -> its newest version. */
  readonly newest: ReadonlyMap<string, number>
  /** Names of entries that were called off. */
  readonly cancelled: ReadonlySet<string>
  /** UID -> times of the series that an entry of their own replaces. */
  readonly replaced: ReadonlyMap<string, ReadonlySet<number>>
  readonly zonesOf: (file: InputFile) => ZoneOf
}

/** One name for the same entry in every export: the series, or one time of it. */
export function nameOf({ uid, instead }: Pick<Entry, 'uid' | 'instead'>): string {
  return instead ? `${uid} ${instantOf(instead)}` : uid
}

/** Answers, counter-proposals and the like: parts of a conversation, no entries. */
export function isConversation({ calendar }: Component): boolean {
  return /^(?:REPLY|COUNTER|DECLINECOUNTER|REFRESH)$/i.test(calendar.properties.get('METHOD') ?? '')
}

export function isCallingOff({ calendar }: Component, { isCancelled }: Entry): boolean {
  return isCancelled || /^CANCEL$/i.test(calendar.properties.get('METHOD') ?? '')
}

/** Reads every calendar once. */
export async function overviewOf(files: readonly InputFile[]): Promise<Overview> {
  const newest = new Map<string, number>()
  const cancelled = new Set<string>()
  const replaced = new Map<string, Set<number>>()
  const zones = new Map<InputFile, ZoneOf>()
  let writtenAt = Number.NEGATIVE_INFINITY
  let lastStart = Number.NEGATIVE_INFINITY
  for (const file of files) {
    const zoneOf = await zonesIn(file)
    zones.set(file, zoneOf)
    for await (const { entry, isOff } of entriesIn(file, zoneOf)) {
      writtenAt = Math.max(writtenAt, entry.writtenAt ?? writtenAt)
      if (entry.rules.length === 0) lastStart = Math.max(lastStart, instantOf(entry.start))
      const name = nameOf(entry)
      if (entry.rank >= (newest.get(name) ?? 0)) {
        newest.set(name, entry.rank)
        if (isOff) cancelled.add(name)
        else cancelled.delete(name)
      }
      if (entry.instead) replaced.set(entry.uid, (replaced.get(entry.uid) ?? new Set()).add(instantOf(entry.instead)))
    }
  }
  return {
    knownUpTo: Number.isFinite(writtenAt) ? writtenAt : lastStart,
    newest,
    cancelled,
    replaced,
    zonesOf: (file) => zones.get(file) ?? (() => undefined),
  }
}

async function* entriesIn(file: InputFile, zoneOf: ZoneOf): AsyncGenerator<{ entry: Entry; isOff: boolean }> {
  for await (const component of readComponents(file)) {
    if (component.type !== 'event' || isConversation(component)) continue
    const entry = parseEntry(component, zoneOf)
    if (entry) yield { entry, isOff: isCallingOff(component, entry) }
  }
}

/** The zones a file brings, by name; they may stand behind the entries that use them. */
async function zonesIn(file: InputFile): Promise<ZoneOf> {
  const rules = new Map<string, ICAL.Component>()
  for await (const component of readComponents(file)) {
    if (component.type !== 'zone') continue
    const zone = parsed(component.text)
    const name = String(zone?.getFirstPropertyValue('tzid') ?? '')
    if (zone && name && !rules.has(name)) rules.set(name, zone)
  }
  const known = new Map<string, ToInstant | undefined>()
  return (name) => {
    if (!known.has(name)) known.set(name, zoneNamed(name, rules.get(name)))
    return known.get(name)
  }
}

function parsed(text: string): ICAL.Component | undefined {
  try {
    return new ICAL.Component(ICAL.parse(text))
  } catch {
    // A zone that cannot be parsed: its name may still be one we know.
    return undefined
  }
}
