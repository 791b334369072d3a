import { sql } from 'kysely'
import { Invalid, NotFound } from '#domain/errors.ts'
import { touchedBy } from '#domain/interactions/derive.ts'
import type { Direction, InteractionKind } from '#domain/interactions/interaction.ts'
import { readActs } from '#domain/messages/read-acts.ts'
import { withTouch } from '#domain/ties/diary.ts'
import { addTouch, comesLate, type Touch } from '#domain/ties/tie.ts'
import { calendarDayNumber, type Day, dayFromNumber, instantOfWallTime, isDay } from '#domain/time.ts'
import { listInWords } from '#domain/words.ts'
import { type Phrase, t, tn, tOf } from '#language/say.ts'
import { findChange, type Undo } from '#store/changes.ts'
import type { Context } from '#store/context.ts'
import type { Db } from '#store/database.ts'
import { listIdentitiesOf } from '#store/identities.ts'
import { getOwner } from '#store/owner.ts'
import { savePromises } from '#store/promises.ts'
import { addInteractions, addRecords, interactionRow, type RecordRow } from '#store/records.ts'
import { idFrom, newId } from '#store/stable-id.ts'
import { findTie, saveTies } from '#store/ties.ts'
import type { Changed } from './change-person.ts'
import { keepChange } from './keep-change.ts'
import { rebuildTies } from './rebuild-ties.ts'
import { settleDay } from './settle-network.ts'

/** The channel of what the owner writes down themselves. */
export const BY_HAND = 'by hand'

export interface Logged {
  readonly people: readonly string[]
  readonly kind: InteractionKind
  /** Today when left out. */
  readonly on?: Day | undefined
  readonly note?: string | undefined
  /** Meetings and calls go both ways; everything else is the owner's unless said otherwise. */
  readonly direction?: Direction | undefined
  readonly tag?: 'give' | 'ask' | undefined
  /** Names this entry, where it may come more than once: kept while Tend did not answer, and sent by two pages. */
  readonly once?: string | undefined
}

const PAST = {
  meeting: 'You met {name}',
  call: 'You spoke with {name}',
  message: 'You wrote to {name}',
  mail: 'You wrote to {name}',
  letter: 'You wrote to {name}',
  introduction: 'You introduced {name}',
  gift: 'You gave something to {name}',
  comment: 'You commented for {name}',
  reaction: 'You reacted to {name}',
} as const satisfies Partial<Record<InteractionKind, Phrase>>

/** What came from them. */
const THEIR_PAST = {
  message: '{name} wrote to you',
  mail: '{name} wrote to you',
  letter: '{name} wrote to you',
  gift: '{name} gave you something',
} as const satisfies Partial<Record<InteractionKind, Phrase>>

/** @param name  of one person, or of several */
function pastOf(kind: InteractionKind, name: string, isTheirs: boolean): string {
  const said: Partial<Record<InteractionKind, Phrase>> = isTheirs ? THEIR_PAST : PAST
  return tOf(said[kind] ?? 'You were in touch with {name}', { name })
}

/** Writes down what happened, with one or several people at once, and what the owner promised in it. Undoable. @throws NotFound, Invalid for a day to come */
export async function logInteraction(ctx: Context, logged: Logged): Promise<Changed & { recordId: string }> {
  return ctx.db.transaction().execute(async (db) => {
    if (logged.once === undefined) return logWhole(db, ctx, logged, newId())
    const id = idFrom('logged once', ctx.ownerId, logged.once)
    await waitForTurn(db, id)
    const before = await findChange(db, ctx.ownerId, id)
    if (before?.undo.type === 'record') return { changeId: id, sentence: before.sentence, recordId: before.undo.recordId }
    return logWhole(db, ctx, logged, id)
  })
}

/** Of two that do the same thing at once the second sees what the first has done. */
export async function waitForTurn(db: Db, id: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${id}, 0))`.execute(db)
}

async function logWhole(db: Db, ctx: Context, logged: Logged, changeId: string): Promise<Changed & { recordId: string }> {
  const { sentence, recordId } = await keepRecord(db, ctx, logged)
  const promises = await keepPromises(db, ctx, logged)
  const said = promises.length > 0 ? t('{sentence}; what you promised is noted', { sentence }) : sentence
  const undo: Undo = { type: 'record', recordId, peopleAdded: [], ...(promises.length > 0 ? { promises } : {}) }
  return { ...(await keepChange(db, ctx, said, undo, changeId)), recordId }
}

/** As `logInteraction`, inside a transaction of the caller's, and without promises. */
export async function logWithin(db: Db, ctx: Context, logged: Logged): Promise<Changed & { recordId: string }> {
  const { sentence, recordId } = await keepRecord(db, ctx, logged)
  return { ...(await keepChange(db, ctx, sentence, { type: 'record', recordId, peopleAdded: [] })), recordId }
}

/** "I promised to send the plan by Friday": to several at once nothing tells whom. @returns ids of what was promised */
async function keepPromises(db: Db, ctx: Context, { people, note, on, direction }: Logged): Promise<string[]> {
  const [personId, another] = new Set(people)
  if (!note || !personId || another || direction === 'in') return []
  const madeOn = on ?? dayFromNumber(calendarDayNumber((await getOwner(db)).zone)(ctx.now()))
  const promised = readActs(note, { on: madeOn }).filter(({ kind }) => kind === 'promise')
  const rows = promised.map(({ sentence, words, dueOn }) => ({
    ...{ id: newId(), personId, recordId: null, madeBy: 'owner' as const, madeOn },
    what: sentence ?? words.join(' '),
    dueOn: dueOn ?? null,
  }))
  await savePromises(db, ctx.ownerId, rows)
  return rows.map(({ id }) => id)
}

/** Keeps what happened and adds it to the ties; the caller saves the change that takes it back. */
export async function keepRecord(db: Db, ctx: Context, logged: Logged): Promise<{ sentence: string; recordId: string }> {
  const { zone } = await getOwner(db)
  const at = momentOf(ctx.now(), logged.on, zone)
  const people = await peopleOf(db, ctx, logged.people)
  const ids = people.map(({ id }) => id)
  const keys = new Map((await listIdentitiesOf(db, ctx.ownerId, ids)).map(({ key, personId }) => [personId, key]))
  const others = ids.map((id) => keys.get(id)).filter((key) => key !== undefined)
  const direction = logged.direction ?? (logged.kind === 'meeting' || logged.kind === 'call' ? 'both' : 'out')
  const recordId = newId()
  const received = direction === 'in'
  const record: RecordRow = {
    id: recordId,
    alsoId: null,
    importId: null,
    at,
    kind: logged.kind,
    channel: BY_HAND,
    sender: received ? others[0]! : 'owner',
    receivers: received ? ['owner'] : others,
    audience: 1,
    subject: null,
    snippet: logged.note?.trim() || null,
    thread: null,
    asks: false,
    sent: false,
    tag: logged.tag ?? null,
    acts: [],
  }
  await addRecords(db, ctx.ownerId, [record])
  const personOf = new Map([...keys].map(([person, key]) => [key, person]))
  const touched = touchedBy(record, () => false).map(({ key }) => interactionRow(record, personOf.get(key)!, direction))
  await addInteractions(db, ctx.ownerId, touched)
  const day = calendarDayNumber(zone)(at)
  for (const { personId, kind, audience, gives, asks } of touched)
    await addToTie(db, ctx, personId, { at: at.getTime(), day, kind, direction, audience, gives, asks })
  await settleDay(
    db,
    ctx,
    day,
    touched.map(({ personId }) => personId),
  )
  return { sentence: pastOf(logged.kind, listInWords(people.map(({ name }) => name)), direction === 'in'), recordId }
}

/** A new contact adds to the tie as it stands; one that comes late has it worked out anew. */
async function addToTie(db: Db, ctx: Context, personId: string, touch: Touch): Promise<void> {
  const stored = await findTie(db, ctx.ownerId, personId)
  if (!stored || comesLate(stored.tie, touch)) return rebuildTies(db, ctx, [personId])
  const tie = addTouch(stored.tie, touch)
  const diary = withTouch(stored.diary, stored.tie, tie)
  await saveTies(db, ctx.ownerId, [{ personId, tie, diary, channels: [...new Set([...stored.channels, BY_HAND])] }])
}

/** Now, for today; noon, for another day. */
function momentOf(now: Date, on: Day | undefined, zone: string): Date {
  const today = dayFromNumber(calendarDayNumber(zone)(now))
  if (on === undefined || on === today) return now
  if (!isDay(on)) throw new Invalid(t('expected a day like 2026-03-01, got {day}', { day: on }))
  if (on > today) throw new Invalid(t('{day} has not come yet', { day: on }))
  return instantOfWallTime(new Date(`${on}T12:00:00Z`), zone)
}

async function peopleOf(db: Db, { ownerId }: Context, ids: readonly string[]): Promise<{ id: string; name: string }[]> {
  const wanted = [...new Set(ids)]
  if (wanted.length === 0) throw new Invalid(t('Name at least one person.'))
  const rows = await db.selectFrom('person').select(['id', 'name']).where('owner_id', '=', ownerId).where('id', 'in', wanted).execute()
  const missing = wanted.length - rows.length
  if (missing > 0) throw new NotFound(tn(missing, 'one of these people could not be found', '{n} of these people could not be found'))
  return wanted.map((id) => rows.find((row) => row.id === id)!)
}
