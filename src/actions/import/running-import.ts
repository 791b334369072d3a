import { UsualSignature } from '#domain/people/duplicates/usual-signature.ts'
import { identityKey } from '#domain/people/identity.ts'
import type { Said } from '#domain/people/shown.ts'
import { dayFromNumber } from '#domain/time.ts'
import type { Imported, Party } from '#importers/importer.ts'
import { type ImportCounts, NO_COUNTS } from '#store/imports.ts'

/** A name as one identity used it most, by majority vote in constant space. */
export interface UsedName {
  name: string
  votes: number
  count: number
  signature?: UsualSignature
}

/** What an identity of messages is said to be called, how often, and what it signs with. */
export function saidOfUsed({ name, count, signature }: UsedName): Said {
  return { ...(name ? { name } : {}), count, ...(signature ? { signed: signature.keys } : {}) }
}

/** What is gathered while one archive is read; a few words an identity, never a message. */
export class RunningImport {
  readonly importId: string
  readonly title: string
  /** Names that messages carried, by identity key. */
  readonly names = new Map<string, UsedName>()
  /** People whose shown values or ties have to be made anew. */
  readonly touched = new Set<string>()
  readonly newPeople = new Set<string>()
  readonly parts: { title: string; rows: number }[] = []
  rows = 0
  problems = 0
  counts = { interactions: 0, posts: 0, events: 0, publications: 0, alreadyKnown: 0 }
  readonly leftOut: Record<string, number> = {}
  /** How dates were read that could be read in another order. */
  dateOrder: ImportCounts['dateOrder']
  readonly #channels: Record<string, number> = {}
  #first = Number.POSITIVE_INFINITY
  #last = Number.NEGATIVE_INFINITY
  /** People that this import named, also those it did not touch. */
  readonly people = new Set<string>()

  constructor(importId: string, title: string) {
    this.importId = importId
    this.title = title
  }

  count(record: Imported): void {
    if (record.type === 'part') {
      this.parts.push({ title: record.title, rows: 0 })
      return
    }
    if (record.type === 'date-order') {
      const { type: _, ...dateOrder } = record
      this.dateOrder ??= dateOrder
      return
    }
    this.rows++
    const part = this.parts.at(-1)
    if (part) part.rows++
    if (record.type === 'left-out') this.leftOut[record.reason] = (this.leftOut[record.reason] ?? 0) + 1
  }

  /** A day (since 1970) on which a channel told of something; days after the last that can have happened are a wrong clock's. */
  sawDay(channel: string, day: number, lastDay: number): void {
    if (day > lastDay) return
    this.#first = Math.min(this.#first, day)
    this.#last = Math.max(this.#last, day)
    this.#channels[channel] = Math.max(this.#channels[channel] ?? day, day)
  }

  /** @param signed  identities in the signature of the message */
  sawName(key: string, { name, signed }: Pick<Party, 'name' | 'signed'>): void {
    this.#countName(key, name)
    if (!signed) return
    const used = this.names.get(key)!
    used.signature ??= new UsualSignature()
    used.signature.add(signed.map(identityKey))
  }

  #countName(key: string, name: string | undefined): void {
    const used = this.names.get(key)
    if (!used) {
      this.names.set(key, { name: name ?? '', votes: name ? 1 : 0, count: 1 })
      return
    }
    used.count++
    if (!name || used.name === name) used.votes += name ? 1 : 0
    else if (--used.votes <= 0) {
      used.name = name
      used.votes = 1
    }
  }

  get span(): { from: string | null; to: string | null } {
    return Number.isFinite(this.#first) ? { from: dayFromNumber(this.#first), to: dayFromNumber(this.#last) } : { from: null, to: null }
  }

  get stored(): ImportCounts {
    return {
      ...NO_COUNTS,
      ...this.counts,
      people: this.people.size,
      newPeople: this.newPeople.size,
      problems: this.problems,
      leftOut: this.leftOut,
      channels: this.#channels,
      ...(this.dateOrder ? { dateOrder: this.dateOrder } : {}),
    }
  }
}
