import { JSONParser } from '@streamparser/json'
import { t } from '#language/say.ts'
import type { InputFile } from './input.ts'
import { brokenFile } from './opened-file.ts'

export interface JsonItem {
  /** Where it stands: the names of the members and the positions in lists that lead to it, from the outside. */
  readonly path: readonly (string | number)[]
  readonly value: unknown
}

/** An item of which so much was read without its end is no message and no post; reading on would fill the memory. */
const LONGEST_ITEM_BYTES = 32 * 1024 * 1024
/** Strings are gathered in pieces of this size, so that an endless one costs what it holds and not a multiple. */
const STRING_BUFFER_BYTES = 64 * 1024

/**
 * The items at some places of a JSON file, one at a time, in the order of the file: memory does not grow with it.
 *
 * A byte order mark, the `window.YTD.x = ` of X before the value and anything after it are passed over.
 *
 * @param paths  `$.messages.*` for the items of a list, `$.chats.list.*.messages.*`, `$` for the whole; no item within another
 * @throws Invalid  where the file is cut off or no JSON; the items before that place have been given
 */
export async function* jsonItems(file: InputFile, paths: readonly string[]): AsyncGenerator<JsonItem> {
  let found: JsonItem[] = []
  const parser = new JSONParser({ paths: [...paths], keepStack: false, stringBufferSize: STRING_BUFFER_BYTES })
  parser.onValue = ({ value, key, stack }) => {
    const keys = [...stack.slice(1).map((level) => level.key), key].filter((each) => each !== undefined)
    found.push({ path: keys as (string | number)[], value })
    unread = 0
  }
  let unread = 0
  let isBegun = false
  let isEnded = false
  parser.onEnd = () => {
    isEnded = true
  }
  for await (const chunk of (await file.open()) as AsyncIterable<Buffer>) {
    const from = isBegun ? 0 : valueBegin(chunk)
    isBegun = true
    unread += chunk.length
    const broken = write(chunk.subarray(from))
    yield* found
    found = []
    if (broken) throw brokenFile(file.path, t('whole JSON was expected; it is damaged or cut off'), broken)
    if (isEnded) return
    if (unread > LONGEST_ITEM_BYTES)
      throw brokenFile(file.path, t('an item of over {n} MB is none of an export', { n: LONGEST_ITEM_BYTES / 1024 / 1024 }))
  }
  throw brokenFile(file.path, t('whole JSON was expected; it is cut off'))

  function write(bytes: Buffer): unknown {
    try {
      parser.write(bytes)
      return undefined
    } catch (error) {
      return isEnded ? undefined : error
    }
  }
}

/** Where the value begins: behind a byte order mark, behind the assignment that X puts before it. */
function valueBegin(head: Buffer): number {
  const start = head.subarray(0, 1024).toString('latin1')
  const assigned = /^(?:\xef\xbb\xbf)?\s*window\.[\w.$]+\s*=\s*/.exec(start)
  return assigned ? assigned[0].length : start.startsWith('\xef\xbb\xbf') ? 3 : 0
}
