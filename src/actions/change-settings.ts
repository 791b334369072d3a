import { checkSettings, type Settings, settingsInWords } from '#domain/settings.ts'
import { calendarDayNumber } from '#domain/time.ts'
import { saveChange } from '#store/changes.ts'
import type { Context } from '#store/context.ts'
import { getOwner, saveSettings } from '#store/owner.ts'
import { newId } from '#store/stable-id.ts'
import type { Changed } from './change-person.ts'

/** Sets what the owner says of Tend as a whole; what is not named stays. Undoable. @throws Invalid */
export async function changeSettings(ctx: Context, change: Partial<Settings>): Promise<Changed> {
  checkSettings(change)
  return ctx.db.transaction().execute(async (db) => {
    const { settings, zone } = await getOwner(db)
    const named = Object.keys(change) as (keyof Settings)[]
    const before = Object.fromEntries(named.map((name) => [name, settings[name]])) as Partial<Settings>
    const changed = { changeId: newId(), sentence: settingsInWords(change, calendarDayNumber(zone)(ctx.now())) }
    await saveSettings(db, ctx.ownerId, change)
    await saveChange(db, ctx.ownerId, {
      id: changed.changeId,
      at: new Date(),
      sentence: changed.sentence,
      undo: { type: 'own-settings', before },
    })
    return changed
  })
}
