import type { PostingNetwork } from '#domain/coach/share/bounds.ts'
import type { PublicationMark } from '#domain/coach/share/publication.ts'
import { Conflict, NotFound } from '#domain/errors.ts'
import { calendarDayNumber, dayFromNumber } from '#domain/time.ts'
import { shortened } from '#domain/words.ts'
import { type Phrase, t } from '#language/say.ts'
import type { Context } from '#store/context.ts'
import type { Db } from '#store/database.ts'
import { getOwner } from '#store/owner.ts'
import { addPosts } from '#store/posts-and-events.ts'
import { findPublication, type StoredPublication, savePublicationMark } from '#store/publications.ts'
import { newId } from '#store/stable-id.ts'
import type { Changed } from './change-person.ts'
import { keepChange } from './keep-change.ts'
import { logWithin } from './log-interaction.ts'

export interface PublicationMarked {
  readonly how: PublicationMark
  /** What was said; kept in the history with them. */
  readonly words?: string | undefined
  /** Where it was passed on. */
  readonly network?: PostingNetwork | undefined
}

const TITLED = {
  commented: 'You commented on “{title}”',
  liked: 'You liked “{title}”',
  shared: 'You passed on “{title}”',
  'not-for-me': 'Put aside: “{title}”',
} as const satisfies Record<PublicationMark, Phrase>

const UNTITLED = {
  commented: 'You commented on what {name} wrote',
  liked: 'You liked what {name} wrote',
  shared: 'You passed on what {name} wrote',
  'not-for-me': 'Put aside: what {name} wrote',
} as const satisfies Record<PublicationMark, Phrase>

/**
 * Says what was done with something a connection published. A comment, a like and passing it on are logged with them as a give, and what
 * was passed on counts as a post of the owner's. Undoable as one step. @throws NotFound, Conflict when that was said already
 */
export async function markPublication(ctx: Context, id: string, marked: PublicationMarked): Promise<Changed> {
  return ctx.db.transaction().execute(async (db) => {
    const found = await findPublication(db, ctx.ownerId, id)
    if (!found) throw new NotFound(t('There is no publication with that id.'))
    const changeId = newId()
    const onDay = dayFromNumber(calendarDayNumber((await getOwner(db)).zone)(ctx.now()))
    const isNew = await savePublicationMark(db, ctx.ownerId, { publicationId: id, how: marked.how, onDay, changeId })
    if (!isNew) throw new Conflict(t('That was written down already.'))
    const sentence = sentenceOf(found, marked.how)
    const postId = marked.how === 'shared' ? await addPassedOn(db, ctx, found, marked) : null
    const recordId = await logGive(db, ctx, found.personId, marked)
    return keepChange(db, ctx, sentence, { type: 'publication', recordId, postId }, changeId)
  })
}

function sentenceOf({ title, authorName }: StoredPublication, how: PublicationMark): string {
  if (!title) return t(UNTITLED[how], { name: authorName ?? t('they^somebody') })
  return t(TITLED[how], { title: shortened(title, 60) })
}

async function logGive(db: Db, ctx: Context, personId: string | null, { how, words }: PublicationMarked): Promise<string | null> {
  if (personId === null || how === 'not-for-me') return null
  const kind = how === 'liked' ? 'reaction' : 'comment'
  const { recordId } = await logWithin(db, ctx, { people: [personId], kind, note: words, tag: 'give' })
  return recordId
}

/** What is passed on takes a place in others' day as a post does. */
async function addPassedOn(db: Db, ctx: Context, found: StoredPublication, { words, network }: PublicationMarked): Promise<string> {
  const id = newId()
  const channel = network ?? found.channel
  await addPosts(db, ctx.ownerId, null, [{ id, at: ctx.now(), channel, kind: 'repost', text: words?.trim() || null, url: found.url }])
  return id
}
