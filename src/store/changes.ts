import type { GuestAnswer } from '#domain/coach/events/happening.ts'
import type { IntroductionChange } from '#domain/coach/introductions/take-step.ts'
import type { PostingNetwork } from '#domain/coach/share/bounds.ts'
import type { MonthBounds } from '#domain/coach/share/month-bounds.ts'
import { Conflict, NotFound } from '#domain/errors.ts'
import type { OwnerId } from '#domain/ids.ts'
import type { Act } from '#domain/interactions/acts.ts'
import type { ChosenValues } from '#domain/people/shown.ts'
import type { Settings } from '#domain/settings.ts'
import { t } from '#language/say.ts'
import type { Db } from './database.ts'
import type { DraftRow } from './drafts.ts'
import type { OwnEventValues } from './events.ts'
import type { PersonSettingsRow } from './people.ts'
import type { GuestRow } from './posts-and-events.ts'

/** What a card was about besides a person: the mark of it closes this, and its undo opens it again. */
export type MarkSubject = { readonly type: 'promise' | 'step' | 'publication' | 'introduction'; readonly id: string }

/** How to take back a step of an introduction; all of it, where `reverse` is null. */
interface IntroductionUndo {
  readonly type: 'introduction'
  readonly introductionId: string
  readonly reverse: IntroductionChange | null
  /** What was logged when it was made. */
  readonly recordId: string | null
}

/** How to take something back. */
export type Undo =
  | { type: 'settings'; personId: string; before: Partial<PersonSettingsRow> }
  | {
      type: 'mark'
      personId: string | null
      skipsBefore: number | null
      recordId: string | null
      subject?: MarkSubject
      introduction?: IntroductionUndo
    }
  | { type: 'record'; recordId: string; peopleAdded: readonly string[]; promises?: readonly string[] }
  | { type: 'person'; personId: string; organisation?: string }
  | { type: 'note'; noteId: string }
  | { type: 'event'; eventId: string }
  | { type: 'event-details'; eventId: string; before: OwnEventValues }
  | { type: 'called-off'; event: OwnEventValues & { readonly id: string }; guests: readonly GuestRow[] }
  | { type: 'guests'; eventId: string; before: readonly GuestBefore[]; added: readonly string[]; recordId: string | null }
  | { type: 'met'; metIds: readonly string[]; recordId: string; planId: string; peopleAdded: readonly string[] }
  | { type: 'follow-up'; metIds: readonly string[]; recordId: string | null }
  | { type: 'promise'; promiseId: string }
  | { type: 'closed-promise'; promiseId: string; before: { as: 'kept' | 'dropped' | null; on: string | null } }
  | { type: 'plan'; planId: string }
  | { type: 'publication'; recordId: string | null; postId: string | null }
  | { type: 'author'; author: string; before: string | null }
  | { type: 'draft'; draftId: string; before: DraftRow | null; postId: string | null }
  | { type: 'me'; before: OwnerBefore }
  | { type: 'own-settings'; before: Partial<Settings> }
  | { type: 'posting'; network: PostingNetwork; before: MonthBounds | null }
  | { type: 'links'; ids: readonly string[] }
  | { type: 'put-off'; before: readonly { a: string; b: string; until: string | null }[] }
  | { type: 'chosen'; personId: string; before: ChosenValues }
  | { type: 'identity'; key: string; links: readonly string[] }
  | IntroductionUndo
  | { type: 'acts'; recordId: string; before: readonly Act[]; correctionBefore: readonly Act[] | null }

/** Who the owner was before a change; identities by their keys. */
export interface OwnerBefore {
  readonly name: string | null
  readonly zone: string
  readonly country: string | null
  readonly identities: readonly string[]
}

/** A guest as they stood before a change. */
export interface GuestBefore {
  readonly guest: string
  readonly answer: GuestAnswer | null
  readonly came: boolean | null
}

export async function saveChange(db: Db, owner: OwnerId, change: { id: string; at: Date; sentence: string; undo: Undo }): Promise<void> {
  await db
    .insertInto('change')
    .values({ owner_id: owner, id: change.id, at: change.at, sentence: change.sentence, undo: JSON.stringify(change.undo) })
    .execute()
}

/** A change as it was made, undone or not. */
export async function findChange(db: Db, owner: OwnerId, id: string): Promise<{ sentence: string; undo: Undo } | undefined> {
  const row = await db
    .selectFrom('change')
    .select(['sentence', 'undo'])
    .where('owner_id', '=', owner)
    .where('id', '=', id)
    .executeTakeFirst()
  return row && { sentence: row.sentence, undo: row.undo as Undo }
}

/** Takes a change for undoing: nobody can undo it a second time. @throws NotFound, Conflict when it is undone already */
export async function takeChange(db: Db, owner: OwnerId, id: string, now: Date): Promise<{ sentence: string; undo: Undo }> {
  const row = await db
    .selectFrom('change')
    .select(['sentence', 'undo', 'undone_at as undoneAt'])
    .where('owner_id', '=', owner)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw new NotFound(t('There is nothing to undo under that name.'))
  if (row.undoneAt) throw new Conflict(t('That was taken back already.'))
  await db.updateTable('change').set({ undone_at: now }).where('owner_id', '=', owner).where('id', '=', id).execute()
  return { sentence: row.sentence, undo: row.undo as Undo }
}
