import { Invalid } from '#domain/errors.ts'
import { type Identity, identityKey } from '#domain/people/identity.ts'
import { t } from '#language/say.ts'
import type { Imported, Party } from '../importer.ts'
import type { InputFile } from '../input.ts'
import { isObject } from '../json-fields.ts'
import { jsonItems } from '../json-items.ts'
import { untilBroken } from '../json-records.ts'
import { stableKey } from '../stable-key.ts'
import { nameOf } from './fields.ts'
import { CHANNEL, isOwn, memberOf, type Reading } from './members.ts'

/** Reads contacts or followers: names with the addresses of their pages. Neither has a date. */
export function readContacts(group: string) {
  return (file: InputFile, reading: Reading): AsyncIterable<Imported> =>
    untilBroken(file, async function* () {
      for await (const party of membersIn(file)) {
        const known = party?.identities.filter(({ kind }) => kind !== 'hidden') ?? []
        if (!party || known.length === 0)
          yield { type: 'problem', file: file.path, reason: t('a name with the address of a Flickr page was expected') }
        else if (!party.name && known.every(({ kind }) => kind === 'account')) yield { type: 'left-out', reason: 'nameless' }
        else if (!isOwn(reading, party))
          yield { type: 'person', key: stableKey(`${CHANNEL}:${group}`, identityKey(known[0]!)), ...party, groups: [group] }
      }
    })
}

/** The members of a list `{"contacts": {"<name>": "<address>"}}`, or of one of objects. */
async function* membersIn(file: InputFile): AsyncGenerator<Party | undefined> {
  const nobody = { byName: new Map<string, Identity>() }
  for await (const { path, value } of jsonItems(file, ['$.*.*'])) {
    const last = path.at(-1)
    const told = memberOf(value, nobody)
    const name = typeof last === 'string' && !isObject(value) ? nameOf(last) : undefined
    yield told && name ? { ...told, name } : told
  }
}

/** Whose a name is, where it is one account's alone. */
export async function readNames(files: readonly InputFile[]): Promise<ReadonlyMap<string, Identity>> {
  const byName = new Map<string, Identity>()
  const shared = new Set<string>()
  for (const file of files) {
    try {
      for await (const party of membersIn(file)) {
        const [identity] = party?.identities ?? []
        const name = party?.name?.toLowerCase()
        if (!name || !identity || identity.kind === 'hidden') continue
        const known = byName.get(name)
        if (known && identityKey(known) !== identityKey(identity)) shared.add(name)
        else byName.set(name, identity)
      }
    } catch (error) {
      // Reading the file says what is broken in it.
      if (!(error instanceof Invalid)) throw error
    }
  }
  for (const name of shared) byName.delete(name)
  return byName
}
