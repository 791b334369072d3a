import { accountIdentity, handleIdentity, mailIdentity } from '#domain/people/identity.ts'
import { unique } from '../contact.ts'
import type { SelfRecord } from '../importer.ts'
import type { InputFile } from '../input.ts'
import { wholeJson } from '../json-entries.ts'
import { listOf, objectOf } from '../json-fields.ts'
import { stripMarkup } from '../plain-text.ts'
import { firstText, nameOf, textOf } from './fields.ts'
import { CHANNEL, identityIn } from './members.ts'

/** The owner, from account_profile.json; undefined where nothing in it says who they are. */
export async function readProfile(file: InputFile): Promise<SelfRecord | undefined> {
  const profile = objectOf(await wholeJson(file))
  const nsid = firstText(profile, 'nsid', 'id', 'user_id')
  const alias = firstText(profile, 'path_alias', 'pathalias')
  const mails = [...listOf(profile.emails), profile.email].map((each) => textOf(objectOf(each).email) ?? textOf(each))
  const identities = unique([
    nsid ? (identityIn(nsid) ?? accountIdentity(CHANNEL, nsid)) : undefined,
    identityIn(firstText(profile, 'profile_url', 'url') ?? ''),
    identityIn(firstText(profile, 'photos_url', 'photosurl') ?? ''),
    alias ? handleIdentity(CHANNEL, alias) : undefined,
    ...mails.map((mail) => mailIdentity(mail ?? '')),
  ])
  if (identities.length === 0) return undefined
  const name = nameOf(firstText(profile, 'real_name', 'realname', 'screen_name', 'username'))
  const fields = fieldsOf({
    summary: stripMarkup(firstText(profile, 'description', 'profile_description', 'about') ?? ''),
    position: firstText(profile, 'occupation'),
    place:
      [firstText(profile, 'city'), firstText(profile, 'country')].filter(Boolean).join(', ') || firstText(profile, 'location', 'hometown'),
    website: firstText(profile, 'website', 'website_url'),
  })
  return {
    type: 'self',
    identities,
    ...(name ? { name } : {}),
    ...(Object.keys(fields).length > 0 ? { profile: { channel: CHANNEL, fields } } : {}),
  }
}

function fieldsOf(told: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(Object.entries(told).filter((entry): entry is [string, string] => Boolean(entry[1])))
}
