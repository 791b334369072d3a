import { FRESH_HOURS } from '#domain/coach/events/fresh.ts'
import { NotFound } from '#domain/errors.ts'
import type { InteractionKind } from '#domain/interactions/interaction.ts'
import { calendarDayNumber, dayFromNumber } from '#domain/time.ts'
import { t } from '#language/say.ts'
import type { Context } from '#store/context.ts'
import { listMet, setFollowedUp } from '#store/events.ts'
import { getOwner } from '#store/owner.ts'
import { getPersonSettings } from '#store/people.ts'
import { saveStepDone } from '#store/plans.ts'
import type { Changed } from './change-person.ts'
import { keepChange } from './keep-change.ts'
import { keepRecord } from './log-interaction.ts'

/**
 * The owner wrote to somebody they met within the last two days, or needs not to. Undoable.
 * @param log  writes the message down as well
 * @throws NotFound when nobody waits under that id
 */
export async function followUp(
  ctx: Context,
  personId: string,
  log?: { readonly kind: InteractionKind; readonly note?: string | undefined },
): Promise<Changed> {
  return ctx.db.transaction().execute(async (db) => {
    const { name } = await getPersonSettings(db, ctx.ownerId, personId)
    const since = new Date(ctx.now().getTime() - FRESH_HOURS * 3_600_000)
    const open = (await listMet(db, ctx.ownerId, since, ctx.now())).filter((met) => met.personId === personId && met.followedUpOn === null)
    if (open.length === 0) throw new NotFound(t('No follow-up with {name} is open.', { name }))
    const metIds = open.map(({ id }) => id)
    const on = dayFromNumber(calendarDayNumber((await getOwner(db)).zone)(ctx.now()))
    await setFollowedUp(db, ctx.ownerId, metIds, on)
    for (const id of metIds) await saveStepDone(db, ctx.ownerId, id, on)
    const logged = log ? await keepRecord(db, ctx, { people: [personId], kind: log.kind, note: log.note }) : null
    const sentence = logged?.sentence ?? t('You followed up with {name}', { name })
    return keepChange(db, ctx, sentence, { type: 'follow-up', metIds, recordId: logged?.recordId ?? null })
  })
}
