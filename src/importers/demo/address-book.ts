import type { Birthday } from '#domain/people/birthday.ts'
import { addDays, type Day } from '#domain/time.ts'
import type { PersonRecord } from '../importer.ts'
import type { Character } from './character.ts'
import { handleOf, linkedinOf, mailOf, phoneOf } from './party.ts'

/** What Nora's address book says of somebody; their work is written on LinkedIn where they are there. */
export function addressBookRecord(character: Character, today: Day): PersonRecord {
  const { id, name, mails, phone, handle, isOnLinkedin, place, birthday, nickname, note, groups, related } = character
  return {
    type: 'person',
    key: `demo:book:${id}`,
    identities: [...mails.map(mailOf), ...(phone ? [phoneOf(phone)] : []), ...(handle ? [handleOf(handle)] : [])],
    name,
    ...(isOnLinkedin ? {} : work(character)),
    ...(place ? { place } : {}),
    ...(birthday ? { birthday: birthdayOn(birthday, today) } : {}),
    ...(nickname ? { nickname } : {}),
    ...(note ? { note } : {}),
    ...(groups ? { groups } : {}),
    ...(related ? { related } : {}),
  }
}

/** What their row in Nora's connections says; those of the address book show their address too, which makes them one person. */
export function connectionRecord(character: Character, today: Day): PersonRecord {
  const { id, name, mails, place, connectedAgo, isInAddressBook, birthday } = character
  return {
    type: 'person',
    key: `demo:linkedin:${id}`,
    identities: [linkedinOf(character), ...mails.slice(0, 1).map(mailOf)],
    name,
    ...work(character),
    ...(place ? { place } : {}),
    ...(birthday && !isInAddressBook ? { birthday: birthdayOn(birthday, today) } : {}),
    ...(connectedAgo === undefined ? {} : { connectedOn: addDays(today, -connectedAgo) }),
  }
}

function work({ organisation, title }: Character): Pick<PersonRecord, 'organisation' | 'title'> {
  return { ...(organisation ? { organisation } : {}), ...(title ? { title } : {}) }
}

function birthdayOn({ inDays, turns }: NonNullable<Character['birthday']>, today: Day): Birthday {
  const [year, month, day] = addDays(today, inDays).split('-').map(Number) as [number, number, number]
  const born = turns === undefined ? undefined : year - turns
  // Nobody is born on a 29 February that was none.
  const isReal = born !== undefined && new Date(Date.UTC(born, month - 1, day)).getUTCDate() === day
  return { month, day, ...(isReal ? { year: born } : {}) }
}
