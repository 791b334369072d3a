import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { OWNER } from './enron.ts'
import type { Mail } from './mails.ts'

/** Writes mails as one mbox in the mboxrd variant. */
export async function writeMbox(path: string, mails: Iterable<Mail>): Promise<void> {
  await pipeline(Readable.from(pieces(mails)), createWriteStream(path))
}

export function mboxEntry({ text, at }: Mail): Buffer {
  return Buffer.from(`From ${OWNER} ${asctime(at)}\n${text.replace(/^(>*From )/gm, '>$1')}\n`, 'latin1')
}

/** A megabyte at a time: a write for every mail would take longer than making it. */
function* pieces(mails: Iterable<Mail>): Generator<Buffer> {
  let entries: Buffer[] = []
  let bytes = 0
  for (const mail of mails) {
    const entry = mboxEntry(mail)
    entries.push(entry)
    bytes += entry.length
    if (bytes < 1 << 20) continue
    yield Buffer.concat(entries)
    entries = []
    bytes = 0
  }
  yield Buffer.concat(entries)
}

/** "Tue Dec 12 20:19:00 2000" */
function asctime(at: Date): string {
  const [weekday, day, month, year, time] = at.toUTCString().replace(',', '').split(' ')
  return `${weekday} ${month} ${day} ${time} ${year}`
}
