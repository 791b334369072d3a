import { createHash } from 'node:crypto'
import { chmodSync, chownSync, existsSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { Invalid } from '#domain/errors.ts'
import { isReachableByAll, makeRootHome, NOBODY, ROOT_HOME, runsAsRoot } from './binaries.ts'
import { makeFolder } from './make-folder.ts'

/** Each major version of PostgreSQL reads only its own folder. */
export const MAJOR = 18

/** Where everything of one installation lies. */
export interface Places {
  /** The owner's data folder, readable by them alone. */
  readonly data: string
  /** PostgreSQL's own folder. */
  readonly pg: string
  /** Folder of the socket; its path is short, because a socket's may have 107 bytes at most. */
  readonly socket: string
  readonly log: string
  readonly lock: string
  /** One file for each process that uses the server now. */
  readonly users: string
  readonly inbox: string
}

/**
 * The folders of an installation; makes those that are missing.
 *
 * As root PostgreSQL runs as nobody. When nobody cannot walk down to the data folder (a home of mode 0700), the server's
 * files lie in /var/lib/tend instead, under a name made from the data folder's path.
 * @throws Invalid when the folder cannot be made, or holds the data of another major version
 */
export function makePlaces(dataFolder: string): Places {
  const data = resolve(dataFolder)
  makeFolder(data)
  const name = nameOf(data)
  const home = homeOf(data)
  const isApart = home !== data
  const places: Places = {
    data,
    pg: join(home, `pg${MAJOR}`),
    socket: socketFolder(home, name),
    log: join(home, 'log'),
    lock: join(data, 'engine.lock'),
    users: join(data, 'users'),
    inbox: join(data, 'inbox'),
  }
  refuseOtherVersion(home)
  if (isApart) makeRootHome()
  makeFolder(home)
  for (const folder of [places.users, places.inbox]) makeFolder(folder)
  for (const folder of [places.socket, places.log]) own(folder)
  // Nobody must be able to walk through, never to list.
  chmodSync(data, runsAsRoot() && !isApart ? 0o711 : 0o700)
  if (isApart) chmodSync(home, 0o711)
  return places
}

const nameOf = (data: string) => createHash('sha256').update(data).digest('hex').slice(0, 12)

/** The folder in which PostgreSQL's files lie: the data folder, or one apart that nobody can walk down to. */
export function homeOf(dataFolder: string): string {
  const data = resolve(dataFolder)
  return runsAsRoot() && !isReachableByAll(dirname(data)) ? join(ROOT_HOME, nameOf(data)) : data
}

/** Makes a folder that only the server's user can enter. */
export function own(folder: string): void {
  makeFolder(folder)
  chmodSync(folder, 0o700)
  if (runsAsRoot()) chownSync(folder, NOBODY, NOBODY)
}

function socketFolder(home: string, name: string): string {
  const beside = join(home, 's')
  return Buffer.byteLength(beside) <= 80 ? beside : join(tmpdir(), `tend-${name}`)
}

function refuseOtherVersion(home: string): void {
  if (!existsSync(home) || existsSync(join(home, `pg${MAJOR}`))) return
  const other = readdirSync(home).find((entry) => /^pg\d+$/.test(entry))
  if (other)
    throw new Invalid(
      `${join(home, other)} holds data of PostgreSQL ${other.slice(2)}, and this Tend brings ${MAJOR}. Export it with the Tend that wrote it and import it here; nothing was changed.`,
    )
}
