import { personRecord } from '../contact.ts'
import { isMediaName } from '../describe-file.ts'
import type { Imported, Importer, PersonRecord, ReadOptions } from '../importer.ts'
import type { Input, InputFile } from '../input.ts'
import { decodeText } from '../text.ts'
import { cardContact } from './card-contact.ts'
import { readCards } from './cards.ts'
import { labelOf, readLabels } from './labels.ts'

export const vcard: Importer = {
  id: 'vcard',
  title: 'Address book (vCard)',
  steps: [
    'On a Mac, open Contacts, select all, then File, Export, Export vCard. On iCloud.com, select all contacts and export them.',
    'On Android, open Contacts, then Fix & manage or Settings, then Export to file.',
    'On contacts.google.com, choose Export and then vCard.',
  ],
  recognise,
  read,
}

async function recognise(input: Input): Promise<readonly string[]> {
  const found: string[] = []
  for (const file of input.files) if (await isCards(file)) found.push(file.path)
  return found
}

/** In a zip only by name first: looking into every entry of a large one would take minutes. */
async function isCards(file: InputFile): Promise<boolean> {
  const isNamed = /\.(?:vcf|vcard)$/i.test(file.path)
  if (!isNamed && (!file.onDisk || isMediaName(file.path))) return false
  return /^\s*(?:[\w-]+\.)?BEGIN:\s*VCARD\b/i.test(decodeText(await file.head(1024)))
}

/**
 * Every card. Takeout repeats people in a folder for each of their labels: those give their labels to the cards of
 * `All Contacts`, and only people missing there are read from them.
 */
async function* read(input: Input, options: ReadOptions): AsyncGenerator<Imported> {
  const labelled = input.files.filter((file) => labelOf(file.path) !== undefined)
  const labels = await readLabels(labelled, (file) => people(file, options))
  const seen = labelled.length > 0 ? new Set<string>() : undefined
  yield { type: 'part', title: 'Contacts' }
  for (const file of input.files) {
    if (labelled.includes(file)) continue
    for await (const record of people(file, options)) yield record.type === 'person' ? withLabels(record, labels, seen) : record
  }
  for (const file of labelled) {
    for await (const record of people(file, options)) {
      if (record.type !== 'person') yield record
      else if (!seen?.has(record.key)) yield withLabels(record, labels, seen)
    }
  }
}

function withLabels(record: PersonRecord, labels: ReadonlyMap<string, readonly string[]>, seen?: Set<string>): PersonRecord {
  seen?.add(record.key)
  const groups = [...new Set([...(record.groups ?? []), ...(labels.get(record.key) ?? [])])]
  return groups.length > 0 ? { ...record, groups } : record
}

async function* people(file: InputFile, { country }: ReadOptions): AsyncGenerator<Imported> {
  for await (const card of readCards(file)) {
    if (card.type === 'problem') {
      yield card
      continue
    }
    const contact = cardContact(card.properties, country)
    const person = contact && personRecord('vcard', contact)
    if (!contact) yield { type: 'left-out', reason: 'list' }
    else yield person ?? { type: 'problem', file: file.path, line: card.line, reason: 'the card has no name, address, number or page' }
  }
}
