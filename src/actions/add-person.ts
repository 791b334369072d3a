import { Conflict, Invalid } from '#domain/errors.ts'
import { byHandKey, identityKey, mailIdentity } from '#domain/people/identity.ts'
import { nameNorm } from '#domain/people/names.ts'
import { ADDED_BY_HAND } from '#domain/people/why-theirs.ts'
import { t } from '#language/say.ts'
import type { Context } from '#store/context.ts'
import type { Db } from '#store/database.ts'
import { addIdentityOf } from '#store/identities.ts'
import { orderedPair, saveLinks } from '#store/links.ts'
import { addPeople } from '#store/people.ts'
import { newId } from '#store/stable-id.ts'
import type { Changed } from './change-person.ts'
import { setShown } from './identity/choose-shown.ts'
import { keepChange } from './keep-change.ts'

export interface Added {
  readonly name: string
  readonly mail?: string | undefined
  readonly organisation?: string | undefined
}

/** Somebody the owner names themselves. Undoable. @throws Invalid for a broken address, Conflict when it is somebody's already */
export async function addPerson(ctx: Context, person: Added): Promise<Changed & { personId: string }> {
  return ctx.db.transaction().execute(async (db) => {
    const id = await keepPerson(db, ctx, person)
    const sentence = t('{name} is here now', { name: person.name })
    const { organisation } = person
    return {
      ...(await keepChange(db, ctx, sentence, { type: 'person', personId: id, ...(organisation ? { organisation } : {}) })),
      personId: id,
    }
  })
}

/** As `addPerson`, inside a transaction of the caller's, who saves the change that takes it back. @returns their id */
export async function keepPerson(db: Db, ctx: Context, person: Added): Promise<string> {
  const identity = person.mail ? mailIdentity(person.mail) : undefined
  if (person.mail && !identity) throw new Invalid(t('{address} is no mail address', { address: person.mail }))
  const id = newId()
  const named = byHandKey(id, person.name)
  await addIdentityOf(db, ctx.ownerId, { key: named, personId: id, because: ADDED_BY_HAND })
  if (identity) {
    const key = identityKey(identity)
    if (!(await addIdentityOf(db, ctx.ownerId, { key, personId: id, because: ADDED_BY_HAND })))
      throw new Conflict(t('Somebody with the address {address} is here already.', { address: identity.value }))
    const [a, b] = orderedPair(named, key)
    await saveLinks(db, ctx.ownerId, [{ id: newId(), a, b, isSame: true, saidBy: 'owner', reasons: [] }])
  }
  await addPeople(db, ctx.ownerId, [{ id, name: person.name, nameNorm: nameNorm(person.name), byHand: true }], ctx.now())
  if (person.organisation) await setShown(db, ctx, id, { organisation: person.organisation })
  return id
}
