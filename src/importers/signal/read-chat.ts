import { basename, dirname } from 'node:path/posix'
import { hiddenIdentity } from '#domain/people/identity.ts'
import { t } from '#language/say.ts'
import { actsOf } from '../acts.ts'
import { type Imported, OWNER, type Party, type ReadOptions } from '../importer.ts'
import type { InputFile } from '../input.ts'
import { isTrue, text } from '../json-fields.ts'
import { snippetOf } from '../plain-text.ts'
import { stableKey } from '../stable-key.ts'
import { jsonLines } from './json-lines.ts'

const CROWD = 10
const MINE = 'Me'
const NOBODY = 'No-Sender'
/** How signal-export words a call in its text. */
const CALL = /^(?:incoming|outgoing|missed) (?:(?:voice|video|group) )?call\b/i
const TAKEN = /\((?:accepted|\d)/i

/**
 * Reads data.json of signal-export, a message a line, one file a chat in a folder that bears its name.
 *
 * Names are all it has, without spaces and signs; times are of the computer that wrote it, without zone.
 */
export async function* readChat(file: InputFile, options: ReadOptions): AsyncGenerator<Imported> {
  const chat = basename(dirname(file.path))
  const senders = await sendersIn(file)
  const before = new Map<string, number>()
  yield { type: 'part', title: t('Messages') }
  for await (const line of jsonLines(file)) {
    if (line.type === 'problem') {
      yield line
      continue
    }
    const place = `${text(line.value.date)} ${text(line.value.sender)}`
    const number = before.get(place) ?? 0
    before.clear()
    before.set(place, number + 1)
    yield message(line.value, chat, senders, stableKey('signal:exported', chat, place, number), options)
  }
}

async function sendersIn(file: InputFile): Promise<ReadonlySet<string>> {
  const senders = new Set<string>()
  for await (const line of jsonLines(file)) {
    const sender = line.type === 'line' ? text(line.value.sender) : undefined
    if (sender && sender !== MINE && sender !== NOBODY && senders.size <= CROWD) senders.add(sender)
  }
  return senders
}

function message(
  value: Readonly<Record<string, unknown>>,
  chat: string,
  senders: ReadonlySet<string>,
  key: string,
  options: ReadOptions,
): Imported {
  const sender = text(value.sender)
  const body = (text(value.body) ?? '').replaceAll('`', '')
  if (chat === 'NoteToSelf') return { type: 'left-out', reason: 'draft' }
  if (isTrue(value.deleted)) return { type: 'left-out', reason: 'unsent' }
  const isCall = isTrue(value.call) || CALL.test(body)
  if (isCall && (isTrue(value.missed) || !TAKEN.test(body))) return { type: 'left-out', reason: 'notice' }
  if (!sender || sender === NOBODY) return { type: 'left-out', reason: 'notice' }
  if (senders.size > CROWD) return { type: 'left-out', reason: 'crowd' }
  const others = senders.size > 0 ? [...senders] : [chat]
  const dated = { at: wallTime(text(value.date)), precision: 'wall' } as const
  const snippet = isCall ? undefined : snippetOf(body)
  return {
    type: 'interaction',
    key,
    ...dated,
    kind: isCall ? 'call' : 'message',
    channel: 'signal',
    from: sender === MINE ? OWNER : named(sender),
    to: sender === MINE ? others.map(named) : [OWNER, ...others.filter((other) => other !== sender).map(named)],
    audience: others.length,
    ...(snippet ? { snippet } : {}),
    ...(isCall ? {} : actsOf(body, '', dated, options)),
    thread: `signal:${chat}`,
  }
}

function named(name: string): Party {
  return { identities: [hiddenIdentity('signal', '', name)], name }
}

function wallTime(written: string | undefined): Date | undefined {
  const found = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)/.exec(written ?? '')?.[1]
  const at = new Date(`${found}Z`)
  return found && !Number.isNaN(at.getTime()) && at.getUTCFullYear() >= 2010 ? at : undefined
}
