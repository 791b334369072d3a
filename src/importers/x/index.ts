import { accountIdentity, identityKey } from '#domain/people/identity.ts'
import { type PlainPhrase, t } from '#language/say.ts'
import type { Imported, Importer, OwnerCandidate, ReadOptions } from '../importer.ts'
import type { Input, InputFile } from '../input.ts'
import { readCalls } from './calls.ts'
import { Directory, learnFromTweets } from './directory.ts'
import { follows, readContacts, readDeleted, readLikes } from './lists.ts'
import { type Groups, readGroups } from './members.ts'
import { readMessages } from './messages.ts'
import { Notes } from './notes.ts'
import { findInConversations, type OwnFiles, readOwnAccount, readSelf } from './own.ts'
import { CHANNEL, type FileReader, type Reading } from './reading.ts'
import { isInEveryPart, recognise, splitArchives, typeOf } from './recognise.ts'
import { readTweets } from './tweets.ts'

export const x: Importer = {
  id: 'x',
  title: 'X archive',
  steps: [
    'On x.com, open Settings and privacy, then Your account, then Download an archive of your data, and confirm who you are.',
    'X needs a day or more and then sends a notice; download the zip, or all of them where there are several.',
    'Give the zip as it is; several zips in one folder are read as one.',
  ],
  recognise,
  split: splitArchives,
  isInEveryPart,
  findOwner,
  read,
}

const TWEETS = ['tweets', 'tweet', 'community_tweet']
const DIRECT = ['direct_messages', 'direct_message']
const GROUPS = ['direct_messages_group', 'direct_message_group']

async function findOwner(input: Input): Promise<readonly OwnerCandidate[]> {
  const files = await sortFiles(input)
  const own = await readOwnAccount(ownFiles(files))
  if (!own) return findInConversations(of(files, DIRECT))
  const reason = t('is the account of this archive')
  return own.identities.map((identity) => ({ identity, ...(own.name ? { name: own.name } : {}), reason, certain: true }))
}

/** Every record. Posts and group messages are gone through twice: first for who the numbers are, and who was in a group. */
async function* read(input: Input, options: ReadOptions): AsyncGenerator<Imported> {
  const files = await sortFiles(input)
  const own = await readOwnAccount(ownFiles(files))
  const self = await readSelf(ownFiles(files), own)
  if (self) yield self
  const directory = new Directory((id) => id === own?.id || isTold(options, id))
  const reading: Reading = { options, directory, notes: new Notes() }
  await learnFromTweets(directory, of(files, TWEETS))
  const posts = [...of(files, TWEETS), ...of(files, ['note_tweet'])]
  if (posts.length > 0) yield { type: 'part', title: t('Posts') }
  yield* directory.people()
  for (const file of of(files, ['note_tweet'])) yield* reading.notes.read(file)
  for (const file of of(files, TWEETS)) yield* readTweets(file, reading)
  yield* reading.notes.rest()
  yield* readAllMessages(files, reading)
  for (const [title, types, reader] of PARTS) {
    const found = of(files, types)
    if (found.length > 0) yield { type: 'part', title: t(title) }
    for (const file of found) yield* reader(file, reading)
  }
}

/** The lists come last: whom the owner wrote with is known by then. */
const PARTS: readonly (readonly [PlainPhrase, readonly string[], FileReader])[] = [
  ['Calls', ['audio_video_calls_in_dm'], readCalls],
  ['Following', ['following'], follows('following')],
  ['Followers', ['follower'], follows('follower')],
  ['Likes', ['like', 'likes'], readLikes],
  ['Deleted posts', ['deleted_tweets'], readDeleted],
  ['Uploaded contacts', ['contact'], readContacts],
]

async function* readAllMessages(files: Sorted, reading: Reading): AsyncGenerator<Imported> {
  const direct = firstOf(files, DIRECT, ['direct_message_headers'])
  const inGroups = firstOf(files, GROUPS, ['direct_message_group_headers'])
  if (direct.length + inGroups.length > 0) yield { type: 'part', title: t('Messages') }
  const none: Groups = new Map()
  for (const file of direct) yield* readMessages(file, reading, none)
  const groups = await readGroups(inGroups)
  for (const file of inGroups) yield* readMessages(file, reading, groups)
}

type Sorted = ReadonlyMap<InputFile, string>

async function sortFiles(input: Input): Promise<Sorted> {
  const types = new Map<InputFile, string>()
  for (const file of input.files) {
    const type = await typeOf(file)
    if (type) types.set(file, type)
  }
  return types
}

function of(files: Sorted, types: readonly string[]): InputFile[] {
  return [...files].filter(([, type]) => types.includes(type)).map(([file]) => file)
}

/** Headers hold what the messages themselves hold, without the text. */
function firstOf(files: Sorted, types: readonly string[], instead: readonly string[]): InputFile[] {
  const found = of(files, types)
  return found.length > 0 ? found : of(files, instead)
}

function ownFiles(files: Sorted): OwnFiles {
  return { account: of(files, ['account']), manifest: of(files, ['manifest']), profile: of(files, ['profile']) }
}

function isTold({ me }: ReadOptions, id: string): boolean {
  const identity = accountIdentity(CHANNEL, id)
  return identity !== undefined && me.has(identityKey(identity))
}
