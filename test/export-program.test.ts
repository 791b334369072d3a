import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { type IncomingHttpHeaders, request } from 'node:http'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { openTestData, type TestData } from './support/database.ts'
import { everyRowOf, exportInto, unzipped, zipped } from './support/exports.ts'
import { type Served, serveTend, spawnTend, tend, tendJson } from './support/program.ts'
import { liveWholeLife } from './support/whole-life.ts'

const NOW = ['--now', '2026-03-01T12:00:00Z']

let data: TestData
let other: TestData
let served: Served | undefined
beforeAll(async () => {
  data = await openTestData()
  await liveWholeLife(data)
})
beforeEach(async () => {
  other = await openTestData()
})
afterEach(async () => {
  await served?.close()
  served = undefined
  await other.close()
})
afterAll(() => data.close())

test('tend export writes a file only its owner may read, and tend import brings it into another Tend', async () => {
  const file = join(data.folder, 'everything.zip')
  const answer = await tendJson(data, ...NOW, 'export', file)
  expect(answer).toMatchObject({ file, bytes: statSync(file).size, people: 10, interactions: 16 })
  expect(statSync(file).mode & 0o777).toBe(0o600)
  expect(readFileSync(file).length).toBeGreaterThan(10_000)
  expect(await tendJson(other, ...NOW, 'import', '--dry-run', file)).toMatchObject({ people: 10, interactions: 16 })
  expect(await tendJson(other, ...NOW, 'import', file)).toMatchObject({ people: 10, interactions: 16, me: ['ines@duarte.example'] })
  expect(await everyRowOf(other.ctx)).toEqual(await everyRowOf(data.ctx))
  const again = await tend(other, ...NOW, 'import', file)
  expect([again.code, again.out]).toEqual([0, expect.stringContaining('That export was brought in before. Nothing in it is new.')])
})

test('tend export writes over nothing unless it is told to, and leaves nothing half behind', async () => {
  const file = join(data.folder, 'letter.zip')
  writeFileSync(file, 'a letter')
  const refused = await tend(data, 'export', file)
  expect([refused.code, refused.err]).toEqual([1, `tend: ${file} is there already. To write over it: --force.\n`])
  expect(readFileSync(file, 'utf8')).toBe('a letter')
  expect((await tend(data, 'export', file, '--force')).code).toBe(0)
  expect(Object.keys(await unzipped(readFileSync(file)))).toContain('manifest.json')
  for (const [path, words] of [
    [data.folder, 'is a folder: name a file in it'],
    [join(data.folder, 'nowhere', 'x.zip'), 'There is no folder'],
  ] as const) {
    const { code, err } = await tend(data, 'export', path)
    expect([code, err]).toEqual([1, expect.stringContaining(words)])
  }
  expect(readdirSync(data.folder).filter((name) => name.endsWith('.half'))).toEqual([])
})

test('an import of everything that is killed leaves an empty Tend, which takes it the next time', async () => {
  const file = await exportInto(data)
  const before = await everyRowOf(other.ctx)
  // Somebody who holds a table that it needs late: there it is killed.
  const held = other.ctx.db.transaction().execute(async (db) => {
    await db.selectFrom('community').selectAll().execute()
    await db.schema.alterTable('community').addColumn('never', 'text').execute()
    const child = spawnTend(other, [...NOW, 'import', file])
    const ended = once(child, 'exit')
    const isHeldUp = async () => (await sql`select from pg_locks where not granted`.execute(db)).rows.length > 0
    while (child.exitCode === null && !(await isHeldUp())) await sleep(20)
    child.kill('SIGKILL')
    await ended
    throw new Error('let go')
  })
  await expect(held).rejects.toThrow('let go')
  expect(await everyRowOf(other.ctx)).toEqual(before)
  await tendJson(other, ...NOW, 'import', file)
  expect(await everyRowOf(other.ctx)).toEqual(await everyRowOf(data.ctx))
})

interface Answered {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

function ask(method: string, path: string, { cookie = '', body = '' as string | Buffer } = {}): Promise<Answered> {
  const origin = `http://127.0.0.1:${served!.port}`
  return new Promise((resolve, reject) => {
    const headers = { cookie, origin, 'content-type': 'application/json' }
    const sent = request({ host: '127.0.0.1', port: served!.port, method, path, headers }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('end', () => resolve({ status: answer.statusCode!, headers: answer.headers, body: Buffer.concat(chunks) }))
      answer.on('error', reject)
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

async function enter(of: TestData): Promise<string> {
  served = await serveTend(of, ...NOW)
  return (await ask('GET', new URL(served.address).pathname)).headers['set-cookie']![0]!.split(';')[0]!
}

test('the pages take the same zip under a name with the day, and only with the key', async () => {
  const cookie = await enter(data)
  const { status, headers, body } = await ask('GET', '/api/export', { cookie })
  expect(status).toBe(200)
  expect(headers).toMatchObject({ 'content-type': 'application/zip', 'content-disposition': 'attachment; filename="tend-2026-03-01.zip"' })
  expect(headers['cache-control']).toBe('no-store')
  const mine = await unzipped(readFileSync(await exportInto(data)))
  const theirs = await unzipped(body)
  for (const path of Object.keys(mine).filter((name) => name !== 'manifest.json')) expect(theirs[path]!.equals(mine[path]!)).toBe(true)
  expect((await ask('HEAD', '/api/export', { cookie })).headers['content-disposition']).toContain('tend-2026-03-01.zip')
  expect((await ask('GET', '/api/export')).status).toBe(401)
})

test('whoever breaks a download off lets the next one begin', async () => {
  const cookie = await enter(data)
  await new Promise<void>((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port: served!.port, path: '/api/export', headers: { cookie } }, (answer) => {
      answer.once('data', () => answer.destroy())
      answer.once('close', resolve)
    })
    sent.on('error', reject)
    sent.end()
  })
  let status = 0
  for (let tries = 0; tries < 50 && status !== 200; tries++) {
    status = (await ask('GET', '/api/export', { cookie })).status
    if (status !== 200) await sleep(50)
  }
  expect(status).toBe(200)
})

test('a zip that is dropped on the Import page brings everything, or says why not', async () => {
  const zip = readFileSync(await exportInto(data))
  const cookie = await enter(other)
  const drop = async (id: string, body: Buffer) => {
    await ask('PUT', `/api/drops/${id}/files?path=everything.zip`, { cookie, body })
    await ask('POST', '/api/imports', { cookie, body: JSON.stringify({ drop: id }) })
    for (;;) {
      const seen = JSON.parse((await ask('GET', '/api/imports', { cookie })).body.toString())
      if (!seen.isBusy) return seen as { imports: unknown[]; unrecognised: { reason: string }[] }
      await sleep(50)
    }
  }
  const broken = await drop('11111111-1111-4111-8111-111111111111', zip.subarray(0, zip.length / 2))
  expect(broken.unrecognised[0]!.reason).toContain('not a whole zip file')
  const { imports, unrecognised } = await drop('22222222-2222-4222-8222-222222222222', zip)
  expect([imports.length, unrecognised]).toEqual([5, []])
  expect(await everyRowOf(other.ctx)).toEqual(await everyRowOf(data.ctx))
  const again = await drop('33333333-3333-4333-8333-333333333333', await zipped(await unzipped(zip)))
  expect(again.unrecognised[0]!.reason).toContain('An export of everything goes into an empty Tend')
  expect(existsSync(join(other.folder, 'inbox')) ? readdirSync(join(other.folder, 'inbox')) : []).toEqual([])
})
