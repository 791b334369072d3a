import { createReadStream } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline, type Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { Invalid } from '#domain/errors.ts'
import { t } from '#language/say.ts'
import { guard } from './guard.ts'
import { startsAsTar } from './open-tar.ts'
import { brokenFile, CountedFile, type OpenedFile, openedFile } from './opened-file.ts'

const CHUNK_BYTES = 256 * 1024

export type Packing = 'none' | 'gzip' | 'zip' | 'tar' | 'tar.gz'

/** What a file on disk is packed with, by its first bytes. */
export async function packingOf(disk: string): Promise<Packing> {
  const file = await open(disk)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(512), 0, 512, 0)
    const head = buffer.subarray(0, bytesRead)
    const first = head.toString('latin1', 0, 4)
    if (first.startsWith('\x1f\x8b')) return startsAsTar(await unpackedStart(disk)) ? 'tar.gz' : 'gzip'
    if (/^PK(?:\x03\x04|\x05\x06)/.test(first)) return 'zip'
    return startsAsTar(head) ? 'tar' : 'none'
  } finally {
    await file.close()
  }
}

/** The first 512 bytes of what is gzipped, or nothing where it is damaged there. */
async function unpackedStart(disk: string): Promise<Buffer> {
  const raw = createReadStream(disk, { end: 64 * 1024 - 1 })
  const chunks: Buffer[] = []
  let length = 0
  try {
    for await (const chunk of pipeline(raw, createGunzip(), () => {}) as AsyncIterable<Buffer>) {
      chunks.push(chunk)
      length += chunk.length
      if (length >= 512) break
    }
  } catch {
    // Whoever reads the file says what is wrong with it.
  }
  return Buffer.concat(chunks).subarray(0, 512)
}

/**
 * A plain or gzipped file on disk.
 * @param folder  the import's, or that of the one file
 * @param path    its path below it, with `/`
 * @throws Invalid  when it is empty, or by its name a tar archive and none
 */
export async function openPlain(folder: string, path: string, packing: Packing): Promise<OpenedFile> {
  const disk = join(folder, path)
  const { size } = await stat(disk)
  if (size === 0) throw new Invalid(t('{path} is empty', { path }))
  if (packing === 'gzip') return openGzip(disk, path, size)
  return new PlainFile(folder, path, size)
}

/** Of a Maildir there are hundreds of thousands at once: each costs its fields and no function or second path of its own. */
class PlainFile extends CountedFile {
  readonly #folder: string
  override readonly path: string
  override readonly size: number

  constructor(folder: string, path: string, size: number) {
    super()
    this.#folder = folder
    this.path = path
    this.size = size
  }

  override get packedBytes() {
    return this.size
  }

  override get onDisk() {
    return join(this.#folder, this.path)
  }

  protected override async reach() {
    // A buffer of a quarter of a megabyte for each letter of a Maildir would be most of the work.
    const stream = createReadStream(this.onDisk, { highWaterMark: Math.min(CHUNK_BYTES, this.size + 1) })
    return { stream, packedRead: () => stream.bytesRead }
  }

  protected override async start(bytes: number) {
    const file = await open(this.onDisk)
    try {
      const { buffer, bytesRead } = await file.read(Buffer.allocUnsafe(bytes), 0, bytes, 0)
      return buffer.subarray(0, bytesRead)
    } finally {
      await file.close()
    }
  }
}

function openGzip(disk: string, path: string, packedBytes: number): OpenedFile {
  if (/\.(?:tgz|tar\.gz)$/i.test(path))
    throw new Invalid(t('{path} is not a whole tar archive; it is damaged, or its download broke off', { path }))
  const plainPath = path.replace(/\.gz$/i, '')
  return openedFile({
    path: plainPath,
    size: undefined,
    packedBytes,
    async open() {
      const raw = createReadStream(disk, { highWaterMark: CHUNK_BYTES })
      const stream = raw
        .pipe(createGunzip())
        .once('error', fail)
        .pipe(guard(plainPath, { packedRead: () => raw.bytesRead }))
      raw.once('error', fail)
      function fail(cause: Error): void {
        stream.destroy(brokenFile(path, t('it is damaged or cut off, and cannot be unpacked to its end'), cause))
      }
      return { stream: closing(stream, raw), packedRead: () => raw.bytesRead }
    },
  })
}

/** Closes the source when the reader has had enough. */
export function closing<T extends Readable>(stream: T, source: Readable): T {
  stream.once('close', () => source.destroy())
  return stream
}
