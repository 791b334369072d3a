import type { Readable } from 'node:stream'
import { Invalid } from '#domain/errors.ts'
import { t } from '#language/say.ts'
import type { Input, InputFile } from './input.ts'

/** An input file that also knows how far it has been read, in bytes as they lie on disk. */
export interface OpenedFile extends InputFile {
  readonly packedBytes: number
  readBytes(): number
}

/** The unpacked content, and how many packed bytes went into it so far. */
export interface Reached {
  readonly stream: Readable
  readonly packedRead: () => number
}

/** How a file in a container is reached. */
export interface Access {
  readonly path: string
  readonly size: number | undefined
  readonly packedBytes: number
  open(): Promise<Reached>
  /** The first bytes where they can be had at once: then none are kept in memory. */
  start?(bytes: number): Buffer
}

/** The first bytes are asked for by every importer in turn: this many are kept. */
const KEPT_HEAD_BYTES = 1024
const HEAD_BYTES = 4096
/** Of this many files at once; of the others the head is read again, for that of each mail of a Maildir would be hundreds of megabytes. */
const KEPT_HEADS = 4096

/** Counts what is read of one file: each byte once, however often the file is opened, and none for looking at its head. */
export abstract class CountedFile implements OpenedFile {
  abstract readonly path: string
  abstract readonly size: number | undefined
  abstract readonly packedBytes: number
  abstract readonly onDisk?: string
  #furthest = 0
  #kept: Buffer | undefined
  #live: Set<() => number> | undefined
  /** Whose head is kept, in a ring. */
  static readonly #withHead: WeakRef<CountedFile>[] = []
  static #next = 0

  protected abstract reach(): Promise<Reached>
  /** Up to so many of the first bytes; `isAtHand` where they cost nothing, and none need be kept. */
  protected abstract start(bytes: number): Promise<Buffer>
  protected get isAtHand(): boolean {
    return false
  }

  async open(): Promise<Readable> {
    const { stream, packedRead } = await this.reach()
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
    if (this.isAtHand) return this.start(bytes)
    if (this.#kept && bytes <= KEPT_HEAD_BYTES) return this.#kept.subarray(0, bytes)
    if (this.#kept && this.#kept.length < KEPT_HEAD_BYTES) return this.#kept
    const head = await this.start(Math.max(bytes, KEPT_HEAD_BYTES))
    this.#keep(head.subarray(0, KEPT_HEAD_BYTES))
    return head.subarray(0, bytes)
  }

  /** In memory of its own: a small piece of the common pool would hold the whole of it. */
  #keep(head: Buffer): void {
    if (this.#kept) return
    this.#kept = Buffer.allocUnsafeSlow(head.length)
    head.copy(this.#kept)
    const oldest = CountedFile.#withHead[CountedFile.#next]?.deref()
    if (oldest) oldest.#kept = undefined
    CountedFile.#withHead[CountedFile.#next] = new WeakRef(this)
    CountedFile.#next = (CountedFile.#next + 1) % KEPT_HEADS
  }

  readBytes(): number {
    let read = this.#furthest
    for (const packedRead of this.#live ?? []) read = Math.max(read, packedRead())
    return Math.min(read, this.packedBytes)
  }
}

/** A file in a container, or in memory. */
export function openedFile(access: Access): OpenedFile {
  return new AccessedFile(access)
}

class AccessedFile extends CountedFile {
  readonly #access: Access
  declare readonly onDisk?: undefined

  constructor(access: Access) {
    super()
    this.#access = access
  }

  get path() {
    return this.#access.path
  }

  get size() {
    return this.#access.size
  }

  get packedBytes() {
    return this.#access.packedBytes
  }

  protected override get isAtHand() {
    return this.#access.start !== undefined
  }

  protected reach() {
    return this.#access.open()
  }

  protected async start(bytes: number) {
    return this.#access.start?.(bytes) ?? readHead((await this.reach()).stream, bytes)
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
export function brokenFile(path: string, expected: string, cause?: unknown): Invalid {
  return cause instanceof Invalid ? cause : new Invalid(`${path}: ${expected}`, { cause })
}

/** The same where it stands beside the name of its file, without that name. */
export function reasonBeside(path: string, { message }: Invalid): string {
  if (message.startsWith(`${path}: `)) return message.slice(path.length + 2)
  return message.startsWith(`${path} `) ? t('it^the file') + message.slice(path.length) : message
}
