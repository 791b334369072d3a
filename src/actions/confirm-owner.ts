import { Invalid } from '#domain/errors.ts'
import { identityFromKey, identityInWords, mailIdentity, phoneIdentity } from '#domain/people/identity.ts'
import { isZone } from '#domain/time.ts'
import { t } from '#language/say.ts'
import { type OwnerBefore, saveChange } from '#store/changes.ts'
import type { Context } from '#store/context.ts'
import { confirmIdentities, getOwner, listOwnKeys, saveOwner } from '#store/owner.ts'
import { newId } from '#store/stable-id.ts'
import type { Changed } from './change-person.ts'
import { deriveAgain } from './derive-again.ts'
import { scanDuplicates } from './identity/scan-duplicates.ts'
import { oneAtATime } from './import/one-at-a-time.ts'
import { rebuildTies } from './rebuild-ties.ts'
import { settleNetwork } from './settle-network.ts'

export interface OwnerChange {
  readonly name: string | null
  readonly zone?: string | undefined
  readonly country?: string | null | undefined
  /** Identity keys; all others are not the owner's. */
  readonly identities: readonly string[]
}

/** The owner says who they are. Whatever was read with another belief is worked out anew. Undoable. @throws Invalid */
export async function confirmOwner(ctx: Context, change: OwnerChange): Promise<Changed> {
  const before = await setOwner(ctx, change)
  const changed = { changeId: newId(), sentence: whatChanged(before, change) }
  await saveChange(ctx.db, ctx.ownerId, { id: changed.changeId, at: new Date(), sentence: changed.sentence, undo: { type: 'me', before } })
  return changed
}

function whatChanged(before: OwnerChange, change: OwnerChange): string {
  const fresh = change.identities.filter((key) => !before.identities.includes(key))
  const gone = before.identities.filter((key) => !change.identities.includes(key))
  if (fresh.length + gone.length > 1) return t('Your addresses are noted')
  if (fresh[0]) return t('{value} is yours', { value: identityInWords(identityFromKey(fresh[0])) })
  if (gone[0]) return t('{value} is not yours', { value: identityInWords(identityFromKey(gone[0])) })
  if (change.zone && change.zone !== before.zone) return t('Your clock is noted')
  if (change.country !== undefined && change.country !== before.country) return t('Your country is noted')
  return t('Your name is noted')
}

/** What confirmOwner does, without a way back. @returns who they were before; @throws Invalid */
export async function setOwner(ctx: Context, change: OwnerChange): Promise<OwnerBefore> {
  const wrong = change.identities.find((key) => !isIdentityKey(key))
  if (wrong !== undefined) throw new Invalid(t('expected an identity like mail:ada@example.org, got {key}', { key: wrong }))
  if (change.zone !== undefined && !isZone(change.zone))
    throw new Invalid(t('{zone} is no time zone; expected one like Europe/Lisbon', { zone: change.zone }))
  return oneAtATime(ctx, async () => {
    const was = await listOwnKeys(ctx.db, ctx.ownerId)
    const { name, zone, country } = await getOwner(ctx.db)
    await saveOwner(ctx.db, ctx.ownerId, {
      name: change.name,
      ...(change.zone ? { zone: change.zone } : {}),
      ...(change.country === undefined ? {} : { country: change.country }),
    })
    await confirmIdentities(ctx.db, ctx.ownerId, change.identities)
    const changed = [...new Set([...was, ...change.identities])].filter((key) => was.has(key) !== change.identities.includes(key))
    if (changed.length > 0) {
      await deriveAgain(ctx, changed)
      // Whoever is back among people, or no longer one, may have been somebody's other half.
      await ctx.db.transaction().execute((db) => scanDuplicates(db, ctx))
    }
    if (change.zone && change.zone !== zone) await rebuildAll(ctx)
    await settleNetwork(ctx.db, ctx)
    return { name, zone, country, identities: [...was] }
  })
}

/** Another zone has other days. */
async function rebuildAll(ctx: Context): Promise<void> {
  const people = await ctx.db.selectFrom('tie').select('person_id').where('owner_id', '=', ctx.ownerId).execute()
  await ctx.db.transaction().execute((db) =>
    rebuildTies(
      db,
      ctx,
      people.map((row) => row.person_id),
    ),
  )
}

function isIdentityKey(key: string): boolean {
  const { kind, value } = identityFromKey(key)
  if (kind === 'mail') return mailIdentity(value) !== undefined
  if (kind === 'phone') return phoneIdentity(value) !== undefined
  return ['linkedin', 'handle', 'account', 'web', 'hidden'].includes(kind) && value !== ''
}
