import {
  handleIdentity,
  type Identity,
  identityKey,
  linkedinIdentity,
  mailIdentity,
  phoneIdentity,
  webIdentity,
} from '#domain/people/identity.ts'
import { type CsvRow, csvRows } from '../csv.ts'
import type { SelfRecord } from '../importer.ts'
import type { InputFile } from '../input.ts'
import { parseDay } from '../written-date.ts'
import { fullName, nameKey } from './names.ts'
import { CHANNEL } from './reading.ts'

/** The small files that tell of the owner, where the archive has them. */
export interface SelfFiles {
  readonly profile?: InputFile
  readonly summary?: InputFile
  readonly positions?: InputFile
  readonly education?: InputFile
  readonly mails?: InputFile
  readonly phones?: InputFile
  readonly media?: InputFile
}

/** The owner's name, from Profile.csv. */
export async function ownName(profile: InputFile | undefined): Promise<string | undefined> {
  const [row] = await rows(profile, ['First Name', 'Last Name'])
  return row && fullName(row.cell('First Name'), row.cell('Last Name'))
}

/** The owner's confirmed mail addresses. */
export async function ownMails(mails: InputFile | undefined): Promise<Identity[]> {
  const listed = await rows(mails, ['Email Address'])
  return listed
    .filter((row) => !/^no$/i.test(row.cell('Confirmed')))
    .map((row) => mailIdentity(row.cell('Email Address')))
    .filter((found) => found !== undefined)
}

/** Where the owner works and worked, by name key, from Positions.csv. */
export async function ownEmployers(positions: InputFile | undefined): Promise<ReadonlySet<string>> {
  const held = await rows(positions, ['Company Name', 'Title'])
  return new Set(held.map((row) => nameKey(row.cell('Company Name'))).filter((company) => company !== ''))
}

/**
 * Who the owner is, from their profile and from the files of their own addresses and numbers.
 * @param slug  their profile, found elsewhere: Profile.csv does not hold it
 */
export async function readSelf(files: SelfFiles, slug: Identity | undefined, country?: string): Promise<SelfRecord | undefined> {
  const [row] = await rows(files.profile, ['First Name', 'Last Name'])
  const name = row && fullName(row.cell('First Name'), row.cell('Last Name'))
  const found = [slug, ...(await ownMails(files.mails)), ...(await ownPhones(files.phones, country)), ...(row ? pagesOf(row) : [])]
  const identities = [...new Map(found.filter((one) => one !== undefined).map((one) => [identityKey(one), one])).values()]
  if (identities.length === 0 && !name) return undefined
  const profile = await profileOf(row, files)
  return {
    type: 'self',
    identities,
    ...(name ? { name } : {}),
    ...(Object.keys(profile).length > 0 ? { profile: { channel: CHANNEL, fields: profile } } : {}),
  }
}

async function rows(file: InputFile | undefined, header: readonly string[]): Promise<CsvRow[]> {
  const found: CsvRow[] = []
  if (!file) return found
  for await (const row of csvRows(file, header)) if (row.type === 'row') found.push(row)
  return found
}

async function ownPhones(phones: InputFile | undefined, country?: string): Promise<(Identity | undefined)[]> {
  const listed = await rows(phones, ['Number'])
  return listed.map((row) => {
    const extension = row.cell('Extension')
    return phoneIdentity(extension.startsWith('+') ? `${extension} ${row.cell('Number')}` : row.cell('Number'), country)
  })
}

/** `[grace_example]` and `[PERSONAL:https://grace.example]`, as the profile writes its lists. */
function pagesOf(profile: CsvRow): (Identity | undefined)[] {
  const list = (cell: string): string[] =>
    cell
      .replace(/^\[|\]$/g, '')
      .split(/[,;]/)
      .map((part) => part.trim())
      .filter(Boolean)
  return [
    ...list(profile.cell('Twitter Handles')).map((handle) => handleIdentity('x', handle)),
    ...list(profile.cell('Websites')).map((site) => webIdentity(site.replace(/^[A-Z_]+:(?=\S)/, ''))),
    linkedinIdentity(profile.cell('Public Profile Url')),
  ]
}

async function profileOf(row: CsvRow | undefined, files: SelfFiles): Promise<Record<string, string>> {
  const [summary] = await rows(files.summary, ['Profile Summary'])
  const [position] = await currentFirst(files.positions)
  const schools = await rows(files.education, ['School Name'])
  const media = await rows(files.media, ['Media Description'])
  const photos = media.filter((one) => /profile (?:photo|picture|image)/i.test(one.cell('Media Description')))
  const photoDays = photos.map((one) => parseDay(one.cell('Date/Time')) ?? '').sort()
  const told: Record<string, string | undefined> = {
    headline: row?.cell('Headline'),
    summary: row?.cell('Summary') || summary?.cell('Profile Summary'),
    industry: row?.cell('Industry'),
    place: row?.cell('Geo Location'),
    website: row?.cell('Websites'),
    // A position that has ended is none they hold.
    ...(position?.cell('Finished On') === '' ? { position: position.cell('Title'), organisation: position.cell('Company Name') } : {}),
    school: schools[0]?.cell('School Name'),
    photo: photoDays.at(-1),
  }
  return Object.fromEntries(Object.entries(told).filter((entry): entry is [string, string] => Boolean(entry[1])))
}

/** Positions that have not ended come first; otherwise LinkedIn's own order, newest first. */
async function currentFirst(positions: InputFile | undefined): Promise<CsvRow[]> {
  const held = await rows(positions, ['Company Name', 'Title'])
  return held.sort((a, b) => Number(a.cell('Finished On') !== '') - Number(b.cell('Finished On') !== ''))
}
