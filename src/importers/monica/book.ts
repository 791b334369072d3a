import type { Birthday } from '#domain/people/birthday.ts'
import type { Day } from '#domain/time.ts'

/**
 * An account of Monica, from whichever of its exports. Its parts refer to each other in all directions, so that it is gathered whole:
 * what is kept of a contact are lines, and accounts hold thousands of them.
 */
export interface Book {
  /** By the id that the rest refers to. */
  readonly contacts: Map<string, MonicaContact>
  readonly users: MonicaUser[]
  readonly activities: Map<string, MonicaActivity>
  readonly calls: MonicaCall[]
  readonly messages: MonicaMessage[]
  readonly relations: MonicaRelation[]
  /** Kinds of fields: mail, phone and names of networks. */
  readonly fieldTypes: Map<string, string>
}

export interface MonicaContact {
  readonly id: string
  /** The same in every export. */
  readonly uuid: string
  readonly name: string
  readonly nickname?: string | undefined
  readonly organisation?: string | undefined
  readonly title?: string | undefined
  /** Only mentioned with somebody: a child, a partner. */
  readonly isPartial: boolean
  readonly isDead: boolean
  readonly notes: string[]
  readonly tags: string[]
  readonly fields: { readonly typeId: string; readonly value: string }[]
  place?: string | undefined
  birthday?: Birthday | undefined
  metOn?: Day | undefined
  readonly talkedOn?: Day | undefined
}

export interface MonicaUser {
  readonly id: string
  readonly name: string
  readonly mail: string | undefined
  /** The contact that is themselves. */
  readonly contactId: string | undefined
}

export interface MonicaActivity {
  readonly key: string
  readonly on: Day | undefined
  readonly summary: string
  readonly text: string
  readonly contactIds: string[]
}

export interface MonicaCall {
  readonly contactId: string
  readonly on: Day | undefined
  readonly text: string
  readonly isIncoming: boolean
}

export interface MonicaMessage {
  readonly contactId: string
  readonly on: Day | undefined
  readonly text: string
  readonly isMine: boolean
  /** Where it was said, as a kind of field. */
  readonly typeId: string | undefined
}

/** `who` is the `relation` of `of`: their mother, their colleague. */
export interface MonicaRelation {
  readonly who: string
  readonly of: string
  readonly relation: string
}

export function emptyBook(): Book {
  return { contacts: new Map(), users: [], activities: new Map(), calls: [], messages: [], relations: [], fieldTypes: new Map() }
}

/** No note is longer than a letter; in characters. */
const LONGEST_NOTE = 4000
export const shortened = (text: string | undefined) => (text ?? '').slice(0, LONGEST_NOTE)

/** The day of `2024-03-01`, `2024-03-01 10:00:00` and `2024-03-01T10:00:00.000000Z`: Monica asks for days. */
export function dayIn(written: string | undefined): Day | undefined {
  const found = /^(\d{4}-\d{2}-\d{2})(?!\d)/.exec(written ?? '')?.[1]
  return found && !Number.isNaN(Date.parse(found)) && !found.startsWith('0000') ? found : undefined
}

/** A birthday, from a day that may be without its year; one worked out from an age has neither month nor day. */
export function birthdayOf(on: Day | undefined, isYearUnknown: boolean, isAgeBased: boolean): Birthday | undefined {
  if (!on || isAgeBased) return undefined
  const [year, month, day] = on.split('-').map(Number) as [number, number, number]
  return isYearUnknown ? { month, day } : { month, day, year }
}
