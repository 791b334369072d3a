import { Hono } from 'hono'
import { confirmOwner } from '#actions/confirm-owner.ts'
import { type Me, meChange } from '#contract/me.ts'
import { Conflict, Invalid } from '#domain/errors.ts'
import { identityFromKey, identityInWords, identityKey, mailIdentity, webIdentity } from '#domain/people/identity.ts'
import { whyYoursInWords } from '#domain/people/why-theirs.ts'
import { sourceTitle } from '#importers/source-title.ts'
import { t } from '#language/say.ts'
import type { Context } from '#store/context.ts'
import { listOwnersOf } from '#store/identities.ts'
import { getOwner, listOwnIdentities } from '#store/owner.ts'
import { getPersonSettings } from '#store/people.ts'
import { bodyOf } from './answer.ts'

export const me = (ctx: Context) =>
  new Hono()
    .get('/', async (c) => c.json(await seeMe(ctx)))
    .put('/', async (c) => {
      const { addresses = [], identities, isSure, ...change } = await bodyOf(c, meChange)
      const added = addresses.map(keyOfAddress)
      if (!isSure) await refuseOthers(ctx, added)
      const changed = await confirmOwner(ctx, { ...change, identities: [...identities, ...added] })
      return c.json({ ...(await seeMe(ctx)), ...changed })
    })

/** Whoever's address is called one's own is nobody any more, and their plans and introductions go with them. @throws Conflict */
async function refuseOthers({ db, ownerId }: Context, keys: readonly string[]): Promise<void> {
  for (const { key, personId } of await listOwnersOf(db, ownerId, keys)) {
    const { name } = await getPersonSettings(db, ownerId, personId)
    throw new Conflict(
      t('{address} is how {name} is known. If it is yours, what passed with them counts as yours, and their page goes.', {
        address: identityInWords(identityFromKey(key)),
        name,
      }),
    )
  }
}

function keyOfAddress(address: string): string {
  const identity = (address.includes('/') ? undefined : mailIdentity(address)) ?? webIdentity(address)
  if (!identity) throw new Invalid(t('That is neither a mail address nor the address of a profile.'))
  return identityKey(identity)
}

async function seeMe({ db, ownerId }: Context): Promise<Me> {
  const owner = await getOwner(db)
  const identities = await listOwnIdentities(db, ownerId)
  const names = new Map<string, number>()
  for (const { name, isMine } of identities) if (name) names.set(name, (names.get(name) ?? 0) + (isMine ? 2 : 1))
  return {
    name: owner.name,
    zone: owner.zone,
    country: owner.country,
    identities: identities.map(({ key, reason, ...said }) => {
      const identity = identityFromKey(key)
      return { key, ...said, reason: whyYoursInWords(reason, sourceTitle), kind: identity.kind, value: identityInWords(identity) }
    }),
    names: [...names].sort(([, a], [, b]) => b - a).map(([name]) => name),
  }
}
