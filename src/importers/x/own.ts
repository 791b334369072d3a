import { accountIdentity, handleIdentity, type Identity, mailIdentity } from '#domain/people/identity.ts'
import { t } from '#language/say.ts'
import { unique } from '../contact.ts'
import type { OwnerCandidate, SelfRecord } from '../importer.ts'
import type { InputFile } from '../input.ts'
import { member, text } from '../json-fields.ts'
import { readableItems } from '../json-records.ts'
import { CHANNEL, idOf } from './reading.ts'

/** The files that tell whose archive it is. */
export interface OwnFiles {
  readonly account: readonly InputFile[]
  readonly manifest: readonly InputFile[]
  readonly profile: readonly InputFile[]
}

export interface OwnAccount {
  readonly id?: string
  readonly name?: string
  readonly identities: readonly Identity[]
}

/** Whose archive it is: account.js says it, and where that lies in another zip, the list of all files does. */
export async function readOwnAccount({ account, manifest }: OwnFiles): Promise<OwnAccount | undefined> {
  for (const file of account)
    for await (const { value } of readableItems(file, ['$.*'])) return ownAccount(member(value, 'account') ?? value)
  for (const file of manifest) for await (const { value } of readableItems(file, ['$.userInfo'])) return ownAccount(value)
  return undefined
}

function ownAccount(account: unknown): OwnAccount {
  const id = idOf(member(account, 'accountId'))
  const handle = text(member(account, 'username')) ?? text(member(account, 'userName'))
  const name = text(member(account, 'accountDisplayName')) ?? text(member(account, 'displayName'))
  const mail = text(member(account, 'email'))
  const identities = unique([
    id ? accountIdentity(CHANNEL, id) : undefined,
    handle ? handleIdentity(CHANNEL, handle) : undefined,
    mail ? mailIdentity(mail) : undefined,
  ])
  return { identities, ...(id ? { id } : {}), ...(name ? { name } : {}) }
}

/** The owner with what their profile says; undefined where the archive names nobody. */
export async function readSelf(files: OwnFiles, own: OwnAccount | undefined): Promise<SelfRecord | undefined> {
  if (!own || own.identities.length === 0) return undefined
  const fields: Record<string, string> = {}
  for (const file of files.profile)
    for await (const { value } of readableItems(file, ['$.*'])) {
      const profile = member(value, 'profile')
      const told = {
        summary: text(member(profile, 'description', 'bio')),
        place: text(member(profile, 'description', 'location')),
        website: text(member(profile, 'description', 'website')),
        photo: text(member(profile, 'avatarMediaUrl')),
      }
      for (const [field, said] of Object.entries(told)) if (said) fields[field] ??= said
    }
  return {
    type: 'self',
    identities: own.identities,
    ...(own.name ? { name: own.name } : {}),
    ...(Object.keys(fields).length > 0 ? { profile: { channel: CHANNEL, fields } } : {}),
  }
}

/** So many conversations with one account in all of them can be nobody else's. */
const TELLING_CONVERSATIONS = 3

/** The owner of an archive that does not say: who takes part in every conversation of two (`12-34`). */
export async function findInConversations(files: readonly InputFile[]): Promise<OwnerCandidate[]> {
  const counts = new Map<string, number>()
  let total = 0
  for (const file of files)
    for await (const { value } of readableItems(file, ['$.*.dmConversation.conversationId'])) {
      const sides = /^(\d+)-(\d+)$/.exec(text(value) ?? '')
      if (!sides) continue
      total += 1
      for (const id of new Set(sides.slice(1))) counts.set(id, (counts.get(id) ?? 0) + 1)
    }
  const inAll = [...counts].filter(([, count]) => count === total)
  return inAll.flatMap(([id]) => {
    const identity = accountIdentity(CHANNEL, id)
    const certain = inAll.length === 1 && total >= TELLING_CONVERSATIONS
    return identity ? [{ identity, reason: t('takes part in all of {n} conversations', { n: total }), certain }] : []
  })
}
