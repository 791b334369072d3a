import { type Identity, linkedinIdentity } from '#domain/people/identity.ts'
import { t } from '#language/say.ts'
import { type CsvRow, recordsOf } from '../csv.ts'
import { type Imported, OWNER } from '../importer.ts'
import type { InputFile } from '../input.ts'
import { snippetOf, stripMarkup } from '../plain-text.ts'
import { stableKey } from '../stable-key.ts'
import { parseWrittenDate } from '../written-date.ts'
import { CHANNEL, type FileReader, isOwn, type Reading } from './reading.ts'

/**
 * Reads Comments.csv and Reactions.csv: what the owner said or clicked under a post.
 *
 * Always something the owner published; where the link tells the author (`/posts/<slug>_…`), also contact with them. Other
 * links (`/feed/update/urn:li:activity:…`) do not say whose post it is.
 */
export function responses(kind: 'comment' | 'reaction'): FileReader {
  const header = kind === 'comment' ? ['Date', 'Link', 'Message'] : ['Date', 'Type', 'Link']
  return (file, reading) => recordsOf(file, header, (row) => response(kind, file, row, reading))
}

function response(kind: 'comment' | 'reaction', file: InputFile, row: CsvRow, reading: Reading): Imported[] {
  const written = row.cell('Date')
  const url = row.cell('Link')
  if (!written && !url) return [{ type: 'left-out', reason: 'empty' }]
  const date = parseWrittenDate(written)
  if (!date) return [{ type: 'problem', file: file.path, line: row.line, reason: t('Date is not a time we can read') }]
  const text = kind === 'comment' ? stripMarkup(row.cell('Message')) : row.cell('Type').toLowerCase()
  const common = {
    key: stableKey(`linkedin:${kind}`, written, url, text),
    kind,
    channel: CHANNEL,
    ...(date.precision === 'instant' ? {} : { precision: date.precision }),
  }
  const post: Imported = { ...common, type: 'post', at: date.at, ...(text ? { text } : {}), ...(url ? { url } : {}) }
  const author = authorOf(url)
  if (!author || isOwn(reading, author)) return [post]
  const snippet = kind === 'comment' ? snippetOf(text) : undefined
  const contact: Imported = {
    ...common,
    key: `${common.key}:author`,
    type: 'interaction',
    at: date.at,
    from: OWNER,
    to: [{ identities: [author] }],
    audience: 1,
    ...(snippet ? { snippet } : {}),
  }
  return [post, contact]
}

/** The author of a post, when its link is of the form `/posts/<slug>_<words>-activity-<id>`. */
export function authorOf(url: string): Identity | undefined {
  const slug = /linkedin\.com\/posts\/([^/_?#]+)_/i.exec(url)?.[1]
  return slug === undefined ? undefined : linkedinIdentity(`linkedin.com/in/${slug}`)
}
