/** The languages Tend speaks, under the names they have for themselves. */
export const LANGUAGES = { en: 'English', de: 'Deutsch' } as const
export type Language = keyof typeof LANGUAGES

export const isLanguage = (text: string): text is Language => Object.hasOwn(LANGUAGES, text)

/** A language and how it is written where its reader lives: "de-AT". */
export interface Locale {
  readonly language: Language
  /** BCP 47, for Intl. */
  readonly tag: string
}

/** As it is written where no country is known. */
const USUAL: Readonly<Record<Language, string>> = { en: 'en-GB', de: 'de-DE' }
export const localeOf = (language: Language, tags: readonly string[] = []): Locale => ({
  language,
  tag: tags.find((tag) => new RegExp(`^${language}-[A-Z]{2}$`).test(tag)) ?? USUAL[language],
})

/** The first of the wanted locales whose language is spoken here; English when none is. @param tags BCP 47, most wanted first */
export function negotiated(tags: readonly string[]): Locale {
  const language = tags.map((tag) => tag.toLowerCase().split('-')[0]!).find(isLanguage) ?? 'en'
  return localeOf(language, tags)
}

/** The locales of an Accept-Language header, most wanted first (RFC 9110, 12.5.4). */
export function tagsOf(header: string): string[] {
  return header
    .split(',')
    .map((part) => {
      const [tag = '', weight] = part.trim().split(/\s*;\s*q\s*=\s*/)
      return { tag, weight: weight === undefined ? 1 : Number(weight) }
    })
    .filter(({ tag, weight }) => tag !== '' && weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ tag }) => tag)
}

const ENGLISH = localeOf('en')
let source: () => Locale | undefined = () => undefined

/** Where the reader's locale is to be had from: in a browser it is one for all, in a server one for each request. */
export function readFor(from: () => Locale | undefined): void {
  source = from
}

/** The locale of whoever reads what is being said. */
export const locale = (): Locale => source() ?? ENGLISH

const made = new Map<string, unknown>()
/** A formatter of Intl, which are dear to make, for the reader's locale. @param name tells those of different options apart */
export function forLocale<T>(name: string, make: (tag: string) => T): T {
  const { tag } = locale()
  const key = `${tag} ${name}`
  const known = (made.get(key) as T | undefined) ?? make(tag)
  made.set(key, known)
  return known
}

/** Keeps what was made elsewhere for the reader's locale under a name of `forLocale`. */
export function takeForLocale(name: string, value: unknown): void {
  made.set(`${locale().tag} ${name}`, value)
}
