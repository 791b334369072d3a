import { t } from '#language/say.ts'
import type { Imported, Importer, OwnerCandidate, ReadOptions } from '../importer.ts'
import type { Input } from '../input.ts'
import { jsonLines } from './json-lines.ts'
import { readChat } from './read-chat.ts'
import { readFrames, selfOf } from './read-frames.ts'
import { kindOf, recognise } from './recognise.ts'

/** The account is the first frame after the line of the version. */
const LOOKED_AT = 20

export const signal: Importer = {
  id: 'signal',
  title: 'Signal export',
  steps: [
    'In Signal Desktop open Settings, then Chats or Backups, and choose Export chat history; on phones it stands under Settings, Chats. Media are not needed.',
    'Give the folder it wrote, or the main.jsonl in it. Delete it afterwards: it is not encrypted.',
    'Where your Signal has no such export yet: the free program signal-export (sigexport) reads Signal Desktop; give the folder it wrote.',
  ],
  recognise,
  findOwner,
  read,
}

async function findOwner(input: Input): Promise<readonly OwnerCandidate[]> {
  for (const file of input.files) {
    if ((await kindOf(file)) !== 'frames') continue
    for await (const line of jsonLines(file)) {
      const self = line.type === 'line' ? selfOf(line.value.account) : undefined
      if (self?.identities[0])
        return [
          {
            identity: self.identities[0],
            ...(self.name ? { name: self.name } : {}),
            reason: t('the export is of this account'),
            certain: true,
          },
        ]
      if ((line.type === 'line' ? line.number : (line.line ?? 0)) > LOOKED_AT) break
    }
  }
  return []
}

async function* read(input: Input, options: ReadOptions): AsyncGenerator<Imported> {
  const encrypted: string[] = []
  for (const file of input.files) {
    const kind = await kindOf(file)
    if (kind === 'frames') yield* readFrames(file, options)
    if (kind === 'chat') yield* readChat(file, options)
    if (kind === 'encrypted') encrypted.push(file.path)
  }
  const [first] = encrypted
  if (first !== undefined)
    yield {
      type: 'problem',
      file: first,
      reason: t(
        'this is an encrypted backup, which only Signal can open: choose Export chat history in Signal instead, or let signal-export read Signal Desktop',
      ),
    }
}
