import { hash } from 'node:crypto'
import { CarIndexer } from '@ipld/car/indexer'
import { decode } from '@ipld/dag-cbor'
import { CID } from 'multiformats/cid'
import type { InputFile } from '../input.ts'
import { type Bytes, openBytes } from './bytes.ts'

/** A block holds one record or one page of the tree; the network itself takes none of more than a megabyte. */
const LONGEST_BLOCK_BYTES = 8 * 1024 * 1024
/** Each costs some 80 bytes of memory for its place. Somebody who did a hundred things a day for forty years stays below. */
export const MOST_BLOCKS = 2_000_000
const SHA_256 = 0x12

/** The blocks of a CAR file, found by their address. Must be closed. */
export interface Blocks {
  readonly roots: readonly CID[]
  /** True when the file ends within a block, or is damaged between two. */
  readonly isCutOff: boolean
  readonly hasTooMany: boolean
  /** What a block holds; undefined when it is missing, or is not what its address says. */
  find(address: unknown): unknown
  close(): Promise<void>
}

/**
 * Goes through a CAR file once for the places of its blocks; the blocks themselves stay in the file.
 *
 * @throws Error  when it does not begin as a CAR does
 * @source https://ipld.io/specs/transport/car/carv1/
 */
export async function openBlocks(file: InputFile): Promise<Blocks> {
  const bytes = await openBytes(file)
  try {
    return { ...(await indexBlocks(bytes)), close: () => bytes.close() }
  } catch (error) {
    await bytes.close()
    throw error
  }
}

async function indexBlocks(bytes: Bytes): Promise<Omit<Blocks, 'close'>> {
  let unread = 0
  let end = 0
  const watched = chunksOf(bytes, (length) => {
    unread += length
    end += length
    if (unread > LONGEST_BLOCK_BYTES) throw new RangeError('a block longer than any of a repository')
  })
  const index = await CarIndexer.fromIterable(watched)
  const roots = await index.getRoots()
  const places = new Places()
  let lastEnd = 0
  let isBroken = false
  try {
    for await (const { cid, blockOffset, blockLength } of index) {
      unread = 0
      lastEnd = blockOffset + blockLength
      if (places.size >= MOST_BLOCKS) break
      places.add(cid, blockOffset, blockLength)
    }
  } catch {
    isBroken = true
  }
  const hasTooMany = places.size >= MOST_BLOCKS
  const isCutOff = isBroken || (!hasTooMany && lastEnd > end)
  return { roots, isCutOff, hasTooMany, find: (address) => findBlock(bytes, places, address) }
}

const CHUNK_BYTES = 256 * 1024

async function* chunksOf(bytes: Bytes, note: (length: number) => void): AsyncGenerator<Uint8Array> {
  for (let from = 0; ; ) {
    const chunk = Buffer.from(bytes.read(from, CHUNK_BYTES))
    if (chunk.length === 0) return
    from += chunk.length
    note(chunk.length)
    yield chunk
  }
}

/** Where blocks lie, by 52 bits of their hash: two that share them are as good as impossible, and would be told by the whole hash. */
class Places {
  readonly #byHash = new Map<number, number>()
  readonly #offsets: number[] = []
  readonly #lengths: number[] = []

  get size(): number {
    return this.#offsets.length
  }

  add({ multihash }: CID, offset: number, length: number): void {
    if (multihash.digest.length < 7) return
    this.#byHash.set(hashNumber(multihash.digest), this.size)
    this.#offsets.push(offset)
    this.#lengths.push(length)
  }

  find({ multihash }: CID): { offset: number; length: number } | undefined {
    const place = multihash.digest.length < 7 ? undefined : this.#byHash.get(hashNumber(multihash.digest))
    return place === undefined ? undefined : { offset: this.#offsets[place]!, length: this.#lengths[place]! }
  }
}

function hashNumber(digest: Uint8Array): number {
  const view = new DataView(digest.buffer, digest.byteOffset, 7)
  return view.getUint32(0) * 2 ** 20 + (view.getUint32(3) & 0xfffff)
}

function findBlock(bytes: Bytes, places: Places, address: unknown): unknown {
  const cid = CID.asCID(address)
  const place = cid && places.find(cid)
  if (!cid || !place) return undefined
  const block = bytes.read(place.offset, place.length)
  if (cid.multihash.code === SHA_256 && !hash('sha256', block, 'buffer').equals(cid.multihash.digest)) return undefined
  try {
    return decode(block)
  } catch {
    return undefined
  }
}
