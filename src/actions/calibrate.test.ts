import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fitCalibration, NOT_CALIBRATED } from '#domain/ties/calibration.ts'
import { curveOf, silence } from '#domain/ties/curve.ts'
import { calendarDayNumber } from '#domain/time.ts'
import { calibrateWhenDue } from '#jobs/calibrate-weekly.ts'
import { getOwner } from '#store/owner.ts'
import { listTouches, tieOf } from '#store/ties.ts'
import { seeNetwork } from '#views/network.ts'
import { tieFigures } from '#views/person.ts'
import { daysAgo, type Letter, mboxOf, writeFiles } from '../../test/support/archives.ts'
import { openTestData, type TestData } from '../../test/support/database.ts'
import { importArchives } from './import/import-archives.ts'
import { loadDemo } from './load-demo.ts'

const OWNER = 'Ines Duarte <ines@duarte.example>'
const DAY_MS = 86_400_000
const DAYS = [120, 113, 106, 99, 92, 85, 78, 71, 64, 57, 50, 43]

/** Twenty friends, a letter a week; all but four fell silent more than thirty days ago, one writes once after that, three go on. */
const letters: Letter[] = Array.from({ length: 20 }, (_, friend) => friend).flatMap((friend) => {
  const ago = [...DAYS, ...(friend === 0 ? [20] : []), ...(friend > 0 && friend < 4 ? [28, 14, 3] : [])]
  return ago.map(
    (days, i): Letter => ({
      id: `${friend}-${days}`,
      at: daysAgo(days),
      from: i % 2 ? OWNER : `Friend ${friend} <friend${friend}@friends.example>`,
      to: i % 2 ? `Friend ${friend} <friend${friend}@friends.example>` : OWNER,
      subject: `The pier, ${friend}`,
      headers: ['Delivered-To: ines@duarte.example'],
    }),
  )
})

let data: TestData
beforeAll(async () => {
  data = await openTestData()
})
afterAll(() => data.close())

test('nothing is kept while there is no tie', async () => {
  expect(await calibrateWhenDue(data.ctx)).toBe(true)
  expect((await getOwner(data.ctx.db)).calibration.fittedAt).toBeNull()
})

test('chances are fitted on how the ties stood then, kept, shown, and left alone for a week', async () => {
  const { ctx } = data
  const path = join(writeFiles(data.folder, { 'mail.mbox': mboxOf(letters) }), 'mail.mbox')
  await importArchives(ctx, path, { me: ['ines@duarte.example'] })
  const before = (await seeNetwork(ctx)).people.find(({ tie }) => tie.n === DAYS.length)!
  expect(tieFigures(before, 20_513).silence30).toBe(before.judgement.reading!.silence30)

  expect(await calibrateWhenDue(ctx)).toBe(true)
  const owner = await getOwner(ctx.db)
  expect(owner.calibration.fittedAt).toBe(ctx.now().getTime())
  expect(owner.calibration.in30).toEqual(await fittedSlowly())
  expect(owner.calibration.in30.b0).toBeGreaterThan(0)

  const { people } = await seeNetwork(ctx)
  const after = people.find(({ id }) => id === before.id)!
  expect(after.judgement).toEqual({ ...before.judgement, shown: after.judgement.shown })
  expect(after.judgement.shown!.silence30).toBeGreaterThan(before.judgement.shown!.silence30)
  expect(tieFigures(after, 20_513).silence30).toBe(after.judgement.shown!.silence30)

  expect(await calibrateWhenDue(ctx)).toBe(false)
  const later = { ...ctx, now: () => new Date(ctx.now().getTime() + 8 * DAY_MS) }
  expect(await calibrateWhenDue(later)).toBe(true)
  expect((await getOwner(ctx.db)).calibration.fittedAt).toBe(later.now().getTime())
})

/** The same without short cuts: every tie made anew from what had passed thirty days before the archive ends. */
async function fittedSlowly() {
  const { ctx } = data
  const { horizons, zone } = await getOwner(ctx.db)
  const dayOf = calendarDayNumber(zone)
  const end = Math.min(ctx.now().getTime(), (horizons.mail! + 1) * DAY_MS)
  const at = end - 30 * DAY_MS
  const { people } = await seeNetwork(ctx)
  const given = []
  for (const { id, tie } of people.filter(({ tie }) => tie.n > 0).toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const then = tieOf(id, await listTouches(ctx.db, ctx.ownerId, [id], new Date(at)), dayOf).tie
    given.push({ chance: silence(curveOf(then), (at - then.lastAt!) / DAY_MS, 30), came: tie.lastAt! <= at })
  }
  expect(given.map(({ came }) => came).filter(Boolean)).toHaveLength(16)
  return fitCalibration(given)
}

test('invented people bear nothing out', async () => {
  const demo = await openTestData()
  await loadDemo(demo.ctx)
  await calibrateWhenDue(demo.ctx)
  expect((await getOwner(demo.ctx.db)).calibration).toEqual(NOT_CALIBRATED)
  await demo.close()
})
