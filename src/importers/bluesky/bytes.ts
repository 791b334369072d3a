import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import type { InputFile } from '../input.ts'
import { makePrivateFile } from '../private-file.ts'

/** Access to any place of a file. Must be closed. */
export interface Bytes {
  readonly length: number
  /** Valid until the next call. Fewer bytes at the end of the file. */
  read(from: number, bytes: number): Buffer
  close(): Promise<void>
}

/** Blocks that belong together lie together: so much is read at once. */
const WINDOW_BYTES = 64 * 1024

/**
 * Opens a file for reading here and there: where it lies when it is a plain file on disk, else from a private copy. Reads hold up
 * the thread, which a million small ones bear better than a million promises.
 */
export async function openBytes(file: InputFile): Promise<Bytes> {
  const { length, readAt, close } = file.onDisk ? onDisk(file.onDisk) : await copied(file)
  let window: Buffer = Buffer.alloc(0)
  let start = 0
  return {
    length,
    read(from, bytes) {
      if (from < start || from + bytes > start + window.length) {
        window = readAt(from, Math.max(bytes, WINDOW_BYTES))
        start = from
      }
      return window.subarray(from - start, from - start + bytes)
    },
    close,
  }
}

interface Access {
  readonly length: number
  readAt(from: number, bytes: number): Buffer
  close(): Promise<void>
}

function onDisk(path: string): Access {
  const file = openSync(path, 'r')
  return {
    length: fstatSync(file).size,
    readAt(from, bytes) {
      const piece = Buffer.allocUnsafe(bytes)
      return piece.subarray(0, readSync(file, piece, 0, bytes, from))
    },
    close: async () => closeSync(file),
  }
}

async function copied(file: InputFile): Promise<Access> {
  const copy = await makePrivateFile()
  try {
    for await (const chunk of (await file.open()) as AsyncIterable<Buffer>) await copy.append(chunk)
  } catch (error) {
    // What came before the damage can be read.
    if (copy.length === 0) {
      await copy.close()
      throw error
    }
  }
  return { length: copy.length, readAt: (from, bytes) => copy.readNow(from, bytes), close: () => copy.close() }
}
