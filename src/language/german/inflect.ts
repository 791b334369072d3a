const DATIVE: readonly (readonly [RegExp, string])[] = [
  [/\bein(?= (?:Tag|Monat|Jahr)\b| halbes Jahr\b)/g, 'einem'],
  [/\beinem halbes Jahr\b/g, 'einem halben Jahr'],
  [/\beine(?= (?:Woche|Minute|Stunde|Person|Karte)\b)/g, 'einer'],
  [/\b(Tage|Monate|Jahre)\b/g, '$1n'],
  [/\bkeine\b/g, 'keinen'],
]

/** What comes from another sentence, in the case this one needs: `{span|dative}` makes "zwei Jahre" into "zwei Jahren". @param form only dative so far */
export function inflected(text: string, form: string): string {
  if (form !== 'dative') throw new Error(`expected a form we know, got ${form}`)
  return DATIVE.reduce((said, [from, to]) => said.replace(from, to), text)
}
