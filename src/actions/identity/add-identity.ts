import { Conflict, Invalid } from '#domain/errors.ts'
import { type Identity, identityKey, mailIdentity, phoneIdentity, webIdentity } from '#domain/people/identity.ts'
import { ADDED_BY_HAND, firstSeenIn } from '#domain/people/why-theirs.ts'
import { t } from '#language/say.ts'
import { listClaimsOf } from '#store/claims.ts'
import type { Context } from '#store/context.ts'
import type { Db } from '#store/database.ts'
import { addIdentityOf, listIdentitiesOf, listOwnersOf, removeIdentities, saveIdentities } from '#store/identities.ts'
import { type Link, orderedPair, saveLinks } from '#store/links.ts'
import { getOwner, listOwnKeys } from '#store/owner.ts'
import { getPersonSettings } from '#store/people.ts'
import { newId } from '#store/stable-id.ts'
import type { Changed } from '../change-person.ts'
import { keepChange } from '../keep-change.ts'
import { takeBackLinks } from './decide-pair.ts'

/** Whose an address is already. */
export interface Taken {
  readonly takenBy: { readonly id: string; readonly name: string }
}

/**
 * Adds an address, a number or a page to a person by the owner's word, which holds whatever imports say later. Undoable.
 * @param written  a mail address, a phone number (without a country code one of the owner's country) or a page on the web
 * @returns whose it is, with nothing changed, where that is somebody else
 * @throws NotFound; Invalid for what is none of the three; Conflict for the owner's own, or one that is known as theirs
 */
export async function addIdentity(ctx: Context, personId: string, written: string): Promise<Changed | Taken> {
  const { ownerId } = ctx
  return ctx.db.transaction().execute(async (db) => {
    const { name } = await getPersonSettings(db, ownerId, personId)
    const identity = identityOf(written, (await getOwner(db)).country ?? undefined)
    const key = identityKey(identity)
    const { value } = identity
    if ((await listOwnKeys(db, ownerId)).has(key)) throw new Conflict(t('{address} is your own.', { address: value }))
    const [holder] = await listOwnersOf(db, ownerId, [key])
    if (holder?.personId === personId) throw new Conflict(t('{address} is known as {name}’s already.', { address: value, name }))
    if (holder) return { takenBy: { id: holder.personId, name: (await getPersonSettings(db, ownerId, holder.personId)).name } }
    const links = (await listIdentitiesOf(db, ownerId, [personId])).map((held): Link => {
      const [a, b] = orderedPair(held.key, key)
      return { id: newId(), a, b, isSame: true, saidBy: 'owner', reasons: [] }
    })
    if (!(await addIdentityOf(db, ownerId, { key, personId, because: ADDED_BY_HAND })))
      throw new Conflict(t('{address} was given to somebody just now. Try again.', { address: value }))
    await saveLinks(db, ownerId, links)
    const sentence = t('{address} is {name}’s', { address: value, name })
    return keepChange(db, ctx, sentence, { type: 'identity', key, links: links.map(({ id }) => id) })
  })
}

/** @throws Invalid */
function identityOf(written: string, country: string | undefined): Identity {
  const identity = mailIdentity(written) ?? phoneIdentity(written, country) ?? webIdentity(written)
  if (identity) return identity
  if (/^[\d\s()/.-]+$/.test(written)) throw new Invalid(t('Write the number with its country: +49 30 1234567.'))
  throw new Invalid(t('“{text}” is no mail address, phone number or page.', { text: written.slice(0, 100) }))
}

/** It is theirs no longer by the owner's word: it goes, unless a source names it as well. */
export async function takeBackIdentity(db: Db, ctx: Context, { key, links }: { key: string; links: readonly string[] }): Promise<void> {
  const [holder] = await listOwnersOf(db, ctx.ownerId, [key])
  const claims = holder ? await listClaimsOf(db, ctx.ownerId, [holder.personId]) : []
  const told = claims.find(({ identities }) => identities.includes(key))
  if (holder && told) await saveIdentities(db, ctx.ownerId, [{ ...holder, because: firstSeenIn(told.importTitle) }])
  else await removeIdentities(db, ctx.ownerId, [key])
  await takeBackLinks(db, ctx, links)
}
