import { forLocale, type Language, locale } from './language.ts'

const SMALL: Readonly<Record<Language, readonly string[]>> = {
  en: ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  de: ['keine', 'eins', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf'],
}

/** A count for a sentence: whole numbers up to twelve in words, the rest in figures; 0 is "no", so that "no people" reads. */
export function numberInWords(n: number): string {
  return SMALL[locale().language][n] ?? numberInFigures(n)
}

/** A count for a table or a large figure: "24,118", in German "24.118". */
export function numberInFigures(n: number): string {
  // Written alike everywhere; and Intl takes longer to begin than a page to be drawn.
  if (Number.isInteger(n) && n >= 0 && n < 1000) return String(n)
  return forLocale('number', (tag) => new Intl.NumberFormat(tag)).format(n)
}

/** "12.3", in German "12,3": what is not whole, to one place. */
export function figuresToTenths(n: number): string {
  const one = { minimumFractionDigits: 1, maximumFractionDigits: 1 }
  return forLocale('tenths', (tag) => new Intl.NumberFormat(tag, one)).format(n)
}

/** "Ada", "Ada and Grace", "Ada, Grace and Mary". */
export function listInWords(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? ''
  // Written without a comma before "and" wherever English is spoken here.
  return forLocale('list', (tag) => new Intl.ListFormat(tag.startsWith('en') ? 'en-GB' : tag, { type: 'conjunction' })).format(items)
}

/** "Ada", "Ada or Grace", "Ada, Grace or Mary". */
export function eitherInWords(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? ''
  return forLocale('either', (tag) => new Intl.ListFormat(tag.startsWith('en') ? 'en-GB' : tag, { type: 'disjunction' })).format(items)
}

export function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
