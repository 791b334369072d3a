import { hash } from 'node:crypto'
import { join } from 'node:path'
import { identityKey } from '#domain/people/identity.ts'
import { csvRows } from '#importers/csv.ts'
import { type Importer, type InteractionRecord, OWNER } from '#importers/importer.ts'
import type { Input, InputFile } from '#importers/input.ts'
import { linkedin } from '#importers/linkedin/index.ts'
import { readBody } from '#importers/mail/body.ts'
import { flagKind, folderKind } from '#importers/mail/folder.ts'
import { readHeaders } from '#importers/mail/headers.ts'
import { mail } from '#importers/mail/index.ts'
import { messagesOf } from '#importers/mail/mail-file.ts'
import { newTextOf } from '#importers/mail/new-text.ts'
import { senderOf } from '#importers/mail/parties.ts'
import { readMessage } from '#importers/mail/read-message.ts'
import type { RawMessage } from '#importers/mail/split-mbox.ts'
import { stripMarkup } from '#importers/plain-text.ts'
import { planImports } from '#importers/plan.ts'
import { stableKey } from '#importers/stable-key.ts'
import { parseWrittenDate } from '#importers/written-date.ts'
import { SAMPLES } from './samples.ts'

/** No more of a text than the program looks at when it reads one for what it asks. */
const TEXT_LIMIT = 4_000

/** To more than so many it is no contact with any one of them: a mail to a crowd the importer leaves out by itself. */
const AUDIENCE_LIMIT = 10

/** One message as the program sees it at import. */
export interface Message {
  /** 16 hex digits that name it in every run. */
  readonly key: string
  /** Path of the archive among the samples. */
  readonly source: string
  readonly subject: string
  /** What the sender wrote anew. */
  readonly text: string
  readonly isOwners: boolean
}

/** Every message of the samples with words of its own, each once, by key, in the order of the archives. Of two with the same text, the first. */
export async function readSampleMessages(folder: string): Promise<ReadonlyMap<string, Message>> {
  const found = new Map<string, Message>()
  const texts = new Set<string>()
  for (const { path } of SAMPLES) {
    for await (const message of messagesIn(folder, path)) {
      const text = message.text.toLowerCase().replace(/\s+/g, ' ')
      if (text === '' || texts.has(text) || found.has(message.key)) continue
      texts.add(text)
      found.set(message.key, message)
    }
  }
  return found
}

async function* messagesIn(folder: string, source: string): AsyncGenerator<Message> {
  const { planned } = await planImports(join(folder, source), [linkedin, mail])
  for (const { importer, input } of planned) {
    const me = await ownKeys(importer, input)
    if (importer === mail) yield* mailsIn(source, input, me)
    else yield* linkedinMessagesIn(source, input, me)
    await input.close()
  }
}

/** Of whom the program is certain without asking. */
async function ownKeys({ findOwner }: Importer, input: Input): Promise<ReadonlySet<string>> {
  const candidates = (await findOwner?.(input)) ?? []
  return new Set(candidates.filter(({ certain }) => certain).map(({ identity }) => identityKey(identity)))
}

async function* mailsIn(source: string, { files }: Input, me: ReadonlySet<string>): AsyncGenerator<Message> {
  for (const file of files) {
    const place = { file: file.path, folder: flagKind(file.path) ?? folderKind(file.path) }
    for await (const raw of messagesOf(file)) {
      if (raw.type !== 'message') continue
      const record = readMessage(raw, place, { me })
      if (record.type === 'interaction') yield message(source, record, newTextOfMail(raw), me)
    }
  }
}

function newTextOfMail({ bytes }: RawMessage): string {
  const headers = readHeaders(bytes)
  if (!headers) return ''
  const sender = senderOf(headers)
  return newTextOf(readBody(bytes, headers).text, sender && `${sender.name ?? ''} ${sender.address.split('@')[0]}`)
}

async function* linkedinMessagesIn(source: string, input: Input, me: ReadonlySet<string>): AsyncGenerator<Message> {
  const contents = await contentsByKey(input.files)
  for await (const record of linkedin.read(input, { me })) {
    if (record.type !== 'interaction' || record.kind !== 'message' || record.audience > AUDIENCE_LIMIT) continue
    yield message(source, record, contents.get(record.key) ?? '', me)
  }
}

/** The whole texts, of which a record holds only the first words, under the keys that the importer gives the records. */
async function contentsByKey(files: readonly InputFile[]): Promise<ReadonlyMap<string, string>> {
  const contents = new Map<string, string>()
  for (const file of files.filter(({ path }) => /messages\.csv$/i.test(path)))
    for await (const row of csvRows(file, ['From', 'To', 'Date', 'Content'])) {
      if (row.type === 'problem') continue
      const content = row.cell('Content')
      const at = parseWrittenDate(row.cell('Date'))?.at.getTime()
      contents.set(stableKey('linkedin:message', row.cell('Conversation ID'), at, row.cell('Subject'), content), stripMarkup(content))
    }
  return contents
}

/** A mail goes by its Message-ID: the importer's own key changes with the way a text is read. */
function message(source: string, record: InteractionRecord, text: string, me: ReadonlySet<string>): Message {
  const { from } = record
  return {
    key: hash('sha256', record.alsoKey ?? record.key).slice(0, 16),
    source,
    subject: record.subject ?? '',
    text: text.slice(0, TEXT_LIMIT).trim(),
    isOwners: from === OWNER || from.identities.some((identity) => me.has(identityKey(identity))),
  }
}
