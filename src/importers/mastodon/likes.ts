import { t } from '#language/say.ts'
import { type Imported, OWNER } from '../importer.ts'
import type { InputFile } from '../input.ts'
import { text } from '../json-fields.ts'
import { jsonRecords } from '../json-records.ts'
import { stableKey } from '../stable-key.ts'
import { CHANNEL } from './address.ts'
import { ITEMS, type Reading } from './outbox.ts'

/** Reads likes.json: addresses of posts without a time. Most tell whose post it is; the rest is counted. */
export function readLikes(file: InputFile, { directory }: Reading): AsyncIterable<Imported> {
  return jsonRecords(file, ITEMS, function* ({ value }) {
    const address = text(value)
    if (!address) return yield { type: 'problem', file: file.path, reason: t('the address of a post was expected') }
    const account = directory.accountAt(address)
    const author = account && !directory.isOwn(account) ? directory.party(account) : undefined
    if (!author) return yield { type: 'left-out', reason: account ? 'empty' : 'nameless' }
    yield {
      type: 'interaction',
      key: stableKey('mastodon:like', address),
      at: undefined,
      kind: 'reaction',
      channel: CHANNEL,
      from: OWNER,
      to: [author],
      audience: 1,
    }
  })
}
