import { dirname } from 'node:path/posix'
import { findHeader, headerAmong } from '../csv-header.ts'
import { looksLikeText } from '../describe-file.ts'
import type { Input, InputFile } from '../input.ts'
import { headLines } from '../text.ts'
import { ARTICLES, FILE_KINDS, SELF_NAMES, UNREAD } from './files.ts'
import { plainFileName } from './names.ts'

const TABLE = /\.(?:csv|tsv|txt)$/i

/**
 * The files of LinkedIn archives among these: every folder that holds a table with a header only LinkedIn writes, and in and
 * below that folder all files named as LinkedIn names them.
 */
export async function recognise(input: Input): Promise<readonly string[]> {
  const tables = input.files.filter((file) => TABLE.test(file.path))
  const telling: InputFile[] = []
  for (const file of tables) if (await isTelling(file)) telling.push(file)
  const roots = [...new Set(telling.map((file) => dirname(file.path)))]
  const own = new Set(telling.map((file) => file.path))
  for (const file of input.files) if (roots.some((root) => belongs(root, file.path)) && !(await isForeign(file))) own.add(file.path)
  return input.files.map((file) => file.path).filter((path) => own.has(path))
}

async function isTelling(file: InputFile): Promise<boolean> {
  if (/^(?:guide|learning role play|coach) messages$/.test(plainFileName(file.path))) return false
  if (!looksLikeText(await file.head(1024))) return false
  const lines = await headLines(file)
  return FILE_KINDS.some(({ signature }) => signature && headerAmong(lines, signature))
}

async function isForeign(file: InputFile): Promise<boolean> {
  const kind = FILE_KINDS.find(({ names }) => names.test(plainFileName(file.path)))
  return kind?.header !== undefined && !(await findHeader(file, kind.header))
}

function belongs(root: string, path: string): boolean {
  if (root !== '.' && !path.startsWith(`${root}/`)) return false
  const below = root === '.' ? path : path.slice(root.length + 1)
  if (/^(?:articles|jobs|verifications)\//i.test(below)) return ARTICLES.path.test(path) || TABLE.test(path)
  if (below.includes('/') || !TABLE.test(below)) return false
  const name = plainFileName(below)
  return (
    FILE_KINDS.some(({ names }) => names.test(name)) || Object.values(SELF_NAMES).some((names) => names.test(name)) || UNREAD.test(name)
  )
}

/** One archive a folder; folders inside an archive (Articles, Jobs) go with it. */
export function splitArchives(paths: readonly string[]): readonly (readonly string[])[] {
  const folders = [...new Set(paths.map((path) => dirname(path)))].sort((a, b) => a.length - b.length)
  const roots = folders.filter((folder) => folder === '.' || !folders.some((other) => other !== folder && isBelow(folder, other)))
  if (roots.includes('.')) return [paths]
  return roots.map((root) => paths.filter((path) => path.startsWith(`${root}/`)))
}

function isBelow(folder: string, other: string): boolean {
  return other === '.' || folder.startsWith(`${other}/`)
}
