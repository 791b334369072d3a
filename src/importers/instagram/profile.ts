import { hiddenIdentity, mailIdentity, phoneIdentity, webIdentity } from '#domain/people/identity.ts'
import { unique } from '../contact.ts'
import type { SelfRecord } from '../importer.ts'
import type { InputFile } from '../input.ts'
import { wholeJson } from '../json-entries.ts'
import { listOf, objectOf } from '../json-fields.ts'
import { dayOf, instantOf, labelled, nameOf, textOf } from '../meta/fields.ts'
import { CHANNEL, handleOf } from './reading.ts'

/** Labels are in the language of the owner's pages. */
const LABELS = {
  username: /^(?:username|benutzername|nom d.utilisateur|nombre de usuario|nome utente|nome de usuário|gebruikersnaam)$/i,
  name: /^(?:name|nom|nombre|nome|naam)$/i,
  mail: /e-?mail|correo/i,
  phone: /^(?:phone|telefon|(?:numéro de )?téléphone|(?:número de )?teléfono)(?:nummer| number)?$/i,
  summary: /^(?:bio|biography|steckbrief|biografía|biografie)$/i,
  website: /^(?:website|webseite|web|sitio web|site web)$/i,
} as const

export interface Profile {
  readonly self: SelfRecord
  /** Display name and username. */
  readonly names: readonly string[]
}

/** The owner's profile, or undefined where the file has none that can be read. */
export async function readProfile(file: InputFile, country?: string): Promise<Profile | undefined> {
  const user = objectOf(listOf(objectOf(await wholeJson(file)).profile_user)[0])
  const told = labelled(user.string_map_data)
  const field = (name: keyof typeof LABELS) => textOf(told.find(([label]) => LABELS[name].test(label))?.[1].value)
  const [username, name, phone, website] = [handleOf(field('username')), nameOf(field('name')), field('phone'), field('website')]
  const identities = unique([
    username,
    name ? hiddenIdentity(CHANNEL, '', name) : undefined,
    mailIdentity(field('mail') ?? ''),
    phone ? phoneIdentity(phone, country) : undefined,
    website ? webIdentity(website) : undefined,
  ])
  if (identities.length === 0) return undefined
  const handle = username?.value.slice(CHANNEL.length + 1)
  const fields = fieldsOf({ summary: field('summary'), website, photo: photoOf(user.media_map_data) })
  const self: SelfRecord = {
    type: 'self',
    identities,
    ...((name ?? handle) ? { name: name ?? handle } : {}),
    ...(Object.keys(fields).length > 0 ? { profile: { channel: CHANNEL, fields } } : {}),
  }
  return { self, names: [name, handle].filter((one) => one !== undefined) }
}

/** The day the picture was put there. */
function photoOf(media: unknown): string | undefined {
  const at = labelled(media).flatMap(([, { creation_timestamp }]) => instantOf(creation_timestamp) ?? [])[0]
  return at && dayOf(at)
}

function fieldsOf(told: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(Object.entries(told).filter((entry): entry is [string, string] => Boolean(entry[1])))
}
