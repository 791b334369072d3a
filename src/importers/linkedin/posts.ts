import { t } from '#language/say.ts'
import { type CsvRow, recordsOf } from '../csv.ts'
import type { Imported } from '../importer.ts'
import type { InputFile } from '../input.ts'
import { stripMarkup } from '../plain-text.ts'
import { stableKey } from '../stable-key.ts'
import { decodeText } from '../text.ts'
import { parseWrittenDate } from '../written-date.ts'
import { CHANNEL } from './reading.ts'

/** An article may be a small book; its beginning tells what it is about. */
const ARTICLE_LIMIT_BYTES = 512 * 1024

/** Reads Shares.csv, also that of 2018 with spaces in its column names: the owner's posts. */
export function readShares(file: InputFile): AsyncIterable<Imported> {
  return recordsOf(
    file,
    (columns) => columns.some((column) => /^share ?link$/i.test(column)),
    (row) => share(file, row, 'post'),
  )
}

/** Reads InstantReposts.csv: posts of others the owner passed on without a word. */
export function readReposts(file: InputFile): AsyncIterable<Imported> {
  return recordsOf(file, ['Date'], (row) => share(file, row, 'repost'))
}

function share(file: InputFile, row: CsvRow, kind: 'post' | 'repost'): Imported {
  const written = row.cell('Date')
  const url = row.cell('ShareLink') || row.cell('Share Link') || row.cell('Link') || row.cell('SharedUrl') || row.cell('Shared URL')
  if (!written && !url) return { type: 'left-out', reason: 'empty' }
  const date = parseWrittenDate(written)
  if (!date) return { type: 'problem', file: file.path, line: row.line, reason: t('Date is not a time we can read') }
  const text = commentary(row.cell('ShareCommentary') || row.cell('Share Commentary'))
  return {
    type: 'post',
    key: stableKey(`linkedin:${kind}`, url || `${written} ${text}`),
    at: date.at,
    ...(date.precision === 'instant' ? {} : { precision: date.precision }),
    channel: CHANNEL,
    kind,
    ...(text ? { text } : {}),
    ...(url ? { url } : {}),
  }
}

/** LinkedIn quotes every line of a commentary by itself. */
function commentary(written: string): string {
  return stripMarkup(written.replace(/"\r?\n"/g, '\n'))
}

/** Reads one article of Articles/: its day stands in the file name, or in the text as `Published on 2024-05-18`. */
export async function* readArticle(file: InputFile): AsyncGenerator<Imported> {
  const html = decodeText(await file.head(ARTICLE_LIMIT_BYTES))
  const title = stripMarkup(/<h1[^>]*>([\s\S]*?)<\/h1>/i.exec(html)?.[1] ?? /<title[^>]*>([\s\S]*?)<\/title>/i.exec(html)?.[1] ?? '')
  const name = file.path.slice(file.path.lastIndexOf('/') + 1)
  const written = /published on:?\s*(\d{4}-\d{2}-\d{2}(?: \d{2}:\d{2})?)/i.exec(html)?.[1] ?? /^\d{4}-\d{2}-\d{2}/.exec(name)?.[0]
  const date = written === undefined ? undefined : parseWrittenDate(written)
  if (!date) {
    // Drafts lie beside what was published, and carry no date.
    yield { type: 'left-out', reason: 'draft' }
    return
  }
  const body = stripMarkup(/<body[^>]*>([\s\S]*)/i.exec(html)?.[1] ?? html)
  const text = body.startsWith(title) ? body : `${title}\n${body}`
  yield {
    type: 'post',
    key: stableKey('linkedin:article', title, date.at.toISOString().slice(0, 10)),
    at: date.at,
    ...(date.precision === 'instant' ? {} : { precision: date.precision }),
    channel: CHANNEL,
    kind: 'article',
    ...(text ? { text } : {}),
  }
}
