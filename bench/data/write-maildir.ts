import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Mail } from './mails.ts'

/** Writes mails as a Maildir: a file each, all seen. */
export function writeMaildir(path: string, mails: Iterable<Mail>): void {
  for (const folder of ['cur', 'new', 'tmp']) mkdirSync(join(path, folder), { recursive: true })
  let number = 0
  for (const { text, at } of mails)
    writeFileSync(join(path, 'cur', `${Math.floor(at.getTime() / 1000)}.${++number}.bench:2,S`), Buffer.from(text, 'latin1'))
}
