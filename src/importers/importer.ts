import type { KindName } from '#domain/export/kinds.ts'
import type { Act } from '#domain/interactions/acts.ts'
import type { InteractionKind } from '#domain/interactions/interaction.ts'
import type { Lessons } from '#domain/messages/weigh.ts'
import type { Birthday } from '#domain/people/birthday.ts'
import type { Identity } from '#domain/people/identity.ts'
import type { Day } from '#domain/time.ts'
import type { PlainPhrase } from '#language/say.ts'
import type { Input } from './input.ts'

/** Somebody as one record names them. At least one identity; the first is the one the source itself goes by. */
export interface Party {
  readonly identities: readonly Identity[]
  /** As written in the source. */
  readonly name?: string
  /** Other addresses and numbers that stand in their signature. They may be theirs: who is who is not told by them alone. */
  readonly signed?: readonly Identity[]
}

/** Stands for the owner where a source says "you" without an identity (a Direction column, a sent folder). */
export const OWNER = 'owner'
export type OwnerOrParty = typeof OWNER | Party

/** The owner, as an archive's own profile names them. */
export interface SelfRecord {
  readonly type: 'self'
  readonly identities: readonly Identity[]
  readonly name?: string
  /** What the profile on one network says, under plain words: headline, summary, position, organisation, place, photo, website. */
  readonly profile?: { readonly channel: string; readonly fields: Readonly<Record<string, string>> }
}

/** A picture of somebody, at most 200 KB; the type is told by the first bytes. */
export interface Photo {
  readonly type: 'image/jpeg' | 'image/png' | 'image/webp' | 'image/gif'
  readonly bytes: Uint8Array
}

/** One person as an address book, a list of connections or a follow says. */
export interface PersonRecord {
  readonly type: 'person'
  /** The same for the same row in a later export of the same account. */
  readonly key: string
  readonly identities: readonly Identity[]
  readonly name?: string
  readonly nickname?: string
  readonly organisation?: string
  readonly title?: string
  readonly place?: string
  readonly birthday?: Birthday
  /** Since when they are connected there. */
  readonly connectedOn?: Day
  readonly note?: string
  /** Labels and groups of an address book. */
  readonly groups?: readonly string[]
  /** People the record names beside this one: spouse, assistant, manager. */
  readonly related?: readonly { readonly name: string; readonly relation: string }[]
  readonly photo?: Photo
}

/** Something dated that passed between people. */
export interface InteractionRecord {
  readonly type: 'interaction'
  /** The same for the same event, also in a later export or in another copy: ids are made from it. */
  readonly key: string
  /** A second name of the same event (a mail's Message-ID). Two records that share either are one. */
  readonly alsoKey?: string
  /** Undefined when the source gives no usable time: kept, never counted as contact. */
  readonly at: Date | undefined
  /** `wall`: `at` holds the wall time as if it were UTC and the owner's zone has to be applied. `day`: noon UTC of a date without time. */
  readonly precision?: 'instant' | 'wall' | 'day'
  readonly kind: InteractionKind
  /** mail, linkedin, ... as the owner would call it. */
  readonly channel: string
  readonly from: OwnerOrParty
  readonly to: readonly OwnerOrParty[]
  /** Everyone it went to, also those that are not named in `to`. */
  readonly audience: number
  readonly subject?: string
  /** The first words that are new in it: no quotes, no signature; at most 280 characters. */
  readonly snippet?: string
  readonly thread?: string
  readonly replyTo?: string
  /** It wants an answer of whom it is sent to (domain/interactions/acts.ts). */
  readonly asks?: boolean
  /** What its words do (domain/interactions/acts.ts); left out where the source gives none. */
  readonly acts?: readonly Act[]
  /** It lay in a folder of sent mail: the sender is the owner. */
  readonly sent?: boolean
}

/** Something the owner published. */
export interface PostRecord {
  readonly type: 'post'
  readonly key: string
  readonly at: Date
  readonly precision?: 'instant' | 'wall' | 'day'
  readonly channel: string
  readonly kind: 'post' | 'comment' | 'reaction' | 'repost' | 'article'
  readonly text?: string
  readonly url?: string
}

/** Something somebody else published, as a feed or an archive tells. */
export interface PublicationRecord {
  readonly type: 'publication'
  readonly key: string
  readonly at: Date
  readonly precision?: 'instant' | 'wall' | 'day'
  /** 'web' for a site of their own, else the network. */
  readonly channel: string
  /** Who published it: at least one identity; the first is the one the source itself goes by. */
  readonly author: Party
  readonly title?: string
  /** The first 500 characters, without markup. */
  readonly text?: string
  /** http or https. */
  readonly url?: string
}

/** An event the owner attends, attended or hosts. */
export interface EventRecord {
  readonly type: 'event'
  readonly key: string
  readonly at: Date
  readonly precision?: 'instant' | 'wall' | 'day'
  readonly endsAt?: Date
  readonly title: string
  readonly url?: string
  readonly place?: string
  /** Who told of it: linkedin, meetup, luma, or calendar where it is an entry like any other. */
  readonly channel?: string
  readonly role: 'attending' | 'hosting' | 'invited'
  /** Who was asked, the owner among them where the source says so. */
  readonly guests?: readonly EventGuest[]
  /** How many others were asked in all, also those that are not named in `guests`. */
  readonly asked?: number
  /** One of a series: a weekly meeting is no evening out. */
  readonly isSeries?: boolean
  /** When the source last wrote it: of two tellings, as of a time that was moved, the later stands. */
  readonly writtenAt?: Date
}

/** Somebody who was asked to an event. */
export interface EventGuest {
  readonly identity: Identity
  readonly name?: string
  readonly role: 'attending' | 'hosting' | 'invited'
  /** Left out while they said nothing. */
  readonly answer?: 'yes' | 'no' | 'maybe'
  /** Left out where nobody kept a list at the door. */
  readonly came?: boolean
}

/**
 * Why a row that is fine is deliberately not kept. `nameless`: somebody of whom only a number is known. `notice`: written by the service itself.
 * `unsent`: taken back by whoever sent it. `ended`: a friendship, a follow or a request that is no more. `died`: somebody who has died.
 * `mentioned`: somebody who is only named with another person, as a child is.
 */
export const LEFT_OUT_REASONS = [
  'list',
  'robot',
  'crowd',
  'draft',
  'trash',
  'advertising',
  'cancelled',
  'empty',
  'nameless',
  'notice',
  'unsent',
  'ended',
  'died',
  'mentioned',
] as const

/** Counted by reason. */
export interface LeftOut {
  readonly type: 'left-out'
  readonly reason: (typeof LEFT_OUT_REASONS)[number]
}

/** A row we could not use. The import goes on. */
export interface Problem {
  readonly type: 'problem'
  /** Path inside the import. */
  readonly file: string
  /** From 1; for mail the line on which the message begins. */
  readonly line?: number
  /** What was expected and what came, in one short sentence; no names or text of others. */
  readonly reason: string
}

/** From here on, until the next one, records come from this part. Only for showing progress. */
export interface PartBegins {
  readonly type: 'part'
  /** In the reader's words: "Connections", "Messages". */
  readonly title: string
}

/** Which number of a date is the day, where neither has to be. */
export type DateOrder = 'day-first' | 'month-first'

/** The dates of the file could be read in another order as well: the owner may say which is right. At most one an import. */
export interface DateOrderGuessed {
  readonly type: 'date-order'
  readonly readAs: DateOrder
  /** One of them as it is written, and the day that it is in each order. */
  readonly written: string
  readonly days: Readonly<Record<DateOrder, Day>>
}

/** One line of a Tend's own export of everything (domain/export): not something that a source tells, but how it was kept. */
export interface ToldLine {
  readonly type: 'told'
  readonly kind: KindName
  /** In the order of the fields of its kind, checked; null for what is left out. */
  readonly values: readonly unknown[]
  /** How long the line is. */
  readonly bytes: number
}

export type Imported =
  | ToldLine
  | SelfRecord
  | PersonRecord
  | InteractionRecord
  | PostRecord
  | PublicationRecord
  | EventRecord
  | LeftOut
  | Problem
  | PartBegins
  | DateOrderGuessed

/** Somebody who may be the owner, with what speaks for it. */
export interface OwnerCandidate {
  readonly identity: Identity
  readonly name?: string
  /** In the reader's words: "wrote 2,924 of 3,566 messages". */
  readonly reason: string
  /** True when we would take it without asking. */
  readonly certain: boolean
}

export interface ReadOptions {
  /** All identities known to be the owner's own, as identity keys. */
  readonly me: ReadonlySet<string>
  /** The owner's time zone: on which day a message was written. UTC where it is left out. */
  readonly zone?: string
  /** What the owner's corrections taught of what messages do. */
  readonly lessons?: Lessons
  /** Two letters; for phone numbers written without a country code. */
  readonly country?: string
  /** Only for the importer of any CSV: column name -> field, corrected by the owner. */
  readonly columns?: Readonly<Record<string, string>>
  /** Only for importers that ask for it: the owner's word on dates such as 3/4/21. */
  readonly dateOrder?: DateOrder
}

/** Reads one kind of export. Knows nothing of the database, the network or the clock. */
export interface Importer {
  readonly id: string
  /** "LinkedIn archive"; said in the reader's language where it is shown, and kept with an import as it stands here. */
  readonly title: PlainPhrase
  /** How a person gets theirs: one line a step, none when there is nothing to explain. */
  readonly steps: readonly PlainPhrase[]
  /** Its dates may leave open which number is the day, and `dateOrder` settles it. */
  readonly asksDateOrder?: boolean
  /**
   * The files of this input that are ours, recognised by content, or none.
   * Reads heads of files only, at most 64 KB each.
   */
  recognise(input: Input): Promise<readonly string[]>
  /**
   * Where several archives may lie side by side in what was recognised: the paths of each. Without it, all are one import.
   */
  split?(paths: readonly string[]): readonly (readonly string[])[]
  /** Of an archive that comes in several zips: files that each of them may bring along, and that do not make it another archive. */
  isInEveryPart?(path: string): boolean
  /** Who the owner seems to be, most likely first. Reads as little as it can. */
  findOwner?(input: Input): Promise<readonly OwnerCandidate[]>
  /** Every record, in the order of the files; memory does not grow with the input. Never throws for bad rows. */
  read(input: Input, options: ReadOptions): AsyncIterable<Imported> | Iterable<Imported>
}
