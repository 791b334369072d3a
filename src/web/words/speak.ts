import { type DayForms, takeDayForms } from '#language/days.ts'
import { type Language, negotiated, readFor } from '#language/language.ts'
import { addCatalogue } from '#language/say.ts'

const CATALOGUES: Readonly<Record<Exclude<Language, 'en'>, () => Promise<void>>> = {
  de: async () => {
    const [{ PAGES }, { inflected }] = await Promise.all([import('#language/german/pages.ts'), import('#language/german/inflect.ts')])
    addCatalogue('de', PAGES, inflected)
  },
}

/** Has the pages speak a language, before anything is drawn. @param tag as the document says, BCP 47 */
export async function speakAs(tag: string): Promise<void> {
  const wanted = negotiated([tag])
  if (wanted.language !== 'en') await CATALOGUES[wanted.language]()
  readFor(() => wanted)
  const days = document.getElementById('days')?.textContent
  if (days) takeDayForms(JSON.parse(days) as DayForms)
}
