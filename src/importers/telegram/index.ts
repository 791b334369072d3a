import { t } from '#language/say.ts'
import type { Imported, Importer, OwnerCandidate, ReadOptions } from '../importer.ts'
import type { Input } from '../input.ts'
import { surveyChats } from './chats.ts'
import { readRecords } from './messages.ts'
import { accountOf, findOwner } from './owner.ts'
import { isPage, recognise } from './recognise.ts'

export const telegram: Importer = {
  id: 'telegram',
  title: 'Telegram export',
  steps: [
    'Open Telegram Desktop (from desktop.telegram.org; the one of the Mac App Store cannot export), then Settings, Advanced, Export Telegram data.',
    'Choose personal chats, private groups and contacts; media need not be ticked. As format choose Machine-readable JSON.',
    'For one chat only: open it, then its menu, Export chat history, and JSON as format. Give the folder, or the result.json in it.',
  ],
  recognise,
  findOwner: findOwnerIn,
  read,
}

async function findOwnerIn(input: Input): Promise<readonly OwnerCandidate[]> {
  const found: OwnerCandidate[] = []
  for (const file of input.files) if (/\.json$/i.test(file.path)) found.push(...(await findOwner(file)))
  return [...new Map(found.map((candidate) => [candidate.identity.value, candidate])).values()]
}

/** Every record. A file is gone through twice: first for who takes part in which chat. */
async function* read(input: Input, options: ReadOptions): AsyncGenerator<Imported> {
  const results = input.files.filter((file) => /\.json$/i.test(file.path))
  for (const file of results) {
    const { personal, chats } = await surveyChats(file)
    const { id, self } = accountOf(personal, chats)
    if (self) yield self
    yield { type: 'part', title: t('Messages') }
    yield* readRecords(file, { ownerId: id, chats: new Map(chats), options })
  }
  const page = input.files.find((file) => /\.html$/i.test(file.path))
  if (results.length === 0 && page && (await isPage(page)))
    yield {
      type: 'problem',
      file: page.path,
      reason: t('this export was made as HTML: export again and choose Machine-readable JSON as format'),
    }
}
