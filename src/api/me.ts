import { Hono } from 'hono'
import { confirmOwner } from '#actions/confirm-owner.ts'
import { type Me, meChange } from '#contract/me.ts'
import { identityFromKey, shownIdentity } from '#domain/people/identity.ts'
import type { Context } from '#store/context.ts'
import { getOwner, listOwnIdentities } from '#store/owner.ts'
import { bodyOf } from './answer.ts'

export const me = (ctx: Context) =>
  new Hono()
    .get('/', async (c) => c.json(await seeMe(ctx)))
    .put('/', async (c) => {
      await confirmOwner(ctx, await bodyOf(c, meChange))
      return c.json(await seeMe(ctx))
    })

async function seeMe({ db, ownerId }: Context): Promise<Me> {
  const owner = await getOwner(db)
  const identities = await listOwnIdentities(db, ownerId)
  const names = new Map<string, number>()
  for (const { name, isMine } of identities) if (name) names.set(name, (names.get(name) ?? 0) + (isMine ? 2 : 1))
  return {
    name: owner.name,
    zone: owner.zone,
    country: owner.country,
    identities: identities.map((identity) => ({ ...identity, ...identityFromKey(identity.key), value: shownIdentity(identity.key) })),
    names: [...names].sort(([, a], [, b]) => b - a).map(([name]) => name),
  }
}
