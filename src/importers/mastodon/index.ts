import { identityFromKey } from '#domain/people/identity.ts'
import { type PlainPhrase, t } from '#language/say.ts'
import type { Imported, Importer, OwnerCandidate, ReadOptions } from '../importer.ts'
import type { Input, InputFile } from '../input.ts'
import { type Actor, readActor } from './actor.ts'
import { accountIdentityOf, CHANNEL } from './address.ts'
import { Directory } from './directory.ts'
import { readLikes } from './likes.ts'
import { type ListKind, listKind, readList } from './lists.ts'
import { learnFromOutbox, type Reading, readOutbox } from './outbox.ts'
import { type ArchiveFile, archiveFile, recognise, splitArchives } from './recognise.ts'

export const mastodon: Importer = {
  id: 'mastodon',
  title: 'Mastodon archive',
  steps: [
    'On your server, open Preferences, then Import and export, then Data export.',
    'Request your archive; a mail says when it is there. Give the .zip or .tar.gz as it is.',
    'Download the CSV of whom you follow from the same page: the archive does not hold it.',
  ],
  recognise,
  split: splitArchives,
  findOwner,
  read,
}

async function findOwner(input: Input): Promise<readonly OwnerCandidate[]> {
  const actor = await ownerOf(await sortFiles(input))
  const reason = t('is the account of this archive')
  const identities = (actor?.accounts ?? []).map(accountIdentityOf).filter((one) => one !== undefined)
  return identities.map((identity) => ({ identity, ...(actor?.self.name ? { name: actor.self.name } : {}), reason, certain: true }))
}

/** Every record; the outbox is gone through twice, first for the handles that mentions tell. */
async function* read(input: Input, options: ReadOptions): AsyncGenerator<Imported> {
  const files = await sortFiles(input)
  const actor = await ownerOf(files)
  if (actor) yield actor.self
  const directory = new Directory([...(actor?.accounts ?? []), ...toldAccounts(options)])
  const reading: Reading = { options, directory }
  const outboxes = of(files, 'outbox')
  for (const file of outboxes) await learnFromOutbox(directory, file)
  if (outboxes.length > 0) yield { type: 'part', title: t('Posts') }
  yield* directory.people()
  for (const file of outboxes) yield* readOutbox(file, reading)
  const likes = of(files, 'likes')
  if (likes.length > 0) yield { type: 'part', title: t('Likes') }
  for (const file of likes) yield* readLikes(file, reading)
  for (const [kind, title] of LISTS) {
    const lists = of(files, kind)
    if (lists.length > 0) yield { type: 'part', title: t(title) }
    for (const file of lists) yield* readList(file, kind)
  }
}

const LISTS: readonly (readonly [ListKind, PlainPhrase])[] = [
  ['following', 'Following'],
  ['followers', 'Followers'],
  ['unwanted', 'Muted and blocked'],
]

type Sorted = ReadonlyMap<InputFile, ArchiveFile | ListKind>

async function sortFiles(input: Input): Promise<Sorted> {
  const kinds = new Map<InputFile, ArchiveFile | ListKind>()
  for (const file of input.files) {
    const kind = (await archiveFile(file)) ?? (await listKind(file))
    if (kind) kinds.set(file, kind)
  }
  return kinds
}

function of(files: Sorted, kind: ArchiveFile | ListKind): InputFile[] {
  return [...files].filter(([, found]) => found === kind).map(([file]) => file)
}

async function ownerOf(files: Sorted): Promise<Actor | undefined> {
  for (const file of of(files, 'actor')) {
    const actor = await readActor(file)
    if (actor) return actor
  }
  return undefined
}

/** Accounts that are known as the owner's from elsewhere: an outbox alone does not say whose it is. */
function toldAccounts({ me }: ReadOptions): string[] {
  const begin = `${CHANNEL}:`
  const own = [...me].map(identityFromKey).filter(({ kind, value }) => kind === 'handle' && value.startsWith(begin))
  return own.map(({ value }) => value.slice(begin.length))
}
