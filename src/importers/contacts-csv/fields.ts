import { columnName } from '../csv-cells.ts'

/** What a column of an address book may hold. `relation` needs a label column beside it, as Google writes them. */
export const FIELDS = [
  'name',
  'firstName',
  'middleName',
  'lastName',
  'nickname',
  'mail',
  'phone',
  'linkedin',
  'x',
  'github',
  'web',
  'organisation',
  'title',
  'birthday',
  'note',
  'place',
  'city',
  'country',
  'group',
  'metOn',
  'spouse',
  'manager',
  'assistant',
  'relation',
  'uid',
] as const
export type Field = (typeof FIELDS)[number]

export function isField(word: string): word is Field {
  return FIELDS.some((field) => field === word)
}

/** Column name, as in the header, to field. */
export type Columns = Readonly<Record<string, Field>>

/** By these somebody can be found again. */
export const IDENTIFYING: readonly Field[] = ['mail', 'phone', 'linkedin', 'x', 'github']
export const NAMING: readonly Field[] = ['name', 'firstName', 'lastName']

/**
 * Names of columns, in English, German, French and Spanish, and as Google and Outlook number them. The first that fits counts;
 * faxes, pagers and other people's lines come first, so that they are no field at all.
 */
const NAMES: readonly (readonly [RegExp, Field | 'none'])[] = [
  [
    /fax|pager|telex|tty|assistant'?s? phone|company main|callback|radio|yomi|phonetic|file as|photo|display name$|- (?:label|type)$/,
    'none',
  ],
  [/(?:e-?mail|mail|courriel|correo)(?: ?\d)? (?:status|type|label|opt.*|confirmed|verified)$/, 'none'],
  // What Mastodon calls an address looks like one of mail and is none.
  [/^account address$/, 'none'],
  [
    /^e-?mail(?: \d+)? - value$|^(?:primary |work |home |other |personal |business )?e-?mail(?: ?\d)?(?: ?address(?:es)?)?(?: ?\d)?$|^mail$|^e-?mails$|e-mail-adresse|courriel|correo/,
    'mail',
  ],
  [/^phone \d+ - value$|phone|^mobile|^cell|^tel\.?$|telefon|téléphone|teléfono|^handy|^mobil|^whatsapp/, 'phone'],
  [/linked ?in/, 'linkedin'],
  [/^(?:twitter|x)(?: \(?(?:handle|url|username|profile)\)?)?$|twitter/, 'x'],
  [/^github/, 'github'],
  [/^(?:first|given|fore) ?name$|^vorname$|^prénom$|^prenom$|^nombre$/, 'firstName'],
  [/^(?:middle|additional) ?name$/, 'middleName'],
  [/^(?:last|family) ?name$|^surname$|^nachname$|^familienname$|^nom(?: de famille)?$|^apellidos?$/, 'lastName'],
  [/^nick ?name$|^spitzname$/, 'nickname'],
  [/^(?:full|contact|person'?s?|guest|attendee|member|people|display)? ?name$|^contact$|^person$|^nombre completo$|^nom complet$/, 'name'],
  [/manager/, 'manager'],
  [/^assistant/, 'assistant'],
  [/^spouse|^partner$|^ehepartner/, 'spouse'],
  [/^relation \d+ - value$/, 'relation'],
  [/^organi[sz]ation(?: 1 -)? ?(?:name)?$|^compan(?:y|ies)(?: name)?$|^employer$|^firma$|^entreprise$|^empresa$|^société$/, 'organisation'],
  [/^organi[sz]ation(?: 1 -)? title$|^job ?title$|^position$|^role$|^occupation$|^job$|^poste$|^cargo$/, 'title'],
  [/^birth ?(?:day|date)$|^date of birth$|^dob$|^geburtstag$|^geburtsdatum$|^anniversaire$|^cumpleaños$/, 'birthday'],
  [/^notes?$|^comments?$|^remarks?$|^notizen$|^description$|^about$|^how (?:do )?(?:i|we) know/, 'note'],
  [/^website \d+ - value$|^(?:personal )?web ?(?:site|page)(?: url)?$|^homepage$|^url$|^blog$/, 'web'],
  [/^location$|^place$|^where$|^ort$|^lieu$/, 'place'],
  [/^address 1 - city$|^(?:home |business )?city$|^stadt$|^ville$|^ciudad$/, 'city'],
  [/^address 1 - country$|^(?:home |business )?country(?:\/region)?$|^land$|^pays$|^país$/, 'country'],
  [/^labels?$|^group membership$|^groups?$|^categor(?:y|ies)$|^tags?$|^lists?$|^circles?$/, 'group'],
  [/^met(?: on| at)?$|^date met$|^first met$|^known since$|^connected(?: on)?$|^since$/, 'metOn'],
  [/^(?:contact |person |guest |record )?(?:uid|uuid|guid)$/, 'uid'],
]

/** What a column holds, by its name alone; `none` when the name says that it is nothing we read. */
export function fieldNamed(column: string): Field | 'none' | undefined {
  const name = columnName(column)
  return NAMES.find(([names]) => names.test(name))?.[1]
}
