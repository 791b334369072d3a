import { posix } from 'node:path'
import type { Imported } from '../importer.ts'
import type { InputFile } from '../input.ts'

/** The whole address book and the list that everybody is on, as Google calls them; both lie in a folder of the same name. */
const ALL =
  /^(?:(?:all )?contacts|(?:alle )?kontakte|(?:tous les )?contacts|(?:todos los )?contactos|(?:todos os )?contatos|(?:tutti i )?contatti|alle contacten|alla kontakter|alle kontakter|wszystkie kontakty)$/i
const MINE =
  /^(?:my contacts|meine kontakte|mes contacts|mis contactos|meus contatos|i miei contatti|mijn contacten|mina kontakter|mine kontakter|moje kontakty)$/i

/** The name that a file shares with its folder: `Takeout/Contacts/Climbing/Climbing.vcf` is of Climbing. */
function nameOf(path: string): string | undefined {
  return /(?:^|\/)([^/]+)\/\1\.\w+$/i.exec(path)?.[1]
}

/**
 * The files of Google Takeout that hold the people of one label, with that label. Where none beside it is called as the whole address
 * book is in a language we know, the largest is taken for it.
 */
export function labelFiles(files: readonly InputFile[]): ReadonlyMap<InputFile, string> {
  const labelled = new Map<InputFile, string>()
  for (const [, beside] of Map.groupBy(files, ({ path }) => posix.dirname(posix.dirname(path)))) {
    const named = beside.flatMap((file) => (nameOf(file.path) === undefined ? [] : [{ file, name: nameOf(file.path)! }]))
    const isKnown = named.some(({ name }) => ALL.test(name))
    const largest = named.length > 1 ? named.toSorted((a, b) => (b.file.size ?? 0) - (a.file.size ?? 0))[0] : undefined
    for (const each of named) if (isKnown ? !ALL.test(each.name) : each !== largest) labelled.set(each.file, each.name)
  }
  return labelled
}

/** The labels of every card key. Address books have some thousand cards, so this stays small. */
export async function readLabels(
  files: ReadonlyMap<InputFile, string>,
  people: (file: InputFile) => AsyncIterable<Imported>,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const labels = new Map<string, string[]>()
  for (const [file, label] of files) {
    // As a label it says nothing.
    if (MINE.test(label)) continue
    for await (const record of people(file)) {
      if (record.type === 'person') labels.set(record.key, [...(labels.get(record.key) ?? []), label])
    }
  }
  return labels
}
