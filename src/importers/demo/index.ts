import type { Day } from '#domain/time.ts'
import type { Imported, InteractionRecord, SelfRecord } from '../importer.ts'
import { addressBookRecord, connectionRecord } from './address-book.ts'
import { CAST } from './cast.ts'
import { CAST_TIES } from './cast-ties.ts'
import { crowd, type Extra } from './crowd.ts'
import { events } from './events.ts'
import { exchangesOf } from './exchanges.ts'
import { oldCards } from './old-cards.ts'
import { OWNER_CHARACTER } from './owner.ts'
import { handleOf, mailOf } from './party.ts'
import { posts } from './posts.ts'
import { publications } from './publications.ts'
import { signsOf } from './signs.ts'
import { CLOSE } from './story/close.ts'
import { WIDE } from './story/wide.ts'
import { recordsOf } from './talk.ts'

const STORY = { ...CLOSE, ...WIDE }

const PARTS: readonly (readonly [title: string, channels: readonly string[]])[] = [
  ['Mail', ['mail']],
  ['LinkedIn', ['linkedin']],
  ['Mastodon', ['mastodon']],
  ['Calendar', ['calendar']],
  ['Calls', ['phone']],
]

/**
 * Five years of an invented network that end today: some 400 people, and Nora Velten, who asked only when in need and learnt to keep
 * up with people. The same for the same day on every machine; everything is laid out in days before today, so ties stand alike on any.
 */
export function* demoRecords(today: Day): Generator<Imported> {
  const people: Extra[] = [...CAST.map((character) => ({ character, plan: CAST_TIES[character.id]! })), ...crowd()]
  yield self()
  yield { type: 'part', title: 'Address book' }
  for (const { character } of people) if (character.isInAddressBook) yield addressBookRecord(character, today)
  yield* oldCards()
  yield { type: 'part', title: 'Connections' }
  for (const { character } of people) if (character.isOnLinkedin) yield connectionRecord(character, today)
  const passed = people.flatMap((each) => interactionsOf(each, today))
  for (const [title, channels] of PARTS) {
    yield { type: 'part', title }
    yield* passed.filter(({ channel }) => channels.includes(channel))
  }
  yield { type: 'part', title: 'Posts' }
  yield* posts(today)
  yield { type: 'part', title: 'What your people made' }
  yield* publications(today)
  yield { type: 'part', title: 'Events' }
  yield* events(today)
}

function self(): SelfRecord {
  const { name, mails, linkedin, handle, profile } = OWNER_CHARACTER
  const identities = [...mails.map(mailOf), { kind: 'linkedin' as const, value: linkedin }, handleOf(handle)]
  return { type: 'self', identities, name, profile: { channel: 'linkedin', fields: profile } }
}

/** Oldest first. */
function interactionsOf({ character, plan }: Extra, today: Day): InteractionRecord[] {
  const told = [...(STORY[character.id] ?? []), ...exchangesOf(character, plan, today)]
  const last = told.length === 0 ? 0 : Math.min(...told.map(({ agoDays }) => agoDays))
  const talked = recordsOf(character, told, today, (id) => CAST.find((each) => each.id === id)!)
  return [...talked, ...signsOf(character, plan.signsAYear, last, today)].sort((a, b) => a.at!.getTime() - b.at!.getTime())
}
