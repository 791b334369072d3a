import type { Problem } from '../importer.ts'
import type { InputFile } from '../input.ts'
import { isTrue } from '../json-fields.ts'
import { type Book, birthdayOf, dayIn, emptyBook, type MonicaContact, shortened } from './book.ts'
import { tableRows } from './tables.ts'

type Cells = Readonly<Record<string, string>>

/** Rows whose meaning only other rows tell, kept until all have been read. */
class Later {
  readonly dates = new Map<string, Cells>()
  readonly tags = new Map<string, string>()
  readonly places = new Map<string, string>()
  readonly kinds = new Map<string, string>()
  readonly conversations = new Map<string, string>()
  readonly rows: { table: string; cells: Cells }[] = []
}

/** Tables that refer to others; the rest of a dump is passed over. */
const REFERRING = new Set(['activity_contact', 'contact_tag', 'addresses', 'contact_fields', 'notes', 'relationships', 'messages', 'calls'])

/** The account in rows of its tables, as a dump in SQL or their JSON has them. */
export async function readTables(file: InputFile): Promise<{ book: Book; problems: Problem[] }> {
  const book = emptyBook()
  const later = new Later()
  const problems: Problem[] = []
  for await (const row of tableRows(file)) {
    if (row.type === 'problem') problems.push(row)
    else note(book, later, row.table.replace(/^monica_/, ''), row.cells)
  }
  for (const { table, cells } of later.rows) refer(book, later, table, cells)
  for (const contact of book.contacts.values()) date(contact, later)
  return { book, problems }
}

function note(book: Book, later: Later, table: string, cells: Cells): void {
  const { id = '' } = cells
  if (table === 'contacts') noteContact(book, cells)
  else if (table === 'users') {
    const name = [cells.first_name, cells.last_name].filter(Boolean).join(' ')
    book.users.push({ id, name, mail: cells.email, contactId: cells.me_contact_id })
  } else if (table === 'activities') {
    const text = shortened(cells.description)
    book.activities.set(id, { key: id, on: dayIn(cells.happened_at), summary: cells.summary ?? '', text, contactIds: [] })
  } else if (table === 'contact_field_types') book.fieldTypes.set(id, (cells.type ?? cells.name ?? '').toLowerCase())
  else if (table === 'special_dates') later.dates.set(id, cells)
  else if (table === 'tags') later.tags.set(id, cells.name ?? '')
  else if (table === 'places') later.places.set(id, [cells.city, cells.country].filter(Boolean).join(', '))
  else if (table === 'relationship_types') later.kinds.set(id, cells.name ?? '')
  else if (table === 'conversations') later.conversations.set(id, cells.contact_field_type_id ?? '')
  else if (REFERRING.has(table)) later.rows.push({ table, cells })
}

function noteContact(book: Book, cells: Cells): void {
  const { id, uuid } = cells
  if (!id) return
  const contact = {
    id,
    uuid: uuid ?? id,
    name: [cells.first_name, cells.middle_name, cells.last_name].filter(Boolean).join(' '),
    nickname: cells.nickname,
    organisation: cells.company,
    title: cells.job,
    isPartial: isTrue(cells.is_partial),
    isDead: isTrue(cells.is_dead),
    notes: [cells.description, cells.first_met_additional_info].filter((line) => line !== undefined).map(shortened),
    tags: [],
    fields: [],
    talkedOn: dayIn(cells.last_talked_to),
    birthDate: cells.birthday_special_date_id,
    metDate: cells.first_met_special_date_id,
  }
  book.contacts.set(id, contact)
}

function refer(book: Book, later: Later, table: string, cells: Cells): void {
  const contact = book.contacts.get(cells.contact_id ?? '')
  if (table === 'relationships') {
    const relation = later.kinds.get(cells.relationship_type_id ?? '')
    if (relation && cells.contact_is && cells.of_contact) book.relations.push({ who: cells.contact_is, of: cells.of_contact, relation })
    return
  }
  if (!contact) return
  if (table === 'activity_contact') book.activities.get(cells.activity_id ?? '')?.contactIds.push(contact.id)
  else if (table === 'contact_tag') contact.tags.push(later.tags.get(cells.tag_id ?? '') ?? '')
  else if (table === 'addresses') contact.place ??= later.places.get(cells.place_id ?? '') || undefined
  else if (table === 'contact_fields') contact.fields.push({ typeId: cells.contact_field_type_id ?? '', value: cells.data ?? '' })
  else if (table === 'notes') contact.notes.push(shortened(cells.body))
  else if (table === 'calls') {
    const isIncoming = isTrue(cells.contact_called)
    book.calls.push({ contactId: contact.id, on: dayIn(cells.called_at), text: shortened(cells.content), isIncoming })
  } else if (table === 'messages')
    book.messages.push({
      contactId: contact.id,
      on: dayIn(cells.written_at),
      text: shortened(cells.content),
      isMine: isTrue(cells.written_by_me),
      typeId: later.conversations.get(cells.conversation_id ?? ''),
    })
}

/** Birthdays and first meetings stand in a table of dates of their own. */
function date(contact: MonicaContact & { birthDate?: string | undefined; metDate?: string | undefined }, later: Later): void {
  const birth = later.dates.get(contact.birthDate ?? '')
  if (birth) contact.birthday = birthdayOf(dayIn(birth.date), isTrue(birth.is_year_unknown), isTrue(birth.is_age_based))
  const met = later.dates.get(contact.metDate ?? '')
  if (met && !isTrue(met.is_year_unknown) && !isTrue(met.is_age_based)) contact.metOn = dayIn(met.date)
}
