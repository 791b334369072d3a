import { dirname } from 'node:path/posix'
import type { Input, InputFile } from '../input.ts'

export type FileKind = 'frames' | 'chat' | 'encrypted'

const HEAD_BYTES = 16 * 1024
/** The first line of Signal's own export says which version wrote it; a later part may begin with any frame. */
const FRAMES =
  /^\ufeff?\s*\{\s*"(?:version"\s*:\s*"?\d+"?\s*,[^\n]*"(?:backupTimeMs|mediaRootBackupKey)"|(?:account|recipient|chat|chatItem)"\s*:\s*\{)/
/** One line of what signal-export writes beside each chat. */
const CHAT = /^\ufeff?\s*\{\s*"date"\s*:\s*"\d{4}-\d\d-\d\dT[^"]*"\s*,\s*"sender"\s*:\s*(?:null|"(?:[^"\\]|\\.)*")\s*,\s*"body"\s*:/
const SNAPSHOT = /(?:^|\/)signal-backup-[\d-]+\/(?:main|metadata|files)$/i
const PHONE_BACKUP = /(?:^|\/)signal-[\d-]+\.backup$/i

/** What a file of Signal's is, or undefined for one that is none. */
export async function kindOf(file: InputFile): Promise<FileKind | undefined> {
  if (SNAPSHOT.test(file.path) || PHONE_BACKUP.test(file.path)) return 'encrypted'
  if (!/\.jsonl?$/i.test(file.path)) return undefined
  const head = (await file.head(HEAD_BYTES)).toString('utf8')
  if (FRAMES.test(head)) return 'frames'
  return CHAT.test(head) ? 'chat' : undefined
}

/** Signal's own export without encryption, what signal-export writes, and encrypted backups, which are answered with what to do. */
export async function recognise(input: Input): Promise<readonly string[]> {
  const found = new Set<string>()
  for (const file of input.files) if (await kindOf(file)) found.add(file.path)
  const folders = new Set([...found].filter((path) => /main\.jsonl$/i.test(path)).map((path) => dirname(path)))
  // Beside the messages lies a file that only tells the version.
  for (const { path } of input.files) if (/(?:^|\/)metadata\.json$/i.test(path) && folders.has(dirname(path))) found.add(path)
  return input.files.map(({ path }) => path).filter((path) => found.has(path))
}
