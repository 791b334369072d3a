import { hiddenIdentity } from '#domain/people/identity.ts'
import { t } from '#language/say.ts'
import type { Imported, Importer, OwnerCandidate, ReadOptions } from '../importer.ts'
import type { Input, InputFile } from '../input.ts'
import { ownersOf, readProfiles } from '../meta/own-profile.ts'
import { commonOwners, ownNames } from '../meta/owner-name.ts'
import { type Thread, threadOf } from '../meta/threads.ts'
import { FILE_KINDS, FOLLOWS, MESSAGES, PROFILE } from './files.ts'
import { readHandles } from './follows.ts'
import { readProfile } from './profile.ts'
import { CHANNEL, hiddenIn, type Reading } from './reading.ts'
import { kindOf, recognise, splitArchives } from './recognise.ts'

export const instagram: Importer = {
  id: 'instagram',
  title: 'Instagram archive',
  steps: [
    'On accountscenter.instagram.com, open Your information and permissions, then Export (or Download) your information.',
    'Choose Instagram, to your device, date range All time, format JSON. HTML cannot be read back.',
    'Instagram writes within hours or days; download every part and give the zips as they are, in one folder.',
  ],
  recognise,
  split: splitArchives,
  findOwner,
  read,
}

async function findOwner(input: Input): Promise<readonly OwnerCandidate[]> {
  const { profile } = await profilesOf(input)
  if (profile) return ownersOf(profile.self)
  const threads = [...(await threadsOf(input)).values()]
  // With one conversation a name is known in that conversation only.
  return commonOwners(threads, (name, certain) =>
    certain ? hiddenIdentity(CHANNEL, '', name) : hiddenIn(threads[0]!, name).identities[0]!,
  )
}

/** Every record; conversations and lists of accounts are looked into first, to know who is who. */
async function* read(input: Input, options: ReadOptions): AsyncGenerator<Imported> {
  const { profile, broken } = await profilesOf(input, options.country)
  if (profile) yield profile.self
  yield* broken
  const threads = await threadsOf(input)
  const reading: Reading = {
    options,
    own: ownNames(profile?.names ?? [], threads.values(), options.me, CHANNEL),
    handles: await readHandles(filesOf(input, FOLLOWS)),
    threads,
  }
  for (const kind of FILE_KINDS) {
    const files = filesOf(input, kind.title)
    if (files.length > 0) yield { type: 'part', title: t(kind.title) }
    for (const file of files) yield* kind.read(file, reading)
  }
}

function filesOf(input: Input, title: string): InputFile[] {
  return input.files.filter((file) => !PROFILE.test(file.path) && kindOf(file)?.title === title)
}

function profilesOf(input: Input, country?: string) {
  return readProfiles(input, PROFILE, (file) => readProfile(file, country))
}

async function threadsOf(input: Input): Promise<ReadonlyMap<InputFile, Thread>> {
  const threads = new Map<InputFile, Thread>()
  for (const file of filesOf(input, MESSAGES)) threads.set(file, await threadOf(file))
  return threads
}
