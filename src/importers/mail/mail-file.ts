import type { InputFile } from '../input.ts'
import { mailFileOf } from './recognise.ts'
import { MESSAGE_LIMIT, type RawMessage, type Stray, splitMbox } from './split-mbox.ts'

/** Enough of a file to tell what it is. */
const HEAD_BYTES = 16 * 1024

/** Endings of files that hold no mail whatever they begin with: not worth opening among thousands. */
const OTHER =
  /\.(?:zip|gz|jpe?g|png|gif|webp|heic|mp[34]|mov|avi|pdf|docx?|xlsx?|pptx?|json|js|csv|html?|css|xml|ics|vcf|plist|db|sqlite|msf|dat|car)$/i

/** False for files whose name alone says that they hold no mail; saves opening them. */
export function mayHoldMail(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return !OTHER.test(name) && !name.startsWith('.') && name !== 'table_of_contents'
}

/** The paths of those files that hold mail, told by their content, in their order. */
export async function mailFilesAmong(files: readonly InputFile[]): Promise<string[]> {
  const found: string[] = []
  const candidates = files.filter(({ path }) => mayHoldMail(path))
  for (let at = 0; at < candidates.length; at += TOGETHER) {
    const some = candidates.slice(at, at + TOGETHER)
    const kinds = await Promise.all(some.map(async (file) => mailFileOf(await file.head(HEAD_BYTES))))
    found.push(...some.filter((_, which) => kinds[which] !== undefined).map(({ path }) => path))
  }
  return found
}

/** Files opened at a time: the disk answers several as quickly as one. */
const TOGETHER = 16

/** Every mail of one file, whatever holds it; nothing for a file without mail. The file is read once and no further than asked. */
export async function* messagesOf(file: InputFile): AsyncGenerator<RawMessage | Stray> {
  if (!mayHoldMail(file.path)) return
  const stream = await file.open()
  try {
    const chunks: AsyncIterator<Buffer> = stream[Symbol.asyncIterator]()
    const head = await readUpTo(chunks, HEAD_BYTES)
    const kind = mailFileOf(head)
    if (kind === 'mbox') yield* splitMbox(continued(head, chunks))
    else if (kind !== undefined) {
      const bytes = await readUpTo(chunks, MESSAGE_LIMIT, head)
      yield { type: 'message', bytes: kind === 'emlx' ? withoutCount(bytes) : bytes, line: 1 }
    }
  } finally {
    stream.destroy()
  }
}

async function* continued(head: Buffer, rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  yield head
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
}

async function readUpTo(chunks: AsyncIterator<Buffer>, limitBytes: number, before: Buffer = Buffer.alloc(0)): Promise<Buffer> {
  const read = [before]
  let length = before.length
  while (length < limitBytes) {
    const next = await chunks.next()
    if (next.done) break
    read.push(next.value)
    length += next.value.length
  }
  return read.length === 2 && before.length === 0 ? read[1]! : Buffer.concat(read, length)
}

/** Apple's .emlx: the first line counts the bytes of the mail, a property list follows it. */
function withoutCount(bytes: Buffer): Buffer {
  const lineEnd = bytes.indexOf(10)
  const length = Number.parseInt(bytes.toString('latin1', 0, lineEnd), 10)
  return bytes.subarray(lineEnd + 1, lineEnd + 1 + length)
}
