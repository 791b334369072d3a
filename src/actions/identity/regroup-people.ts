import { sql } from 'kysely'
import { touchedBy } from '#domain/interactions/derive.ts'
import { groupIdentities } from '#domain/people/group-identities.ts'
import { identityFromKey } from '#domain/people/identity.ts'
import { type Claim, listClaimsOf, moveClaims, removeClaimParts, saveClaims } from '#store/claims.ts'
import type { Context } from '#store/context.ts'
import type { Db } from '#store/database.ts'
import { listIdentitiesOf, listOwnersOf, saveIdentities } from '#store/identities.ts'
import { type LinkRow, listLinksOf } from '#store/links.ts'
import {
  listAbsorbedKeys,
  listMergesOf,
  type MergeRow,
  moveBelongings,
  removeMerge,
  restorePerson,
  restoreSettings,
} from '#store/merges.ts'
import { listOwnKeys } from '#store/owner.ts'
import { addPeople, listSince } from '#store/people.ts'
import { addInteractions, type InteractionRow, interactionRow, listRecordsOfPeople, removeAllInteractionsOf } from '#store/records.ts'
import { idFrom, newId } from '#store/stable-id.ts'
import { mergePeople } from '../merge-people.ts'

interface Held {
  readonly key: string
  readonly personId: string
  readonly because: string
}

/**
 * Makes people anew of the identities of some: who is one by records, by the owner's word and by what was found becomes one person, who is
 * not comes apart. Somebody who had been joined to another and comes apart again is who they were, with what hung on them.
 *
 * Call it inside the transaction that changed what ties identities; shown values and ties are to be made anew after it.
 * @returns everybody whose identities or interactions changed, and those asked for
 */
export async function regroupPeople(db: Db, ctx: Pick<Context, 'ownerId' | 'now'>, people: Iterable<string>): Promise<Set<string>> {
  const { ownerId } = ctx
  const { held, links } = await withEverybodyTied(db, ctx, [...people])
  const ids = [...new Set(held.map(({ personId }) => personId))]
  await removeClaimParts(db, ownerId, ids)
  const claims = await listClaimsOf(db, ownerId, ids)
  const keys = held.map(({ key }) => key)
  const pairs = (saidBy: LinkRow['saidBy'], isSame: boolean) =>
    links.filter((link) => link.saidBy === saidBy && link.isSame === isSame).map(({ a, b }) => [a, b] as const)
  const groups = groupIdentities(keys, {
    same: pairs('owner', true),
    apart: pairs('owner', false),
    records: claims.map(({ identities }) => identities),
    found: pairs('program', true),
  })
  const seats = await seatGroups(db, ctx, groups, held)
  const moving = held.filter(({ key, personId }) => seats.personOf.get(key) !== personId)
  const parting = partingOf(held, seats.personOf)
  if (parting.size > 0) await moveApart(db, ctx, parting, { held, claims, seats })
  await joinEmptied(db, ctx, held, seats.personOf, parting)
  await saveClaims(db, ownerId, partsOf(claims, seats.personOf))
  const everybody = new Set([...people, ...ids, ...moving.map(({ key }) => seats.personOf.get(key)!)])
  for (const { merge, personId } of seats.revived) await giveBack(db, ctx, merge, personId, [...everybody])
  return everybody
}

/** The identities of some people, of everybody a link ties them to, and of those these are tied to; with the links. */
async function withEverybodyTied(db: Db, { ownerId }: Pick<Context, 'ownerId'>, people: readonly string[]) {
  const ids = new Set(people)
  for (;;) {
    const held = await listIdentitiesOf(db, ownerId, [...ids])
    const links = await listLinksOf(
      db,
      ownerId,
      held.map(({ key }) => key),
    )
    // Also those kept apart: of a record that tells of both, each has a part.
    const tied = links.flatMap(({ a, b }) => [a, b])
    const before = ids.size
    for (const { personId } of await listOwnersOf(db, ownerId, tied)) ids.add(personId)
    if (ids.size === before) return { held, links }
  }
}

interface Seats {
  /** Identity key -> who has it now. */
  readonly personOf: ReadonlyMap<string, string>
  /** People who are back. */
  readonly revived: readonly { readonly merge: MergeRow; readonly personId: string }[]
  /** People who were never there before. */
  readonly fresh: readonly { readonly id: string; readonly keys: readonly string[] }[]
}

/** An identity somebody had before any merge says so much more of who they are than one that came to them by a merge. */
const OWN = 1000

/**
 * Whoever was here first keeps the group with most of their identities, what they had before any merge first; so the pages of long known people
 * stay where they are. A group that nobody keeps is somebody who was joined before, or somebody new.
 */
async function seatGroups(
  db: Db,
  { ownerId }: Pick<Context, 'ownerId'>,
  groups: readonly string[][],
  held: readonly Held[],
): Promise<Seats> {
  const before = new Map(held.map(({ key, personId }) => [key, personId]))
  const absorbed = new Set(await listAbsorbedKeys(db, ownerId, [...new Set(before.values())]))
  const claims = groups.flatMap((group) =>
    [...Map.groupBy(group, (key) => before.get(key)!)].map(([personId, keys]) => ({
      group,
      personId,
      weight: keys.reduce((sum, key) => sum + (absorbed.has(key) ? 1 : OWN), 0),
    })),
  )
  const taken = new Set<string>()
  const personOf = new Map<string, string>()
  const since = new Map((await listSince(db, ownerId, [...new Set(before.values())])).map(({ id, createdAt }) => [id, createdAt.getTime()]))
  const earlier = (x: string, y: string) => since.get(x)! - since.get(y)! || (x < y ? -1 : x > y ? 1 : 0)
  const inOrder = claims.toSorted((x, y) => earlier(x.personId, y.personId) || y.weight - x.weight || (x.group[0]! < y.group[0]! ? -1 : 1))
  for (const { group, personId } of inOrder) if (!taken.has(personId) && !personOf.has(group[0]!)) seat(group, personId)
  const here = new Set(before.values())
  const revived: { merge: MergeRow; personId: string }[] = []
  const fresh: { id: string; keys: readonly string[] }[] = []
  for (const group of groups) {
    if (personOf.has(group[0]!)) continue
    const merges = (await listMergesOf(db, ownerId, group)).filter(({ absorbed }) => !taken.has(absorbed) && !here.has(absorbed))
    // Somebody joined to one who was joined to a third stands in both merges: they are who had just these identities.
    const merge = merges.toSorted((x, y) => likeness(y.keys, group) - likeness(x.keys, group))[0]
    if (merge) revived.push({ merge, personId: merge.absorbed })
    else fresh.push({ id: newId(), keys: group })
    seat(group, merge?.absorbed ?? fresh.at(-1)!.id)
  }
  return { personOf, revived, fresh }

  function seat(group: readonly string[], personId: string): void {
    taken.add(personId)
    for (const key of group) personOf.set(key, personId)
  }
}

/** Shared identities among all of two sets, 0 to 1. */
function likeness(a: readonly string[], b: readonly string[]): number {
  const both = a.filter((key) => b.includes(key)).length
  return both / (a.length + b.length - both)
}

/** People who keep some of their identities and lose others, and those who lose them to more than one. */
function partingOf(held: readonly Held[], personOf: ReadonlyMap<string, string>): Set<string> {
  const parting = new Set<string>()
  for (const [personId, of] of Map.groupBy(held, (each) => each.personId))
    if (new Set(of.map(({ key }) => personOf.get(key))).size > 1) parting.add(personId)
  return parting
}

interface Parts {
  readonly held: readonly Held[]
  readonly claims: readonly Claim[]
  readonly seats: Seats
}

/** Of records that tell of several people now, what remains to be said of all but the first: that they are there. */
function partsOf(claims: readonly Claim[], personOf: ReadonlyMap<string, string>): Claim[] {
  return claims.flatMap(({ id, importId, identities }) => {
    const seats = Map.groupBy(
      identities.filter((key) => personOf.has(key)),
      (key) => personOf.get(key)!,
    )
    return [...seats]
      .slice(1)
      .map(([personId, keys]) => ({ id: idFrom('part', id, keys[0]!), importId, personId, identities: keys, said: { partOf: id } }))
  })
}

async function moveApart(
  db: Db,
  ctx: Pick<Context, 'ownerId' | 'now'>,
  parting: ReadonlySet<string>,
  { held, claims, seats }: Parts,
): Promise<void> {
  const { ownerId } = ctx
  for (const { merge } of seats.revived) await restorePerson(db, merge.kept.person)
  await addPeople(
    db,
    ownerId,
    seats.fresh.map(({ id, keys }) => ({ id, name: identityFromKey(keys[0]!).value, nameNorm: '' })),
    // Later than whom they come from, whatever day counts as today.
    new Date(),
  )
  const moving = held.filter(({ key, personId }) => parting.has(personId) && seats.personOf.get(key) !== personId)
  await saveIdentities(
    db,
    ownerId,
    moving.map(({ key, because }) => ({ key, because, personId: seats.personOf.get(key)! })),
  )
  const claimsBySeat = Map.groupBy(
    claims.filter(({ personId }) => parting.has(personId)),
    ({ identities, personId }) => identities.map((key) => seats.personOf.get(key)).find((id) => id !== undefined) ?? personId,
  )
  for (const [personId, of] of claimsBySeat)
    await moveClaims(
      db,
      ownerId,
      of.filter((claim) => claim.personId !== personId).map(({ id }) => id),
      personId,
    )
  await shareInteractions(db, ctx, new Set([...parting, ...moving.map(({ key }) => seats.personOf.get(key)!)]))
}

/** Works out anew from the records whose each interaction of some people is; promises found in a message go with it. */
async function shareInteractions(db: Db, { ownerId }: Pick<Context, 'ownerId'>, people: ReadonlySet<string>): Promise<void> {
  const mine = await listOwnKeys(db, ownerId)
  const ids = [...people]
  const personOf = new Map((await listIdentitiesOf(db, ownerId, ids)).map(({ key, personId }) => [key, personId]))
  const rows: InteractionRow[] = []
  for await (const records of listRecordsOfPeople(db, ownerId, ids))
    for (const { direction: had, ...record } of records)
      for (const { key, direction } of touchedBy(record, (own) => mine.has(own))) {
        const personId = personOf.get(key)
        // What was logged by hand has the direction the owner gave it.
        if (personId !== undefined) rows.push(interactionRow(record, personId, record.importId === null ? had : direction))
      }
  await removeAllInteractionsOf(db, ownerId, ids)
  await addInteractions(db, ownerId, rows)
  await sql`update promise p set person_id = i.person_id from interaction i
    where p.owner_id = ${ownerId} and p.person_id = any(${ids}::uuid[]) and i.owner_id = p.owner_id and i.record_id = p.record_id
      and i.person_id = any(${ids}::uuid[]) and not exists (
        select from interaction j where j.owner_id = p.owner_id and j.record_id = p.record_id and j.person_id = p.person_id)`.execute(db)
}

/** Who kept no identity at all goes to whoever has most of theirs, with everything that hangs on them. */
async function joinEmptied(
  db: Db,
  ctx: Pick<Context, 'ownerId' | 'now'>,
  held: readonly Held[],
  personOf: ReadonlyMap<string, string>,
  parted: ReadonlySet<string>,
): Promise<void> {
  const merges = [...Map.groupBy(held, (each) => each.personId)].flatMap(([personId, of]) => {
    const seats = of.map(({ key }) => personOf.get(key)!)
    if (seats.includes(personId)) return []
    const [most] = [...Map.groupBy(seats, (id) => id)].sort(([, a], [, b]) => b.length - a.length)
    return {
      keep: most![0],
      absorb: personId,
      because: parted.has(personId) ? 'their identities are others’ now' : 'found to be one person',
    }
  })
  await mergePeople(db, ctx, merges)
}

/** What hung on somebody before they were joined, wherever among `holders` it went since. */
async function giveBack(
  db: Db,
  { ownerId }: Pick<Context, 'ownerId'>,
  merge: MergeRow,
  personId: string,
  holders: readonly string[],
): Promise<void> {
  await moveBelongings(db, ownerId, merge.kept.belongings, holders, personId)
  await restoreSettings(db, ownerId, merge.keep, merge.kept)
  await removeMerge(db, ownerId, merge.id)
}
