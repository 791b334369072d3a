import { hash } from 'node:crypto'
import { decode } from '@ipld/dag-cbor'
import { CID } from 'multiformats/cid'
import type { InputFile } from '../input.ts'
import { listOf, member } from '../json-fields.ts'
import { type Bytes, openBytes } from './bytes.ts'
import { Places } from './places.ts'

/** A block holds one record or one page of the tree; the network itself takes none of more than a megabyte. */
const LONGEST_BLOCK_BYTES = 8 * 1024 * 1024
const LONGEST_HEADER_BYTES = 64 * 1024
/** The length of a block and its address take less. */
const HEAD_BYTES = 160
/** Somebody who did a hundred things a day for forty years stays below. */
const MOST_BLOCKS = 2_000_000
const [VERSION_1, SHA_256, SHA_256_BYTES] = [1, 0x12, 32]

/** The blocks of a CAR file, found by their address. Must be closed. */
export interface Blocks {
  readonly roots: readonly unknown[]
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
 * Our own walk over the blocks and not @ipld/car, which waits several times for every block and would read a file of any size into memory
 * for a length that lies.
 *
 * @returns undefined when it does not begin as a CAR file does
 * @source https://ipld.io/specs/transport/car/carv1/
 */
export async function openBlocks(file: InputFile): Promise<Blocks | undefined> {
  const bytes = await openBytes(file)
  const header = headerOf(bytes)
  if (!header) {
    await bytes.close()
    return undefined
  }
  const places = new Places()
  const isCutOff = !findPlaces(bytes, header.end, places)
  return {
    roots: header.roots,
    isCutOff,
    hasTooMany: places.size >= MOST_BLOCKS,
    find: (address) => findBlock(bytes, places, address),
    close: () => bytes.close(),
  }
}

function headerOf(bytes: Bytes): { readonly roots: readonly unknown[]; readonly end: number } | undefined {
  const length = varintOf(bytes.read(0, HEAD_BYTES))
  if (!length || length.value > LONGEST_HEADER_BYTES) return undefined
  const end = length.bytes + length.value
  const header = decoded(bytes.read(length.bytes, length.value))
  return member(header, 'version') === VERSION_1 ? { roots: listOf(member(header, 'roots')), end } : undefined
}

/** @returns false when the file breaks off, or something else than a block comes */
function findPlaces(bytes: Bytes, from: number, places: Places): boolean {
  for (let at = from; at < bytes.length; ) {
    if (places.size >= MOST_BLOCKS) return true
    const head = bytes.read(at, HEAD_BYTES)
    const length = varintOf(head)
    const address = length && addressOf(head.subarray(length.bytes))
    if (!length || !address || length.value < address.bytes || length.value > LONGEST_BLOCK_BYTES) return false
    const end = at + length.bytes + length.value
    if (end > bytes.length) return false
    const offset = at + length.bytes + address.bytes
    places.add(address.digest, offset, end - offset)
    at = end
  }
  return true
}

function varintOf(bytes: Uint8Array): { readonly value: number; readonly bytes: number } | undefined {
  let value = 0
  for (let at = 0; at < 7; at++) {
    const byte = bytes[at]
    if (byte === undefined) return undefined
    value += (byte & 0x7f) * 128 ** at
    if (byte < 128) return { value, bytes: at + 1 }
  }
  return undefined
}

/** Nearly every address is version 1 of a SHA-256, which is told at a glance. */
function addressOf(bytes: Uint8Array): { readonly digest: Uint8Array; readonly bytes: number } | undefined {
  if (bytes[0] === VERSION_1 && bytes[1]! < 128 && bytes[2] === SHA_256 && bytes[3] === SHA_256_BYTES && bytes.length >= 36)
    return { digest: bytes.subarray(4, 36), bytes: 36 }
  try {
    const [cid, rest] = CID.decodeFirst(bytes)
    return { digest: cid.multihash.digest, bytes: bytes.length - rest.length }
  } catch {
    return undefined
  }
}

function findBlock(bytes: Bytes, places: Places, address: unknown): unknown {
  const cid = CID.asCID(address)
  const place = cid && places.find(cid.multihash.digest)
  if (!cid || !place) return undefined
  const block = bytes.read(place.offset, place.length)
  if (cid.multihash.code === SHA_256 && !hash('sha256', block, 'buffer').equals(cid.multihash.digest)) return undefined
  return decoded(block)
}

function decoded(block: Uint8Array): unknown {
  try {
    return decode(block)
  } catch {
    return undefined
  }
}
