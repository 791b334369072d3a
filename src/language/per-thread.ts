import { type Locale, readFor } from './language.ts'
import { addCatalogue } from './say.ts'

/** Says everything in this thread for one reader. Only their catalogue is loaded. */
export async function speakHere(locale: Locale): Promise<void> {
  readFor(() => locale)
  if (locale.language === 'de') {
    const [{ GERMAN }, { inflected }] = await Promise.all([import('./german/index.ts'), import('./german/inflect.ts')])
    addCatalogue('de', GERMAN, inflected)
  }
}
