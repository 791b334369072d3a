import { close, open, read, readSync, write } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { promisify } from 'node:util'

const [openFile, writeFile, closeFile] = [promisify(open), promisify(write), promisify(close)]

const CHUNK_BYTES = 256 * 1024

/** A file that only this process can see, for what has to be read again and again and cannot be held in memory. Must be closed. */
export interface PrivateFile {
  /** Bytes written so far. */
  readonly length: number
  append(bytes: Buffer): Promise<void>
  /** So many bytes from a place on, and how many of them were read so far. */
  read(from: number, bytes: number): { readonly stream: Readable; readonly packedRead: () => number }
  /** The same at once, for many small pieces here and there; fewer bytes at the end of the file. */
  readNow(from: number, bytes: number): Buffer
  close(): Promise<void>
}

/**
 * Makes one in the system's temporary folder, in a folder of mode 0700 that is removed at once: the file has no name any more, and the
 * system frees it with its last reader, also when the process is killed. Where a system keeps the names of open files, it goes with `close`.
 */
export async function makePrivateFile(): Promise<PrivateFile> {
  const folder = await mkdtemp(join(tmpdir(), 'tend-'))
  const file = await openFile(join(folder, 'unpacked'), 'wx+', 0o600)
  const remove = () => rm(folder, { recursive: true, force: true })
  const isNameless = await remove().then(
    () => true,
    () => false,
  )
  let length = 0
  let isClosed = false
  return {
    get length() {
      return length
    },
    async append(bytes) {
      for (let at = 0; at < bytes.length; ) at += (await writeFile(file, bytes, at, bytes.length - at, length + at)).bytesWritten
      length += bytes.length
    },
    read: (from, bytes) => readerOf(file, from, from + bytes),
    readNow(from, bytes) {
      const piece = Buffer.allocUnsafe(bytes)
      return piece.subarray(0, readSync(file, piece, 0, bytes, from))
    },
    async close() {
      if (isClosed) return
      isClosed = true
      await closeFile(file)
      if (!isNameless) await remove()
    },
  }
}

/** From one byte to before another. The streams of Node close a file that they are given when they are stopped; this one leaves it open. */
export function readerOf(file: number, from: number, end: number): ReturnType<PrivateFile['read']> {
  let at = from
  const stream = new Readable({
    highWaterMark: CHUNK_BYTES,
    read() {
      if (at >= end) return void this.push(null)
      const chunk = Buffer.allocUnsafe(Math.min(CHUNK_BYTES, end - at))
      read(file, chunk, 0, chunk.length, at, (error, bytesRead) => {
        if (error) return void this.destroy(error)
        at += bytesRead
        this.push(bytesRead === 0 ? null : chunk.subarray(0, bytesRead))
      })
    },
  })
  return { stream, packedRead: () => at - from }
}
