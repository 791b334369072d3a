import { identityKey } from '#domain/people/identity.ts'
import { t } from '#language/say.ts'
import { rootOf, splitByRoots, tellingRoots } from '../archive-roots.ts'
import type { Imported, Importer, OwnerCandidate, ReadOptions, SelfRecord } from '../importer.ts'
import type { Input, InputFile } from '../input.ts'
import { brokenJson } from '../json-entries.ts'
import { readNames } from './contacts.ts'
import { FILE_KINDS, PROFILE } from './files.ts'
import type { Reading } from './members.ts'
import { readProfile } from './profile.ts'

const PATHS = [...FILE_KINDS.map(({ path }) => path), PROFILE]
const HEAD_BYTES = 4096

export const flickr: Importer = {
  id: 'flickr',
  title: 'Flickr account data',
  steps: [
    'On flickr.com, open Settings from your picture; under Your Flickr Data press Request my Flickr data.',
    'A mail says when it is ready, after hours or days. Download the zips of account data; those of photos are not needed.',
    'Give all of them as they are, in one folder.',
  ],
  recognise,
  split: (paths) => splitByRoots(paths, PATHS),
  findOwner,
  read,
}

/** All files named as Flickr names them, below a top folder in which one holds what only Flickr writes. */
async function recognise(input: Input): Promise<readonly string[]> {
  const roots = await tellingRoots(input, PATHS, isTelling)
  return input.files.flatMap(({ path }) => (roots.has(rootOf(path, PATHS) ?? '\n') ? [path] : []))
}

async function isTelling(file: InputFile): Promise<boolean> {
  const head = (await file.head(HEAD_BYTES)).toString('latin1')
  if (PROFILE.test(file.path)) return /"nsid"/.test(head)
  return FILE_KINDS.find(({ path }) => path.test(file.path))?.holds.test(head) ?? false
}

async function findOwner(input: Input): Promise<readonly OwnerCandidate[]> {
  const self = await selfOf(input)
  if (!self) return []
  const { identities, name } = self
  return identities.map((identity) => ({ identity, ...(name ? { name } : {}), reason: t('is the profile of this archive'), certain: true }))
}

/** Every record; contacts and followers are looked into first, to know their names. */
async function* read(input: Input, options: ReadOptions): AsyncGenerator<Imported> {
  const self = await selfOf(input)
  if (self) yield self
  for (const file of filesOf(input, PROFILE)) if (!(await readProfile(file))) yield brokenJson(file)
  const reading: Reading = {
    options,
    own: new Set(self?.identities.map(identityKey)),
    byName: await readNames(FILE_KINDS.slice(0, 2).flatMap(({ path }) => filesOf(input, path))),
  }
  for (const kind of FILE_KINDS) {
    const files = filesOf(input, kind.path)
    if (files.length > 0) yield { type: 'part', title: t(kind.title) }
    for (const file of files) yield* kind.read(file, reading)
  }
}

function filesOf(input: Input, path: RegExp): InputFile[] {
  return input.files.filter((file) => path.test(file.path))
}

async function selfOf(input: Input): Promise<SelfRecord | undefined> {
  for (const file of filesOf(input, PROFILE)) {
    const self = await readProfile(file)
    if (self) return self
  }
  return undefined
}
