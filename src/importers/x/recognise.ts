import { basename, dirname } from 'node:path/posix'
import type { Input, InputFile } from '../input.ts'

const BEGIN = /^(?:\xef\xbb\xbf)?\s*window\.(?:YTD\.([\w-]+)\.part\d+|__THAR_CONFIG)\s*=/
/** What lies beside the data folder: the page to browse it, and its programs. */
const BESIDE_DATA = /^(?:your archive\.html|readme\.txt|assets\/.*)$/i
/** What lies beside the files of archives before 2020, which had no data folder. */
const BESIDE_FILES = /^(?:readme\.txt|(?:tweet|direct_message|profile|moments)\w*_media\/.*)$/i

/**
 * What a file of the archive holds, as its first line says (`window.YTD.tweets.part0 = `): "tweets", "note_tweet". "manifest" is
 * the list of all files. Undefined for what is none of an X archive.
 */
export async function typeOf(file: InputFile): Promise<string | undefined> {
  if (!/\.js$/i.test(file.path)) return undefined
  const begin = BEGIN.exec((await file.head(1024)).toString('latin1'))
  return begin ? (begin[1]?.toLowerCase().replaceAll('-', '_') ?? 'manifest') : undefined
}

/** The files of X archives: every folder with a file that begins as only X lets them begin, and what belongs beside it. */
export async function recognise({ files }: Input): Promise<readonly string[]> {
  const telling = new Set<string>()
  for (const file of files) if ((await typeOf(file)) !== undefined) telling.add(file.path)
  const folders = [...new Set([...telling].map((path) => dirname(path)))]
  const isOurs = (path: string) => telling.has(path) || folders.some((folder) => belongs(folder, path))
  return files.map((file) => file.path).filter(isOurs)
}

function belongs(folder: string, path: string): boolean {
  if (isData(folder) && path.startsWith(`${folder}/`)) return true
  const root = rootOf(folder)
  const below = root === '.' ? path : path.startsWith(`${root}/`) ? path.slice(root.length + 1) : ''
  return (isData(folder) ? BESIDE_DATA : BESIDE_FILES).test(below)
}

const isData = (folder: string) => basename(folder).toLowerCase() === 'data'
const rootOf = (folder: string) => (isData(folder) ? dirname(folder) : folder)

/** One archive for every folder in which a `data` folder lies, or in which the files lie themselves. */
export function splitArchives(paths: readonly string[]): readonly (readonly string[])[] {
  const roots = [...new Set(paths.filter((path) => /\.js$/i.test(path)).map((path) => rootOf(dirname(path))))]
  const shortestFirst = roots.sort((a, b) => a.length - b.length)
  const tops = shortestFirst.filter((root, index) => !shortestFirst.slice(0, index).some((other) => isBelow(other, root)))
  return tops.length < 2 ? [paths] : tops.map((top) => paths.filter((path) => isBelow(top, path)))
}

function isBelow(top: string, path: string): boolean {
  return top === '.' || path === top || path.startsWith(`${top}/`)
}

/** Every part of an archive in several zips may bring along the list of all files and the page to browse them. */
export function isInEveryPart(path: string): boolean {
  return /(?:^|\/)(?:manifest\.js|your archive\.html|readme\.txt|assets\/.*)$/i.test(path)
}
