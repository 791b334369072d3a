import { Invalid } from '#domain/errors.ts'
import { t } from '#language/say.ts'
import { below, rootOf, splitByRoots, tellingRoots } from '../archive-roots.ts'
import type { Input, InputFile } from '../input.ts'
import { beginOf, isHtml } from '../meta/begin.ts'
import { FILE_KINDS, type FileKind, HTML, PROFILE } from './files.ts'

const PATHS = [...FILE_KINDS.map(({ path }) => path), PROFILE]

/** A file that lies alone, or in a folder or two: deeper ones have a path that tells. */
const ALONE = /^(?:[^/]+\/){0,2}[^/]+\.json$/i
/** Looking into more would take long; who gives a single file gives it among few. */
const MOST_ALONE = 500

/**
 * The files of Facebook archives among these, by their paths below a top folder in which at least one holds what its path says; and
 * single files of it and of the end-to-end export, by how they begin.
 *
 * @throws Invalid  for an archive in HTML, which nobody can read back
 */
export async function recognise(input: Input): Promise<readonly string[]> {
  const roots = await tellingRoots(input, PATHS, isTelling)
  const found: string[] = []
  const isSmall = input.files.filter(({ path }) => ALONE.test(path)).length <= MOST_ALONE
  for (const file of input.files) {
    const root = rootOf(file.path, PATHS)
    if (root !== undefined ? roots.has(root) : isSmall && (await kindAlone(file))) found.push(file.path)
  }
  if (found.length === 0 && (await isHtml(input, HTML)))
    throw new Invalid(
      t('This is a Facebook archive in HTML, made for reading only. Ask Facebook for it once more and choose JSON as the format.'),
    )
  return found
}

async function isTelling(file: InputFile): Promise<boolean> {
  const begin = await beginOf(file)
  if (PROFILE.test(file.path)) return /"profile(?:_v\d)?"/.test(begin)
  return FILE_KINDS.find(({ path }) => path.test(file.path))?.holds.test(begin) ?? false
}

/** By its path, else by how it begins. */
export async function kindOf(file: InputFile): Promise<FileKind | undefined> {
  return FILE_KINDS.find(({ path }) => path.test(file.path)) ?? (await kindAlone(file))
}

async function kindAlone(file: InputFile): Promise<FileKind | undefined> {
  if (!ALONE.test(file.path)) return undefined
  const begin = await beginOf(file)
  return FILE_KINDS.find(({ begins }) => begins?.test(begin))
}

/** Single files go with the archive they lie beside. */
const SINGLE = below('[^/]+\\.json')

export function splitArchives(paths: readonly string[]): readonly (readonly string[])[] {
  const single = paths.filter((path) => rootOf(path, PATHS) === undefined)
  const archives = splitByRoots(
    paths.filter((path) => rootOf(path, PATHS) !== undefined),
    PATHS,
  )
  if (single.length === 0) return archives
  const [only] = archives
  if (archives.length === 1 && only) return [[...only, ...single]]
  return [...archives, ...splitByRoots(single, [SINGLE])]
}
