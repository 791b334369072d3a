import { t } from '#language/say.ts'
import type { Imported, Importer, ReadOptions } from '../importer.ts'
import type { Input } from '../input.ts'
import { findOwner } from './find-owner.ts'
import { flagKind, folderKind } from './folder.ts'
import { mailFilesAmong, messagesOf } from './mail-file.ts'
import { readMessage } from './read-message.ts'

/** Mailboxes of any program: mbox in all its variants, Maildir, single mails, trees of single mails, Apple Mail. */
export const mail: Importer = {
  id: 'mail',
  title: 'Mailbox',
  steps: [
    'Gmail: open takeout.google.com, choose only Mail, and download the archive when Google has made it.',
    'Thunderbird: the files without an ending in your profile folder, under Mail and ImapMail.',
    'Apple Mail: choose a mailbox, then Mailbox › Export Mailbox.',
    'Others: an mbox file, a Maildir folder or a folder of .eml files.',
  ],
  recognise: ({ files }) => mailFilesAmong(files),
  findOwner,
  read: readMail,
}

async function* readMail({ files }: Input, options: ReadOptions): AsyncGenerator<Imported> {
  for (const file of files) {
    const place = { file: file.path, folder: flagKind(file.path) ?? folderKind(file.path) }
    for await (const raw of messagesOf(file)) {
      if (raw.type === 'message') yield readMessage(raw, place, options)
      else yield { type: 'problem', file: file.path, line: raw.line, reason: t('expected a mail to begin here, something else came') }
    }
  }
}
