import { Invalid } from '#domain/errors.ts'
import { t } from '#language/say.ts'
import { personRecord } from '../contact.ts'
import { isOtherName } from '../describe-file.ts'
import type { Imported, Importer, PersonRecord, Photo, Problem, ReadOptions } from '../importer.ts'
import type { Input, InputFile } from '../input.ts'
import { isPhotoName } from '../photo.ts'
import { decodeText } from '../text.ts'
import { cardContact } from './card-contact.ts'
import { type Card, readCards } from './cards.ts'
import { labelFiles, readLabels } from './labels.ts'
import { pictureOf } from './picture.ts'
import { type NextPicture, picturesBeside, sidePictures } from './side-pictures.ts'

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
  const found: InputFile[] = []
  for (const file of input.files) if (await isCards(file)) found.push(file)
  return [...found, ...picturesBeside(found, input.files)].map(({ path }) => path)
}

/** In a zip only by name first: looking into every entry of a large one would take minutes. */
async function isCards(file: InputFile): Promise<boolean> {
  const isNamed = /\.(?:vcf|vcard)$/i.test(file.path)
  if (!isNamed && (!file.onDisk || isOtherName(file.path))) return false
  return /^\s*(?:[\w-]+\.)?BEGIN:\s*VCARD\b/i.test(decodeText(await file.head(1024)))
}

/**
 * Every card. Takeout repeats people in a folder for each of their labels: those give their labels to the cards of
 * `All Contacts`, and only people missing there are read from them.
 */
async function* read(input: Input, options: ReadOptions): AsyncGenerator<Imported> {
  const pictures = input.files.filter((file) => isPhotoName(file.path))
  const books = input.files.filter((file) => !isPhotoName(file.path))
  const labelled = labelFiles(books)
  const labels = await readLabels(labelled, (file) => people(file, options))
  const seen = labelled.size > 0 ? new Set<string>() : undefined
  yield { type: 'part', title: t('Contacts') }
  for (const file of books) {
    if (labelled.has(file)) continue
    for await (const record of people(file, options, pictures)) yield record.type === 'person' ? withLabels(record, labels, seen) : record
  }
  for (const file of labelled.keys()) {
    for await (const record of people(file, options, pictures)) {
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

/** @param pictures  what may be photos of these people; without it, photos are not looked at */
async function* people(file: InputFile, { country }: ReadOptions, pictures?: readonly InputFile[]): AsyncGenerator<Imported> {
  const nextBeside = pictures && (await sidePictures(file, pictures))
  for await (const card of readCards(file)) {
    if (card.type === 'problem') {
      yield card
      continue
    }
    const contact = cardContact(card.properties, country)
    const person = contact && personRecord('vcard', contact)
    const beside = await pictureBeside(file, card, nextBeside)
    const photo = (pictures && card.picture ? pictureOf(card.picture) : undefined) ?? (beside && 'bytes' in beside ? beside : undefined)
    if (beside && 'reason' in beside) yield beside
    if (!contact) yield { type: 'left-out', reason: 'list' }
    else if (person) yield photo ? { ...person, photo } : person
    else yield { type: 'problem', file: file.path, line: card.line, reason: t('the card has no name, address, number or page') }
  }
}

/** Asked for every card, also where it holds a photo itself: the pictures beside are in the order of the cards. */
async function pictureBeside(file: InputFile, { line, properties }: Card, next?: NextPicture): Promise<Photo | Problem | undefined> {
  const name = properties.find((property) => property.name === 'FN')?.value
  if (!name || !next) return undefined
  try {
    return await next(name)
  } catch (error) {
    if (!(error instanceof Invalid)) throw error
    return { type: 'problem', file: file.path, line, reason: t('the photo beside the card cannot be read') }
  }
}
