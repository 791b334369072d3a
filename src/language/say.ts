import type { GERMAN } from './german/index.ts'
import { forLocale, type Language, locale } from './language.ts'
import { numberInFigures, numberInWords } from './numbers.ts'

type German = typeof GERMAN
/** English sentences that have a German one. */
export type Phrase = { [Key in keyof German]: German[Key] extends string ? Key : never }[keyof German]
/** Those that stand as they are, without places: titles in a table are of these. */
export type PlainPhrase = { [Key in Phrase]: [Names<Key>] extends [never] ? Key : never }[Phrase]
/** English sentences with a number in them, in their form for many. */
export type Plural = Exclude<keyof German, Phrase>

type Names<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never
type Values<Text extends string, Known extends string = never> = [Exclude<Names<Text>, Known>] extends [never]
  ? []
  : [values: Readonly<Record<Exclude<Names<Text>, Known>, string | number>>]

/** In a language other than English: each sentence, and those with a number by its plural category (CLDR). */
export type Catalogue = Readonly<Record<string, string | Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>>>

/** Puts what comes from another sentence into the form this one needs: the case of a noun. */
export type Inflect = (text: string, form: string) => string

const catalogues = new Map<Language, { readonly sentences: Catalogue; readonly inflect: Inflect }>()
/** English needs none: its sentences are the keys. */
export function addCatalogue(language: Language, sentences: Catalogue, inflect: Inflect): void {
  catalogues.set(language, { sentences, inflect })
}

/**
 * A sentence in the reader's language. The English one is its key; what its language has no sentence for does not compile.
 * Two that are the same in English and not elsewhere are told apart by what follows a `^`, which is not shown: `t('Close^circle')`.
 * @param key may have places in braces: "{name} answered"
 * @param values what stands in them; numbers are written in figures
 */
export function t<Key extends Phrase>(key: Key, ...[values]: Values<Key>): string {
  return filled(templateOf(key), values)
}

/** As `t`, for a sentence of which only its kind is known when this is compiled. @param values of all its places */
export function tOf(key: Phrase, values: Readonly<Record<string, string | number>>): string {
  return filled(templateOf(key), values)
}

/**
 * A sentence whose wording depends on a number: `tn(3, 'one person wrote', '{n} people wrote')`.
 * @param n stands at {n} in words up to twelve, above in figures; 0 is "no"
 */
export function tn<Key extends Plural>(n: number, one: string, many: Key, ...[values]: Values<Key, 'n'>): string {
  return filled(pluralOf(n, one, many), { ...values, n: numberInWords(n) })
}

/** As `tn`, with the number in figures, for tables and large counts. */
export function tf<Key extends Plural>(n: number, one: string, many: Key, ...[values]: Values<Key, 'n'>): string {
  return filled(pluralOf(n, one, many), { ...values, n })
}

/** A sentence in pieces: what is to stand in a place comes as its name, in brackets of its own. For sentences with links or marks in them. */
export function piecesOf(key: Phrase): readonly (string | { readonly place: string })[] {
  return templateOf(key)
    .split(/(\{[^}]+\})/)
    .filter((piece) => piece !== '')
    .map((piece) => (piece.startsWith('{') ? { place: piece.slice(1, -1) } : piece))
}

function templateOf(key: Phrase): string {
  const said = catalogues.get(locale().language)?.sentences[key]
  return typeof said === 'string' ? said : key.replace(/\^.*$/, '')
}

function pluralOf(n: number, one: string, many: Plural): string {
  const rule = forLocale('plural', (tag) => new Intl.PluralRules(tag)).select(n)
  const forms = catalogues.get(locale().language)?.sentences[many]
  if (typeof forms === 'object') return forms[rule] ?? forms.other ?? many
  return (rule === 'one' ? one : many).replace(/\^.*$/, '')
}

function filled(template: string, values: Readonly<Record<string, string | number>> | undefined): string {
  return template.replace(/\{([^}|]+)(?:\|([^}]+))?\}/g, (place, name: string, form?: string) => {
    const value = values?.[name]
    if (value === undefined) return place
    const text = typeof value === 'number' ? numberInFigures(value) : value
    return form === undefined ? text : (catalogues.get(locale().language)?.inflect(text, form) ?? text)
  })
}
