import { handleIdentity, hiddenIdentity, mailIdentity, phoneIdentity, webIdentity } from '#domain/people/identity.ts'
import { unique } from '../contact.ts'
import type { Imported, PersonRecord, SelfRecord } from '../importer.ts'
import type { InputFile } from '../input.ts'
import { wholeJson } from '../json-entries.ts'
import { isObject, type JsonObject, listOf, objectOf } from '../json-fields.ts'
import { nameOf, textOf } from '../meta/fields.ts'
import { sameName } from '../meta/names.ts'
import { stableKey } from '../stable-key.ts'
import { CHANNEL } from './reading.ts'

export interface Profile {
  readonly self: SelfRecord
  /** Today's name first, then earlier ones. */
  readonly names: readonly string[]
  /** Family and partner, whom the profile names. */
  readonly people: readonly Imported[]
}

/** The owner's profile, or undefined where the file has none that can be read. */
export async function readProfile(file: InputFile, country?: string): Promise<Profile | undefined> {
  const whole = await wholeJson(file)
  const found = Object.entries(objectOf(whole)).find(([name]) => /^profile(?:_v\d+)?$/.test(name))?.[1]
  if (!isObject(found)) return undefined
  const name = nameOf(objectOf(found.name).full_name) ?? nameOf(found.name)
  const earlier = listOf(found.previous_names).flatMap((each) => nameOf(objectOf(each).name) ?? nameOf(each) ?? [])
  const names = [...(name ? [name] : []), ...earlier]
  const fields = fieldsOf(found)
  const self: SelfRecord = {
    type: 'self',
    identities: identitiesOf(found, names, country),
    ...(name ? { name } : {}),
    ...(Object.keys(fields).length > 0 ? { profile: { channel: CHANNEL, fields } } : {}),
  }
  return self.identities.length > 0 ? { self, names, people: relativesOf(found) } : undefined
}

function identitiesOf(profile: JsonObject, names: readonly string[], country: string | undefined) {
  const { emails = profile.emails, previous_emails } = objectOf(profile.emails)
  const mails = [...listOf(emails), ...listOf(previous_emails)].map((each) => mailIdentity(textOf(each) ?? ''))
  const phones = listOf(profile.phone_numbers).map((each) => {
    const number = textOf(objectOf(each).phone_number) ?? textOf(each)
    return number ? phoneIdentity(number, country) : undefined
  })
  const handle = textOf(profile.username)
  const page = textOf(profile.profile_uri)
  return unique([
    ...names.map((name) => hiddenIdentity(CHANNEL, '', name)),
    handle ? handleIdentity(CHANNEL, handle) : undefined,
    // `profile.php?id=…` names nobody by its path.
    page && !/profile\.php/.test(page) ? webIdentity(page) : undefined,
    ...mails,
    ...phones,
  ])
}

function fieldsOf(profile: JsonObject): Record<string, string> {
  const current = listOf(profile.work_experiences)
    .map(objectOf)
    .find(({ end_timestamp }) => !end_timestamp)
  const told: Record<string, string | undefined> = {
    summary: textOf(profile.about_me) ?? textOf(objectOf(profile.intro_bio).name) ?? textOf(profile.intro_bio),
    position: textOf(current?.title),
    organisation: textOf(current?.employer),
    place: textOf(objectOf(profile.current_city).name),
    website: listOf(profile.websites).flatMap((each) => textOf(objectOf(each).address) ?? [])[0],
    school: textOf(objectOf(listOf(profile.education_experiences)[0]).name),
  }
  return Object.fromEntries(Object.entries(told).filter((entry): entry is [string, string] => Boolean(entry[1])))
}

function relativesOf(profile: JsonObject): Imported[] {
  const partner = objectOf(profile.relationship).partner
  const relatives = [
    ...listOf(profile.family_members)
      .map(objectOf)
      .map(({ name, relation }) => ({ name: nameOf(name), group: 'Facebook: family', note: textOf(relation) })),
    { name: nameOf(objectOf(partner).name) ?? nameOf(partner), group: 'Facebook: partner', note: undefined },
  ]
  return relatives.flatMap(({ name, group, note }): PersonRecord[] =>
    name
      ? [
          {
            type: 'person',
            key: stableKey(`${CHANNEL}:profile`, group, sameName(name)),
            identities: [hiddenIdentity(CHANNEL, '', name)],
            name,
            groups: [group],
            ...(note ? { note } : {}),
          },
        ]
      : [],
  )
}
