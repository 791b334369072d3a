import type { Imported } from '../importer.ts'
import type { InputFile } from '../input.ts'

/**
 * The label whose folder a file of Google Takeout lies in: `Takeout/Contacts/Climbing/Climbing.vcf` is Climbing's.
 * Undefined for `All Contacts` and for files laid out otherwise.
 */
export function labelOf(path: string): string | undefined {
  const found = /(?:^|\/)([^/]+)\/\1\.vcf$/i.exec(path)?.[1]
  return found === undefined || /^(?:all contacts|contacts)$/i.test(found) ? undefined : found
}

/** The labels of every card key. Address books have some thousand cards, so this stays small. */
export async function readLabels(
  files: readonly InputFile[],
  people: (file: InputFile) => AsyncIterable<Imported>,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const labels = new Map<string, string[]>()
  for (const file of files) {
    const label = labelOf(file.path)
    // Everybody is in My Contacts: as a label it says nothing.
    if (label === undefined || /^my contacts$/i.test(label)) continue
    for await (const record of people(file)) {
      if (record.type === 'person') labels.set(record.key, [...(labels.get(record.key) ?? []), label])
    }
  }
  return labels
}
