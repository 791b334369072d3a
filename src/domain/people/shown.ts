import { type Birthday, birthdayFromText } from './birthday.ts'
import { identityFromKey, nameByHand, shownValue } from './identity.ts'
import { isName, nameFromAddress, turnRound } from './names.ts'

/** What one source said of one person; fields it was silent on are missing. */
export interface Said {
  readonly name?: string
  readonly nickname?: string
  readonly organisation?: string
  readonly title?: string
  readonly place?: string
  readonly birthday?: Birthday
  readonly connectedOn?: string
  readonly note?: string
  readonly groups?: readonly string[]
  readonly related?: readonly { readonly name: string; readonly relation: string }[]
  /** How often this name was used, for names that messages carry. */
  readonly count?: number
  /** Identity keys that stand in their signatures. */
  readonly signed?: readonly string[]
  /** Only says that somebody is there: the record tells of another, whom the owner keeps apart from them. */
  readonly partOf?: string
}

export interface SaidBy {
  readonly source: string
  readonly said: Said
}

/** What a person is shown with. */
export interface Shown {
  readonly name: string
  readonly organisation: string | null
  readonly title: string | null
  readonly place: string | null
  readonly birthday: Birthday | null
  readonly connectedOn: string | null
}

/** What of a person the owner may choose among what sources say, or say otherwise. */
export const CHOSEN_FIELDS = ['name', 'organisation', 'title', 'place', 'birthday'] as const
export type ChosenField = (typeof CHOSEN_FIELDS)[number]
/** A choice as it is kept; of a birthday as `birthdayText` has it. */
export interface Chosen {
  readonly field: ChosenField
  readonly value: string
}

/** Values by their fields, as `Chosen` has them; null where there is to be none. */
export type ChosenValues = Readonly<Partial<Record<ChosenField, string | null>>>

/** The values to show where the owner chose some of them. A birthday that is none changes nothing. */
export function withChosen(shown: Shown, values: ChosenValues): Shown {
  const { name, organisation = shown.organisation, title = shown.title, place = shown.place, birthday } = values
  return {
    ...shown,
    name: name ?? shown.name,
    organisation,
    title,
    place,
    birthday: birthday === null ? null : (birthdayFromText(birthday ?? '') ?? shown.birthday),
  }
}

/** Whose word counts more: what the owner keeps themselves, then what the person says of themselves, then what messages carry. */
const TRUST: Readonly<Record<string, number>> = {
  'by-hand': 5,
  demo: 4,
  vcard: 4,
  'google-csv': 4,
  'outlook-csv': 4,
  monica: 4,
  dex: 4,
  nametag: 4,
  linkedin: 3,
  facebook: 3,
  instagram: 2,
  flickr: 2,
  signal: 2,
  telegram: 2,
  whatsapp: 2,
  'any-csv': 2,
  luma: 2,
  mail: 1,
  // What people call themselves there is often play.
  x: 0,
}

/**
 * Chooses the values to show from everything that was said.
 * @param keys  identity keys of the person, of which one may hold the name under which the owner added them; a name is made from an address
 * when nobody gives one
 */
export function chooseShown(claims: readonly SaidBy[], keys: readonly string[]): Shown {
  const byHand = keys.flatMap((key): SaidBy[] => {
    const name = nameByHand(key)
    return name === undefined ? [] : [{ source: 'by-hand', said: { name } }]
  })
  const ranked = [...byHand, ...claims].toSorted(
    (a, b) => (TRUST[b.source] ?? 1) - (TRUST[a.source] ?? 1) || (b.said.count ?? 0) - (a.said.count ?? 0),
  )
  const first = <Field extends keyof Said>(field: Field) =>
    ranked.find(({ said }) => said[field] !== undefined && said[field] !== '')?.said[field] ?? null
  const connected = ranked.flatMap(({ said }) => said.connectedOn ?? []).sort()
  return {
    name: bestName(ranked) ?? nameFromKeys(keys),
    organisation: first('organisation'),
    title: first('title'),
    place: first('place'),
    birthday: ranked.find(({ said }) => said.birthday?.year)?.said.birthday ?? first('birthday'),
    connectedOn: connected[0] ?? null,
  }
}

function bestName(ranked: readonly SaidBy[]): string | undefined {
  const names = ranked.filter(({ said }) => isName(said.name))
  const full = names.find(({ said }) => said.name!.trim().includes(' ')) ?? names[0]
  return full && turnRound(full.said.name!).slice(0, 200)
}

function nameFromKeys(keys: readonly string[]): string {
  const order = ['mail', 'linkedin', 'handle', 'phone', 'web', 'hidden', 'account']
  const sorted = keys.toSorted((a, b) => order.indexOf(a.split(':')[0]!) - order.indexOf(b.split(':')[0]!))
  const key = sorted[0] ?? 'web:Somebody'
  const { kind, value } = identityFromKey(key)
  if (kind === 'mail') return nameFromAddress(value)
  if (kind === 'handle') return `@${value.slice(value.indexOf(':') + 1)}`
  return shownValue(key)
}
