import { Conflict } from '#domain/errors.ts'
import { calendarDayNumber, dayFromNumber } from '#domain/time.ts'
import { demoRecords } from '#importers/demo/index.ts'
import { t, tf } from '#language/say.ts'
import type { Context } from '#store/context.ts'
import { listImports } from '#store/imports.ts'
import { getOwner, saveOwner } from '#store/owner.ts'
import { hasPeople } from '#store/people.ts'
import { importRecords } from './import/import-records.ts'
import { oneAtATime } from './import/one-at-a-time.ts'

/**
 * Brings in the invented people, up to the day that counts as today; one import, undone like any other.
 * @throws Conflict when they are here already, or anybody else is: invented people among real ones could not be told apart
 */
export async function loadDemo(
  ctx: Context,
): Promise<{ changeId: string; sentence: string; importId: string; people: number; interactions: number }> {
  return oneAtATime(ctx, async () => {
    const owner = await getOwner(ctx.db)
    const isHere = (await listImports(ctx.db, ctx.ownerId)).some(({ source, state }) => source === 'demo' && state === 'done')
    if (isHere) throw new Conflict(t('The invented people are here already.'))
    if (await hasPeople(ctx.db, ctx.ownerId))
      throw new Conflict(t('Invented people do not mix with your own. Load them in a folder of their own: tend --data DIR demo'))
    const today = dayFromNumber(calendarDayNumber(owner.zone)(ctx.now()))
    const { id, counts } = await importRecords(ctx, { source: 'demo', title: 'Invented people', path: 'demo' }, demoRecords(today))
    await saveOwner(ctx.db, ctx.ownerId, { isDemo: true })
    return {
      changeId: id,
      sentence: tf(counts.people, '{n} invented person is here', '{n} invented people are here'),
      importId: id,
      people: counts.people,
      interactions: counts.interactions,
    }
  })
}
