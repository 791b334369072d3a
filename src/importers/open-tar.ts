import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { extract, type Header } from 'tar-stream'
import { Invalid } from '#domain/errors.ts'
import { t } from '#language/say.ts'
import { isMediaName } from './describe-file.ts'
import { isUnreadOfTakeout, unreadOfTakeout } from './google-takeout.ts'
import { guard } from './guard.ts'
import { isDebris, type OpenedArchive, type Refused, UNPACKED_LIMIT_BYTES, whyPathRefused } from './open-zip.ts'
import { brokenFile, type OpenedFile, openedFile } from './opened-file.ts'
import { isPhotoName, PHOTO_LIMIT_BYTES } from './photo.ts'
import { makePrivateFile, type PrivateFile } from './private-file.ts'

const CHUNK_BYTES = 256 * 1024
/** A Maildir of half a life; each costs about a kilobyte of memory. */
const MOST_ENTRIES = 200_000
/** Of large pictures and of films only the beginning is kept, since nobody reads them: they are most of what an archive weighs. */
const MEDIA_BYTES = 4096

const HEADER_BYTES = 512

/** True for the first 512 bytes of a tar archive: they hold their own checksum. */
export function startsAsTar(head: Buffer): boolean {
  if (head.length < HEADER_BYTES) return false
  let sum = 8 * 32
  for (let at = 0; at < HEADER_BYTES; at++) if (at < 148 || at >= 156) sum += head[at]!
  const told = /^[\0 ]*([0-7]{1,7})[\0 ]/.exec(head.toString('latin1', 148, 157))?.[1]
  return told !== undefined && Number.parseInt(told, 8) === sum
}

/**
 * The files of a tar archive on disk, gzipped or not. A tar is one long row: it is gone through once from front to back. What is not
 * gzipped is then read where it lies; of a gzipped one the files are kept in a private file that goes with `close`.
 *
 * Of an archive that is cut off or damaged the files before that place are given, and the rest is refused.
 *
 * @throws Invalid  when it is a trap, or nothing of it can be read
 */
export async function openTar(disk: string, name: string, packing: 'tar' | 'tar.gz'): Promise<OpenedArchive> {
  const kept = packing === 'tar.gz' ? await makePrivateFile() : undefined
  const close = async () => kept?.close()
  try {
    return { ...(await goThrough(disk, name, kept)), close }
  } catch (cause) {
    await close()
    throw brokenFile(name, t('not a whole tar archive; it is damaged, or its download broke off'), cause)
  }
}

async function goThrough(disk: string, name: string, kept: PrivateFile | undefined): Promise<Omit<OpenedArchive, 'close'>> {
  const files = new Map<string, OpenedFile>()
  const refused: Refused[] = []
  let entries = 0
  let unpacked = 0
  let passedBy = 0
  try {
    for await (const entry of entriesOf(disk, name, kept !== undefined)) {
      const { size = 0 } = entry.header
      unpacked += size
      if (++entries > MOST_ENTRIES)
        throw new Invalid(t('{path} holds over {n} files: unpack it and give the folder', { path: name, n: MOST_ENTRIES }))
      if (unpacked > UNPACKED_LIMIT_BYTES) throw new Invalid(t('{path} would unpack to over 200 GB: refused', { path: name }))
      const path = entry.header.name.replace(/^(?:\.\/)+/, '')
      const reason = whyRefused(entry, path)
      if (reason) refused.push({ path: `${name}: ${path}`, reason })
      const isPassedBy = isFile(entry) && isUnreadOfTakeout(path, size)
      if (isPassedBy) passedBy++
      const isWanted = !reason && !isPassedBy && isFile(entry) && size > 0 && !isDebris(path) && !path.endsWith('/')
      const file =
        isWanted && kept ? await keep(kept, entry, path) : await passBy(entry, isWanted ? fileInside(disk, entry, path) : undefined)
      // The same name again is a newer copy of the file.
      if (file) files.set(path, file)
    }
  } catch (cause) {
    if (cause instanceof Invalid || isRefusedBySystem(cause) || files.size === 0) throw cause
    refused.push({ path: name, reason: t('cut off or damaged: the first {n} of its files are read', { n: files.size }) })
  }
  if (passedBy > 0) refused.push({ path: name, reason: unreadOfTakeout(passedBy) })
  return { files: [...files.values()], refused }
}

/** Archives of before 1988 carry no mark of their form. The types of the package do not know it. */
const OPTIONS: object = { allowUnknownFormat: true }
type Entry = AsyncIterable<Buffer> & { readonly header: Header; readonly offset: number }

async function* entriesOf(disk: string, name: string, isPacked: boolean): AsyncGenerator<Entry> {
  const raw = createReadStream(disk, { highWaterMark: CHUNK_BYTES })
  const tar = extract(OPTIONS)
  const end = () => {}
  if (isPacked) pipeline(raw, createGunzip(), guard(name, { packedRead: () => raw.bytesRead }), tar, end)
  else pipeline(raw, tar, end)
  for await (const entry of tar) yield entry as Entry
}

function isFile({ header }: Entry): boolean {
  return header.type === 'file' || header.type === 'contiguous-file'
}

function whyRefused(entry: Entry, path: string): string | undefined {
  const { type } = entry.header
  if (type === 'directory') return undefined
  if (type === 'symlink' || type === 'link') return t('a link: not followed')
  if (!isFile(entry)) return t('not a file')
  return whyPathRefused(path, 'archive')
}

async function keep(kept: PrivateFile, entry: Entry, path: string): Promise<OpenedFile> {
  const from = kept.length
  const isSmallPhoto = isPhotoName(path) && (entry.header.size ?? 0) <= PHOTO_LIMIT_BYTES
  const most = isMediaName(path) && !isSmallPhoto ? MEDIA_BYTES : Number.POSITIVE_INFINITY
  for await (const chunk of entry) {
    const room = most - (kept.length - from)
    if (room > 0) await kept.append(chunk.subarray(0, room))
  }
  const size = kept.length - from
  return openedFile({
    path,
    size,
    packedBytes: size,
    open: async () => kept.read(from, size),
    start: (bytes) => kept.readNow(from, Math.min(bytes, size)),
  })
}

async function passBy<T>(entry: Entry, file: T): Promise<T> {
  for await (const _ of entry);
  return file
}

/** Where a tar is not packed, its files lie in it as they are. */
function fileInside(disk: string, { header, offset }: Entry, path: string): OpenedFile {
  const from = offset + HEADER_BYTES
  const { size = 0 } = header
  return openedFile({
    path,
    size,
    packedBytes: size,
    async open() {
      const stream = createReadStream(disk, { start: from, end: from + size - 1, highWaterMark: Math.min(CHUNK_BYTES, size) })
      return { stream, packedRead: () => stream.bytesRead }
    },
  })
}

/** A full disk is nobody's damaged archive. */
function isRefusedBySystem(cause: unknown): boolean {
  return cause instanceof Error && 'syscall' in cause
}
