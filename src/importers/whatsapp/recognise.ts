import { dirname } from 'node:path/posix'
import { looksLikeText } from '../describe-file.ts'
import type { Input, InputFile } from '../input.ts'
import { headLines } from '../text.ts'
import { lineHead, MARKS } from './line-head.ts'

/** What lies beside a chat that was exported with media; it is not read. */
const MEDIA = /(?:^|\/)(?:(?:IMG|VID|AUD|PTT|STK|DOC)-\d{8}-WA\d+|\d{6,8}-(?:PHOTO|VIDEO|AUDIO|STICKER|GIF|[^/]*)-\d{4}-\d{2}-\d{2})/i
/** Programs write logs that begin alike. */
const LOG_LEVEL = /(?:^|[.\s])(?:error|info|warn(?:ing)?|debug|notice|trace|fatal|critical|alert|emergency)\s*$/i
const LOOKED_AT = 50

/** Texts whose first line begins as a message does, and the media beside them. */
export async function recognise(input: Input): Promise<readonly string[]> {
  const chats: string[] = []
  for (const file of input.files) if (/\.txt$/i.test(file.path) && (await isChat(file))) chats.push(file.path)
  const folders = new Set(chats.map((path) => dirname(path)))
  const isOurs = (path: string) => chats.includes(path) || (folders.has(dirname(path)) && MEDIA.test(path))
  return chats.length === 0 ? [] : input.files.map(({ path }) => path).filter(isOurs)
}

async function isChat(file: InputFile): Promise<boolean> {
  if (!looksLikeText(await file.head(1024))) return false
  const lines = (await headLines(file)).filter((line) => line.replace(MARKS, '').trim() !== '').slice(0, LOOKED_AT)
  const heads = lines.flatMap((line) => lineHead(line) ?? [])
  if (!lines[0] || !lineHead(lines[0])) return false
  const names = heads.flatMap(({ rest }) => /^(.{1,80}?):(?:\s|$)/.exec(rest)?.[1] ?? [])
  return names.length > 0 && !names.some((name) => LOG_LEVEL.test(name))
}
