import { dirname } from 'node:path/posix'
import type { Input, InputFile } from '../input.ts'
import { listKind } from './lists.ts'

const ARCHIVE_FILE = /(?:^|\/)(actor|outbox|likes|bookmarks)\.json$/i
/** What lies beside: pictures of the owner and what they put into posts. */
const BESIDE = /^(?:(?:avatar|header)\.\w+|media_attachments\/.*)$/i
const HEAD_BYTES = 16 * 1024

export type ArchiveFile = 'actor' | 'outbox' | 'likes' | 'bookmarks'

/** Which file of an archive this is, by its name and by what stands in it. */
export async function archiveFile(file: InputFile): Promise<ArchiveFile | undefined> {
  const name = ARCHIVE_FILE.exec(file.path)?.[1]?.toLowerCase()
  if (name === undefined) return undefined
  const head = (await file.head(HEAD_BYTES)).toString('latin1')
  if (!/https?:\\?\/\\?\/www\.w3\.org\\?\/ns\\?\/activitystreams/.test(head)) return undefined
  if (name === 'actor') return /"preferredUsername"\s*:/.test(head) ? 'actor' : undefined
  return /"type"\s*:\s*"OrderedCollection"/.test(head) && (name === 'outbox' || name === 'likes' || name === 'bookmarks') ? name : undefined
}

/** The files of archives, what lies beside them, and the lists as CSV. */
export async function recognise({ files }: Input): Promise<readonly string[]> {
  const found = new Set<string>()
  const roots = new Set<string>()
  for (const file of files) {
    const kind = await archiveFile(file)
    if (kind) found.add(file.path)
    if (kind === 'actor' || kind === 'outbox') roots.add(dirname(file.path))
    if (!kind && (await listKind(file))) found.add(file.path)
  }
  const isBeside = (path: string) => [...roots].some((root) => BESIDE.test(below(root, path) ?? ''))
  return files.map(({ path }) => path).filter((path) => found.has(path) || isBeside(path))
}

function below(root: string, path: string): string | undefined {
  if (root === '.') return path
  return path.startsWith(`${root}/`) ? path.slice(root.length + 1) : undefined
}

/** One archive for each folder with an actor or outbox; lists that lie elsewhere go with the only one, or by themselves. */
export function splitArchives(paths: readonly string[]): readonly (readonly string[])[] {
  const roots = [...new Set(paths.filter((path) => /(?:^|\/)(?:actor|outbox)\.json$/i.test(path)).map((path) => dirname(path)))]
  if (roots.length < 2) return [paths]
  const longestFirst = roots.toSorted((a, b) => b.length - a.length)
  const rootOf = (path: string) => longestFirst.find((root) => below(root, path) !== undefined)
  const groups = [...roots, undefined].map((root) => paths.filter((path) => rootOf(path) === root))
  return groups.filter((group) => group.length > 0)
}
