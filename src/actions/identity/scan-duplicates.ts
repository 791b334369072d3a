import type { Told } from '#domain/people/duplicates/candidate.ts'
import { findDuplicates } from '#domain/people/duplicates/find-duplicates.ts'
import { withTogether } from '#domain/people/duplicates/weigh-pair.ts'
import { groupIdentities } from '#domain/people/group-identities.ts'
import { surestFirst } from '#domain/people/identity.ts'
import type { Context } from '#store/context.ts'
import type { Db } from '#store/database.ts'
import { type DuplicateRow, listPassedWithBoth, listTold, replaceDuplicates } from '#store/duplicates.ts'
import { listIdentities } from '#store/identities.ts'
import { type Link, type LinkRow, listFound, listLinks, orderedPair, removeLinks, saveLinks } from '#store/links.ts'
import { idFrom } from '#store/stable-id.ts'
import { rebuildTies } from '../rebuild-ties.ts'
import { refreshPeople } from '../refresh-people.ts'
import { removeUnsupported } from '../remove-unsupported.ts'
import { regroupPeople } from './regroup-people.ts'

export interface Scanned {
  /** Pairs that were joined, and that came apart because what spoke for them is gone. */
  readonly joined: number
  readonly parted: number
  /** Questions for the owner about those who were looked at. */
  readonly likely: number
}

/**
 * Looks for people who are one: who surely is becomes one, who may be becomes a question. What it finds depends on what is on record and on
 * the owner's word alone, never on what it found before or in which order archives came.
 *
 * Call it inside a transaction, with everything saved that it is to see.
 * @param touched  where given, people whose identities, names or firms may have changed; else everybody is looked at
 */
export async function scanDuplicates(db: Db, ctx: Pick<Context, 'ownerId' | 'now'>, touched?: ReadonlySet<string>): Promise<Scanned> {
  const { ownerId } = ctx
  const personOf = await whoseIdentities(db, ownerId)
  const links = await listLinks(db, ownerId)
  const people = await tellOf(db, ctx, [...personOf.keys()], links)
  const units = touched && new Set(people.filter(({ keys }) => keys.some((key) => touched.has(personOf.get(key)!))).map(({ id }) => id))
  const { certain, likely, looked } = findDuplicates(people, units)
  const apart = new Set(links.filter(({ isSame }) => !isSame).map(({ a, b }) => `${a}\n${b}`))
  const keysOf = new Map(people.map(({ id, keys }) => [id, keys]))
  const isApart = (a: string, b: string) =>
    apart.size > 0 && keysOf.get(a)!.some((x) => keysOf.get(b)!.some((y) => apart.has(orderedPair(x, y).join('\n'))))
  const lookedKeys = [...looked].flatMap((id) => keysOf.get(id)!)
  const changed = await saveFound(db, ctx, new Set(lookedKeys), certain)
  await joinAndPart(db, ctx, changed, personOf)
  const open = likely.filter(({ a, b }) => !isApart(a, b))
  await replaceDuplicates(db, ownerId, lookedKeys, await ranked(db, ctx, open, personOf))
  return { joined: changed.added.length, parted: changed.gone.length, likely: open.length }
}

/** The person of every identity; of the rows that were read nothing stays in memory. */
async function whoseIdentities(db: Db, owner: Context['ownerId']): Promise<Map<string, string>> {
  const personOf = new Map<string, string>()
  for (const { key, personId } of await listIdentities(db, owner)) personOf.set(key, personId)
  return personOf
}

/** Everybody as records and the owner's word have them: what the program joined is looked at one by one. Their id is their surest identity. */
async function tellOf(db: Db, { ownerId }: Pick<Context, 'ownerId'>, keys: readonly string[], links: readonly LinkRow[]): Promise<Told[]> {
  const told = await listTold(db, ownerId)
  const said = (isSame: boolean) =>
    links.filter((link) => link.saidBy === 'owner' && link.isSame === isSame).map(({ a, b }) => [a, b] as const)
  const groups = groupIdentities(keys, {
    same: said(true),
    apart: said(false),
    records: told.map(({ identities }) => identities),
    found: [],
  })
  const groupOf = new Map<string, number>()
  for (const [at, group] of groups.entries()) for (const key of group) groupOf.set(key, at)
  const saidOf = Map.groupBy(told, ({ identities }) => identities.map((key) => groupOf.get(key)).find((at) => at !== undefined))
  return groups.map((group, at) => {
    const of = (saidOf.get(at) ?? []).map((each) => each.said)
    return {
      id: group.length === 1 ? group[0]! : group.toSorted(surestFirst)[0]!,
      keys: group,
      names: of.flatMap(({ name, count }) => (name ? { name, count: count ?? 1 } : [])),
      organisations: of.flatMap(({ organisation }) => organisation ?? []),
      birthdays: of.flatMap(({ birthday }) => birthday ?? []),
      signed: of.flatMap(({ signed }) => signed ?? []),
    }
  })
}

interface Changed {
  readonly added: readonly Link[]
  readonly gone: readonly Link[]
}

/** Writes what was found anew about the identities that were looked at; what was found before and is no longer goes. */
async function saveFound(
  db: Db,
  { ownerId }: Pick<Context, 'ownerId'>,
  looked: ReadonlySet<string>,
  certain: readonly DuplicateRow[],
): Promise<Changed> {
  const name = ({ a, b }: { a: string; b: string }) => orderedPair(a, b).join('\n')
  const before = await listFound(db, ownerId)
  const known = new Set(before.map(name))
  const found = new Set(certain.map(name))
  const gone = before.filter((link) => (looked.has(link.a) || looked.has(link.b)) && !found.has(name(link)))
  const added = certain
    .filter((pair) => !known.has(name(pair)))
    .map(({ a, b, reasons }): Link => {
      const [first, second] = orderedPair(a, b)
      return { id: idFrom('link', ownerId, first, second), a: first, b: second, isSame: true, saidBy: 'program', reasons }
    })
  await removeLinks(
    db,
    ownerId,
    gone.map(({ id }) => id),
  )
  await saveLinks(db, ownerId, added)
  return { added, gone }
}

async function joinAndPart(
  db: Db,
  ctx: Pick<Context, 'ownerId' | 'now'>,
  { added, gone }: Changed,
  personOf: ReadonlyMap<string, string>,
): Promise<void> {
  const touched = new Set([...added, ...gone].flatMap(({ a, b }) => [personOf.get(a), personOf.get(b)]).filter((id) => id !== undefined))
  if (touched.size === 0) return
  const staying = await removeUnsupported(db, ctx, await regroupPeople(db, ctx, touched))
  await refreshPeople(db, ctx, staying)
  await rebuildTies(db, ctx, staying)
}

/** Questions with what passed with both, in the order in which they are asked. */
async function ranked(
  db: Db,
  { ownerId }: Pick<Context, 'ownerId'>,
  likely: readonly (DuplicateRow & { readonly verdict: 'certain' | 'likely' | 'no' })[],
  personOf: ReadonlyMap<string, string>,
): Promise<DuplicateRow[]> {
  const passed = await listPassedWithBoth(
    db,
    ownerId,
    likely.map(({ a, b }) => [personOf.get(a)!, personOf.get(b)!]),
  )
  return likely.map((each, at) => {
    const [a, b] = orderedPair(each.a, each.b)
    const { score, reasons } = withTogether(each, passed[at]!)
    return { a, b, score, reasons }
  })
}
