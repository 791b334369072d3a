import { readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { Invalid } from '#domain/errors.ts'
import type { Input } from './input.ts'
import { openPlain, type Packing, packingOf } from './open-plain.ts'
import { openTar } from './open-tar.ts'
import { isDebris, type OpenedArchive, openZip, type Refused } from './open-zip.ts'
import { inputOf, type OpenedFile } from './opened-file.ts'

/** Everything behind one path: the loose files as one input, every zip and tar as its own. */
export interface Opened {
  readonly inputs: readonly (Input & { readonly files: readonly OpenedFile[] })[]
  readonly refused: readonly Refused[]
}

/** Zips in all but name, and none of them an export. */
const DOCUMENTS = /\.(?:docx|xlsx|pptx|odt|ods|odp|epub|jar|apk|pages|numbers|key)$/i

/**
 * Opens a file, a .gz file, a zip, a tar (.tar, .tar.gz, .tgz), or a folder with all below it, in the order of names. Links in a folder are not followed.
 *
 * @throws Invalid  when nothing is there, or the one file that is there is empty or damaged; in a folder such a file is refused
 */
export async function openInputs(path: string): Promise<Opened> {
  const found = await stat(path).catch((cause: unknown) => {
    throw new Invalid(`${path} cannot be opened: no such file or folder, or no right to read it`, { cause })
  })
  if (found.isDirectory()) return openFolder(path)
  if (!found.isFile()) throw new Invalid(`${path} is neither a file nor a folder`)
  return openFile(path, basename(path))
}

async function openFile(disk: string, path: string): Promise<Opened> {
  const packing = await packingOfFile(disk)
  if (isArchive(packing)) return openArchiveInput(disk, path, packing)
  return { inputs: [withFiles(disk, [await openPlain(disk, path, packing)])], refused: [] }
}

async function packingOfFile(disk: string): Promise<Packing> {
  return DOCUMENTS.test(disk) ? 'none' : packingOf(disk)
}

function isArchive(packing: Packing): packing is 'zip' | 'tar' | 'tar.gz' {
  return packing !== 'none' && packing !== 'gzip'
}

async function openArchive(disk: string, path: string, packing: 'zip' | 'tar' | 'tar.gz'): Promise<OpenedArchive> {
  return packing === 'zip' ? openZip(disk, path) : openTar(disk, path, packing)
}

async function openArchiveInput(disk: string, path: string, packing: 'zip' | 'tar' | 'tar.gz'): Promise<Opened> {
  const { files, refused, close } = await openArchive(disk, path, packing)
  if (files.length === 0 && refused.length === 0) {
    await close()
    throw new Invalid(`${path} is an empty ${packing === 'zip' ? 'zip' : 'archive'}`)
  }
  return { inputs: [withFiles(disk, files, close)], refused }
}

async function openFolder(folder: string): Promise<Opened> {
  const loose: OpenedFile[] = []
  const archives: Opened['inputs'][number][] = []
  const refused: Refused[] = []
  for await (const found of walk(folder, '')) {
    if ('reason' in found) {
      refused.push(found)
      continue
    }
    const disk = join(folder, found.path)
    try {
      const packing = await packingOfFile(disk)
      if (!isArchive(packing)) loose.push(await openPlain(disk, found.path, packing))
      else {
        const opened = await openArchiveInput(disk, found.path, packing)
        archives.push(...opened.inputs)
        refused.push(...opened.refused)
      }
    } catch (error) {
      refused.push({ path: found.path, reason: reasonOf(error, found.path) })
    }
  }
  const inputs = loose.length > 0 ? [withFiles(folder, loose), ...archives] : archives
  return { inputs, refused }
}

async function* walk(root: string, under: string): AsyncGenerator<{ path: string } | Refused> {
  const entries = await readdir(join(root, under), { withFileTypes: true }).catch((error: unknown) => error as Error)
  if (entries instanceof Error) {
    yield { path: under || '.', reason: 'the folder cannot be read' }
    return
  }
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = under ? `${under}/${entry.name}` : entry.name
    if (isDebris(path)) continue
    if (entry.isDirectory()) yield* walk(root, path)
    else if (entry.isFile()) yield { path }
    else yield { path, reason: entry.isSymbolicLink() ? 'a link: not followed' : 'not a file' }
  }
}

function withFiles(path: string, files: readonly OpenedFile[], close?: () => Promise<void>) {
  return { ...inputOf(path, files, close), files }
}

function reasonOf(error: unknown, path: string): string {
  if (error instanceof Invalid) return error.message.replace(`${path}: `, '').replace(`${path} `, 'it ')
  return 'it cannot be read'
}
