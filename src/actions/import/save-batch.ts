import { touchedBy } from '#domain/interactions/derive.ts'
import { identityKey } from '#domain/people/identity.ts'
import { nameNorm, normaliseName } from '#domain/people/names.ts'
import { archiveIsTheirs, onOneRecordIn } from '#domain/people/why-theirs.ts'
import { calendarDayNumber, instantOfWallTime } from '#domain/time.ts'
import type {
  EventGuest,
  EventRecord,
  Imported,
  InteractionRecord,
  OwnerOrParty,
  Party,
  PersonRecord,
  Photo,
  PostRecord,
  PublicationRecord,
} from '#importers/importer.ts'
import { type Claim, saveClaims } from '#store/claims.ts'
import { type Context, latestNow } from '#store/context.ts'
import type { Db } from '#store/database.ts'
import { saveIdentities } from '#store/identities.ts'
import { saveProblems } from '#store/imports.ts'
import { saveOwnProfile } from '#store/own-profile.ts'
import { saveFoundIdentities, saveOwner } from '#store/owner.ts'
import { addPeople, type NewPersonRow } from '#store/people.ts'
import { savePhotos } from '#store/photos.ts'
import { addEvents, addPosts, type GuestRow, saveGuests } from '#store/posts-and-events.ts'
import { type PromiseRow, promisesOf, savePromises } from '#store/promises.ts'
import { addPublications } from '#store/publications.ts'
import { addInteractions, addRecords, type InteractionRow, interactionRow, type RecordRow, saveToldAgain } from '#store/records.ts'
import { idFrom } from '#store/stable-id.ts'
import { mergePeople } from '../merge-people.ts'
import type { RunningImport } from './running-import.ts'
import type { WhoIsWho } from './who-is-who.ts'

/** What stays the same from batch to batch. */
export interface Saving {
  readonly ctx: Context
  readonly run: RunningImport
  readonly who: WhoIsWho
  /** Keys of the owner's own identities; grows when the archive's own profile names more. */
  readonly mine: Set<string>
  /** The owner's. */
  readonly zone: string
  /** From what ids are made (store/owner.ts). */
  readonly idsFrom: string
  /** In which times without a zone were written, where the owner says that it is another. */
  readonly writtenIn: string
}

/** New rows of one batch, written together. */
class Pending {
  readonly people: NewPersonRow[] = []
  readonly identities: { key: string; personId: string; because: string }[] = []
  readonly claims: Claim[] = []
  /** By claim: the last one counts. */
  readonly photos = new Map<string, Photo>()

  async save(db: Db, { ctx }: Saving): Promise<void> {
    await addPeople(db, ctx.ownerId, this.people.splice(0), ctx.now())
    await saveIdentities(db, ctx.ownerId, this.identities.splice(0))
    await saveClaims(db, ctx.ownerId, this.claims.splice(0))
    await savePhotos(
      db,
      ctx.ownerId,
      [...this.photos].map(([claimId, photo]) => ({ claimId, ...photo })),
    )
    this.photos.clear()
  }
}

/** Saves what one batch tells, in one transaction: killed at any moment, a batch is there whole or not at all. */
export async function saveBatch(saving: Saving, records: readonly Imported[]): Promise<void> {
  const { ctx, run } = saving
  const firstProblem = run.problems
  for (const record of records) run.count(record)
  const of = <Type extends Imported['type']>(type: Type) =>
    records.filter((record): record is Extract<Imported, { type: Type }> => record.type === type)
  const problems = of('problem')
  run.problems += problems.length
  await ctx.db.transaction().execute(async (db) => {
    for (const self of of('self')) await saveSelf(db, saving, self)
    const pending = new Pending()
    for (const person of of('person')) await savePerson(db, saving, pending, person)
    await saveInteractions(db, saving, pending, of('interaction'))
    await pending.save(db, saving)
    await savePosts(db, saving, of('post'))
    await savePublications(db, saving, of('publication'))
    await saveEvents(db, saving, of('event'))
    await saveProblems(
      db,
      ctx.ownerId,
      run.importId,
      firstProblem,
      problems.map(({ file, line, reason }) => ({ file, line: line ?? null, reason })),
    )
  })
}

async function saveSelf(db: Db, { ctx, run, mine }: Saving, self: Extract<Imported, { type: 'self' }>): Promise<void> {
  const reason = archiveIsTheirs(run.title)
  const found = self.identities.map((identity) => ({ identity, ...(self.name ? { name: self.name } : {}), reason, isMine: true }))
  await saveFoundIdentities(db, ctx.ownerId, run.importId, found)
  for (const { identity } of found) mine.add(identityKey(identity))
  if (self.profile) await saveOwnProfile(db, ctx.ownerId, run.importId, self.profile)
  const owner = await db.selectFrom('owner').select('name').where('owner_id', '=', ctx.ownerId).executeTakeFirst()
  if (self.name && !owner?.name) await saveOwner(db, ctx.ownerId, { name: self.name })
}

async function resolve(db: Db, saving: Saving, pending: Pending, party: Party): Promise<string> {
  const { ctx, run, who } = saving
  const { personId, isNew, newKeys, absorbed } = who.resolve(party, run.title)
  if (isNew) {
    const name = party.name?.slice(0, 200) || party.identities[0]!.value
    pending.people.push({ id: personId, name, nameNorm: nameNorm(name) })
    run.newPeople.add(personId)
  }
  for (const { key, because } of newKeys) pending.identities.push({ key, personId, because })
  for (const other of absorbed) {
    await pending.save(db, saving)
    await mergePeople(db, ctx, [{ keep: personId, absorb: other, because: onOneRecordIn(run.title) }])
    for (const set of [run.touched, run.newPeople, run.people]) set.delete(other)
  }
  run.touched.add(personId)
  run.people.add(personId)
  return personId
}

async function savePerson(db: Db, saving: Saving, pending: Pending, record: PersonRecord): Promise<void> {
  const { run, who, mine } = saving
  const identities = record.identities.filter((identity) => !mine.has(identityKey(identity)))
  if (identities.length === 0) return
  const wasKnown = identities.every((identity) => who.personOf(identityKey(identity)) !== undefined)
  const { type: _, key, identities: __, photo, ...said } = record
  const personId = await resolve(db, saving, pending, { identities, ...(record.name ? { name: record.name } : {}) })
  if (wasKnown && !run.newPeople.has(personId)) run.counts.alreadyKnown++
  // A key that occurs twice in one statement could not be written twice.
  const id = idFrom('claim', run.importId, key, identityKey(identities[0]!))
  const at = pending.claims.findIndex((claim) => claim.id === id)
  const claim = { id, importId: run.importId, personId, identities: identities.map(identityKey), said }
  if (at >= 0) pending.claims[at] = claim
  else pending.claims.push(claim)
  if (photo) pending.photos.set(id, photo)
}

const keyOf = (party: OwnerOrParty) => (party === 'owner' ? 'owner' : identityKey(party.identities[0]!)).replaceAll('\n', ' ')

function instantOf({ at, precision }: { at?: Date | undefined; precision?: 'instant' | 'wall' | 'day' }, zone: string): Date | null {
  if (!at || Number.isNaN(at.getTime())) return null
  return precision === 'wall' || precision === 'day' ? instantOfWallTime(at, zone) : at
}

/** What is cut may end in half a character. */
const clean = (text: string | undefined, length: number) => text?.slice(0, length).toWellFormed() ?? null

function recordRow({ idsFrom, run, writtenIn }: Saving, record: InteractionRecord): RecordRow {
  return {
    id: idFrom('record', idsFrom, record.key),
    alsoId: record.alsoKey ? idFrom('also', idsFrom, record.alsoKey) : null,
    importId: run.importId,
    at: instantOf(record, writtenIn),
    kind: record.kind,
    channel: record.channel,
    sender: keyOf(record.from),
    receivers: record.to.map(keyOf),
    audience: record.audience,
    subject: clean(record.subject, 500),
    snippet: clean(record.snippet, 280),
    thread: clean(record.thread, 500),
    asks: record.asks ?? false,
    sent: record.sent ?? false,
    acts: record.acts ?? null,
  }
}

async function saveInteractions(db: Db, saving: Saving, pending: Pending, records: readonly InteractionRecord[]): Promise<void> {
  if (records.length === 0) return
  const { ctx, run, mine } = saving
  const rows = records.map((record) => recordRow(saving, record))
  const added = await addRecords(db, ctx.ownerId, rows)
  const known = rows.filter(({ id }) => !added.has(id))
  run.counts.interactions += added.size
  run.counts.alreadyKnown += rows.length - added.size
  await saveToldAgain(db, ctx.ownerId, run.importId, 'record', known)
  const interactions: InteractionRow[] = []
  const promises: PromiseRow[] = []
  const seen = new Set<string>()
  const dayOf = calendarDayNumber(saving.zone)
  const lastDay = dayOf(latestNow(ctx))
  for (const [i, row] of rows.entries()) {
    const isNew = added.has(row.id) && !seen.has(row.id)
    seen.add(row.id)
    if (row.at) run.sawDay(row.channel, dayOf(row.at), lastDay)
    for (const { key, direction } of touchedBy(row, (own) => mine.has(own))) {
      const party = partyOf(records[i]!, key)
      if (!party) continue
      run.sawName(key, party)
      const personId = await resolve(db, saving, pending, party)
      if (!isNew) continue
      interactions.push(interactionRow(row, personId, direction))
      promises.push(...promisesOf(row, personId, direction, dayOf))
    }
  }
  await addInteractions(db, ctx.ownerId, interactions)
  await savePromises(db, ctx.ownerId, promises)
}

function partyOf({ from, to }: InteractionRecord, key: string): Party | undefined {
  return [from, ...to].find((party): party is Party => party !== 'owner' && keyOf(party) === key)
}

async function savePosts(db: Db, { ctx, run, writtenIn, idsFrom }: Saving, posts: readonly PostRecord[]): Promise<void> {
  const rows = posts.flatMap((post) => {
    const at = instantOf(post, writtenIn)
    return at
      ? [
          {
            id: idFrom('post', idsFrom, post.key),
            at,
            channel: post.channel,
            kind: post.kind,
            text: clean(post.text, 5000),
            url: clean(post.url, 2000),
          },
        ]
      : []
  })
  const added = await addPosts(db, ctx.ownerId, run.importId, rows)
  run.counts.posts += added
  run.counts.alreadyKnown += rows.length - added
  if (added < rows.length) await saveToldAgain(db, ctx.ownerId, run.importId, 'post', rows)
}

/** What the owner themselves published in a feed of theirs is no publication of others. */
async function savePublications(db: Db, { ctx, run, writtenIn, mine, idsFrom }: Saving, told: readonly PublicationRecord[]): Promise<void> {
  const rows = told.flatMap((publication) => {
    const at = instantOf(publication, writtenIn)
    const keys = publication.author.identities.map((identity) => clean(identityKey(identity).replaceAll('\n', ' '), 2100)!)
    if (!at || keys.some((key) => mine.has(key))) return []
    const { key, author, channel, title, text, url } = publication
    return [
      {
        id: idFrom('publication', idsFrom, key),
        at,
        author: keys[0]!,
        authorKeys: keys,
        authorName: clean(author.name, 200),
        authorNorm: clean(normaliseName(author.name ?? ''), 200)!,
        channel,
        title: clean(title, 300),
        text: clean(text, 500),
        url: clean(url, 2000),
      },
    ]
  })
  const added = await addPublications(db, ctx.ownerId, run.importId, rows)
  run.counts.publications += added
  run.counts.alreadyKnown += rows.length - added
  if (added < rows.length) await saveToldAgain(db, ctx.ownerId, run.importId, 'publication', rows)
}

async function saveEvents(db: Db, { ctx, run, writtenIn, idsFrom }: Saving, events: readonly EventRecord[]): Promise<void> {
  const told = events.flatMap((event) => {
    const at = instantOf(event, writtenIn)
    return at ? [{ event, at, id: idFrom('event', idsFrom, event.key) }] : []
  })
  const rows = told.map(({ event, at, id }) => ({
    id,
    at,
    endsAt: instantOf({ at: event.endsAt, ...(event.precision ? { precision: event.precision } : {}) }, writtenIn),
    title: clean(event.title, 500) ?? '',
    url: clean(event.url, 2000),
    role: event.role,
    place: clean(event.place, 500),
    channel: event.channel ?? null,
    isAllDay: event.precision === 'day',
    isSeries: event.isSeries ?? false,
    asked: event.asked ?? event.guests?.length ?? 0,
    written: Math.floor((event.writtenAt?.getTime() ?? 0) / 1000),
  }))
  const added = await addEvents(db, ctx.ownerId, run.importId, rows)
  await saveGuests(
    db,
    ctx.ownerId,
    run.importId,
    told.flatMap(({ event, id }) => (event.guests ?? []).map((guest) => guestRow(id, guest))),
  )
  run.counts.events += added
  run.counts.alreadyKnown += rows.length - added
  if (added < rows.length) await saveToldAgain(db, ctx.ownerId, run.importId, 'event', rows)
}

function guestRow(eventId: string, { identity, name, role, answer, came }: EventGuest): GuestRow {
  return {
    eventId,
    guest: identityKey(identity).replaceAll('\n', ' '),
    name: clean(name, 200),
    role,
    answer: answer ?? null,
    came: came ?? null,
  }
}
