import type { InputFile } from '../input.ts'
import { epoch, isObject, list, member, text } from '../json-fields.ts'
import type { JsonItem } from '../json-items.ts'
import { isProblem, itemsOrProblem } from '../json-records.ts'

/** Beyond eleven members a message goes to more than ten: the rest need not be known. */
const MOST_MEMBERS = 11

/** One chat, as all of its messages together tell. */
export interface Chat {
  /** As Telegram numbers it: in a chat of two the number of the other. */
  id: string | undefined
  type: string | undefined
  name: string | undefined
  /** Everybody who wrote, by number, with the name last used; of a crowd not all. */
  readonly members: Map<string, string | undefined>
  /** Names of those who were brought in; they may be among the members. */
  readonly invited: Set<string>
}

/** Everything read in one pass; `$.messages` is a chat exported by itself. */
export const PATHS = [
  '$.personal_information',
  ...['$', '$.chats.list.*', '$.left_chats.list.*'].flatMap((chat) => [`${chat}.name`, `${chat}.type`, `${chat}.id`, `${chat}.messages.*`]),
]

/** Tells of every chat who takes part in it; the text of messages is passed over. A broken file tells what it can. */
export async function surveyChats(file: InputFile): Promise<{ personal: unknown; chats: ReadonlyMap<string, Chat> }> {
  const chats = new Map<string, Chat>()
  let personal: unknown
  for await (const item of itemsOrProblem(file, PATHS)) {
    if (isProblem(item)) break
    if (item.path[0] === 'personal_information') personal = item.value
    else noteIn(chatAt(chats, placeOf(item)), item)
  }
  return { personal, chats }
}

/** Which chat of the file an item belongs to. */
export function placeOf({ path }: JsonItem): string {
  return path[1] === 'list' ? `${path[0]}.${path[2]}` : ''
}

export function chatAt(chats: Map<string, Chat>, place: string): Chat {
  const known = chats.get(place)
  if (known) return known
  const chat: Chat = { id: undefined, type: undefined, name: undefined, members: new Map(), invited: new Set() }
  chats.set(place, chat)
  return chat
}

/** Adds to a chat what one item tells of it. */
export function noteIn(chat: Chat, { path, value }: JsonItem): void {
  const name = path.at(-1)
  if (name === 'id') chat.id = text(value)
  else if (name === 'type') chat.type = text(value)
  else if (name === 'name') chat.name = text(value)
  else if (isObject(value)) noteMessage(chat, value)
}

function noteMessage(chat: Chat, message: Readonly<Record<string, unknown>>): void {
  const id = userNumber(message.from_id) ?? userNumber(message.actor_id)
  const name = text(message.from) ?? text(message.actor)
  if (id && (chat.members.has(id) || chat.members.size <= MOST_MEMBERS)) chat.members.set(id, name ?? chat.members.get(id))
  for (const invited of list(message.members)) {
    const other = text(invited)
    if (other && chat.invited.size <= MOST_MEMBERS) chat.invited.add(other)
  }
}

/** Everybody in a chat, also those who never wrote. */
export function sizeOf({ members, invited }: Chat): number {
  const names = new Set(members.values())
  return members.size + [...invited].filter((name) => !names.has(name)).length
}

/** The number of a person: `user123`, before 2021 a bare number. Undefined for channels and groups. */
export function userNumber(value: unknown): string | undefined {
  // Bare numbers were written while those of people had 32 bits; groups and channels had more.
  if (typeof value === 'number') return Number.isSafeInteger(value) && value > 0 && value < 2 ** 32 ? String(value) : undefined
  return typeof value === 'string' ? /^user(\d{1,20})$/.exec(value)?.[1] : undefined
}

/** When something passed: an instant where the export has one, else the wall time of the computer that wrote it. */
export function timeOf(message: unknown): { at: Date | undefined; precision?: 'wall' } {
  const at = epoch(member(message, 'date_unixtime'), 'seconds')
  if (at) return { at: plausible(at) }
  const written = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})$/.exec(text(member(message, 'date')) ?? '')?.[1]
  const wall = new Date(`${written}Z`)
  if (!written || Number.isNaN(wall.getTime())) return { at: undefined }
  return { at: plausible(wall), precision: 'wall' }
}

/** Telegram began in 2013; what claims to be older has lost its time. */
function plausible(at: Date): Date | undefined {
  return at.getUTCFullYear() >= 2013 ? at : undefined
}
