import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { importArchives } from '#actions/import/import-archives.ts'
import { listImports } from '#store/imports.ts'
import { daysAgo, type Letter, mboxOf, writeFiles } from './support/archives.ts'
import { openTestData, type TestData } from './support/database.ts'
import { networkOf } from './support/network-of.ts'
import { spawnTend, tendJson } from './support/program.ts'

const OWNER = 'Ines Duarte <ines@duarte.example>'
const LETTERS = 6_000

let data: TestData
let path: string
beforeEach(async () => {
  data = await openTestData()
  const letters = Array.from({ length: LETTERS }, (_, i): Letter => {
    const other = `Friend ${i % 700} <friend${i % 700}@many.example>`
    return { id: `m${i}`, at: daysAgo(1 + (i % 1500)), from: i % 2 ? OWNER : other, to: i % 2 ? other : OWNER, subject: `Letter ${i}` }
  })
  path = join(writeFiles(data.folder, { 'big.mbox': mboxOf(letters) }), 'big.mbox')
})
afterEach(() => data.close())

const countRecords = async () => (await data.ctx.db.selectFrom('record').select('id').execute()).length

test.each(['SIGKILL', 'SIGINT'] as const)(
  'an import ended by %s in the middle goes on at the next run, with nothing lost or doubled',
  async (signal) => {
    const child = spawnTend(data, ['import', path, '--me', 'ines@duarte.example'])
    while ((await countRecords()) === 0) await sleep(5)
    child.kill(signal)
    await once(child, 'exit')
    const saved = await countRecords()
    expect(saved).toBeLessThan(LETTERS)
    expect(await tendJson(data, 'imports')).toMatchObject([
      { state: 'failed', sentence: 'It was cut off. What was read before is safe; bring it again to go on.' },
    ])

    const { imports } = await importArchives(data.ctx, path, { me: ['ines@duarte.example'] })
    expect(imports[0]).toMatchObject({ state: 'done', counts: { interactions: LETTERS } })
    expect(await listImports(data.ctx.db, data.ctx.ownerId)).toHaveLength(1)

    const alone = await openTestData()
    await importArchives(alone.ctx, path, { me: ['ines@duarte.example'] })
    expect(await networkOf(data.ctx)).toEqual(await networkOf(alone.ctx))
    await alone.close()
  },
)
