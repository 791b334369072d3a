import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Invalid } from '#domain/errors.ts'
import { lookAtEngine, openEngine, stopEngine } from '#store/engine/engine.ts'
import { makePlaces, type Places } from '#store/engine/places.ts'

let folder: string
let places: Places
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tend-engine-'))
  places = makePlaces(folder)
})
afterEach(async () => {
  await stopEngine(folder)
  rmSync(folder, { recursive: true, force: true })
})

async function ask(statement: string): Promise<pg.QueryResult> {
  const client = new pg.Client({ host: places.socket, user: 'tend', database: 'tend' })
  await client.connect()
  try {
    return await client.query(statement)
  } finally {
    await client.end()
  }
}

const pidOfServer = () => Number.parseInt(readFileSync(join(places.pg, 'postmaster.pid'), 'utf8'), 10)

/** Another process that opens the same data folder, says so, and stays until it is killed. */
async function otherProcess(): Promise<ChildProcess> {
  const code = `import { openEngine } from '#store/engine/engine.ts'; await openEngine(process.argv[1]); console.log('open'); setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--input-type=module-typescript', '-e', code, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
    cwd: process.cwd(),
  })
  await new Promise((resolve, reject) => {
    child.stdout!.once('data', resolve)
    child.once('exit', () => reject(new Error('it ended before it was open')))
  })
  return child
}

test('the first process starts the database, the last one stops it', async () => {
  const engine = await openEngine(folder)
  expect((await ask('show server_version_num')).rows[0].server_version_num).toMatch(/^18/)
  expect(await lookAtEngine(folder)).toMatchObject({ isRunning: true, users: 1, isFresh: false })
  await engine.release()
  expect(await lookAtEngine(folder)).toMatchObject({ isRunning: false, users: 0 })
  expect(existsSync(join(places.pg, 'postmaster.pid'))).toBe(false)
})

test('nothing listens on the network, checksums are on, and what is written is synced', async () => {
  const engine = await openEngine(folder)
  const shown = async (name: string) => (await ask(`show ${name}`)).rows[0][name]
  expect(await shown('listen_addresses')).toBe('')
  for (const name of ['data_checksums', 'fsync', 'full_page_writes', 'synchronous_commit']) expect(await shown(name), name).toBe('on')
  await engine.release()
})

test('the data, the socket and the log can be entered by nobody else', async () => {
  const engine = await openEngine(folder)
  expect(statSync(folder).mode & 0o066).toBe(0)
  for (const place of [places.pg, places.socket, places.log, places.users, places.inbox])
    expect(statSync(place).mode & 0o077, place).toBe(0)
  await engine.release()
})

test('a second process uses the running database, and the first may go before it', async () => {
  const engine = await openEngine(folder)
  const pid = pidOfServer()
  const other = await otherProcess()
  expect(pidOfServer()).toBe(pid)
  await engine.release()
  expect(await lookAtEngine(folder)).toMatchObject({ isRunning: true, users: 1 })
  other.kill('SIGKILL')
})

test('many that start at once start one database', async () => {
  const others = await Promise.all([otherProcess(), otherProcess(), otherProcess()])
  expect((await lookAtEngine(folder)).users).toBe(3)
  for (const other of others) other.kill('SIGKILL')
})

test('a database whose program was killed is adopted, with everything that was committed', async () => {
  const other = await otherProcess()
  await ask('create table kept (n int)')
  await ask('insert into kept values (42)')
  const pid = pidOfServer()
  other.kill('SIGKILL')
  await new Promise((resolve) => other.once('exit', resolve))
  const engine = await openEngine(folder)
  expect(pidOfServer()).toBe(pid)
  expect((await ask('select n from kept')).rows).toEqual([{ n: 42 }])
  await engine.release()
  expect((await lookAtEngine(folder)).isRunning).toBe(false)
})

test('a database that was itself killed starts again, with everything that was committed', async () => {
  const other = await otherProcess()
  await ask('create table kept (n int)')
  await ask('insert into kept values (42)')
  process.kill(pidOfServer(), 'SIGKILL')
  other.kill('SIGKILL')
  await sleep(50)
  const engine = await openEngine(folder)
  expect((await ask('select n from kept')).rows).toEqual([{ n: 42 }])
  await engine.release()
})

test('a pid file that names a living process of another kind is no database', async () => {
  const first = await openEngine(folder)
  await first.release()
  writeFileSync(join(places.pg, 'postmaster.pid'), `${process.pid}\n${places.pg}\n0\n5432\n`)
  const engine = await openEngine(folder)
  expect(pidOfServer()).not.toBe(process.pid)
  await engine.release()
})

test('a lock left by a dead process is taken over', async () => {
  symlinkSync('999999 1', places.lock)
  const engine = await openEngine(folder)
  await engine.release()
  expect(existsSync(places.lock)).toBe(false)
})

test('a lock that was left as a file is read too', async () => {
  writeFileSync(places.lock, '999999 1')
  const engine = await openEngine(folder)
  await engine.release()
})

test('a cluster that was being made when the power went is made anew', async () => {
  mkdirSync(`${places.pg}.new/base`, { recursive: true })
  const engine = await openEngine(folder)
  expect((await ask('select 1 as one')).rows).toEqual([{ one: 1 }])
  await engine.release()
})

test('data of another version of PostgreSQL is left alone and named', () => {
  const old = mkdtempSync(join(tmpdir(), 'tend-old-'))
  mkdirSync(join(old, 'pg17'))
  expect(() => makePlaces(old)).toThrow(Invalid)
  expect(() => makePlaces(old)).toThrow(/PostgreSQL 17.*nothing was changed/)
  rmSync(old, { recursive: true })
})

test('a data folder with a very long path still has a socket short enough to open', async () => {
  const deep = join(folder, ...Array<string>(12).fill('a-folder-with-a-long-name'))
  const engine = await openEngine(deep)
  expect(Buffer.byteLength(join(engine.connection.host, '.s.PGSQL.5432'))).toBeLessThan(107)
  await engine.release()
  if (!engine.places.pg.startsWith(folder)) rmSync(dirname(engine.places.pg), { recursive: true, force: true })
})

test('stopping ends the database whoever uses it, and stopping again says that none ran', async () => {
  const other = await otherProcess()
  expect(await stopEngine(folder)).toBe(true)
  expect(await stopEngine(folder)).toBe(false)
  other.kill('SIGKILL')
})

test.runIf(process.getuid?.() === 0)('as root the database runs as nobody, also below a home that nobody can enter', async () => {
  const home = mkdtempSync(join(tmpdir(), 'tend-home-'))
  const hidden = join(home, 'data')
  expect(statSync(home).mode & 0o001).toBe(0)
  const engine = await openEngine(hidden)
  const pid = Number.parseInt(readFileSync(join(engine.places.pg, 'postmaster.pid'), 'utf8'), 10)
  expect(readFileSync(`/proc/${pid}/status`, 'utf8')).toMatch(/^Uid:\s+65534/m)
  await engine.release()
  rmSync(dirname(engine.places.pg), { recursive: true, force: true })
  rmSync(home, { recursive: true })
})
