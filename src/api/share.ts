import { Hono } from 'hono'
import { markPublication } from '#actions/mark-publication.ts'
import { sayWhoseFeed } from '#actions/say-whose-feed.ts'
import { setPostingBounds } from '#actions/set-posting-bounds.ts'
import { addDraft, editDraft, sayDraftWentOut, throwDraftAway } from '#actions/write-draft.ts'
import { authorOwner, draftChange, newDraft, ownBounds, publicationMarked } from '#contract/share.ts'
import type { Context } from '#store/context.ts'
import { seeDrafts, seeShare } from '#views/share.ts'
import { bodyOf, idOf } from './answer.ts'

export const share = (ctx: Context) =>
  new Hono()
    .get('/', async (c) => c.json(await seeShare(ctx)))
    .post('/authors', async (c) => {
      const { author, person } = await bodyOf(c, authorOwner)
      return c.json(await sayWhoseFeed(ctx, author, person))
    })
    .post('/bounds', async (c) => {
      const { network, bounds } = await bodyOf(c, ownBounds)
      return c.json(await setPostingBounds(ctx, network, bounds))
    })
    .post('/:id/mark', async (c) => {
      return c.json(await markPublication(ctx, idOf(c), await bodyOf(c, publicationMarked)))
    })

export const drafts = (ctx: Context) =>
  new Hono()
    .get('/', async (c) => c.json(await seeDrafts(ctx)))
    .post('/', async (c) => {
      const { network, text, plannedAt } = await bodyOf(c, newDraft)
      return c.json(await addDraft(ctx, { channel: network, text, plannedAt: dateOf(plannedAt) }))
    })
    .post('/:id', async (c) => {
      const { network, text, plannedAt } = await bodyOf(c, draftChange)
      return c.json(await editDraft(ctx, idOf(c), { channel: network, text, plannedAt: dateOf(plannedAt) }))
    })
    .post('/:id/out', async (c) => c.json(await sayDraftWentOut(ctx, idOf(c))))
    .post('/:id/remove', async (c) => c.json(await throwDraftAway(ctx, idOf(c))))

/** Left out stays left out, null stays null. */
const dateOf = (instant: string | null | undefined) => (instant ? new Date(instant) : instant === null ? null : undefined)
