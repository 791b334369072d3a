import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** A mail as a test means it. */
export interface Letter {
  readonly id: string
  /** ISO instant. */
  readonly at: string
  /** `Name <address>` */
  readonly from: string
  readonly to: string
  readonly subject?: string
  readonly text?: string
  /** Further header lines. */
  readonly headers?: readonly string[]
}

/** Letters as a mailbox, quoted as mboxrd is. */
export function mboxOf(letters: readonly Letter[]): string {
  return letters
    .map((letter) => `From sender@mail.example ${asctime(letter.at)}\n${mailOf(letter).replace(/^(>*From )/gm, '>$1')}`)
    .join('\n')
}

export function mailOf({ id, at, from, to, subject = 'Hello', text = 'A few words.', headers = [] }: Letter): string {
  const date = new Date(at).toUTCString().replace('GMT', '+0000')
  return [
    `Message-ID: <${id}@mail.example>`,
    `Date: ${date}`,
    `From: ${from}`,
    `To: ${to}`,
    `Subject: ${subject}`,
    ...headers,
    '',
    text,
    '',
  ].join('\n')
}

function asctime(at: string): string {
  const [weekday, day, month, year, time] = new Date(at).toUTCString().replace(',', '').split(' ')
  return `${weekday} ${month} ${day!.replace(/^0/, ' ')} ${time} ${year}`
}

/** Writes files below a folder. @returns the folder */
export function writeFiles(folder: string, files: Readonly<Record<string, string | Buffer>>): string {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return folder
}

/** A day a number of days before the tests' usual now, at noon. */
export function daysAgo(days: number, now = '2026-03-01T12:00:00Z'): string {
  return new Date(Date.parse(now) - days * 86_400_000).toISOString()
}
