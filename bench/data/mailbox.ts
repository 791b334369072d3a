import { appendFileSync, copyFileSync } from 'node:fs'
import type { Workshop } from '../measure/workshop.ts'
import { OWNER, sampleMails } from './enron.ts'
import { type Mail, repeatedMails } from './mails.ts'
import { writeMaildir } from './write-maildir.ts'
import { mboxEntry, writeMbox } from './write-mbox.ts'

export const MAILS = 40_000

/** The first 40,000 of the repeated sample mails; undefined without samples. */
function mails(workshop: Workshop, count: number): Iterable<Mail> | undefined {
  const folder = workshop.sample('enron')
  return folder === undefined ? undefined : repeatedMails(sampleMails(folder), true).take(count)
}

/** 40,000 mails as one mbox; undefined without samples. */
export async function bigMbox(workshop: Workshop): Promise<string | undefined> {
  const made = mails(workshop, MAILS)
  return made && workshop.made('big.mbox', (path) => writeMbox(path, made))
}

/** The same mails as a Maildir. */
export async function bigMaildir(workshop: Workshop): Promise<string | undefined> {
  const made = mails(workshop, MAILS)
  return made && workshop.made('Maildir', async (path) => writeMaildir(path, made))
}

/** The same mbox with one mail more at its end, which the owner wrote. */
export async function grownMbox(workshop: Workshop): Promise<string | undefined> {
  const [big, folder] = [await bigMbox(workshop), workshop.sample('enron')]
  if (big === undefined || folder === undefined) return undefined
  return workshop.made('grown.mbox', async (path) => {
    copyFileSync(big, path)
    const more = repeatedMails(sampleMails(folder), true).drop(MAILS)
    appendFileSync(path, mboxEntry(more.find(({ text }) => text.includes(`\nFrom: ${OWNER}\n`))!))
  })
}

const HUGE_BYTES = 1_000_000_000

/** A little more than 1 GB of the same people's mails, as one mbox. */
export async function hugeMbox(workshop: Workshop): Promise<string | undefined> {
  const folder = workshop.sample('enron')
  if (folder === undefined) return undefined
  return workshop.made('huge.mbox', (path) => writeMbox(path, untilBytes(repeatedMails(sampleMails(folder), false), HUGE_BYTES)))
}

function* untilBytes(mails: Iterable<Mail>, limit: number): Generator<Mail> {
  let bytes = 0
  for (const mail of mails) {
    yield mail
    bytes += mail.text.length
    if (bytes >= limit) return
  }
}
