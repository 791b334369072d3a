import type { Imported, Importer, ReadOptions } from './importer.ts'
import type { Input } from './input.ts'
import { storable } from './storable.ts'

/** Every record that an importer reads, in texts that can be kept. */
export async function* readRecords(importer: Importer, input: Input, options: ReadOptions): AsyncGenerator<Imported> {
  for await (const record of importer.read(input, options)) yield storable(record)
}
