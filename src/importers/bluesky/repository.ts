import { listOf, member, text } from '../json-fields.ts'
import type { Blocks } from './blocks.ts'

/** One record of a repository. */
export interface RepositoryRecord {
  /** `app.bsky.feed.post` */
  readonly collection: string
  /** Its name in there: mostly a time. */
  readonly name: string
  readonly value: unknown
}

/** A tree of a million records is seven pages deep. */
const DEEPEST = 64
const LONGEST_KEY = 1024

/** Whose repository it is, and where its tree begins. */
export interface Commit {
  readonly did: string
  readonly data: unknown
}

/** The commit that the file names first; undefined when it is missing or none. */
export function findCommit(blocks: Blocks): Commit | undefined {
  for (const root of blocks.roots) {
    const commit = blocks.find(root)
    const did = didOf(member(commit, 'did'))
    const version = member(commit, 'version')
    if (did && (version === 2 || version === 3)) return { did, data: member(commit, 'data') }
  }
  return undefined
}

/** A decentralized identifier, as people go by on Bluesky: `did:plc:abc`. */
export function didOf(value: unknown): string | undefined {
  const did = text(value)
  return did && /^did:[a-z]+:[\w.:%-]{1,200}$/.test(did) ? did : undefined
}

/**
 * Walks the tree of a repository in the order of its keys. The file may also hold blocks of old: only what the tree reaches counts.
 * Where a page or a record is missing, `onMissing` is called and the walk goes on.
 *
 * @param isWanted  collections to read; records of others are not even looked up
 * @source https://atproto.com/specs/repository
 */
export function* recordsOf(
  blocks: Blocks,
  root: unknown,
  isWanted: (collection: string) => boolean,
  onMissing: () => void,
): Generator<RepositoryRecord> {
  const walked = new Set<string>()
  yield* walk(root, 0)

  function* walk(address: unknown, depth: number): Generator<RepositoryRecord> {
    const entries = pageOf(address, depth)
    if (!entries) return onMissing()
    if (entries.left) yield* walk(entries.left, depth + 1)
    let key = Buffer.alloc(0)
    for (const entry of entries.list) {
      key = keyAfter(key, entry)
      const [collection, name] = key.toString('utf8').split('/')
      if (collection && name && isWanted(collection)) {
        const value = blocks.find(member(entry, 'v'))
        if (value === undefined) onMissing()
        else yield { collection, name, value }
      }
      const right = member(entry, 't')
      if (right) yield* walk(right, depth + 1)
    }
  }

  function pageOf(address: unknown, depth: number): { left: unknown; list: readonly unknown[] } | undefined {
    // No page can hold itself; a made-up file whose pages share pages would have no end.
    const id = String(address)
    if (depth > DEEPEST || walked.has(id)) return undefined
    walked.add(id)
    const page = blocks.find(address)
    return page === undefined ? undefined : { left: member(page, 'l'), list: listOf(member(page, 'e')) }
  }
}

/** A key is written as how much it shares with the one before, and the rest. */
function keyAfter(before: Buffer, entry: unknown): Buffer<ArrayBuffer> {
  const shared = member(entry, 'p')
  const rest = member(entry, 'k')
  const begin = typeof shared === 'number' && shared >= 0 ? before.subarray(0, shared) : Buffer.alloc(0)
  return Buffer.concat([begin, rest instanceof Uint8Array ? rest.subarray(0, LONGEST_KEY) : Buffer.alloc(0)]).subarray(0, LONGEST_KEY)
}
