import type { OwnerCandidate } from '../importer.ts'
import type { Input, InputFile } from '../input.ts'
import { flagKind, folderKind } from './folder.ts'
import { mayHoldMail, messagesOf } from './mail-file.ts'
import { addEvidence, type Evidence, noEvidence } from './owner-evidence.ts'
import { ownersBy } from './owners.ts'

/** Enough to know a mailbox by, and read in a second. */
const MAILS_LIMIT = 8_000
const BYTES_LIMIT = 64 * 1024 * 1024
/** No single file may use up the sample when there are others. */
const SHARE_OF_ONE_FILE = 0.5
/** Files of one mail each cost most by being opened. */
const FILES_LIMIT = 2_000

/**
 * Who the owner of the mailboxes seems to be, told from a sample of at most 8,000 mails or 64 MB: folders of sent mail first,
 * then the rest evenly.
 */
export async function findOwner(input: Input): Promise<readonly OwnerCandidate[]> {
  const evidence = noEvidence()
  const files = sample(input.files.filter(({ path }) => mayHoldMail(path)))
  let bytes = 0
  for (const file of files) {
    const isOnly = files.length === 1
    const left = (limit: number, used: number) => (limit - used) * (isOnly ? 1 : SHARE_OF_ONE_FILE)
    bytes += await look(file, evidence, evidence.mails + left(MAILS_LIMIT, evidence.mails), left(BYTES_LIMIT, bytes))
  }
  return ownersBy(evidence)
}

/** Adds mails of one file until there are `untilMails` in all or `limitBytes` are read; gives back the bytes. */
async function look(file: InputFile, evidence: Evidence, untilMails: number, limitBytes: number): Promise<number> {
  const place = flagKind(file.path) ?? folderKind(file.path)
  let bytes = 0
  for await (const raw of messagesOf(file)) {
    if (raw.type !== 'message') continue
    if (place !== 'junk') addEvidence(evidence, raw, place)
    bytes += raw.bytes.length
    if (evidence.mails >= untilMails || bytes >= limitBytes) break
  }
  return bytes
}

/** Files of sent mail first; of the others every n-th when there are very many. */
function sample(files: readonly InputFile[]): InputFile[] {
  const isSent = new Set(files.filter(({ path }) => folderKind(path) === 'sent'))
  return [
    ...everyNth([...isSent], FILES_LIMIT / 2),
    ...everyNth(
      files.filter((file) => !isSent.has(file)),
      FILES_LIMIT / 2,
    ),
  ]
}

function everyNth(files: readonly InputFile[], limit: number): InputFile[] {
  const step = Math.max(1, Math.ceil(files.length / limit))
  return files.filter((_, at) => at % step === 0)
}
