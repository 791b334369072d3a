import type { Problem } from '../importer.ts'
import type { InputFile } from '../input.ts'
import { isTrue, list, member, text } from '../json-fields.ts'
import { isProblem, itemsOrProblem } from '../json-records.ts'
import { type Book, birthdayOf, dayIn, emptyBook, type MonicaContact, shortened } from './book.ts'

/** Since 3.0 collections stand in lists with their type beside; the first form of the export named them. */
const PATHS = [
  '$.account.data.*.type',
  '$.account.data.*.values.*',
  '$.account.instance.contact_field_types.*',
  ...['users', 'contacts', 'activities', 'relationships'].map((name) => `$.account.${name}.values.*`),
]
const NAMED: Readonly<Record<string, string>> = {
  users: 'user',
  contacts: 'contact',
  activities: 'activity',
  relationships: 'relationship',
}

/** The account in an export that Monica 3 or 4 made as JSON; what is cut off or broken gives what comes before. */
export async function readJson(file: InputFile): Promise<{ book: Book; problem?: Problem }> {
  const book = emptyBook()
  let type: string | undefined
  for await (const item of itemsOrProblem(file, PATHS)) {
    if (isProblem(item)) return { book, problem: item }
    const [, section] = item.path
    if (item.path.at(-1) === 'type' && item.path.length === 4) type = text(item.value)
    else if (section === 'instance') noteFieldType(book, item.value)
    else note(book, section === 'data' ? type : NAMED[String(section)], item.value)
  }
  return { book }
}

function note(book: Book, type: string | undefined, value: unknown): void {
  if (type === 'contact') noteContact(book, value)
  else if (type === 'user') noteUser(book, value)
  else if (type === 'activity') noteActivity(book, value)
  else if (type === 'relationship') noteRelation(book, value)
}

function noteFieldType(book: Book, value: unknown): void {
  const id = text(member(value, 'uuid'))
  const name = text(member(value, 'properties', 'type')) ?? text(member(value, 'properties', 'name'))
  if (id && name) book.fieldTypes.set(id, name.toLowerCase())
}

function noteUser(book: Book, value: unknown): void {
  const name = [text(member(value, 'first_name')), text(member(value, 'last_name'))].filter(Boolean).join(' ')
  const contactId = text(member(value, 'properties', 'me_contact'))
  book.users.push({ id: text(member(value, 'uuid')) ?? '', name, mail: text(member(value, 'email')), contactId })
}

function noteActivity(book: Book, value: unknown): void {
  const id = text(member(value, 'uuid'))
  if (!id) return
  const properties = member(value, 'properties')
  const before = book.activities.get(id)
  book.activities.set(id, {
    key: id,
    on: dayIn(text(member(properties, 'happened_at'))),
    summary: text(member(properties, 'summary')) ?? '',
    text: shortened(text(member(properties, 'description'))),
    contactIds: before?.contactIds ?? [],
  })
}

function noteRelation(book: Book, value: unknown): void {
  const [who, of, relation] = ['contact_is', 'of_contact', 'type'].map((name) => text(member(value, 'properties', name)))
  if (who && of && relation) book.relations.push({ who, of, relation })
}

function noteContact(book: Book, value: unknown): void {
  const id = text(member(value, 'uuid'))
  if (!id) return
  const properties = member(value, 'properties')
  const one = (name: string) => text(member(properties, name))
  const contact: MonicaContact = {
    id,
    uuid: id,
    name: [one('first_name'), one('middle_name'), one('last_name')].filter(Boolean).join(' '),
    nickname: one('nickname'),
    organisation: one('company'),
    title: one('job'),
    isPartial: isTrue(member(properties, 'is_partial')),
    isDead: isTrue(member(properties, 'is_dead')),
    notes: [one('description')].filter((line) => line !== undefined),
    tags: list(member(properties, 'tags')).flatMap((tag) => text(tag) ?? []),
    fields: [],
    birthday: birthdayIn(member(properties, 'birthdate')),
    metOn: metOn(member(properties, 'first_met_date')),
    talkedOn: dayIn(one('last_talked_to')),
  }
  book.contacts.set(id, contact)
  for (const collection of list(member(value, 'data'))) noteOf(book, contact, collection)
  // The first form of the export held them among the properties.
  for (const type of ['activities', 'calls']) noteOf(book, contact, member(properties, type), type === 'calls' ? 'call' : 'activity')
}

function noteOf(book: Book, contact: MonicaContact, collection: unknown, named?: string): void {
  const type = named ?? text(member(collection, 'type'))
  for (const value of list(member(collection, 'values'))) {
    const one = (name: string) => text(member(value, 'properties', name))
    if (type === 'activity') activityOf(book, text(value) ?? text(member(value, 'uuid'))).push(contact.id)
    else if (type === 'note') contact.notes.push(shortened(one('body')))
    else if (type === 'contact_field') contact.fields.push({ typeId: one('type') ?? '', value: one('data') ?? '' })
    else if (type === 'address') contact.place ??= [one('city'), one('country')].filter(Boolean).join(', ') || undefined
    else if (type === 'call') {
      const isIncoming = isTrue(member(value, 'properties', 'contact_called'))
      book.calls.push({ contactId: contact.id, on: dayIn(one('called_at')), text: shortened(one('content')), isIncoming })
    } else if (type === 'conversation') {
      for (const message of list(member(value, 'properties', 'messages')))
        book.messages.push({
          contactId: contact.id,
          on: dayIn(text(member(message, 'properties', 'written_at'))),
          text: shortened(text(member(message, 'properties', 'content'))),
          isMine: isTrue(member(message, 'properties', 'written_by_me')),
          typeId: one('contact_field_type'),
        })
    }
  }
}

/** Who took part in an activity; it may be told of before itself. */
function activityOf(book: Book, id: string | undefined): string[] {
  if (!id) return []
  const known = book.activities.get(id) ?? { key: id, on: undefined, summary: '', text: '', contactIds: [] }
  book.activities.set(id, known)
  return known.contactIds
}

function birthdayIn(date: unknown) {
  return birthdayOf(dayIn(text(member(date, 'date'))), isTrue(member(date, 'is_year_unknown')), isTrue(member(date, 'is_age_based')))
}

function metOn(date: unknown) {
  const isVague = isTrue(member(date, 'is_year_unknown')) || isTrue(member(date, 'is_age_based'))
  return isVague ? undefined : dayIn(text(member(date, 'date')))
}
