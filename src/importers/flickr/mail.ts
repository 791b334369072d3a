import { t } from '#language/say.ts'
import { actsOf } from '../acts.ts'
import { type Imported, OWNER, type Party } from '../importer.ts'
import type { InputFile } from '../input.ts'
import { entriesOf } from '../json-entries.ts'
import { isObject, type JsonObject } from '../json-fields.ts'
import { untilBroken } from '../json-records.ts'
import { snippetOf, stripMarkup } from '../plain-text.ts'
import { stableKey } from '../stable-key.ts'
import { dated, dateIn, firstText, nameOf } from './fields.ts'
import { CHANNEL, isOwn, memberOf, type Reading } from './members.ts'

/** Flickr writes to its members too. */
const STAFF = /^flickr(?:\s?hq| staff| help| team|mail)?$/i

/** Reads FlickrMail; which of the two boxes a file is says the direction. */
export function readMail(direction: 'received' | 'sent') {
  return (file: InputFile, reading: Reading): AsyncIterable<Imported> =>
    untilBroken(file, async function* () {
      for await (const { value } of entriesOf(file)) {
        if (isObject(value)) yield mail(direction, value, file, reading)
        else yield { type: 'problem', file: file.path, reason: t('a FlickrMail was expected') }
      }
    })
}

function mail(direction: 'received' | 'sent', entry: JsonObject, file: InputFile, reading: Reading): Imported {
  const side = direction === 'received' ? 'from' : 'to'
  const name = nameOf(firstText(entry, `${side}_user_name`, `${side}_username`, `${side}_name`))
  const other = otherSide(entry, side, name, reading)
  const text = stripMarkup(firstText(entry, 'message', 'body', 'text') ?? '')
  const subject = firstText(entry, 'subject', 'title')
  if (name && STAFF.test(name)) return { type: 'left-out', reason: 'notice' }
  if (!text && !subject) return { type: 'left-out', reason: 'empty' }
  if (!other)
    return {
      type: 'problem',
      file: file.path,
      reason:
        direction === 'sent'
          ? t('a FlickrMail that does not say whom it was sent to')
          : t('a FlickrMail that does not say whom it was received from'),
    }
  if (isOwn(reading, other)) return { type: 'left-out', reason: 'nameless' }
  const date = dateIn(entry, 'date_sent', 'date_create', 'date_created', 'date')
  const id = firstText(entry, 'id', 'mail_id')
  const snippet = snippetOf(text)
  return {
    type: 'interaction',
    key: id ? stableKey(`${CHANNEL}:mail`, direction, id) : stableKey(`${CHANNEL}:mail`, direction, date?.at.getTime(), subject, text),
    ...(date ? dated(date) : { at: undefined }),
    kind: 'message',
    channel: CHANNEL,
    from: direction === 'sent' ? OWNER : other,
    to: [direction === 'sent' ? other : OWNER],
    audience: 1,
    ...(subject ? { subject } : {}),
    ...(snippet ? { snippet } : {}),
    ...actsOf(text, subject ?? '', date, reading.options),
    thread: `${CHANNEL}:with ${other.identities[0]!.value}`,
  }
}

function otherSide(entry: JsonObject, side: 'from' | 'to', name: string | undefined, reading: Reading): Party | undefined {
  const told = memberOf(entry[`${side}_user_id`] ?? entry[`${side}_nsid`] ?? entry[side] ?? name, reading)
  return told && name ? { ...told, name } : told
}
