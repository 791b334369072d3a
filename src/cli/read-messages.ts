import { readFileSync, statSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { Invalid, NotFound } from '#domain/errors.ts'
import type { Message } from '#domain/evaluation/messages.ts'
import { parseMessages } from '#domain/evaluation/parse-messages.ts'

/** Everything is held in memory; 256 MB are some ten million messages. */
const MOST_BYTES = 256 * 2 ** 20

/** The messages of a file of rows `source<TAB>target<TAB>seconds`, plain or gzipped. @throws NotFound, or Invalid for anything else it may hold */
export function readMessages(path: string): Message[] {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (!stat) throw new NotFound(`There is no file ${path}.`)
  if (!stat.isFile()) throw new Invalid(`${path} is not a file.`)
  if (stat.size > MOST_BYTES) throw tooLarge(path)
  try {
    return parseMessages(unpacked(readFileSync(path), path))
  } catch (error) {
    if (error instanceof Invalid) error.message = `${path}: ${error.message}`
    throw error
  }
}

function unpacked(bytes: Buffer, path: string): string {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes.toString('utf8')
  try {
    return gunzipSync(bytes, { maxOutputLength: MOST_BYTES }).toString('utf8')
  } catch (error) {
    if ((error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(path)
    throw new Invalid('it is packed and damaged, or not there whole')
  }
}

function tooLarge(path: string): Invalid {
  return new Invalid(`${path} is larger than the ${MOST_BYTES / 2 ** 20} MB that are held in memory`)
}
