import { hiddenIdentity } from '#domain/people/identity.ts'
import { t } from '#language/say.ts'
import type { Imported, Importer, OwnerCandidate, ReadOptions } from '../importer.ts'
import type { Input, InputFile } from '../input.ts'
import { ownersOf, readProfiles } from '../meta/own-profile.ts'
import { commonOwners, ownNames } from '../meta/owner-name.ts'
import { type Thread, threadOf } from '../meta/threads.ts'
import { endToEndThread } from './end-to-end.ts'
import { END_TO_END, FILE_KINDS, type FileKind, MESSAGES, PEOPLE, PROFILE } from './files.ts'
import { readKnownNames } from './known-names.ts'
import { readProfile } from './profile.ts'
import { CHANNEL, type Reading } from './reading.ts'
import { kindOf, recognise, splitArchives } from './recognise.ts'

export const facebook: Importer = {
  id: 'facebook',
  title: 'Facebook archive',
  steps: [
    'On accountscenter.facebook.com, open Your information and permissions, then Export (or Download) your information.',
    'Choose Facebook, to your device, date range All time, format JSON. HTML cannot be read back.',
    'Facebook writes within hours or days; download every part and give the zips as they are, in one folder.',
    'End-to-end encrypted chats are a second download: on messenger.com, Privacy & safety, End-to-end encrypted chats, Message storage, Download secure storage data. Put it beside the others.',
  ],
  recognise,
  split: splitArchives,
  findOwner,
  read,
}

async function findOwner(input: Input): Promise<readonly OwnerCandidate[]> {
  const { profile } = await profilesOf(input)
  if (profile) return ownersOf(profile.self)
  const threads = await threadsOf(await sortFiles(input))
  return commonOwners(threads.values(), (name) => hiddenIdentity(CHANNEL, '', name))
}

/** Every record; conversations are looked into first, to know who takes part in them. */
async function* read(input: Input, options: ReadOptions): AsyncGenerator<Imported> {
  const kinds = await sortFiles(input)
  const { profile, broken } = await profilesOf(input, options.country)
  if (profile) yield profile.self
  yield* broken
  const threads = await threadsOf(kinds)
  const reading: Reading = {
    options,
    own: ownNames(profile?.names ?? [], threads.values(), options.me, CHANNEL),
    known: await readKnownNames(filesOf(kinds, PEOPLE), threads.values()),
    threads,
  }
  if (profile) yield* profile.people
  for (const kind of FILE_KINDS) {
    const files = filesOf(kinds, kind.title)
    if (files.length > 0) yield { type: 'part', title: t(kind.title) }
    for (const file of files) yield* kind.read(file, reading)
  }
}

type Sorted = ReadonlyMap<InputFile, FileKind>

async function sortFiles(input: Input): Promise<Sorted> {
  const kinds = new Map<InputFile, FileKind>()
  for (const file of input.files) {
    const kind = PROFILE.test(file.path) ? undefined : await kindOf(file)
    if (kind) kinds.set(file, kind)
  }
  return kinds
}

function filesOf(kinds: Sorted, title: string): InputFile[] {
  return [...kinds].filter(([, kind]) => kind.title === title).map(([file]) => file)
}

function profilesOf(input: Input, country?: string) {
  return readProfiles(input, PROFILE, (file) => readProfile(file, country))
}

async function threadsOf(kinds: Sorted): Promise<ReadonlyMap<InputFile, Thread>> {
  const threads = new Map<InputFile, Thread>()
  for (const file of filesOf(kinds, MESSAGES)) threads.set(file, await threadOf(file))
  for (const file of filesOf(kinds, END_TO_END)) threads.set(file, await endToEndThread(file))
  return threads
}
