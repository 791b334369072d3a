type Changes = readonly (readonly [RegExp, string | ((found: string) => string)])[]

/** Only at the beginning: what comes later, such as words that are quoted, stays. */
const DATIVE: Changes = [
  [/^ein halbes Jahr\b/, 'einem halben Jahr'],
  [/^ein(?= (?:Tag|Monat|Jahr)\b)/, 'einem'],
  [/^eine(?= (?:Woche|Minute|Stunde|Person|Karte)\b)/, 'einer'],
  [/^((?:\S+ ){0,3})(Tage|Monate|Jahre)\b/, '$1$2n'],
  [/^keine\b/, 'keinen'],
  [/^deine letzte(?= Nachricht\b)/, 'deiner letzten'],
  [/^deine(?= Nachricht\b)/, 'deiner'],
]
const ACCUSATIVE: Changes = [[/^ein(?= (?:Tag|Monat|Abend|Mensch|Beitrag|Kontakt|Link|Gefallen)\b)/, 'einen']]
/** How often: "zwei" as "zweimal", "13" as "13-mal". */
const TIMES: Changes = [
  [/^keine$/, 'nie'],
  [/^(?!nie$)(\p{L}+)$/u, '$1mal'],
  [/^([\d.]+)$/, '$1-mal'],
]

/** After a colon, where a sentence of its own follows. */
const CAPITAL: Changes = [[/^\p{Ll}/u, (letter) => letter.toUpperCase()]]

const FORMS: Readonly<Record<string, Changes>> = { dative: DATIVE, accusative: ACCUSATIVE, times: TIMES, capital: CAPITAL }

/**
 * What comes from another sentence, in the case this one needs: `{span|dative}` makes "zwei Jahre" into "zwei Jahren".
 * @param form  dative, accusative, times or capital
 */
export function inflected(text: string, form: string): string {
  const changes = FORMS[form]
  if (!changes) throw new Error(`expected a form we know, got ${form}`)
  return changes.reduce((said, [from, to]) => (typeof to === 'string' ? said.replace(from, to) : said.replace(from, to)), text)
}
