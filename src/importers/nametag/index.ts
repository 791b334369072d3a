import { mailIdentity } from '#domain/people/identity.ts'
import { t } from '#language/say.ts'
import type { Imported, Importer, OwnerCandidate, ReadOptions } from '../importer.ts'
import type { Input, InputFile } from '../input.ts'
import { member, text } from '../json-fields.ts'
import { isProblem, itemsOrProblem } from '../json-records.ts'
import { readJournal } from './journal.ts'
import { partyOf, personOf } from './people.ts'

export const nametag: Importer = {
  id: 'nametag',
  title: 'Nametag',
  steps: ['In Nametag open Settings, then Account, and choose Export data. Give the JSON file it saves.'],
  recognise,
  findOwner,
  read,
}

async function recognise(input: Input): Promise<readonly string[]> {
  const found: string[] = []
  for (const file of input.files) if (await isExport(file)) found.push(file.path)
  return found
}

async function isExport(file: InputFile): Promise<boolean> {
  if (!/\.json$/i.test(file.path)) return false
  const head = (await file.head(64 * 1024)).toString('utf8')
  return (
    /^\ufeff?\s*\{\s*"version"\s*:\s*"[\d.]+"\s*,\s*"exportDate"\s*:/.test(head) &&
    /"(?:people|groups|relationshipTypes)"\s*:\s*\[/.test(head)
  )
}

async function findOwner(input: Input): Promise<readonly OwnerCandidate[]> {
  for (const file of input.files)
    for await (const item of itemsOrProblem(file, ['$.user'])) {
      const identity = isProblem(item) ? undefined : mailIdentity(text(member(item.value, 'email')) ?? '')
      const name = isProblem(item) ? undefined : text(member(item.value, 'name'))
      if (identity) return [{ identity, ...(name ? { name } : {}), reason: t('the account is theirs'), certain: true }]
      break
    }
  return []
}

/** Every record; people come before the journal that names them. */
async function* read(input: Input, options: ReadOptions): AsyncGenerator<Imported> {
  for (const file of input.files) {
    yield { type: 'part', title: t('People') }
    const parties = new Map<string, ReturnType<typeof partyOf>>()
    for await (const item of itemsOrProblem(file, ['$.user', '$.people.*', '$.journalEntries.*'])) {
      if (isProblem(item)) yield item
      else if (item.path[0] === 'user') yield* selfOf(item.value)
      else if (item.path[0] === 'journalEntries') yield readJournal(item.value, parties)
      else {
        const id = text(member(item.value, 'id'))
        for (const record of personOf(item.value, file.path, options)) {
          if (record.type === 'person' && id) parties.set(id, partyOf(record))
          yield record
        }
      }
    }
  }
}

function* selfOf(user: unknown): Generator<Imported> {
  const identity = mailIdentity(text(member(user, 'email')) ?? '')
  const name = text(member(user, 'name'))
  if (identity) yield { type: 'self', identities: [identity], ...(name ? { name } : {}) }
}
