import { type Phrase, t, tn } from '#language/say.ts'
import { networkName } from '../../network-name.ts'
import { foldText } from '../../people/names.ts'
import { type Day, dayNumber } from '../../time.ts'
import { durationInWords, listInWords, monthInWords, shortened } from '../../words.ts'
import { FIELD_TITLES, PROFILE_FIELDS, type ProfileField, profileNetwork } from './networks.ts'

/** What one network's archive says of the owner. */
export interface OwnProfile {
  readonly channel: string
  /** As the importers call them: headline, summary, position, organisation, place, photo (the day it was put up, where known), website. */
  readonly fields: Readonly<Record<string, string>>
  /** The day of the archive. */
  readonly seenOn: Day
}

export interface Cell {
  readonly channel: string
  readonly field: ProfileField
  readonly state: 'there' | 'missing' | 'differs' | 'old' | 'no-place'
  readonly value: string | null
  /** What to do, in a line; null where nothing is to be done. */
  readonly fix: string | null
  /** Where it is changed; empty where the network has no one address. */
  readonly href: string
}

/** All networks side by side, and what would help most. */
export interface Audit {
  readonly channels: readonly string[]
  readonly rows: readonly { readonly field: ProfileField; readonly title: string; readonly cells: readonly Cell[] }[]
  readonly present: number
  readonly of: number
  /** "a photo on LinkedIn" */
  readonly missing: readonly string[]
  readonly sentence: string
  /** The one mend that is worth most. */
  readonly first: Cell | null
  /** How long ago each archive was made: what was mended since is not known. */
  readonly asOf: readonly string[]
}

/** A face changes; a photo older than this may not be recognised at an event. */
const OLD_PHOTO_DAYS = 5 * 365
/** Longer texts are told by their beginning. */
const SHOWN = 160

/** Worth of mending a field, most first: what people look at when they decide whether to answer. */
const ORDER: readonly ProfileField[] = ['photo', 'headline', 'position', 'summary', 'link']

/** Looks over the owner's own profiles. @param today since 1970 */
export function auditProfiles(profiles: readonly OwnProfile[], today: number): Audit {
  const channels = profiles.map(({ channel }) => channel)
  const rows = PROFILE_FIELDS.map((field) => ({
    field,
    title: t(FIELD_TITLES[field]),
    cells: profiles.map((profile) => cellOf(profile, field, profiles, today)),
  }))
  const cells = rows.flatMap((row) => row.cells).filter(({ state }) => state !== 'no-place')
  const missing = cells.filter(({ state }) => state === 'missing')
  const first = [...cells].filter(({ fix }) => fix !== null).sort((a, b) => urgency(a) - urgency(b))[0] ?? null
  return {
    channels,
    rows,
    present: cells.length - missing.length,
    of: cells.length,
    missing: missing.map(missingWords),
    sentence: sentenceOf(profiles, cells),
    first,
    asOf: profiles.map(({ channel, seenOn }) =>
      t('{network} as of {month}', { network: networkName(channel), month: monthInWords(seenOn) }),
    ),
  }
}

function urgency({ state, field }: Cell): number {
  return { missing: 0, differs: 10, old: 20, there: 90, 'no-place': 90 }[state] + ORDER.indexOf(field)
}

function cellOf(profile: OwnProfile, field: ProfileField, all: readonly OwnProfile[], today: number): Cell {
  const { fields, settings } = profileNetwork(profile.channel)
  const network = networkName(profile.channel)
  const told = { channel: profile.channel, field, href: settings }
  if (!fields.includes(field)) return { ...told, state: 'no-place', value: null, fix: null }
  const value = valueOn(profile, field)
  if (value === undefined)
    return { ...told, state: 'missing', value: null, fix: t('Add {thing}.', { thing: t(THINGS[field], { network }) }) }
  const shown = field === 'photo' ? photoWords(profile.fields.photo!) : shortened(value, SHOWN)
  const other = all.find((each) => each !== profile && contradicts(field, value, valueOn(each, field)))
  if (other)
    return {
      ...told,
      state: 'differs',
      value: shown,
      fix: t('{network} says “{words}”. Choose one, and say it in both.', {
        network: networkName(other.channel),
        words: valueOn(other, field)!.slice(0, 80),
      }),
    }
  const inside = field === 'headline' ? headlineAgainstPosition(profile) : undefined
  if (inside) return { ...told, state: 'differs', value: shown, fix: inside }
  const age = field === 'photo' ? photoAge(profile.fields.photo!, today) : undefined
  return age === undefined
    ? { ...told, state: 'there', value: shown, fix: null }
    : { ...told, state: 'old', value: shown, fix: t('It is {age} old: is it still you?', { age }) }
}

function valueOn({ fields }: OwnProfile, field: ProfileField): string | undefined {
  if (field === 'link') return bareLink(fields.website ?? '') || undefined
  if (field !== 'position') return fields[field] || undefined
  const said = [fields.position, fields.organisation].filter(Boolean).join(', ')
  return said || undefined
}

/** LinkedIn writes its links as `[PERSONAL:https://keel.example]`. */
function bareLink(written: string): string {
  return written.replace(/^\[|\]$/g, '').replace(/^[A-Z_]+:(?=\S)/, '')
}

/** Texts may differ from network to network; where somebody works and where their page is should not. */
function contradicts(field: ProfileField, one: string, other: string | undefined): boolean {
  if (other === undefined || (field !== 'position' && field !== 'link')) return false
  const bare = (text: string) => foldText(text).replace(/^https?:\/\/(?:www\.)?|\/$/g, '')
  const [a, b] = [bare(one), bare(other)]
  return field === 'link' ? !`${a}/`.startsWith(`${b}/`) && !`${b}/`.startsWith(`${a}/`) : !a.includes(b) && !b.includes(a)
}

/** "… at Company" in the headline, while the position is elsewhere. */
function headlineAgainstPosition({ fields }: OwnProfile): string | undefined {
  const at = /\b(?:at|@|bei|chez)\s+([\p{Lu}\d][\p{L}\p{N}&.’' -]{2,40})/u.exec(fields.headline ?? '')?.[1]?.trim()
  if (!at || !fields.organisation) return undefined
  const [named, held] = [foldText(at), foldText(fields.organisation)]
  if (named.includes(held) || held.includes(named) || named.split(' ')[0] === held.split(' ')[0]) return undefined
  return t('The headline names {one}, the position {other}.', { one: at, other: fields.organisation })
}

const isDated = (photo: string) => /^\d{4}-\d{2}-\d{2}/.test(photo)

function photoWords(photo: string): string {
  return isDated(photo) ? t('put up in {month}', { month: monthInWords(photo.slice(0, 10)) }) : t('there^photo')
}

function photoAge(photo: string, today: number): string | undefined {
  if (!isDated(photo)) return undefined
  const days = today - dayNumber(photo.slice(0, 10))
  return days > OLD_PHOTO_DAYS ? durationInWords(days) : undefined
}

const THINGS = {
  photo: 'a photo on {network}',
  headline: 'a headline on {network}',
  summary: 'a summary on {network}',
  position: 'your current position on {network}',
  link: 'a link on {network}',
} as const satisfies Record<ProfileField, Phrase>

function missingWords({ field, channel }: Cell): string {
  return t(THINGS[field], { network: networkName(channel) })
}

function sentenceOf(profiles: readonly OwnProfile[], cells: readonly Cell[]): string {
  if (profiles.length === 0) return t('No profile of yours is known yet.')
  const where = listInWords(profiles.map(({ channel }) => networkName(channel)))
  const missing = cells.filter(({ state }) => state === 'missing').length
  const differs = cells.filter(({ state }) => state === 'differs').length
  const old = cells.filter(({ state }) => state === 'old').length
  const said = [
    ...(missing > 0 ? [tn(missing, 'one thing is missing', '{n} things are missing')] : []),
    ...(differs > 0 ? [tn(differs, 'one thing does not agree', '{n} things do not agree')] : []),
    ...(old > 0 ? [tn(old, 'one thing is old', '{n} things are old')] : []),
  ]
  return said.length === 0
    ? t('Your profile on {where} is whole, and agrees with itself.', { where })
    : t('On {where} {said}.', { where, said: listInWords(said) })
}
