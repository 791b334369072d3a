import type { PersonRecord } from '../importer.ts'
import { mailOf } from './party.ts'

/** Cards that Nora never tidied up: people who stand in her address book a second time, under an address they no longer use. */
const OLD_CARDS: readonly { readonly name: string; readonly mail: string; readonly organisation?: string; readonly note?: string }[] = [
  // One firm, one rare name: joined without asking.
  { name: 'Haddad, Leila', mail: 'l.haddad@tidalreview.example' },
  // Another firm: asked about.
  { name: 'E. Brandt', mail: 'e.brandt@oldoffice.example', organisation: 'Oldoffice', note: 'Third floor.' },
  { name: 'Kwame A. Mensah', mail: 'kwame.mensah@post.example' },
]

export function* oldCards(): Generator<PersonRecord> {
  for (const { name, mail, organisation, note } of OLD_CARDS)
    yield {
      type: 'person',
      key: `demo:old-card:${mail}`,
      identities: [mailOf(mail)],
      name,
      ...(organisation ? { organisation } : {}),
      ...(note ? { note } : {}),
    }
}
