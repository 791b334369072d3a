import { Invalid } from '#domain/errors.ts'
import type { Imported, Problem } from './importer.ts'
import type { InputFile } from './input.ts'
import { type JsonItem, jsonItems } from './json-items.ts'
import { reasonBeside } from './opened-file.ts'

/** What `read` gives of a file; where the file turns out to be broken, what comes before that place is given and one problem ends it. */
export async function* untilBroken<T>(file: InputFile, read: () => AsyncIterable<T>): AsyncGenerator<T | Problem> {
  try {
    yield* read()
  } catch (error) {
    if (!(error instanceof Invalid)) throw error
    yield { type: 'problem', file: file.path, reason: reasonBeside(file.path, error) }
  }
}

/** What `read` makes of every item at these places of a JSON file, until it is broken. */
export function jsonRecords(
  file: InputFile,
  paths: readonly string[],
  read: (item: JsonItem) => Iterable<Imported>,
): AsyncGenerator<Imported> {
  return untilBroken(file, async function* () {
    for await (const item of jsonItems(file, paths)) yield* read(item)
  })
}

/** The items at these places of a JSON file, until it is broken. */
export function itemsOrProblem(file: InputFile, paths: readonly string[]): AsyncGenerator<JsonItem | Problem> {
  return untilBroken(file, () => jsonItems(file, paths))
}

export function isProblem(item: JsonItem | Problem): item is Problem {
  return 'type' in item
}

/** The items at these places as far as the file can be read; for a look ahead that leaves the problem to whoever reads the file. */
export async function* readableItems(file: InputFile, paths: readonly string[]): AsyncGenerator<JsonItem> {
  for await (const item of itemsOrProblem(file, paths)) if (!isProblem(item)) yield item
}
