import { accessSync, constants, existsSync, statSync } from 'node:fs'
import { statfs } from 'node:fs/promises'
import { sql } from 'kysely'
import { openContext } from '#store/context.ts'
import { openDatabase } from '#store/database.ts'
import { bringBinaries, runsAsRoot } from '#store/engine/binaries.ts'
import { lookAtEngine } from '#store/engine/engine.ts'
import { listImports } from '#store/imports.ts'
import { listOwnIdentities } from '#store/owner.ts'

/** One thing looked at. */
export interface Finding {
  readonly name: string
  readonly isFine: boolean
  readonly says: string
  /** What to do, when it is not fine. */
  readonly todo?: string
}

const LOW_BYTES = 1_000_000_000
const PAGES = new URL('../../dist/web/index.html', import.meta.url)

/** Looks at everything an installation needs, and says what to do where something is wrong. Never throws for what it finds. */
export async function examine(dataFolder: string, now: () => Date): Promise<Finding[]> {
  const findings: Finding[] = [
    node(),
    await tried('data', 'Make the folder readable and writable for yourself, or name another with --data.', () => data(dataFolder)),
  ]
  findings.push(await tried('disk', 'Make room on the disk.', () => disk(dataFolder)))
  if (!process.env.DATABASE_URL) {
    findings.push(
      await tried(
        'binaries',
        'Run npm ci in the folder of Tend, or set PG_BINDIR or DATABASE_URL.',
        () => `PostgreSQL in ${bringBinaries().bin}`,
      ),
    )
    findings.push(await tried('engine', 'See the log named above; "tend stop" and start again.', () => engine(dataFolder)))
  }
  findings.push(await tried('database', 'What the message says; your data is where it was.', () => database(dataFolder, now)))
  findings.push(
    existsSync(PAGES)
      ? { name: 'web build', isFine: true, says: 'the pages are built' }
      : { name: 'web build', isFine: false, says: 'the pages are not built', todo: 'npm start builds them.' },
  )
  return findings
}

async function tried(name: string, todo: string, look: () => string | Promise<string>): Promise<Finding> {
  try {
    return { name, isFine: true, says: await look() }
  } catch (error) {
    return { name, isFine: false, says: (error as Error).message, todo }
  }
}

const node = (): Finding => ({
  name: 'node',
  isFine: true,
  says: `Node ${process.versions.node} on ${process.platform}-${process.arch}${runsAsRoot() ? ', as root (the database runs as nobody)' : ''}`,
})

function data(folder: string): string {
  if (!existsSync(folder)) return `${folder} will be made at first start`
  if (!statSync(folder).isDirectory()) throw new Error(`${folder} is a file, and a folder is needed there`)
  accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK)
  const mode = statSync(folder).mode & 0o777
  if ((mode & 0o066) !== 0) throw new Error(`${folder} can be read by others (mode ${mode.toString(8)}); chmod 700 it`)
  return `${folder}, yours alone`
}

async function disk(folder: string): Promise<string> {
  const { bavail, bsize } = await statfs(existsSync(folder) ? folder : '.')
  const free = bavail * bsize
  if (free < LOW_BYTES) throw new Error(`only ${Math.round(free / 1e6)} MB are free`)
  return `${Math.round(free / 1e9)} GB free`
}

async function engine(folder: string): Promise<string> {
  const { places, isRunning, users, isFresh } = await lookAtEngine(folder)
  if (isFresh) return 'no data yet; the database is made at first use'
  return isRunning
    ? `in ${places.pg}, runs for ${users} ${users === 1 ? 'process' : 'processes'}, log in ${places.log}`
    : `in ${places.pg}, not running now; starts with the next command`
}

async function database(folder: string, now: () => Date): Promise<string> {
  const opened = await openDatabase(folder)
  try {
    const ctx = await openContext(opened, folder, now)
    const { rows } = await sql<{
      version: string
      size: string
    }>`select current_setting('server_version') as version, pg_size_pretty(pg_database_size(current_database())) as size`.execute(opened.db)
    const failed = (await listImports(ctx.db, ctx.ownerId)).filter(({ state }) => state === 'failed' || state === 'running')
    const mine = (await listOwnIdentities(ctx.db, ctx.ownerId)).filter(({ isMine }) => isMine)
    const open =
      failed.length > 0
        ? `; ${failed.length} unfinished ${failed.length === 1 ? 'import' : 'imports'}, bring the same files again to go on`
        : ''
    return `PostgreSQL ${rows[0]!.version}, ${rows[0]!.size}, ${mine.length} ${mine.length === 1 ? 'identity' : 'identities'} of yours${open}`
  } finally {
    await opened.close()
  }
}
