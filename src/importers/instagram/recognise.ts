import { Invalid } from '#domain/errors.ts'
import { t } from '#language/say.ts'
import { rootOf, splitByRoots, tellingRoots } from '../archive-roots.ts'
import type { Input, InputFile } from '../input.ts'
import { beginOf, isHtml } from '../meta/begin.ts'
import { FILE_KINDS, type FileKind, FOLLOWS, HTML, ONLY_INSTAGRAM, PROFILE } from './files.ts'

const PATHS = [...FILE_KINDS.map(({ path }) => path), PROFILE]

/** A list of accounts that lies alone. */
const LIST =
  /^(?:\{\s*"relationships_(?:followers|following|close_friends)\w*"|\[\s*\{[^{}]{0,200}"string_list_data"\s*:\s*\[\s*\{\s*"(?:href|value)")/
const ALONE = /^(?:[^/]+\/)?[^/]+\.json$/i
/** Looking into more would take long; who gives a single file gives it among few. */
const MOST_ALONE = 500

/**
 * The files of Instagram archives among these, by their paths below a top folder in which at least one file is of Instagram alone;
 * and single lists of accounts, by how they begin.
 *
 * @throws Invalid  for an archive in HTML, which nobody can read back
 */
export async function recognise(input: Input): Promise<readonly string[]> {
  const roots = await tellingRoots(input, PATHS, isTelling)
  const found: string[] = []
  const isSmall = input.files.filter(({ path }) => ALONE.test(path)).length <= MOST_ALONE
  for (const file of input.files) {
    const root = rootOf(file.path, PATHS)
    if (root !== undefined ? roots.has(root) : isSmall && (await isListAlone(file))) found.push(file.path)
  }
  if (found.length === 0 && (await isHtml(input, HTML)))
    throw new Invalid(
      t('This is an Instagram archive in HTML, made for reading only. Ask Instagram for it once more and choose JSON as the format.'),
    )
  return found
}

async function isTelling(file: InputFile): Promise<boolean> {
  if (PROFILE.test(file.path)) return /"profile_user"/.test(await beginOf(file))
  const kind = FILE_KINDS.find(({ path }) => path.test(file.path))
  return kind !== undefined && ONLY_INSTAGRAM.test(file.path) && kind.holds.test(await beginOf(file))
}

async function isListAlone(file: InputFile): Promise<boolean> {
  return ALONE.test(file.path) && LIST.test(await beginOf(file))
}

/** By its path; what lies alone is a list of accounts. */
export function kindOf(file: InputFile): FileKind | undefined {
  return FILE_KINDS.find(({ path }) => path.test(file.path)) ?? FILE_KINDS.find(({ title }) => title === FOLLOWS)
}

/** One archive a top folder; parts that were unpacked beside each other are one. */
export function splitArchives(paths: readonly string[]): readonly (readonly string[])[] {
  return splitByRoots(paths, PATHS)
}
