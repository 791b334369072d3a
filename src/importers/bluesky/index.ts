import { Invalid } from '#domain/errors.ts'
import { accountIdentity } from '#domain/people/identity.ts'
import { t } from '#language/say.ts'
import { isOtherName } from '../describe-file.ts'
import type { Imported, Importer, OwnerCandidate } from '../importer.ts'
import type { Input, InputFile } from '../input.ts'
import { reasonBeside } from '../opened-file.ts'
import type { Blocks } from './blocks.ts'
import { CHANNEL, People } from './people.ts'
import { READERS, type Reading } from './records.ts'
import { findCommit, recordsOf } from './repository.ts'

export const bluesky: Importer = {
  id: 'bluesky',
  title: 'Bluesky repository',
  steps: [
    'On bsky.app, open Settings, then Account, then Export my data, and download the CAR file.',
    'Give the .car file. Your followers and your chats are not in it.',
  ],
  recognise,
  split: (paths) => paths.map((path) => [path]),
  findOwner,
  read,
}

async function recognise({ files }: Input): Promise<readonly string[]> {
  const found: string[] = []
  for (const file of files) if (await isCar(file)) found.push(file.path)
  return found
}

/** A length, then a map of two in CBOR: the roots and version 1. In an archive only by name, since looking into all of a large one takes minutes. */
async function isCar(file: InputFile): Promise<boolean> {
  if (!/\.car$/i.test(file.path) && (!file.onDisk || isOtherName(file.path))) return false
  const head = (await file.head(1024)).toString('latin1')
  return /^[\x10-\xff]\x01?\xa2(?:eroots[\x80-\x9f]|gversion\x01eroots[\x80-\x9f])/.test(head)
}

async function findOwner({ files }: Input): Promise<readonly OwnerCandidate[]> {
  const found: OwnerCandidate[] = []
  for (const file of files) {
    const did = await ownerOf(file)
    const identity = did && accountIdentity(CHANNEL, did)
    if (identity) found.push({ identity, reason: t('is the account of this repository'), certain: true })
  }
  return found
}

async function ownerOf(file: InputFile): Promise<string | undefined> {
  const blocks = await openedBlocks(file)
  if ('reason' in blocks) return undefined
  try {
    return findCommit(blocks)?.did
  } finally {
    await blocks.close()
  }
}

/** The libraries are loaded where a repository is read. */
async function openedBlocks(file: InputFile): Promise<Blocks | { readonly reason: string }> {
  const { openBlocks } = await import('./blocks.ts')
  try {
    return (await openBlocks(file)) ?? { reason: t('a CAR file was expected; this one is damaged at its beginning') }
  } catch (error) {
    if (!(error instanceof Invalid)) throw error
    return { reason: reasonBeside(file.path, error) }
  }
}

async function* read({ files }: Input): AsyncGenerator<Imported> {
  yield { type: 'part', title: t('Posts, likes and follows') }
  for (const file of files) {
    const blocks = await openedBlocks(file)
    if ('reason' in blocks) {
      yield { type: 'problem', file: file.path, reason: blocks.reason }
      continue
    }
    try {
      yield* readRepository(file.path, blocks)
    } finally {
      await blocks.close()
    }
  }
}

function* readRepository(file: string, blocks: Blocks): Generator<Imported> {
  if (blocks.isCutOff) yield { type: 'problem', file, reason: t('cut off or damaged: what comes behind that place is not read') }
  if (blocks.hasTooMany) yield { type: 'problem', file, reason: t('over two million blocks: what comes behind them is not read') }
  const commit = findCommit(blocks)
  if (!commit)
    return yield { type: 'problem', file, reason: t('the repository of a Bluesky account was expected; its first page is missing') }
  const { did } = commit
  const self = accountIdentity(CHANNEL, did)
  if (self) yield { type: 'self', identities: [self] }
  const reading: Reading = { file, did, people: new People() }
  let missing = 0
  const onMissing = () => {
    missing += 1
  }
  for (const record of recordsOf(blocks, commit.data, (collection) => Object.hasOwn(READERS, collection), onMissing))
    yield* READERS[record.collection]!(record, reading)
  yield* reading.people.named()
  if (missing > 0)
    yield { type: 'problem', file, reason: t('{n} of its blocks are missing or damaged: what they held is not read', { n: missing }) }
}
