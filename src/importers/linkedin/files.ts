import type { PlainPhrase } from '#language/say.ts'
import type { HeaderTest } from '../csv-header.ts'
import { headerAmong } from '../csv-header.ts'
import type { Input, InputFile } from '../input.ts'
import { headLines } from '../text.ts'
import { readConnections } from './connections.ts'
import { readEvents } from './events.ts'
import { readFollows } from './follows.ts'
import { isImportedContactsHeader, readImportedContacts } from './imported-contacts.ts'
import { readInvitations } from './invitations.ts'
import { readMessages } from './messages.ts'
import { plainFileName } from './names.ts'
import { readArticle, readReposts, readShares } from './posts.ts'
import { endorsements, recommendations } from './praise.ts'
import type { FileReader } from './reading.ts'
import { responses } from './responses.ts'

export interface FileKind {
  /** In the reader's words. */
  readonly title: PlainPhrase
  readonly names: RegExp
  readonly read: FileReader
  /** What only LinkedIn writes: a file with such a header is ours under any name. */
  readonly signature?: HeaderTest
  /** For a name that others use as well: without this header the file is not ours. */
  readonly header?: HeaderTest
}

/**
 * The files that tell of ties and of what the owner published, in the order they are read.
 *
 * Not among them: `guide_messages` and `learning_role_play_messages` are talks with a machine; `Company Follows`, jobs, learning,
 * receipts, logins and advertising tell nothing of people.
 */
export const FILE_KINDS: readonly FileKind[] = [
  {
    title: 'Connections',
    names: /^connections$/,
    read: readConnections,
    signature: ['First Name', 'Last Name', 'Company', 'Position', 'Connected On'],
  },
  { title: 'Imported contacts', names: /^(?:imported ?)?contacts$/, read: readImportedContacts, header: isImportedContactsHeader },
  { title: 'Messages', names: /^messages$/, read: readMessages, signature: isMessagesHeader },
  { title: 'Invitations', names: /^invitations$/, read: readInvitations, signature: ['From', 'To', 'Sent At', 'Direction'] },
  {
    title: 'Endorsements received',
    names: /^endorsements? received(?: info)?$/,
    read: endorsements('received'),
    signature: ['Endorsement Date', 'Skill Name', 'Endorser First Name'],
  },
  {
    title: 'Endorsements given',
    names: /^endorsements? given(?: info)?$/,
    read: endorsements('given'),
    signature: ['Endorsement Date', 'Skill Name', 'Endorsee First Name'],
  },
  { title: 'Recommendations received', names: /^recommendations? received$/, read: recommendations('received') },
  { title: 'Recommendations given', names: /^recommendations? given$/, read: recommendations('given') },
  { title: 'Follows', names: /^member follows$/, read: readFollows },
  { title: 'Posts', names: /^shares$/, read: readShares, signature: ['Date', 'ShareLink', 'ShareCommentary'] },
  { title: 'Reposts', names: /^instant ?reposts$/, read: readReposts },
  { title: 'Comments', names: /^comments$/, read: responses('comment') },
  { title: 'Reactions', names: /^reactions$/, read: responses('reaction') },
  { title: 'Events', names: /^events$/, read: readEvents },
]

export const ARTICLES = { title: 'Articles', path: /(?:^|\/)articles\/[^/]+\.html$/i, read: readArticle } as const

function isMessagesHeader(columns: readonly string[]): boolean {
  const names = new Set(columns.map((column) => column.trim().toLowerCase()))
  const isNew = names.has('conversation id') && names.has('recipient profile urls')
  return isNew || ['from', 'to', 'date', 'subject', 'content', 'direction', 'folder'].every((name) => names.has(name))
}

/** Files that say who the owner is, by plain name. */
export const SELF_NAMES = {
  profile: /^profile$/,
  summary: /^profile summary$/,
  positions: /^positions$/,
  education: /^education$/,
  mails: /^email addresses$/,
  phones: /^phone ?numbers$/,
  media: /^rich media$/,
} as const

/** The rest of what LinkedIn puts into an archive: ours, and not read. */
export const UNREAD =
  /^(?:guide messages|learning role play messages|company follows|ad targeting|registration|skills|languages|projects|publications|patents|honors|courses|certifications|organizations|volunteering|test scores|causes you care about|votes|saved articles|saved items|logins|search ?queries|security challenges|account status history|receipts.*|learning.*|coach messages|ads clicked|lan ads engagement|inferences about you|private identity asset|whatsapp phone numbers|verifications?|jobs? .*|saved jobs?.*|savedjob.*|online job postings|services marketplace.*|groups?|group .*|hashtag follows|videos|media|recent searches|sharedcontent|profile features|identity.*)$/

const TABLE = /\.(?:csv|tsv|txt)$/i

/** The kind of one file, by its name or, renamed, by its header. */
export async function kindOf(file: InputFile): Promise<FileKind | undefined> {
  if (!TABLE.test(file.path)) return undefined
  const name = plainFileName(file.path)
  if (UNREAD.test(name)) return undefined
  const named = FILE_KINDS.find(({ names }) => names.test(name))
  if (named) return named
  const lines = await headLines(file)
  return FILE_KINDS.find(({ signature }) => signature && headerAmong(lines, signature))
}

/** The one file whose plain name is of this form; the first, should there be several. */
export function fileNamed(input: Input, name: RegExp): InputFile | undefined {
  return input.files.find((file) => TABLE.test(file.path) && name.test(plainFileName(file.path)))
}
