/** What is changed in a sentence, in this order. */
type Changes = readonly (readonly [RegExp, string])[]

const FORMS: Readonly<Record<string, Changes>> = {
  dative: [
    [/\bein(?= (?:Tag|Monat|Jahr)\b| halbes Jahr\b)/g, 'einem'],
    [/\beinem halbes Jahr\b/g, 'einem halben Jahr'],
    [/\beine(?= (?:Woche|Minute|Stunde|Person|Karte)\b)/g, 'einer'],
    [/\b(Tage|Monate|Jahre)\b/g, '$1n'],
    [/\bkeine\b/g, 'keinen'],
  ],
  accusative: [[/\bein(?= (?:Tag|Monat|Abend|Mensch|Beitrag|Kontakt)\b)/g, 'einen']],
}

/** What comes from another sentence, in the case this one needs: `{span|dative}` makes "zwei Jahre" into "zwei Jahren". @param form dative or accusative */
export function inflected(text: string, form: string): string {
  const changes = FORMS[form]
  if (!changes) throw new Error(`expected a form we know, got ${form}`)
  return changes.reduce((said, [from, to]) => said.replace(from, to), text)
}
