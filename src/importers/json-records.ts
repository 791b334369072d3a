import { Invalid } from '#domain/errors.ts'
import type { Imported } from './importer.ts'
import type { InputFile } from './input.ts'
import { type JsonItem, jsonItems } from './json-items.ts'

/**
 * What `read` makes of every item at these places of a JSON file. Where the file is broken, what comes before that place is
 * read and the rest is one problem.
 */
export async function* jsonRecords(
  file: InputFile,
  paths: readonly string[],
  read: (item: JsonItem) => Iterable<Imported>,
): AsyncGenerator<Imported> {
  try {
    for await (const item of jsonItems(file, paths)) yield* read(item)
  } catch (error) {
    if (!(error instanceof Invalid)) throw error
    yield { type: 'problem', file: file.path, reason: error.message.replace(`${file.path}: `, '').replace(`${file.path} `, 'it ') }
  }
}

/** The items at these places as far as the file can be read; for a look ahead that leaves the problem to whoever reads the file. */
export async function* readableItems(file: InputFile, paths: readonly string[]): AsyncGenerator<JsonItem> {
  try {
    yield* jsonItems(file, paths)
  } catch (error) {
    if (!(error instanceof Invalid)) throw error
  }
}
