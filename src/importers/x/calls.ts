import { t } from '#language/say.ts'
import { type Imported, OWNER } from '../importer.ts'
import type { InputFile } from '../input.ts'
import { instant, listOf, member } from '../json-fields.ts'
import { jsonRecords } from '../json-records.ts'
import { stableKey } from '../stable-key.ts'
import { CHANNEL, CROWD, idOf, isPossible, type Reading } from './reading.ts'

/** Shorter calls were not answered. */
const ANSWERED_MS = 5000

/**
 * Reads audio-video-calls-in-dm.js. What is known of it is what its description says (a broadcast and its sessions, with start, end
 * and reason), so that the numbers of who took part are looked for wherever they may stand. A call that nobody took, or of which
 * nobody else is named, is left out.
 */
export function readCalls(file: InputFile, { directory }: Reading): AsyncIterable<Imported> {
  return jsonRecords(file, ['$.*'], function* ({ value }) {
    const call = insideOf(value)
    const parts = [call, ...listOf(member(call, 'broadcast')), ...listOf(member(call, 'sessions'))]
    const times = (name: string) =>
      parts
        .flatMap((part) => instant(member(part, name)) ?? [])
        .filter(isPossible)
        .map((at) => at.getTime())
    const startedAt = Math.min(...(['startedAt', 'publishedAt', 'createdAt'].map(times).find((found) => found.length > 0) ?? []))
    const endedAt = Math.max(...times('endedAt'), ...times('lastPingedAt'))
    const others = [...new Set(parts.flatMap(accountsIn))].filter((id) => !directory.isOwn(id))
    if (!Number.isFinite(startedAt)) return yield { type: 'problem', file: file.path, reason: t('a call without a time we can read') }
    if (others.length === 0) return yield { type: 'left-out', reason: 'nameless' }
    if (endedAt - startedAt < ANSWERED_MS || !Number.isFinite(endedAt)) return yield { type: 'left-out', reason: 'empty' }
    if (others.length > CROWD) return yield { type: 'left-out', reason: 'crowd' }
    for (const id of others) directory.meet(id)
    yield {
      type: 'interaction',
      key: stableKey('x:call', startedAt, ...others.toSorted()),
      at: new Date(startedAt),
      kind: 'call',
      channel: CHANNEL,
      from: OWNER,
      to: others.map((id) => directory.party({ id })!),
      audience: others.length,
    }
  })
}

/** Every item of an archive is wrapped in an object with one member that says what it is. */
function insideOf(value: unknown): unknown {
  const [only, ...more] = typeof value === 'object' && value !== null ? Object.values(value) : []
  return more.length === 0 && typeof only === 'object' ? only : value
}

/** The numbers under `userId`, `participantUserIds`, `hostUserId` and the like. */
function accountsIn(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return []
  return Object.entries(part)
    .filter(([name]) => /user_?ids?$|participants?$/i.test(name))
    .flatMap(([, value]) => listOf(value).map((one) => idOf(one) ?? idOf(member(one, 'userId'))))
    .filter((id) => id !== undefined)
}
