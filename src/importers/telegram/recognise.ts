import type { Input, InputFile } from '../input.ts'

const CHAT_TYPES =
  /"type"\s*:\s*"(?:personal_chat|bot_chat|saved_messages|replies|verification_codes|private_group|private_supergroup|public_supergroup|private_channel|public_channel)"/
/** Sections of the export of a whole account, as Telegram Desktop begins them. */
const SECTIONS =
  /"personal_information"\s*:\s*\{\s*"user_id"|"(?:contacts|frequent_contacts|sessions|chats|left_chats)"\s*:\s*\{\s*"about"\s*:/
/** Enough for the longest `about` and name that stand before what tells. */
const HEAD_BYTES = 16 * 1024

/** The result.json of whole accounts and of single chats, and pages of exports that were made as HTML. */
export async function recognise(input: Input): Promise<readonly string[]> {
  const found: string[] = []
  for (const file of input.files) if ((await isResult(file)) || (await isPage(file))) found.push(file.path)
  return found
}

async function isResult(file: InputFile): Promise<boolean> {
  if (!/\.json$/i.test(file.path)) return false
  const head = (await file.head(HEAD_BYTES)).toString('utf8')
  if (!/^\ufeff?\s*\{/.test(head)) return false
  const isChat = CHAT_TYPES.test(head) && /"messages"\s*:\s*\[/.test(head)
  return isChat || (/^\ufeff?\s*\{\s*"about"\s*:\s*"/.test(head) && (SECTIONS.test(head) || /"personal_information"\s*:/.test(head)))
}

/** True for a page of an export that was made as HTML. */
export async function isPage(file: InputFile): Promise<boolean> {
  if (!/\.html$/i.test(file.path)) return false
  const head = (await file.head(4096)).toString('utf8')
  return /<title>Exported Data<\/title>/i.test(head) && /class="page_(?:header|wrap)|css\/style\.css/i.test(head)
}
