import { Hono, type Context as HonoContext } from 'hono'
import { z } from 'zod'
import { addNote } from '#actions/add-note.ts'
import { addPerson } from '#actions/add-person.ts'
import { changePerson } from '#actions/change-person.ts'
import { addIdentity } from '#actions/identity/add-identity.ts'
import { chooseShownValues } from '#actions/identity/choose-shown.ts'
import { splitPerson } from '#actions/identity/decide-pair.ts'
import { splitOff } from '#contract/duplicates.ts'
import { type Facets, newIdentity, newNote, newPerson, peopleQuery, personSettings, shownValues } from '#contract/people.ts'
import { sourceTitle } from '#importers/source-title.ts'
import type { Context } from '#store/context.ts'
import { listSources } from '#store/network.ts'
import { getOwner } from '#store/owner.ts'
import { getPhoto } from '#store/photos.ts'
import { seeNetwork } from '#views/network.ts'
import { seePeople } from '#views/people.ts'
import { seePerson, seeTimeline } from '#views/person.ts'
import { bodyOf, idOf, queryOf } from './answer.ts'

const timelineQuery = z.object({ channel: z.string().max(100).optional(), before: z.string().max(100).optional() })

export const people = (ctx: Context) =>
  new Hono()
    .get('/', async (c) => c.json(await seePeople(ctx, queryOf(c, peopleQuery))))
    .get('/facets', async (c) => c.json(await facetsOf(ctx)))
    .get('/:id', async (c) => c.json(await seePerson(ctx, idOf(c))))
    .get('/:id/photo', async (c) => photoOf(c, ctx))
    .get('/:id/timeline', async (c) => c.json(await seeTimeline(ctx, idOf(c), queryOf(c, timelineQuery))))
    .post('/', async (c) => c.json(await addPerson(ctx, await bodyOf(c, newPerson))))
    .post('/:id/settings', async (c) => c.json(await changePerson(ctx, idOf(c), await bodyOf(c, personSettings))))
    .post('/:id/split', async (c) => c.json(await splitPerson(ctx, idOf(c), (await bodyOf(c, splitOff)).keys)))
    .post('/:id/shown', async (c) => c.json(await chooseShownValues(ctx, idOf(c), await bodyOf(c, shownValues))))
    .post('/:id/identities', async (c) => c.json(await addIdentity(ctx, idOf(c), (await bodyOf(c, newIdentity)).value)))
    .post('/:id/notes', async (c) => c.json(await addNote(ctx, idOf(c), (await bodyOf(c, newNote)).text)))

/** The two hundred largest organisations. */
async function facetsOf(ctx: Context): Promise<Facets> {
  const { people: everybody } = await seeNetwork(ctx)
  const counts = new Map<string, number>()
  for (const { organisation } of everybody) if (organisation) counts.set(organisation, (counts.get(organisation) ?? 0) + 1)
  const organisations = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, 200)
  const sources = (await listSources(ctx.db, ctx.ownerId)).map((each) => ({ ...each, title: sourceTitle(each.title) }))
  return { organisations: organisations.map(([name, count]) => ({ name, people: count })), sources }
}

/**
 * The picture itself, of one of four types and never as a page. Kept by the browser until the owner's data change: then it asks again,
 * and is told whether what it has still counts.
 */
async function photoOf(c: HonoContext, ctx: Context): Promise<Response> {
  const id = idOf(c)
  const { revision } = await getOwner(ctx.db)
  const tag = `"${revision}"`
  const isKept = c.req.header('if-none-match') === tag
  const photo = isKept ? undefined : await getPhoto(ctx.db, ctx.ownerId, id)
  c.header('cache-control', 'private, no-cache')
  c.header('etag', tag)
  if (!photo) return c.body(null, 304)
  c.header('content-type', photo.type)
  return c.body(Uint8Array.from(photo.bytes))
}
