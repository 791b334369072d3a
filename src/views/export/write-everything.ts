import { createHash } from 'node:crypto'
import { Readable, type Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { sql } from 'kysely'
import { ZipFile } from 'yazl'
import { FORMAT, FORMAT_VERSION } from '#domain/export/kinds.ts'
import { MANIFEST_PATH, type Manifest, type ManifestFile } from '#domain/export/manifest.ts'
import { localeOf } from '#language/language.ts'
import { speaking } from '#language/per-request.ts'
import type { Context } from '#store/context.ts'
import { type ExportFile, listExportFiles } from './files.ts'
import { README } from './readme.ts'

export interface Exported {
  /** How many lines, cards, events or rows each file has, by its path. */
  readonly counts: Readonly<Record<string, number>>
}

export interface ExportOptions {
  /** The version of this program, for the manifest. */
  readonly program: string
  readonly onProgress?: (done: number, total: number) => void
  readonly signal?: AbortSignal
}

/** Whoever takes the zip may stand still so long: until then what was there at its begin is kept for them. */
const LONGEST_STAND_STILL = '10min'

/** A file that only its owner may read and write, where a program unpacks that heeds it. */
const PRIVATE_FILE = 0o100600

/**
 * Writes everything of the owner's as one zip (docs/export.md), as it is at one moment, whatever happens meanwhile. The same data at the
 * same `now` give the same bytes. A few megabytes are in memory at once, however much there is; as fast as `to` takes it.
 *
 * @param to  ended when everything is written, destroyed when that fails
 * @throws what the database, `to` or the signal stops it with
 */
export async function writeEverything(ctx: Context, to: Writable, { program, onProgress, signal }: ExportOptions): Promise<Exported> {
  const at = ctx.now()
  // The same for every reader.
  return speaking(localeOf('en'), () =>
    ctx.db
      .transaction()
      .setIsolationLevel('repeatable read')
      .setAccessMode('read only')
      .execute(async (db) => {
        await sql`select set_config('idle_in_transaction_session_timeout', ${LONGEST_STAND_STILL}, true)`.execute(db)
        const files = await listExportFiles(db, { ...ctx, now: () => at })
        const total = files.reduce((sum, { count }) => sum + count, 0)
        let done = 0
        const written: ManifestFile[] = []
        const count = (rows: number) => {
          done += rows
          onProgress?.(done, total)
        }
        const zip = new ZipFile()
        const out = zip.outputStream as Readable
        const streams: Readable[] = []
        const add = (path: string, content: () => AsyncIterable<Buffer>) =>
          zip.addReadStreamLazy(path, { mtime: at, mode: PRIVATE_FILE }, (give) => {
            const stream = Readable.from(content(), { objectMode: false })
            stream.on('error', (error) => out.destroy(error))
            streams.push(stream)
            give(null, stream)
          })
        zip.on('error', (error: Error) => out.destroy(error))
        add('README.md', () => bytesOf(README))
        for (const file of files) add(file.path, () => measured(file, written, count))
        add(MANIFEST_PATH, () =>
          bytesOf(manifestText({ format: FORMAT, version: FORMAT_VERSION, program, at: at.toISOString(), files: written })),
        )
        zip.end()
        try {
          await pipeline(out, to, { ...(signal ? { signal } : {}) })
        } finally {
          for (const stream of streams) stream.destroy()
        }
        return { counts: Object.fromEntries(written.map((file) => [file.path, file.count])) }
      }),
  )
}

async function* bytesOf(text: string): AsyncGenerator<Buffer> {
  yield Buffer.from(text)
}

/** The content of a file; at its end what the manifest says of it is known. */
async function* measured({ path, read }: ExportFile, written: ManifestFile[], onCount: (rows: number) => void): AsyncGenerator<Buffer> {
  const hash = createHash('sha256')
  let [bytes, count] = [0, 0]
  for await (const piece of read()) {
    const chunk = Buffer.from(piece.text)
    hash.update(chunk)
    bytes += chunk.length
    count += piece.count
    yield chunk
    onCount(piece.count)
  }
  written.push({ path, count, bytes, sha256: hash.digest('hex') })
}

/** A file a line. */
function manifestText({ files, ...head }: Manifest): string {
  const lines = Object.entries(head).map(([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)},`)
  return `{\n${lines.join('\n')}\n  "files": [\n${files.map((file) => `    ${JSON.stringify(file)}`).join(',\n')}\n  ]\n}\n`
}
