import { locale } from '#language/language.ts'

/** Codes that stand for no country. */
const NONE = new Set(['EU', 'EZ', 'UN', 'QO', 'ZZ', 'XA', 'XB'])
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

/** Countries as the browser names them in the reader's language, by their names; codes that have gone out of use are left out. */
export function countries(language = locale().tag): { readonly code: string; readonly title: string }[] {
  const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' })
  return LETTERS.flatMap((first) => LETTERS.map((second) => first + second))
    .filter((code) => !NONE.has(code) && new Intl.Locale('und', { region: code }).region === code)
    .flatMap((code) => {
      const title = names.of(code)
      return title ? [{ code, title }] : []
    })
    .sort((a, b) => a.title.localeCompare(b.title, language))
}
