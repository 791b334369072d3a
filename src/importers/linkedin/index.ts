import { identityKey } from '#domain/people/identity.ts'
import { t } from '#language/say.ts'
import type { Imported, Importer, OwnerCandidate, ReadOptions } from '../importer.ts'
import type { Input, InputFile } from '../input.ts'
import { readDirectory } from './connections.ts'
import { ARTICLES, FILE_KINDS, type FileKind, fileNamed, kindOf, SELF_NAMES } from './files.ts'
import { findProfile } from './owner.ts'
import type { Reading } from './reading.ts'
import { recognise, splitArchives } from './recognise.ts'
import { ownEmployers, ownMails, ownName, readSelf, type SelfFiles } from './self.ts'

export const linkedin: Importer = {
  id: 'linkedin',
  title: 'LinkedIn archive',
  steps: [
    'On linkedin.com in a browser, open Settings & Privacy, then Data privacy, then Get a copy of your data.',
    'Choose the larger archive and request it. A first part comes within minutes, all of it within a day.',
    'Download it from the link in the mail within three days, and give the zip as it is.',
  ],
  recognise,
  split: splitArchives,
  findOwner,
  read,
}

async function findOwner(input: Input): Promise<readonly OwnerCandidate[]> {
  const kinds = await sortFiles(input)
  const { profile, mails } = selfFiles(input)
  const name = await ownName(profile)
  const found = await findProfile(profileFiles(kinds), name)
  const listed = (await ownMails(mails)).map((identity) => ({ identity, reason: t('is listed as your own address'), certain: true }))
  return [...found, ...listed].map((candidate) => ({ ...(name && candidate.certain ? { name } : {}), ...candidate }))
}

/** Every record; the connections are read twice, first to know their names. */
async function* read(input: Input, options: ReadOptions): AsyncGenerator<Imported> {
  const kinds = await sortFiles(input)
  const [candidate] = await findProfile(profileFiles(kinds), await ownName(selfFiles(input).profile))
  const slug = candidate?.certain ? candidate.identity : undefined
  const self = await readSelf(selfFiles(input), slug, options.country)
  const name = self?.name ?? (slug && candidate?.name)
  const own = { keys: new Set(self?.identities.map(identityKey)), ...(name ? { name } : {}) }
  if (self && self.identities.length > 0) yield name ? { ...self, name } : self
  const directory = await readDirectory(filesOf(kinds, 'Connections'))
  if (slug && name) directory.learn(slug, name)
  const reading: Reading = { options, own, directory, employers: await ownEmployers(selfFiles(input).positions) }
  for (const kind of FILE_KINDS) {
    const files = filesOf(kinds, kind.title)
    if (files.length > 0) yield { type: 'part', title: t(kind.title) }
    for (const file of files) yield* kind.read(file, reading)
  }
  const articles = input.files.filter((file) => ARTICLES.path.test(file.path))
  if (articles.length > 0) yield { type: 'part', title: t(ARTICLES.title) }
  for (const file of articles) yield* ARTICLES.read(file)
}

type Sorted = ReadonlyMap<InputFile, FileKind>

async function sortFiles(input: Input): Promise<Sorted> {
  const kinds = new Map<InputFile, FileKind>()
  for (const file of input.files) {
    const kind = await kindOf(file)
    if (kind) kinds.set(file, kind)
  }
  return kinds
}

function filesOf(kinds: Sorted, title: string): InputFile[] {
  return [...kinds].filter(([, kind]) => kind.title === title).map(([file]) => file)
}

function profileFiles(kinds: Sorted): { invitations?: InputFile; messages?: InputFile } {
  const [invitations] = filesOf(kinds, 'Invitations')
  const [messages] = filesOf(kinds, 'Messages')
  return { ...(invitations ? { invitations } : {}), ...(messages ? { messages } : {}) }
}

function selfFiles(input: Input): SelfFiles {
  const found = Object.entries(SELF_NAMES).map(([part, name]) => [part, fileNamed(input, name)] as const)
  return Object.fromEntries(found.filter(([, file]) => file !== undefined))
}
