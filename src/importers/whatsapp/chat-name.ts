import { basename, dirname } from 'node:path/posix'

/** How phones call the file of one chat, in some languages: what follows is the person's or the group's name. */
const PREFIX =
  /^(?:whatsapp[- ]chat(?: with| mit| -| –| met| con)?|chat (?:de )?whatsapp con|chat de whatsapp con|discussion whatsapp avec|conversa do whatsapp com|чат whatsapp с(?: контактом)?|whatsapp-(?:chatt|samtale|keskustelu)(?: med)?|czat whatsapp z|whatsapp sohbeti[ -]*)\s+(.+)$/i
const SUFFIX = /^(.+) ile whatsapp sohbeti$/i

/**
 * Who or what a chat is with, as the names of its file, of the folder around it or of the zip say; undefined where none does.
 * @param inputPath  the zip's own path, for `_chat.txt` has no name of its own
 */
export function chatName(path: string, inputPath: string): string | undefined {
  const own = basename(path)
  const around = dirname(path) === '.' ? basename(inputPath.replaceAll('\\', '/')) : basename(dirname(path))
  const names = /^_chat\b/i.test(own) ? [around] : [own]
  for (const name of names) {
    const plain = name
      .replace(/\.(?:txt|zip)$/i, '')
      .replace(/[\u200e\u200f\u202a-\u202e]/g, '')
      .replace(/\s*\(\d+\)$/, '')
      .trim()
    const found = (PREFIX.exec(plain) ?? SUFFIX.exec(plain))?.[1]?.trim()
    if (found) return found
  }
  return undefined
}
