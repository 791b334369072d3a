import { type PlainPhrase, t } from '#language/say.ts'
import { importers } from './index.ts'

const INVENTED: PlainPhrase = 'Invented people'
const TITLES = new Map<string, PlainPhrase>([INVENTED, ...importers.map(({ title }) => title)].map((title) => [title, title]))

/** What a source is called, in the reader's language. @param kept  the title as it is kept with an import; another than those of our readers stays as it is */
export function sourceTitle(kept: string): string {
  const title = TITLES.get(kept)
  return title ? t(title) : kept
}
