import { readdir, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { Invalid } from '#domain/errors.ts'
import { t } from '#language/say.ts'
import { isUnreadOfTakeout, unreadOfTakeout } from './google-takeout.ts'
import type { Input } from './input.ts'
import { openPlain, type Packing, packingOf } from './open-plain.ts'
import { openTar } from './open-tar.ts'
import { isDebris, type OpenedArchive, openZip, type Refused } from './open-zip.ts'
import { inputOf, type OpenedFile, reasonBeside } from './opened-file.ts'

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
    throw new Invalid(t('{path} cannot be opened: no such file or folder, or no right to read it', { path }), { cause })
  })
  if (found.isDirectory()) return openFolder(path)
  if (!found.isFile()) throw new Invalid(t('{path} is neither a file nor a folder', { path }))
  return openFile(path, basename(path))
}

async function openFile(disk: string, path: string): Promise<Opened> {
  const packing = await packingOfFile(disk)
  if (isArchive(packing)) return openArchiveInput(disk, path, packing)
  return { inputs: [withFiles(disk, [await openPlain(dirname(disk), path, packing)])], refused: [] }
}

/** Neither packed nor a document: what most of a photo library is called. */
const PLAIN = /\.(?:jpe?g|png|gif|webp|heic|mp4|m4v|mov|avi|3gp|mp3|m4a|json|html?)$/i

async function packingOfFile(disk: string): Promise<Packing> {
  return DOCUMENTS.test(disk) || PLAIN.test(disk) ? 'none' : packingOf(disk)
}

type ArchivePacking = 'zip' | 'tar' | 'tar.gz'

function isArchive(packing: Packing): packing is ArchivePacking {
  return packing !== 'none' && packing !== 'gzip'
}

async function openArchive(disk: string, path: string, packing: ArchivePacking): Promise<OpenedArchive> {
  return packing === 'zip' ? openZip(disk, path) : openTar(disk, path, packing)
}

async function openArchiveInput(disk: string, path: string, packing: ArchivePacking): Promise<Opened> {
  const { files, refused, close } = await openArchive(disk, path, packing)
  if (files.length === 0 && refused.length === 0) {
    await close()
    throw new Invalid(packing === 'zip' ? t('{path} is an empty zip', { path }) : t('{path} is an empty archive', { path }))
  }
  return { inputs: [withFiles(disk, files, close)], refused }
}

async function openFolder(folder: string): Promise<Opened> {
  const loose: OpenedFile[] = []
  const archives: Opened['inputs'][number][] = []
  const refused: Refused[] = []
  let passedBy = 0
  const isPassedBy = (path: string, size?: number) => isUnreadOfTakeout(`${basename(folder)}/${path}`, size)
  const wanted = (async function* () {
    for await (const found of walk(folder, '')) {
      if (!('reason' in found) && isPassedBy(found.path)) passedBy++
      else yield found
    }
  })()
  for await (const some of several(wanted, TOGETHER)) {
    for (const { found, packing, file } of await Promise.all(some.map((each) => lookAt(folder, each)))) {
      if (file && isPassedBy(file.path, file.size)) passedBy++
      else if (file) loose.push(file)
      else if (!packing) refused.push(found)
      else {
        // One at a time: unpacking a tar writes a file as large as what is inside.
        const opened = await openArchiveInput(join(folder, found.path), found.path, packing).catch((error: unknown) => [
          refusal(found.path, error),
        ])
        if (Array.isArray(opened)) refused.push(...opened)
        else {
          archives.push(...opened.inputs)
          refused.push(...opened.refused)
        }
      }
    }
  }
  if (passedBy > 0) refused.push({ path: folder, reason: unreadOfTakeout(passedBy) })
  const inputs = loose.length > 0 ? [withFiles(folder, loose), ...archives] : archives
  return { inputs, refused }
}

/** Files looked at together: a disk answers many questions as quickly as one, and a folder of photos has 100,000. */
const TOGETHER = 64

async function* several<T>(items: AsyncIterable<T>, size: number): AsyncGenerator<T[]> {
  let some: T[] = []
  for await (const item of items) {
    some.push(item)
    if (some.length < size) continue
    yield some
    some = []
  }
  yield some
}

/** What a path in a folder is: a plain file, an archive to be opened, or refused. */
type LookedAt =
  | { readonly found: Refused; readonly file?: undefined; readonly packing?: undefined }
  | { readonly found: { readonly path: string }; readonly file: OpenedFile; readonly packing?: undefined }
  | { readonly found: { readonly path: string }; readonly file?: undefined; readonly packing: ArchivePacking }

async function lookAt(folder: string, found: { readonly path: string } | Refused): Promise<LookedAt> {
  if ('reason' in found) return { found }
  const disk = join(folder, found.path)
  try {
    const packing = await packingOfFile(disk)
    if (isArchive(packing)) return { found, packing }
    return { found, file: await openPlain(folder, found.path, packing) }
  } catch (error) {
    return { found: refusal(found.path, error) }
  }
}

function refusal(path: string, error: unknown): Refused {
  return { path, reason: reasonOf(error, path) }
}

async function* walk(root: string, under: string): AsyncGenerator<{ path: string } | Refused> {
  const entries = await readdir(join(root, under), { withFileTypes: true }).catch((error: unknown) => error as Error)
  if (entries instanceof Error) {
    yield { path: under || '.', reason: t('the folder cannot be read') }
    return
  }
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = under ? `${under}/${entry.name}` : entry.name
    if (isDebris(path)) continue
    if (entry.isDirectory()) yield* walk(root, path)
    else if (entry.isFile()) yield { path }
    else yield { path, reason: entry.isSymbolicLink() ? t('a link: not followed') : t('not a file') }
  }
}

function withFiles(path: string, files: readonly OpenedFile[], close?: () => Promise<void>) {
  return { ...inputOf(path, files, close), files }
}

function reasonOf(error: unknown, path: string): string {
  if (error instanceof Invalid) return reasonBeside(path, error)
  return t('it cannot be read')
}
