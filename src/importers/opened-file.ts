import { open } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { Invalid } from '#domain/errors.ts'
import type { Input, InputFile } from './input.ts'

/** An input file that also knows how far it has been read, in bytes as they lie on disk. */
export interface OpenedFile extends InputFile {
  readonly packedBytes: number
  readBytes(): number
}

/** How a file is reached: `open` gives the unpacked content and tells how many packed bytes went into it so far. */
export interface Access {
  readonly path: string
  readonly size: number | undefined
  readonly packedBytes: number
  readonly onDisk?: string
  open(): Promise<{ readonly stream: Readable; readonly packedRead: () => number }>
  /** The first bytes where they can be had at once: then none are kept in memory. */
  start?(bytes: number): Buffer
}

/** The first bytes are asked for by every importer in turn: this many are kept. */
const KEPT_HEAD_BYTES = 1024
const HEAD_BYTES = 4096
/** Of this many files at once; of the others the head is read again, for that of each mail of a Maildir would be hundreds of megabytes. */
const KEPT_HEADS = 4096

/** Counts what is read of one file: each byte once, however often the file is opened, and none for looking at its head. */
export function openedFile(access: Access): OpenedFile {
  return new OneFile(access)
}

/** A class, so that of the hundred thousands of a Maildir each costs its fields and no functions of its own. */
class OneFile implements OpenedFile {
  readonly path: string
  readonly size: number | undefined
  readonly packedBytes: number
  declare readonly onDisk?: string
  readonly #access: Access
  #furthest = 0
  #kept: Buffer | undefined
  #live: Set<() => number> | undefined
  /** Whose head is kept, in a ring. */
  static readonly #withHead: WeakRef<OneFile>[] = []
  static #next = 0

  constructor(access: Access) {
    this.path = access.path
    this.size = access.size
    this.packedBytes = access.packedBytes
    if (access.onDisk) this.onDisk = access.onDisk
    this.#access = access
  }

  async open(): Promise<Readable> {
    const { stream, packedRead } = await this.#access.open()
    this.#live ??= new Set()
    const live = this.#live
    live.add(packedRead)
    stream.once('close', () => {
      this.#furthest = Math.max(this.#furthest, packedRead())
      live.delete(packedRead)
      if (live.size === 0) this.#live = undefined
    })
    return stream
  }

  async head(bytes = HEAD_BYTES): Promise<Buffer> {
    const access = this.#access
    if (access.start) return access.start(bytes)
    if (this.#kept && bytes <= KEPT_HEAD_BYTES) return this.#kept.subarray(0, bytes)
    if (this.#kept && this.#kept.length < KEPT_HEAD_BYTES) return this.#kept
    const wanted = Math.max(bytes, KEPT_HEAD_BYTES)
    const head = access.onDisk ? await readStart(access.onDisk, wanted) : await readHead((await access.open()).stream, wanted)
    this.#keep(head.subarray(0, KEPT_HEAD_BYTES))
    return head.subarray(0, bytes)
  }

  /** In memory of its own: a small piece of the common pool would hold the whole of it. */
  #keep(head: Buffer): void {
    if (this.#kept) return
    this.#kept = Buffer.allocUnsafeSlow(head.length)
    head.copy(this.#kept)
    const oldest = OneFile.#withHead[OneFile.#next]?.deref()
    if (oldest) oldest.#kept = undefined
    OneFile.#withHead[OneFile.#next] = new WeakRef(this)
    OneFile.#next = (OneFile.#next + 1) % KEPT_HEADS
  }

  readBytes(): number {
    let read = this.#furthest
    for (const packedRead of this.#live ?? []) read = Math.max(read, packedRead())
    return Math.min(read, this.packedBytes)
  }
}

async function readStart(disk: string, bytes: number): Promise<Buffer> {
  const file = await open(disk)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.allocUnsafe(bytes), 0, bytes, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

async function readHead(stream: Readable, bytes: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    chunks.push(chunk)
    length += chunk.length
    if (length >= bytes) break
  }
  return Buffer.concat(chunks).subarray(0, bytes)
}

/** One import of these files. Closing twice is harmless. */
export function inputOf(path: string, files: readonly OpenedFile[], close: () => Promise<void> = async () => {}): Input {
  const totalBytes = files.reduce((sum, file) => sum + file.packedBytes, 0)
  let closed: Promise<void> | undefined
  return {
    path,
    files,
    progress: () => ({ doneBytes: files.reduce((sum, file) => sum + file.readBytes(), 0), totalBytes }),
    close: () => {
      closed ??= close()
      return closed
    },
  }
}

/** What went wrong with a container, in the reader's words. */
export function brokenFile(path: string, expected: string, cause: unknown): Invalid {
  return cause instanceof Invalid ? cause : new Invalid(`${path}: ${expected}`, { cause })
}
