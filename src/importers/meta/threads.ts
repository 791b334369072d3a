import { inMemory } from '../in-memory.ts'
import type { InputFile } from '../input.ts'
import { objectOf } from '../json-fields.ts'
import { jsonItems } from '../json-items.ts'
import { nameOf } from './fields.ts'

/** What stands around the messages of a thread, in every file of it. */
export interface Thread {
  /** The number of its folder, which stays when the thread is renamed. */
  readonly id: string
  /** The title its folder was named after, without spaces and capitals. */
  readonly folder: string
  /** Everybody in it, the owner among them where the source says so. */
  readonly participants: readonly string[]
}

/** Enough for the hundreds of participants that come before the messages. */
const HEAD_BYTES = 16 * 1024

/**
 * The thread a file belongs to. Participants come first in every export seen; where the head holds none, the whole file is looked
 * through. Of a broken file it has what could be read; reading its messages says what is broken.
 */
export async function threadOf(file: InputFile): Promise<Thread> {
  // A file that lies elsewhere has its thread_path only.
  const inPath = /(?:^|\/)messages\/[^/]+\/([^/]+)\/[^/]+$/i.exec(file.path)?.[1]
  const head = await file.head(HEAD_BYTES)
  const found = await around(inMemory({ 'message_1.json': head }).files[0]!, inPath)
  const isEnough = (found.participants.length > 0 && found.path) || head.length < HEAD_BYTES
  const { participants, path = '' } = isEnough ? found : await around(file, inPath)
  const last = path.replace(/\/+$/, '').split('/').at(-1)!
  const [, folder = last, id = last] = /^(.*)_([A-Za-z0-9-]+)$/.exec(last) ?? []
  return { id, folder, participants }
}

interface Around {
  readonly participants: readonly string[]
  /** Undefined only for a file that lies alone and has not told yet. */
  readonly path: string | undefined
}

/** Stops where the messages begin, if all is told by then. */
async function around(file: InputFile, inPath: string | undefined): Promise<Around> {
  const participants = new Set<string>()
  let path = inPath
  try {
    for await (const item of jsonItems(file, ['$.participants.*', '$.thread_path', '$.messages.*'])) {
      const [member] = item.path
      const text = nameOf(member === 'participants' ? (objectOf(item.value).name ?? item.value) : item.value)
      if (member === 'participants' && text) participants.add(text)
      else if (member === 'thread_path') path ??= text
      else if (member === 'messages' && participants.size > 0 && path) break
    }
  } catch {
    // Cut off, as a head is.
  }
  return { participants: [...participants], path }
}
