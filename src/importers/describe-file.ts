import { extname } from 'node:path'
import { type PlainPhrase, t } from '#language/say.ts'
import type { InputFile } from './input.ts'

const KINDS: readonly (readonly [RegExp, PlainPhrase])[] = [
  [/^\.(?:jpe?g|png|gif|webp|heic|svg|tiff?|bmp|ico|avif)$/, 'a picture'],
  [/^\.(?:mp4|mov|avi|mkv|webm|m4v|3gp)$/, 'a film'],
  [/^\.(?:mp3|m4a|aac|ogg|opus|wav|flac|amr)$/, 'a sound file'],
  [/^\.(?:docx?|odt|rtf|pages)$/, 'a text document'],
  [/^\.(?:xlsx?|ods|numbers)$/, 'a spreadsheet: save it as CSV and give that'],
  [/^\.(?:pptx?|odp|key)$/, 'a presentation'],
  [/^\.(?:zip|rar|7z|tar|tgz|bz2|xz|zst)$/, 'an archive we cannot open: unpack it and give the folder'],
  [/^\.(?:pst|ost|olm)$/, 'an Outlook store: export its contacts as CSV and its mail as mbox'],
]

const MAGIC: readonly (readonly [string, PlainPhrase])[] = [
  ['%PDF', 'a PDF: it is made for reading, not for import'],
  ['SQLite format 3', 'a database of another program'],
  ['\x89PNG', 'a picture'],
  ['\xff\xd8\xff', 'a picture'],
  ['GIF8', 'a picture'],
  ['Rar!', 'an archive we cannot open: unpack it and give the folder'],
  ['7z\xbc\xaf', 'an archive we cannot open: unpack it and give the folder'],
  ['\xd0\xcf\x11\xe0', 'an old Office document: save it as CSV and give that'],
  ['!BDN', 'an Outlook store: export its contacts as CSV and its mail as mbox'],
]

/** True for names of pictures, films, documents and the like: no importer need look into them. */
export function isMediaName(path: string): boolean {
  const extension = extname(path).toLowerCase()
  return KINDS.some(([names]) => names.test(extension))
}

/** True for names under which nobody keeps an address book, a calendar or the like: an archive may have 100,000 of them, not worth opening. */
export function isOtherName(path: string): boolean {
  return isMediaName(path) || /\.(?:json|html?|js|css|pdf)$/i.test(path)
}

/** Text by its first bytes: no NUL, unless it is marked as UTF-16. */
export function looksLikeText(head: Buffer): boolean {
  const isUtf16 = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)
  return isUtf16 || !head.includes(0)
}

/** Why a file that nobody recognised is not read: what it seems to be, in the reader's words. */
export async function describeFile(file: InputFile): Promise<string> {
  const head = await file.head(1024)
  const start = head.toString('latin1')
  const magic = MAGIC.find(([first]) => start.startsWith(first))
  if (magic) return t(magic[1])
  const kind = KINDS.find(([names]) => names.test(extname(file.path).toLowerCase()))
  if (kind) return t(kind[1])
  if (/^\s*(?:<!doctype html|<html)/i.test(start)) return t('a web page: ask for the export as JSON or CSV where there is a choice')
  if (!looksLikeText(head)) return t('not an export we know')
  if (/\.(?:csv|tsv)$/i.test(file.path)) return t('a table in which no column holds names, addresses, phone numbers or profiles')
  return t('text, but no export we know')
}
