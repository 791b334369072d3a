import { isPostingNetwork, type PostingNetwork } from '#domain/coach/share/bounds.ts'
import { NETWORK_TITLES } from '#domain/coach/share/network-titles.ts'
import { Conflict, Invalid, NotFound } from '#domain/errors.ts'
import { t } from '#language/say.ts'
import type { Context } from '#store/context.ts'
import type { Db } from '#store/database.ts'
import { type DraftRow, findDraft, removeDraft, saveDraft } from '#store/drafts.ts'
import { addPosts } from '#store/posts-and-events.ts'
import { newId } from '#store/stable-id.ts'
import type { Changed } from './change-person.ts'
import { keepChange } from './keep-change.ts'

export interface DraftWritten {
  readonly channel?: string | undefined
  readonly text?: string | undefined
  /** Null takes the time away. */
  readonly plannedAt?: Date | null | undefined
}

const LONGEST = 20_000

/** Puts a post into the queue. Undoable. @throws Invalid without words or for an unknown network */
export async function addDraft(
  ctx: Context,
  written: DraftWritten & { channel: string; text: string },
): Promise<Changed & { draftId: string }> {
  return ctx.db.transaction().execute(async (db) => {
    const id = newId()
    const draft = { id, ...checked(written), plannedAt: written.plannedAt ?? null, outAt: null, createdAt: ctx.now() }
    await saveDraft(db, ctx.ownerId, draft)
    const changed = await keep(db, ctx, t('A draft for {network} is waiting', { network: NETWORK_TITLES[draft.channel] }), {
      draftId: id,
      before: null,
      postId: null,
    })
    return { ...changed, draftId: id }
  })
}

/** Changes the words, the network or the time of a draft. Undoable. @throws NotFound, Invalid, Conflict when it went out already */
export async function editDraft(ctx: Context, id: string, written: DraftWritten): Promise<Changed> {
  return ctx.db.transaction().execute(async (db) => {
    const before = await getOpenDraft(db, ctx, id)
    const plannedAt = written.plannedAt === undefined ? before.plannedAt : written.plannedAt
    const draft = { ...before, ...checked({ channel: written.channel ?? before.channel, text: written.text ?? before.text }), plannedAt }
    await saveDraft(db, ctx.ownerId, draft)
    return keep(db, ctx, t('The draft for {network} is changed', { network: NETWORK_TITLES[draft.channel] }), {
      draftId: id,
      before,
      postId: null,
    })
  })
}

/** Throws a draft away. Undoable. @throws NotFound, Conflict when it went out already */
export async function throwDraftAway(ctx: Context, id: string): Promise<Changed> {
  return ctx.db.transaction().execute(async (db) => {
    const before = await getOpenDraft(db, ctx, id)
    await removeDraft(db, ctx.ownerId, id)
    return keep(db, ctx, t('The draft is gone'), { draftId: id, before, postId: null })
  })
}

/** Says that a draft went out: it leaves the queue and counts as a post. Undoable. @throws NotFound, Conflict when it went out already */
export async function sayDraftWentOut(ctx: Context, id: string): Promise<Changed> {
  return ctx.db.transaction().execute(async (db) => {
    const before = await getOpenDraft(db, ctx, id)
    const postId = newId()
    await addPosts(db, ctx.ownerId, null, [
      { id: postId, at: ctx.now(), channel: before.channel, kind: 'post', text: before.text.slice(0, 5000).toWellFormed(), url: null },
    ])
    await saveDraft(db, ctx.ownerId, { ...before, outAt: ctx.now() })
    return keep(db, ctx, t('You posted on {network}', { network: NETWORK_TITLES[before.channel] }), { draftId: id, before, postId })
  })
}

async function getOpenDraft(db: Db, ctx: Context, id: string): Promise<DraftRow> {
  const draft = await findDraft(db, ctx.ownerId, id)
  if (!draft) throw new NotFound(t('There is no draft with that id.'))
  if (draft.outAt !== null) throw new Conflict(t('That went out already.'))
  return draft
}

function checked({ channel, text }: { channel?: string | undefined; text?: string | undefined }): {
  channel: PostingNetwork
  text: string
} {
  const words = text?.trim() ?? ''
  if (words === '') throw new Invalid(t('A draft has words.'))
  if (words.length > LONGEST) throw new Invalid(t('A draft has at most {most} characters, got {n}', { most: LONGEST, n: words.length }))
  if (!channel || !isPostingNetwork(channel)) {
    const networks = Object.keys(NETWORK_TITLES).join(', ')
    throw new Invalid(t('expected one of {networks}, got {network}', { networks, network: String(channel) }))
  }
  return { channel, text: words.replaceAll('\u0000', '').toWellFormed() }
}

async function keep(
  db: Db,
  ctx: Context,
  sentence: string,
  undo: { draftId: string; before: DraftRow | null; postId: string | null },
): Promise<Changed> {
  return keepChange(db, ctx, sentence, { type: 'draft', ...undo })
}
