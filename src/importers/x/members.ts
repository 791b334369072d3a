import type { InputFile } from '../input.ts'
import { instant, listOf, member, text } from '../json-fields.ts'
import { readableItems } from '../json-records.ts'
import { idOf } from './reading.ts'

/** Somebody came (or was there from the beginning), or left. */
interface Change {
  readonly at: number
  readonly isThere: boolean
}

/** Who was in a group, and when. */
class Group {
  readonly #changes = new Map<string, Change[]>()

  note(id: string, change?: Change): void {
    const changes = this.#changes.get(id) ?? []
    if (change) changes.push(change)
    this.#changes.set(id, changes)
  }

  /** Those who were there at a time: who only ever spoke was there all along, who joined later was not yet. */
  at(time: Date | undefined): string[] {
    const moment = time?.getTime() ?? Infinity
    return [...this.#changes].filter(([, changes]) => wasThere(changes, moment)).map(([id]) => id)
  }
}

function wasThere(changes: readonly Change[], moment: number): boolean {
  const sorted = changes.toSorted((a, b) => a.at - b.at)
  const before = sorted.findLast(({ at }) => at <= moment)
  return before ? before.isThere : !sorted[0]?.isThere
}

/** The groups of the owner's messages, by the number of their conversation. */
export type Groups = ReadonlyMap<string, Pick<Group, 'at'>>

/**
 * Goes through the group messages once for who was in them: a message itself does not say to whom it went, messages stand newest
 * first, and one conversation may lie in several items.
 */
export async function readGroups(files: readonly InputFile[]): Promise<Groups> {
  const groups = new Map<string, Group>()
  for (const file of files) {
    let told: Conversation | undefined
    for await (const { path, value } of readableItems(file, CONVERSATION_PATHS)) {
      if (path.at(-1) === 'conversationId') told = { index: path[0], id: text(value) }
      else noteEvent(groupOf(groups, conversationOf(told, path[0])), value)
    }
  }
  return groups
}

/** The number of a conversation as it came last: X writes it before the messages. */
export interface Conversation {
  readonly index: string | number | undefined
  readonly id: string | undefined
}

/** The conversation in which the messages of one item of the list stand; without a number, the item is its own. */
export function conversationOf(told: Conversation | undefined, index: string | number | undefined): string {
  const id = `item ${index}`
  return (told?.index === index && told?.id) || id
}

/** Where a conversation's number and its messages stand. */
export const CONVERSATION_PATHS = ['$.*.dmConversation.conversationId', '$.*.dmConversation.messages.*']

function groupOf(groups: Map<string, Group>, conversation: string): Group {
  const group = groups.get(conversation) ?? new Group()
  groups.set(conversation, group)
  return group
}

function noteEvent(group: Group, event: unknown): void {
  const sender = idOf(member(event, 'messageCreate', 'senderId'))
  if (sender) group.note(sender)
  for (const id of listOf(member(event, 'joinConversation', 'participantsSnapshot')).map(idOf))
    if (id) group.note(id, { at: -Infinity, isThere: true })
  for (const [name, isThere] of [
    ['participantsJoin', true],
    ['participantsLeave', false],
  ] as const) {
    const at = instant(member(event, name, 'createdAt'))?.getTime()
    if (at === undefined) continue
    for (const id of listOf(member(event, name, 'userIds')).map(idOf)) if (id) group.note(id, { at, isThere })
  }
}
