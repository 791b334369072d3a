import { createHash } from 'node:crypto'
import { createWriteStream, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { sql } from 'kysely'
import { fromBufferPromise } from 'yauzl'
import { ZipFile } from 'yazl'
import { importArchives } from '#actions/import/import-archives.ts'
import { KINDS, pathOfKind } from '#domain/export/kinds.ts'
import type { Manifest } from '#domain/export/manifest.ts'
import type { Context } from '#store/context.ts'
import { writeEverything } from '#views/export/write-everything.ts'
import type { TestData } from './database.ts'

/** Path to content. */
export type Files = Record<string, Buffer>

/** Writes everything of a test's data into a file of its folder. @returns its path */
export async function exportInto({ ctx, folder }: Pick<TestData, 'ctx' | 'folder'>, name = 'everything.zip'): Promise<string> {
  const path = join(folder, name)
  await writeEverything(ctx, createWriteStream(path), { program: '0.0.0' })
  return path
}

export const bring = (into: Pick<TestData, 'ctx'>, path: string) => importArchives(into.ctx, path)

export async function unzipped(zip: Buffer): Promise<Files> {
  const files: Files = {}
  const opened = await fromBufferPromise(zip, { lazyEntries: true })
  for await (const entry of opened.eachEntry()) files[entry.fileName] = await buffer(await opened.openReadStreamPromise(entry))
  return files
}

export async function zipped(files: Readonly<Files>): Promise<Buffer> {
  const zip = new ZipFile()
  for (const [path, bytes] of Object.entries(files)) zip.addBuffer(bytes, path)
  zip.end()
  return buffer(zip.outputStream as NodeJS.ReadableStream)
}

/** An export of these files, with a manifest that agrees with them. @returns its path */
export async function madeExport({ folder }: Pick<TestData, 'folder'>, files: Readonly<Files>): Promise<string> {
  const manifest = JSON.parse(files['manifest.json']!.toString()) as Manifest
  const listed = KINDS.map(({ name }) => pathOfKind(name)).flatMap((path) => {
    const bytes = files[path]
    if (!bytes) return []
    const count = bytes.toString().split('\n').length - 1
    return [{ path, count, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }]
  })
  const path = join(folder, 'made.zip')
  writeFileSync(path, await zipped({ ...files, 'manifest.json': Buffer.from(JSON.stringify({ ...manifest, files: listed })) }))
  return path
}

/** What is of one installation and not of its owner. */
const OF_THE_INSTALLATION = ['owner_id', 'revision', 'brought_from', 'ids_from', 'drop_id']

/** Every row of every table, without whose it is and what is of the installation: what was told and what was worked out of it. */
export async function everyRowOf({ db, ownerId }: Context): Promise<Record<string, unknown[]>> {
  const { rows: tables } = await sql<{ name: string }>`
    select table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'owner_id' order by 1`.execute(
    db,
  )
  const all: Record<string, unknown[]> = {}
  // Whom revisions touched is of the installation, as the revisions are.
  for (const { name } of tables.filter((table) => table.name !== 'touched')) {
    const { rows } = await sql<{ row: Record<string, unknown> }>`
      select to_jsonb(t) as row from ${sql.table(name)} t where owner_id = ${ownerId}`.execute(db)
    all[name] = rows
      .map(({ row: { created_at, ...row } }) =>
        JSON.stringify(withoutOwner(name === 'owner' || created_at === undefined ? row : { ...row, created_at })),
      )
      .sort()
      .map((text) => JSON.parse(text))
  }
  return all
}

function withoutOwner(row: Record<string, unknown>): Record<string, unknown> {
  const kept = Object.entries(row).filter(([name]) => !OF_THE_INSTALLATION.includes(name))
  return Object.fromEntries(
    kept.map(([name, value]) => [name, name === 'kept' || name === 'person' ? withoutOwner(value as Record<string, unknown>) : value]),
  )
}
