import { locale } from '#language/language.ts'
import { t } from '#language/say.ts'

/** What can be chosen, and what it is called. */
export interface Option {
  readonly value: string
  readonly title: string
}

export const zoneOption = (zone: string): Option => ({ value: zone, title: zone.replaceAll('_', ' ') })

/** Every time zone the browser knows. */
export const zones = (): Option[] => Intl.supportedValuesOf('timeZone').map(zoneOption)

/** Codes that stand for no country. */
const NONE = new Set(['EU', 'EZ', 'UN', 'QO', 'ZZ', 'XA', 'XB'])
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

const NO_COUNTRY = ''

/** One country as the browser names it in the reader's language. @param code  of two letters; '' where none is said */
export function countryOption(code: string): Option {
  const title = code === NO_COUNTRY ? t('Not said') : new Intl.DisplayNames(locale().tag, { type: 'region' }).of(code)!
  return { value: code, title }
}

/** None, and then countries as the browser names them in the reader's language, by their names; codes that have gone out of use are left out. */
export function countries(language = locale().tag): Option[] {
  const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' })
  const all = LETTERS.flatMap((first) => LETTERS.map((second) => first + second))
    .filter((code) => !NONE.has(code) && new Intl.Locale('und', { region: code }).region === code)
    .flatMap((code) => {
      const title = names.of(code)
      return title ? [{ value: code, title }] : []
    })
    .sort((a, b) => a.title.localeCompare(b.title, language))
  return [countryOption(NO_COUNTRY), ...all]
}
