import { spawn, spawnSync } from 'node:child_process'
import { closeSync, existsSync, openSync, readdirSync, readFileSync, renameSync, rmSync, statfsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { Conflict, Invalid } from '#domain/errors.ts'
import { bringBinaries, NOBODY, runsAsRoot } from './binaries.ts'
import { isRunning, ownMark, underLock } from './lock.ts'
import { readMark, removeMark, replaceMark } from './mark.ts'
import { makePlaces, own, type Places } from './places.ts'

/** Recovery after a crash can take a while on a large history. */
const START_PATIENCE_MS = 120_000
/** A fast shutdown writes everything out, which takes a while on a slow disk. */
const FAST_STOP_MS = 30_000
const IMMEDIATE_STOP_MS = 10_000
/** Room for the write-ahead log to go on, and for a new cluster. */
const LEAST_FREE_BYTES = 40_000_000
const LEAST_FREE_BYTES_FRESH = 120_000_000
/** A killed server stays visible until it is reaped. */
const ZOMBIE_PATIENCE_MS = 6_000

/** What every connection to the private server needs. */
export interface Connection {
  readonly host: string
  readonly user: string
  readonly database: string
}

/** A running private PostgreSQL, shared with every other process that uses the same data folder. */
export interface Engine {
  readonly places: Places
  readonly connection: Connection
  /** Says that this process is done with it; the last one stops the server. */
  release(): Promise<void>
}

const USER = 'tend'

/**
 * Starts the private PostgreSQL of a data folder, or adopts the one that runs already.
 *
 * Everything happens under one lock, so any number of processes may do this at once. Nothing listens on the network:
 * only a socket in a folder that only the owner can enter.
 * @throws Invalid when it cannot be started; says what its log says
 */
export async function openEngine(dataFolder: string): Promise<Engine> {
  const places = makePlaces(dataFolder)
  await underLock(places.lock, async () => {
    if (!(await isAnswering(places))) await start(places)
    replaceMark(userFile(places), ownMark())
  })
  let isReleased = false
  return {
    places,
    connection: connectionTo(places),
    async release() {
      if (isReleased) return
      isReleased = true
      await underLock(places.lock, async () => {
        removeMark(userFile(places))
        if (livingUsers(places).length === 0) await stopServer(places)
      })
    },
  }
}

/** Stops the private server of a data folder, whoever uses it. @returns whether one ran */
export async function stopEngine(dataFolder: string): Promise<boolean> {
  const places = makePlaces(dataFolder)
  return underLock(places.lock, () => stopServer(places))
}

/** The number of processes that use the server now, and whether it runs. For `tend doctor`. */
export async function lookAtEngine(dataFolder: string): Promise<{ places: Places; isRunning: boolean; users: number; isFresh: boolean }> {
  const places = makePlaces(dataFolder)
  return {
    places,
    isRunning: await isAnswering(places),
    users: livingUsers(places).length,
    isFresh: !existsSync(join(places.pg, 'PG_VERSION')),
  }
}

const userFile = (places: Places) => join(places.users, String(process.pid))
const connectionTo = (places: Places, database = USER): Connection => ({ host: places.socket, user: USER, database })

function livingUsers(places: Places): string[] {
  return readdirSync(places.users).filter((name) => {
    const file = join(places.users, name)
    if (isRunning(readMark(file) ?? '')) return true
    removeMark(file)
    return false
  })
}

async function isAnswering(places: Places): Promise<boolean> {
  if (!existsSync(socketOf(places))) return false
  const client = new pg.Client({ ...connectionTo(places, 'postgres'), connectionTimeoutMillis: 2000 })
  try {
    await client.connect()
    await client.end()
    return true
  } catch {
    return false
  }
}

async function start(places: Places): Promise<void> {
  refuseFullDisk(places)
  const { bin } = bringBinaries()
  await clearStalePid(places)
  if (!existsSync(join(places.pg, 'PG_VERSION'))) makeCluster(places, bin)
  await untilReady(places, bin)
  await makeDatabase(places)
}

/** PostgreSQL without room says many things, none of them helpful. */
function refuseFullDisk(places: Places): void {
  const { bavail, bsize } = statfsSync(dirname(places.pg))
  const neededBytes = existsSync(join(places.pg, 'PG_VERSION')) ? LEAST_FREE_BYTES : LEAST_FREE_BYTES_FRESH
  if (bavail * bsize < neededBytes)
    throw new Invalid(
      `The disk of ${places.data} is full: ${Math.floor((bavail * bsize) / 1e6)} MB are free, the database needs ${neededBytes / 1e6} MB to start. What was saved before is safe.`,
    )
}

/** The server's own process, logging to a file; a pipe of ours would end it with us. */
function spawnServer(places: Places, bin: string): { hasEnded: boolean } {
  const out = openSync(logOf(places), 'a', 0o600)
  const server = spawn(join(bin, 'postgres'), ['-D', places.pg, ...settings(places)], {
    ...asServerUser(),
    detached: true,
    stdio: ['ignore', out, out],
  })
  closeSync(out)
  server.unref()
  const watched = { hasEnded: false }
  const end = () => {
    watched.hasEnded = true
  }
  server.once('exit', end)
  server.once('error', end)
  return watched
}

const socketOf = (places: Places) => join(places.socket, '.s.PGSQL.5432')
const logOf = (places: Places) => join(places.log, 'postgres.log')

/** Only what must differ from PostgreSQL's defaults; durability (fsync, synchronous_commit, full_page_writes) is never touched. */
function settings(places: Places): string[] {
  const chosen = {
    listen_addresses: '',
    unix_socket_directories: places.socket,
    unix_socket_permissions: '0700',
    shared_buffers: '128MB',
    work_mem: '32MB',
    maintenance_work_mem: '128MB',
    max_connections: '40',
    jit: 'off',
    // No replicas: less to write while importing.
    wal_level: 'minimal',
    max_wal_senders: '0',
    max_wal_size: '2GB',
    // The log must not hold what people wrote.
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    log_min_messages: 'error',
  }
  return Object.entries(chosen).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}

function asServerUser(): { uid?: number; gid?: number; env: NodeJS.ProcessEnv; cwd: string } {
  const env = { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' }
  return runsAsRoot() ? { uid: NOBODY, gid: NOBODY, env, cwd: '/' } : { env, cwd: '/' }
}

/** Made beside its place and moved there, so that a kill in the middle leaves nothing half. */
function makeCluster(places: Places, bin: string): void {
  const fresh = `${places.pg}.new`
  rmSync(fresh, { recursive: true, force: true })
  own(fresh)
  const args = [
    '-D',
    fresh,
    '-U',
    USER,
    '-E',
    'UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
    '--auth=trust',
    '--no-instructions',
  ]
  const made = spawnSync(join(bin, 'initdb'), args, { ...asServerUser(), encoding: 'utf8' })
  if (made.status !== 0)
    throw new Invalid(`The database could not be made in ${places.pg}: ${lastLine(made.stderr) || made.error?.message}`)
  rmSync(places.pg, { recursive: true, force: true })
  renameSync(fresh, places.pg)
}

const lastLine = (text: string | undefined | null) => text?.trim().split('\n').at(-1) ?? ''

/** Starts the server and waits for its first answer. The children of a killed server hold its memory for a moment: then once more. */
async function untilReady(places: Places, bin: string): Promise<void> {
  const began = Date.now()
  let server = spawnServer(places, bin)
  while (!(await isAnswering(places))) {
    if (Date.now() > began + START_PATIENCE_MS)
      throw new Invalid(`The database did not answer within ${START_PATIENCE_MS / 1000} seconds; see ${logOf(places)}`)
    await sleep(15)
    if (!server.hasEnded) continue
    const said = tailOf(logOf(places))
    if (!/still in use/.test(said) || Date.now() > began + ZOMBIE_PATIENCE_MS)
      throw new Invalid(`The database did not start: ${reasonIn(said)} (${logOf(places)})`)
    await sleep(200)
    server = spawnServer(places, bin)
  }
}

function tailOf(log: string): string {
  return readFileSync(log, 'utf8').slice(-2000)
}

/** The last thing the log calls fatal, else its last line. */
function reasonIn(log: string): string {
  return /.*(?:FATAL|PANIC):\s*(.*)/s.exec(log)?.[1]?.split('\n')[0] ?? lastLine(log)
}

async function makeDatabase(places: Places): Promise<void> {
  const client = new pg.Client(connectionTo(places, 'postgres'))
  await client.connect()
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [USER])
    if (rowCount === 0) await client.query(`create database ${USER}`)
  } finally {
    await client.end()
  }
}

function readPid(places: Places): number | undefined {
  try {
    const pid = Number.parseInt(readFileSync(join(places.pg, 'postmaster.pid'), 'utf8'), 10)
    return Number.isInteger(pid) && pid > 0 ? pid : undefined
  } catch {
    return undefined
  }
}

/** Waits for a dying server, and removes what a dead one left; small pids are reused in containers, so the name is looked at. */
async function clearStalePid(places: Places): Promise<void> {
  const pid = readPid(places)
  const until = Date.now() + ZOMBIE_PATIENCE_MS
  while (pid !== undefined && isPostgres(pid) && Date.now() < until) {
    if (await isAnswering(places)) return
    await sleep(50)
  }
  if (pid !== undefined && isPostgres(pid)) return
  // PostgreSQL takes a zombie that nobody has reaped for a living owner of these.
  for (const left of [join(places.pg, 'postmaster.pid'), `${socketOf(places)}.lock`]) rmSync(left, { force: true })
}

function isPostgres(pid: number): boolean {
  if (!isRunning(String(pid))) return false
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    return /^Name:\s+postgres/m.test(status) && !/^State:\s+Z/m.test(status)
  } catch {
    // Not Linux: a living process under that number is taken for the server.
    return process.platform !== 'linux'
  }
}

async function stopServer(places: Places): Promise<boolean> {
  const pid = readPid(places)
  if (pid === undefined || !isPostgres(pid)) return false
  // Fast first; then at once, which is as safe as a crash: a server that cannot write, on a full disk, knows no other way.
  for (const [signal, patienceMs] of [
    ['SIGINT', FAST_STOP_MS],
    ['SIGQUIT', IMMEDIATE_STOP_MS],
  ] as const) {
    process.kill(pid, signal)
    for (const until = Date.now() + patienceMs; isPostgres(pid) && Date.now() < until; ) await sleep(10)
    if (!isPostgres(pid)) return true
  }
  throw new Conflict(`The database (process ${pid}) does not stop; see ${logOf(places)}`)
}
