import { Invalid } from '#domain/errors.ts'
import { t } from '#language/say.ts'
import type { Problem } from './importer.ts'
import type { InputFile } from './input.ts'
import { isObject, type JsonObject } from './json-fields.ts'
import { jsonItems } from './json-items.ts'

/** One entry of a list in a JSON file. */
export interface Entry {
  /** The names of the members that lead to it, from the outside; none in a file that is a list. */
  readonly lists: readonly string[]
  readonly value: unknown
}

const HEAD_BYTES = 64 * 1024

/**
 * The entries of a file that is a list, `[…]`, or holds lists, `{"friends_v2": […]}`, one at a time.
 *
 * Where a list would have one entry only, some exporters write that entry in its place: it comes as one all the same, for a whole
 * file when `isLone` knows it.
 * @param depth  of the lists in an object: 1 for `{"a": […]}`, 2 for `{"a": {"b": […]}}`
 * @throws Invalid  where the file is cut off or no JSON; the entries before that place have been given
 */
export async function* entriesOf(
  file: InputFile,
  depth: 1 | 2 = 1,
  isLone: (whole: JsonObject) => boolean = () => false,
): AsyncGenerator<Entry> {
  const head = await file.head(HEAD_BYTES)
  const lone = head.length < HEAD_BYTES ? parsed(head) : undefined
  if (isObject(lone) && isLone(lone)) {
    yield { lists: [], value: lone }
    return
  }
  const isList = /^(?:\xef\xbb\xbf)?\s*\[/.test(head.subarray(0, 1024).toString('latin1'))
  const single = new Map<string, { lists: readonly string[]; value: Record<string, unknown> }>()
  for await (const { path, value } of jsonItems(file, [isList ? '$.*' : `$${'.*'.repeat(depth + 1)}`])) {
    const lists = path.slice(0, -1).map(String)
    const last = path.at(-1)
    if (typeof last === 'number' || isList) yield { lists, value }
    else gather(single, lists, String(last), value)
  }
  yield* single.values()
}

function gather(
  single: Map<string, { lists: readonly string[]; value: Record<string, unknown> }>,
  lists: readonly string[],
  member: string,
  value: unknown,
): void {
  const key = lists.join('\u0000')
  const known = single.get(key)
  if (known) known.value[member] = value
  else single.set(key, { lists, value: { [member]: value } })
}

function parsed(head: Buffer): unknown {
  try {
    return JSON.parse(head.toString('utf8').replace(/^\ufeff/, ''))
  } catch {
    return undefined
  }
}

/** Nothing of the file can be used. */
export function brokenJson(file: InputFile): Problem {
  return { type: 'problem', file: file.path, reason: t('whole JSON was expected; it is damaged or cut off') }
}

/** A small file as a whole; undefined where it is damaged or longer than an item may be. */
export async function wholeJson(file: InputFile): Promise<unknown> {
  const head = await file.head(HEAD_BYTES)
  const small = head.length < HEAD_BYTES ? parsed(head) : undefined
  if (small !== undefined) return small
  try {
    for await (const { value } of jsonItems(file, ['$'])) return value
  } catch (error) {
    if (!(error instanceof Invalid)) throw error
  }
  return undefined
}
