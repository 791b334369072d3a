import { createInflateRaw } from 'node:zlib'
import { type Entry, getFileNameLowLevel, type ZipFile } from 'yauzl'
import { Invalid } from '#domain/errors.ts'
import { t } from '#language/say.ts'
import { isUnreadOfTakeout, unreadOfTakeout } from './google-takeout.ts'
import { guard, isBomb } from './guard.ts'
import { closing } from './open-plain.ts'
import { brokenFile, type OpenedFile, openedFile } from './opened-file.ts'
import { openZipOnDisk } from './zip-disk.ts'

/** The largest real archives are some tens of GB a part. */
export const UNPACKED_LIMIT_BYTES = 200 * 1024 ** 3

/** A file we do not read, and why, for the owner to see. */
export interface Refused {
  readonly path: string
  readonly reason: string
}

/** What is in a zip or tar, and what of it is not read. */
export interface OpenedArchive {
  readonly files: readonly OpenedFile[]
  readonly refused: readonly Refused[]
  close(): Promise<void>
}

/**
 * The files of a zip on disk, in its own order, each unpacked only while it is read; nothing is written.
 *
 * @throws Invalid  when the zip is cut off or damaged, or made to unpack to more than anybody can mean
 */
export async function openZip(disk: string, name: string): Promise<OpenedArchive> {
  let zip: ZipFile | undefined
  try {
    zip = await openZipOnDisk(disk)
    const { entries, passedBy } = await listEntries(zip)
    refuseTraps(name, zip, entries)
    const sorted = sortOut(zip, name, entries)
    if (passedBy > 0) sorted.refused.push({ path: name, reason: unreadOfTakeout(passedBy) })
    const opened = zip
    return { ...sorted, close: async () => opened.close() }
  } catch (cause) {
    zip?.close()
    throw brokenFile(name, t('not a whole zip file; it is damaged, or its download broke off'), cause)
  }
}

interface Listed {
  readonly entry: Entry
  readonly path: string
}

/** A photo library has hundreds of thousands: of each only what it takes to read it is kept. */
async function listEntries(zip: ZipFile): Promise<{ entries: Listed[]; passedBy: number }> {
  const entries: Listed[] = []
  let passedBy = 0
  for await (const entry of zip.eachEntry()) {
    const path = pathOf(entry)
    if (isUnreadOfTakeout(path, entry.uncompressedSize)) {
      passedBy++
      continue
    }
    entries.push({ entry, path })
    entry.fileNameRaw = entry.extraFieldRaw = entry.fileCommentRaw = NOTHING
    entry.extraFields = NO_FIELDS
  }
  return { entries, passedBy }
}

const NOTHING = Buffer.alloc(0)
const NO_FIELDS: Entry['extraFields'] = []

function refuseTraps(name: string, zip: ZipFile, entries: readonly Listed[]): void {
  let packed = 0
  let unpacked = 0
  for (const { entry, path } of entries) {
    packed += entry.compressedSize
    unpacked += entry.uncompressedSize
    if (isBomb(entry.uncompressedSize, entry.compressedSize))
      throw new Invalid(t('{zip}: {path} would unpack to over 200 times its size: refused', { zip: name, path }))
  }
  if (unpacked > UNPACKED_LIMIT_BYTES) throw new Invalid(t('{path} would unpack to over 200 GB: refused', { path: name }))
  if (packed > zip.fileSize) throw new Invalid(t("{path}: its files overlap, as no real archive's do: refused", { path: name }))
}

function sortOut(zip: ZipFile, name: string, entries: readonly Listed[]): { files: OpenedFile[]; refused: Refused[] } {
  const files: OpenedFile[] = []
  const refused: Refused[] = []
  for (const { entry, path } of entries) {
    if (path.endsWith('/') || isDebris(path)) continue
    const reason = whyRefused(entry, path)
    if (reason) refused.push({ path: `${name}: ${path}`, reason })
    else if (entry.uncompressedSize > 0) files.push(zipEntry(zip, entry, path))
  }
  return { files, refused }
}

function pathOf(entry: Entry): string {
  return getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false)
}

/** What systems leave in zips of their own. */
export function isDebris(path: string): boolean {
  return /(?:^|\/)(?:__MACOSX\/|\._|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/i.test(path)
}

function whyRefused(entry: Entry, path: string): string | undefined {
  const reason = whyPathRefused(path, 'zip')
  if (reason) return reason
  if (entry.isEncrypted()) return t('it is encrypted: unpack the zip with its password and give the folder')
  if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8)
    return t('it is packed in a way we cannot read: unpack the zip and give the folder')
  return undefined
}

/**
 * Why a file is not read whose path inside an archive is no plain path below it, or that is an archive itself.
 * @param container  what it lies in, in the reader's words
 */
export function whyPathRefused(path: string, container: 'zip' | 'archive'): string | undefined {
  if (/^[a-z]:/i.test(path) || path.startsWith('/') || path.startsWith('\\'))
    return container === 'zip' ? t('its path in the zip is absolute: not read') : t('its path in the archive is absolute: not read')
  if (path.split(/[\\/]/).includes('..'))
    return container === 'zip'
      ? t('its path in the zip leads out of the zip: not read')
      : t('its path in the archive leads out of the archive: not read')
  if (/\.zip$/i.test(path))
    return container === 'zip'
      ? t('a zip inside a zip: unpack the outer one and give the folder')
      : t('a zip inside an archive: unpack the outer one and give the folder')
  return undefined
}

function zipEntry(zip: ZipFile, entry: Entry, path: string): OpenedFile {
  return openedFile({
    path,
    size: entry.uncompressedSize,
    packedBytes: entry.compressedSize,
    async open() {
      const raw = await openRaw(zip, entry, path)
      let packed = 0
      const counted = raw.on('data', (chunk: Buffer) => {
        packed += chunk.length
      })
      const check = guard(path, { size: entry.uncompressedSize, crc32: entry.crc32, packedRead: () => packed })
      const fail = (cause: Error) => check.destroy(brokenFile(path, t('it is damaged inside the zip'), cause))
      counted.once('error', fail)
      if (entry.compressionMethod === 0) counted.pipe(check)
      else counted.pipe(createInflateRaw()).once('error', fail).pipe(check)
      return { stream: closing(check, raw), packedRead: () => packed }
    },
  })
}

async function openRaw(zip: ZipFile, entry: Entry, path: string) {
  try {
    return await zip.openReadStreamPromise(entry, { decodeFileData: false })
  } catch (cause) {
    throw brokenFile(path, t('it is damaged inside the zip'), cause)
  }
}
