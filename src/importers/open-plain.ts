import { createReadStream } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { Invalid } from '#domain/errors.ts'
import { guard } from './guard.ts'
import { brokenFile, type OpenedFile, openedFile } from './opened-file.ts'

const CHUNK_BYTES = 256 * 1024

export type Packing = 'none' | 'gzip' | 'zip'

/** What a file on disk is packed with, by its first bytes. */
export async function packingOf(disk: string): Promise<Packing> {
  const file = await open(disk)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0)
    const first = buffer.subarray(0, bytesRead).toString('latin1')
    if (first.startsWith('\x1f\x8b')) return 'gzip'
    return /^PK(?:\x03\x04|\x05\x06)/.test(first) ? 'zip' : 'none'
  } finally {
    await file.close()
  }
}

/**
 * A plain or gzipped file on disk.
 * @param path    its path inside the import
 * @throws Invalid  when it is empty, or a tar archive
 */
export async function openPlain(disk: string, path: string, packing: Packing): Promise<OpenedFile> {
  const { size } = await stat(disk)
  if (size === 0) throw new Invalid(`${path} is empty`)
  if (packing === 'gzip') return openGzip(disk, path, size)
  return openedFile({
    path,
    size,
    packedBytes: size,
    onDisk: disk,
    async open() {
      const stream = createReadStream(disk, { highWaterMark: CHUNK_BYTES })
      return { stream, packedRead: () => stream.bytesRead }
    },
  })
}

function openGzip(disk: string, path: string, packedBytes: number): OpenedFile {
  if (/\.(?:tgz|tar\.gz)$/i.test(path)) throw new Invalid(`${path} is a tar archive: unpack it and give the folder`)
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
        stream.destroy(brokenFile(path, 'it is damaged or cut off, and cannot be unpacked to its end', cause))
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
