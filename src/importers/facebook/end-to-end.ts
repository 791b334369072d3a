import { t } from '#language/say.ts'
import type { Imported } from '../importer.ts'
import type { InputFile } from '../input.ts'
import { type JsonObject, listOf, numberOf, objectOf } from '../json-fields.ts'
import { instantOf, nameOf, textOf } from '../meta/fields.ts'
import { readMessages } from '../meta/messages.ts'
import { isNotice } from '../meta/notices.ts'
import { type Thread, threadOf } from '../meta/threads.ts'
import type { Written } from '../meta/written.ts'
import { type Reading, talkIn } from './reading.ts'

/** What stands in the text where a picture could not be fetched for the export. */
const MISSING = /^failed to download media$/i

/**
 * Reads a conversation of the end-to-end export of Messenger: the same people as in the archive, by the same names. Who is the
 * owner it does not say.
 *
 * @source fixtures/end-to-end/Amara Okonjo_7.json, invented people in the shape of a real export
 */
export function readEndToEnd(file: InputFile, reading: Reading): AsyncIterable<Imported> {
  return readMessages(file, talkIn(file, reading), parse)
}

/** Its files have names and a count: `Amara Okonjo_7.json`. */
export async function endToEndThread(file: InputFile): Promise<Thread> {
  const { participants } = await threadOf(file)
  return { id: `end-to-end ${file.path.split('/').at(-1)}`, folder: '', participants }
}

function parse(item: JsonObject): Written | string {
  const stampMs = numberOf(item.timestamp)
  if (stampMs === undefined) return t('timestamp of a message is no time')
  if (item.senderName === undefined) return t('a message without senderName')
  const sender = nameOf(item.senderName)
  const said = textOf(item.text)
  const text = said && MISSING.test(said) ? undefined : said
  return {
    sender,
    stampMs,
    text,
    hasMore: listOf(item.media).length > 0 || said !== text,
    isUnsent: item.isUnsent === true || item.type === 'placeholder',
    isNotice: text !== undefined && isNotice(text, sender ?? ''),
    reactions: listOf(item.reactions).map((each) => {
      const { reaction, actor, timestamp } = objectOf(each)
      return {
        reaction: textOf(reaction),
        actor: nameOf(actor),
        at: numberOf(timestamp) ? instantOf(numberOf(timestamp)! / 1000) : undefined,
      }
    }),
  }
}
