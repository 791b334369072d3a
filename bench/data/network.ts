import { findCommunities } from '#actions/find-communities.ts'
import { rebuildTies } from '#actions/rebuild-ties.ts'
import { settleNetwork } from '#actions/settle-network.ts'
import { normaliseName } from '#domain/people/names.ts'
import { calendarDayNumber } from '#domain/time.ts'
import { saveClaims } from '#store/claims.ts'
import { type Context, openContext } from '#store/context.ts'
import { type Database, openDatabase } from '#store/database.ts'
import { saveIdentities } from '#store/identities.ts'
import { addImport, NO_COUNTS, saveImport } from '#store/imports.ts'
import { getOwner } from '#store/owner.ts'
import { addPeople, saveShown } from '#store/people.ts'
import { addInteractions, addRecords } from '#store/records.ts'
import { idFrom, newId } from '#store/stable-id.ts'
import { chanceFrom } from '../measure/numbers.ts'
import type { Workshop } from '../measure/workshop.ts'
import { madeExchanges } from './exchanges.ts'
import { madeName, madeOrganisation } from './names.ts'

export const PEOPLE = 50_000
export const INTERACTIONS = 2_000_000
const BATCH = 5000

/** One invented person of the network; the first has the most interactions. */
export interface MadePerson {
  readonly id: string
  readonly key: string
  readonly name: string
  readonly organisation: string
}

/** The people of the network, the same on every run. */
export function networkPeople(count = PEOPLE): MadePerson[] {
  const chance = chanceFrom(2)
  return Array.from({ length: count }, (_, rank) => {
    const { first, last } = madeName(chance)
    const key = `mail:${normaliseName(`${first}.${last}`)}.${rank}@mail.example`
    return { id: idFrom('made', String(rank)), key, name: `${first} ${last}`, organisation: madeOrganisation(chance) }
  })
}

/** How large a network is. */
export interface NetworkSize {
  readonly people: number
  readonly interactions: number
}

const WHOLE: NetworkSize = { people: PEOPLE, interactions: INTERACTIONS }

/** A data folder with 50,000 people and two million interactions with them, or as many as said, written by the program's own queries. */
export function networkFolder(workshop: Workshop, size = WHOLE): Promise<string> {
  return workshop.made(size === WHOLE ? 'network' : `network-${size.people}-${size.interactions}`, async (path) => {
    const database = await openDatabase(path)
    try {
      await fill(database, await openContext(database, path, () => new Date()), size, (text) => workshop.say(text))
    } finally {
      await database.close()
    }
  })
}

async function fill(database: Database, ctx: Context, size: NetworkSize, say: (text: string) => void): Promise<void> {
  const people = networkPeople(size.people)
  const importId = await beginImport(ctx)
  await savePeople(ctx, importId, people)
  for (const batch of inBatches(madeExchanges(people, size.interactions, ctx.now()))) {
    await addRecords(
      ctx.db,
      ctx.ownerId,
      batch.map(({ record }) => ({ ...record, importId })),
    )
    await addInteractions(
      ctx.db,
      ctx.ownerId,
      batch.map(({ interaction }) => interaction),
    )
  }
  say('working out the ties')
  await rebuildTies(
    ctx.db,
    ctx,
    people.map(({ id }) => id),
  )
  await endImport(ctx, importId, size)
  await settleNetwork(ctx.db, ctx)
  say('finding the communities')
  await findCommunities(ctx)
  // The server does this by itself within minutes; here nobody waits for it.
  await database.pool.query('vacuum analyze')
}

async function beginImport(ctx: Context): Promise<string> {
  const id = newId()
  const row = { id, source: 'mail', title: 'Mailbox', path: 'made', fingerprint: null, options: {}, dropId: null }
  await addImport(ctx.db, ctx.ownerId, row)
  return id
}

async function endImport(ctx: Context, id: string, { people, interactions }: NetworkSize): Promise<void> {
  const today = calendarDayNumber((await getOwner(ctx.db)).zone)(ctx.now())
  const counts = {
    ...NO_COUNTS,
    people,
    newPeople: people,
    interactions,
    channels: { mail: today, linkedin: today },
  }
  await saveImport(ctx.db, ctx.ownerId, id, { state: 'done', counts, finishedAt: ctx.now() })
}

async function savePeople(ctx: Context, importId: string, people: readonly MadePerson[]): Promise<void> {
  for (const batch of inBatches(people)) {
    const named = batch.map((person) => ({ ...person, nameNorm: normaliseName(person.name) }))
    await addPeople(ctx.db, ctx.ownerId, named, ctx.now())
    await saveIdentities(
      ctx.db,
      ctx.ownerId,
      named.map(({ id, key }) => ({ key, personId: id, because: 'first seen in: Mailbox' })),
    )
    await saveShown(
      ctx.db,
      ctx.ownerId,
      named.map((person) => ({ ...person, title: null, place: null, birthday: null, connectedOn: null })),
    )
    await saveClaims(
      ctx.db,
      ctx.ownerId,
      named.map(({ id, key, name, organisation }) => ({
        id: idFrom('claim', importId, key),
        importId,
        personId: id,
        identities: [key],
        said: { name, organisation },
      })),
    )
  }
}

function* inBatches<T>(items: Iterable<T>): Generator<T[]> {
  let batch: T[] = []
  for (const item of items) {
    batch.push(item)
    if (batch.length < BATCH) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}
