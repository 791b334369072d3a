import { mailIdentity } from '#domain/people/identity.ts'
import { t } from '#language/say.ts'
import { unique } from '../contact.ts'
import type { Imported, Importer, OwnerCandidate, ReadOptions } from '../importer.ts'
import type { Input, InputFile } from '../input.ts'
import type { Book } from './book.ts'
import { readJson } from './read-json.ts'
import { readTables } from './read-tables.ts'
import { identitiesOf, recordsOf } from './records.ts'

export const monica: Importer = {
  id: 'monica',
  title: 'Monica',
  steps: [
    'In Monica 3 or 4 open Settings, Export data, and export as JSON; where there is only SQL, that is read as well.',
    'Monica 5 exports contacts as vCards (Settings, in each vault): give those.',
  ],
  recognise,
  findOwner,
  read,
}

const HEAD_BYTES = 64 * 1024

async function recognise(input: Input): Promise<readonly string[]> {
  const found: string[] = []
  for (const file of input.files) if (await isExport(file)) found.push(file.path)
  return found
}

async function isExport(file: InputFile): Promise<boolean> {
  if (!/\.(?:json|sql)$/i.test(file.path)) return false
  const head = (await file.head(HEAD_BYTES)).toString('utf8')
  if (/\.sql$/i.test(file.path)) return /dump of data/.test(head) && /INSERT IGNORE INTO `?\w*accounts`?/i.test(head)
  return (await formOf(file, head)) !== undefined
}

/** The export that Monica makes as JSON, or tables of its database. */
async function formOf(file: InputFile, read?: string): Promise<'json' | 'tables' | undefined> {
  if (/\.sql$/i.test(file.path)) return 'tables'
  const head = read ?? (await file.head(HEAD_BYTES)).toString('utf8')
  if (/^\ufeff?\s*\{[^[]{0,2000}?"account"\s*:\s*\{\s*"uuid"\s*:/.test(head)) return 'json'
  const isTables =
    /^\ufeff?\s*[[{]/.test(head) && /"is_partial"\s*:/.test(head) && /"last_talked_to"\s*:/.test(head) && /"account_id"\s*:/.test(head)
  return isTables ? 'tables' : undefined
}

async function bookOf(file: InputFile): Promise<{ book: Book; problems: readonly Imported[] }> {
  if ((await formOf(file)) === 'tables') return readTables(file)
  const { book, problem } = await readJson(file)
  return { book, problems: problem ? [problem] : [] }
}

async function findOwner(input: Input): Promise<readonly OwnerCandidate[]> {
  const found: OwnerCandidate[] = []
  for (const file of input.files) {
    const { users } = (await bookOf(file)).book
    for (const { name, mail } of users) {
      const identity = mail ? mailIdentity(mail) : undefined
      const certain = users.length === 1
      if (identity) found.push({ identity, ...(name ? { name } : {}), reason: t('the account is theirs'), certain })
    }
  }
  return found
}

async function* read(input: Input, options: ReadOptions): AsyncGenerator<Imported> {
  for (const file of input.files) {
    const { book, problems } = await bookOf(file)
    const [user, ...others] = book.users
    const contact = book.contacts.get(user?.contactId ?? '')
    const identities = unique([mailIdentity(user?.mail ?? ''), ...(contact ? identitiesOf(contact, book, options.country) : [])])
    // An account that several people share is nobody's in particular.
    if (user && others.length === 0 && identities.length > 0) yield { type: 'self', identities, ...(user.name ? { name: user.name } : {}) }
    yield* recordsOf(book, options)
    yield* problems
  }
}
