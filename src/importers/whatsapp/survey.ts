import type { DateOrder } from '../importer.ts'
import type { Input, InputFile } from '../input.ts'
import { chatName } from './chat-name.ts'
import { DateOrderSeeker, type ReadOrder } from './date-order.ts'
import { entriesOf } from './entries.ts'
import { isEncryptionNotice, isGroupNotice, tellText } from './service-lines.ts'

/** What one chat tells as a whole. */
export interface Chat {
  readonly file: InputFile
  /** From the names of files, or from the notice of encryption, which iPhones put under the chat's own name. */
  readonly name: string | undefined
  /** Everybody who wrote, with how often. */
  readonly senders: ReadonlyMap<string, number>
  /** Who must be the owner, for only their own phone says that they deleted a message. */
  readonly owner: string | undefined
  readonly isGroup: boolean
  readonly style: string
  readonly order: ReadOrder
}

/** The largest groups are smaller; what has more names is no chat. */
const MOST_SENDERS = 5000

/**
 * Goes through every chat once: who writes in it, and how its dates are to be read. Chats of one phone write dates alike: where one
 * leaves open which number is the day, the others tell.
 */
export async function surveyChats(input: Input, told?: DateOrder): Promise<Chat[]> {
  const chats: Chat[] = []
  for (const file of input.files) if (/\.txt$/i.test(file.path)) chats.push(await surveyChat(file, input.path, told))
  const known = new Map<string, ReadOrder>()
  for (const { style, order } of chats) if (order.isCertain && order.order !== 'year-first') known.set(style, { ...order, isCertain: true })
  return chats.map((chat) => {
    const other = chat.order.isCertain || told ? undefined : known.get(chat.style)
    return other ? { ...chat, order: other } : chat
  })
}

async function surveyChat(file: InputFile, inputPath: string, told: DateOrder | undefined): Promise<Chat> {
  const counts = new Map<string, number>()
  const seeker = new DateOrderSeeker()
  let name = chatName(file.path, inputPath)
  let owner: string | undefined
  let isGroup = false
  let style = ''
  for await (const entry of entriesOf(file)) {
    if (entry.type === 'problem') continue
    seeker.see(entry.head)
    style = entry.head.style
    const { sender, text } = entry
    if (sender === undefined) {
      isGroup ||= isGroupNotice(text)
      continue
    }
    const { type } = tellText(text, sender)
    if (type === 'notice') {
      if (isEncryptionNotice(text)) name ??= sender
      isGroup ||= isGroupNotice(text)
      continue
    }
    if (type === 'deleted-by-owner') owner = sender
    if (counts.has(sender) || counts.size < MOST_SENDERS) counts.set(sender, (counts.get(sender) ?? 0) + 1)
  }
  const senders = new Map([...counts].filter(([sender, count]) => count > 1 || !isSentence(sender)))
  return { file, name, senders, owner, isGroup: isGroup || senders.size > 2, style, order: seeker.decide(told) }
}

/** A notice with a colon in it looks like somebody's words, once. */
function isSentence(sender: string): boolean {
  return /["“”„«»]/.test(sender) || sender.split(' ').length > 6
}
