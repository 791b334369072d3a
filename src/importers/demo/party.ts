import type { Identity } from '#domain/people/identity.ts'
import type { Party } from '../importer.ts'
import type { Character } from './character.ts'

export const mailOf = (address: string): Identity => ({ kind: 'mail', value: address })
export const linkedinOf = ({ id }: Character): Identity => ({ kind: 'linkedin', value: id })
export const handleOf = (handle: string): Identity => ({ kind: 'handle', value: `mastodon:${handle}` })
export const phoneOf = (phone: string): Identity => ({ kind: 'phone', value: phone })

/** Somebody as a channel names them: by address, profile, handle or number, else by whatever they have. */
export function partyOn(channel: string, character: Character): Party {
  const { mails, handle, phone, isOnLinkedin, isInAddressBook, name } = character
  const byMail = mails[0] === undefined ? [] : [mailOf(mails[0])]
  const ways: Readonly<Record<string, Identity[]>> = {
    linkedin: isOnLinkedin ? [linkedinOf(character)] : [],
    mastodon: handle ? [handleOf(handle)] : [],
    phone: phone && isInAddressBook ? [phoneOf(phone)] : [],
  }
  const identity = [...(ways[channel] ?? []), ...byMail, linkedinOf(character)][0]!
  return { identities: [identity], name }
}
