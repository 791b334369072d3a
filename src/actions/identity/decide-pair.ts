import { Conflict, Invalid, NotFound } from '#domain/errors.ts'
import { surestFirst } from '#domain/people/identity.ts'
import { calendarDayNumber, dayFromNumber } from '#domain/time.ts'
import { t } from '#language/say.ts'
import type { Context } from '#store/context.ts'
import type { Db } from '#store/database.ts'
import { putOffDuplicate } from '#store/duplicates.ts'
import { listIdentitiesOf, listOwnersOf } from '#store/identities.ts'
import { findLink, type Link, orderedPair, removeLinks, saveLinks } from '#store/links.ts'
import { listAbsorbedKeys } from '#store/merges.ts'
import { getOwner } from '#store/owner.ts'
import { getPersonSettings } from '#store/people.ts'
import { newId } from '#store/stable-id.ts'
import type { Changed } from '../change-person.ts'
import { keepChange } from '../keep-change.ts'
import { rebuildTies } from '../rebuild-ties.ts'
import { refreshPeople } from '../refresh-people.ts'
import { removeUnsupported } from '../remove-unsupported.ts'
import { settleDay } from '../settle-network.ts'
import { regroupPeople } from './regroup-people.ts'

/** How long a question that was put off waits. */
const LATER_DAYS = 30

/** Makes two people one by the owner's word. Undoable at any later time. @returns with `personId`, who they are now. @throws NotFound */
export async function joinPeople(ctx: Context, a: string, b: string): Promise<Changed & { personId: string }> {
  if (a === b) throw new Invalid(t('Name two people: this is one and the same.'))
  return ctx.db.transaction().execute(async (db) => {
    const one = (await getPersonSettings(db, ctx.ownerId, a)).name
    const other = (await getPersonSettings(db, ctx.ownerId, b)).name
    const pairs = await pairsBetween(db, ctx, a, b)
    const sentence =
      one === other ? t('{name} is one person now', { name: one }) : t('{one} and {other} are one person now', { one, other })
    const changed = await say(db, ctx, pairs, true, sentence)
    const [owner] = await listOwnersOf(db, ctx.ownerId, [pairs[0]![0]])
    return { ...changed, personId: owner!.personId }
  })
}

/** Says that two people on record are two, so that they are never joined again unasked. Undoable. @throws NotFound */
export async function keepApart(ctx: Context, a: string, b: string): Promise<Changed> {
  return ctx.db.transaction().execute(async (db) => {
    const one = (await getPersonSettings(db, ctx.ownerId, a)).name
    const other = (await getPersonSettings(db, ctx.ownerId, b)).name
    return say(db, ctx, await pairsBetween(db, ctx, a, b), false, t('{one} and {other} stay two people', { one, other }))
  })
}

/** Makes two people of one: the identities named become somebody else. Undoable. @throws NotFound; Invalid where nothing or nobody would be left */
export async function splitPerson(ctx: Context, personId: string, keys: readonly string[]): Promise<Changed & { personId: string }> {
  return ctx.db.transaction().execute(async (db) => {
    const { name } = await getPersonSettings(db, ctx.ownerId, personId)
    const held = (await listIdentitiesOf(db, ctx.ownerId, [personId])).map(({ key }) => key)
    const foreign = keys.find((key) => !held.includes(key))
    if (foreign)
      throw new Invalid(t('{identity} is none of the identities of {name}', { identity: foreign.slice(foreign.indexOf(':') + 1), name }))
    const [leaving, staying] = [held.filter((key) => keys.includes(key)), held.filter((key) => !keys.includes(key))]
    if (leaving.length === 0 || staying.length === 0) throw new Invalid(t('Name some of the identities of {name}, and not all.', { name }))
    const apart = leaving.flatMap((one) => staying.map((other) => orderedPair(one, other)))
    const together = leaving.flatMap((one, at) => leaving.slice(0, at).map((other) => orderedPair(one, other)))
    const changed = await say(db, ctx, apart, false, t('{name} is two people now', { name }), together)
    const [owner] = await listOwnersOf(db, ctx.ownerId, [leaving[0]!])
    return { ...changed, personId: owner!.personId }
  })
}

/** Takes back what joined two people, whoever joined them, and keeps them apart from now on. @throws NotFound, Conflict when it keeps apart already */
export async function undoMerge(ctx: Context, linkId: string): Promise<Changed> {
  return ctx.db.transaction().execute(async (db) => {
    const link = await findLink(db, ctx.ownerId, linkId)
    if (!link) throw new NotFound(t('There is no merge of that id.'))
    if (!link.isSame) throw new Conflict(t('They are two people already.'))
    return say(db, ctx, [orderedPair(link.a, link.b)], false, t('They are two people again'))
  })
}

/** Asks about two people again in a month. Undoable. @throws NotFound when nothing is asked about them */
export async function putOff(ctx: Context, a: string, b: string): Promise<Changed> {
  return ctx.db.transaction().execute(async (db) => {
    const { zone } = await getOwner(db)
    const until = dayFromNumber(calendarDayNumber(zone)(ctx.now()) + LATER_DAYS)
    const pairs = await pairsBetween(db, ctx, a, b, 'all')
    const before: { a: string; b: string; until: string | null }[] = []
    for (const [x, y] of pairs) {
      const was = await putOffDuplicate(db, ctx.ownerId, x, y, until)
      if (was) before.push({ a: x, b: y, until: was.before })
    }
    if (before.length === 0) throw new NotFound(t('Nothing is asked about these two.'))
    return keepChange(db, ctx, t('Asked again in a month'), { type: 'put-off', before })
  })
}

/**
 * Every identity of one with every identity of the other, the surest first: whichever of them an import that is undone takes away, the word
 * stands. Those that came to them by a merge are left out: when that is taken back, they go with nothing said of them.
 */
async function pairsBetween(
  db: Db,
  { ownerId }: Context,
  a: string,
  b: string,
  which: 'own' | 'all' = 'own',
): Promise<(readonly [string, string])[]> {
  const identities = await listIdentitiesOf(db, ownerId, [a, b])
  const absorbed = new Set(await listAbsorbedKeys(db, ownerId, [a, b]))
  const of = (id: string) => {
    const keys = identities.filter(({ personId }) => personId === id).map(({ key }) => key)
    const own = keys.filter((key) => !absorbed.has(key))
    return (which === 'all' || own.length === 0 ? keys : own).sort(surestFirst)
  }
  return of(a).flatMap((one) => of(b).map((other) => orderedPair(one, other)))
}

/** Saves the owner's word about some pairs, and makes the people anew that it touches. */
async function say(
  db: Db,
  ctx: Context,
  pairs: readonly (readonly [string, string])[],
  isSame: boolean,
  sentence: string,
  together: readonly (readonly [string, string])[] = [],
): Promise<Changed> {
  const word =
    (same: boolean) =>
    ([a, b]: readonly [string, string]): Link => ({ id: newId(), a, b, isSame: same, saidBy: 'owner', reasons: [] })
  const links = [...together.map(word(true)), ...pairs.map(word(isSame))]
  await saveLinks(db, ctx.ownerId, links)
  await regroupKeys(db, ctx, [...new Set(links.flatMap(({ a, b }) => [a, b]))])
  return keepChange(db, ctx, sentence, { type: 'links', ids: links.map(({ id }) => id) })
}

/** Takes the owner's word about some pairs back: what was said of them before holds again. */
export async function takeBackLinks(db: Db, ctx: Context, ids: readonly string[]): Promise<void> {
  await regroupKeys(db, ctx, await removeLinks(db, ctx.ownerId, ids))
}

async function regroupKeys(db: Db, ctx: Context, keys: readonly string[]): Promise<void> {
  const people = (await listOwnersOf(db, ctx.ownerId, keys)).map(({ personId }) => personId)
  const staying = await removeUnsupported(db, ctx, await regroupPeople(db, ctx, people))
  await refreshPeople(db, ctx, staying)
  await rebuildTies(db, ctx, staying)
  await settleDay(db, ctx, calendarDayNumber((await getOwner(db)).zone)(ctx.now()), staying)
}
