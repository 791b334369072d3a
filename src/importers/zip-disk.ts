import { close, open, read } from 'node:fs'
import { stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { promisify } from 'node:util'
import { fromRandomAccessReaderPromise, RandomAccessReader, type ZipFile } from 'yauzl'
import { readerOf } from './private-file.ts'

/**
 * Opens a zip on disk. Its files can be read side by side and left off anywhere: the package's own way to read from disk throws out of
 * nowhere when a file is left off while its next piece waits for another's.
 */
export async function openZipOnDisk(disk: string): Promise<ZipFile> {
  const { size } = await stat(disk)
  const file = await promisify(open)(disk, 'r')
  // Closed by the package in any case, also where this fails.
  return fromRandomAccessReaderPromise(new DiskReader(file), size, { autoClose: false, lazyEntries: true, decodeStrings: false })
}

/** The list of what is in a zip is read in many small pieces, one behind the other: so much is read at once. */
const BLOCK_BYTES = 256 * 1024

class DiskReader extends RandomAccessReader {
  readonly #file: number
  #block = { from: 0, bytes: Buffer.alloc(0) }
  #lastEnd = -1

  constructor(file: number) {
    super()
    this.#file = file
  }

  /** @param end  the byte behind the last */
  override createReadStream({ start, end }: { start: number; end: number }): Readable {
    return start < end ? readerOf(this.#file, start, end).stream : Readable.from([])
  }

  override read(buffer: Buffer, offset: number, length: number, position: number, done: Done): void {
    const isNext = position === this.#lastEnd && length < BLOCK_BYTES
    this.#lastEnd = position + length
    if (this.#copy(buffer, offset, length, position)) queueMicrotask(() => done(null, length))
    else if (isNext) this.#readBlock(buffer, offset, length, position, done)
    else read(this.#file, buffer, offset, length, position, done)
  }

  #readBlock(buffer: Buffer, offset: number, length: number, position: number, done: Done): void {
    const bytes = Buffer.allocUnsafe(BLOCK_BYTES)
    read(this.#file, bytes, 0, BLOCK_BYTES, position, (error, bytesRead) => {
      if (error) return done(error)
      this.#block = { from: position, bytes: bytes.subarray(0, bytesRead) }
      done(null, this.#copy(buffer, offset, length, position) ? length : bytesRead)
    })
  }

  #copy(buffer: Buffer, offset: number, length: number, position: number): boolean {
    const { from, bytes } = this.#block
    if (position < from || position + length > from + bytes.length) return false
    bytes.copy(buffer, offset, position - from, position - from + length)
    return true
  }

  override close(done: Done): void {
    close(this.#file, (error) => done(error))
  }
}

type Done = (error: Error | null, bytesRead?: number) => void
