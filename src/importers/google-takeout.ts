import { t } from '#language/say.ts'
import { isOtherName } from './describe-file.ts'
import { isPhotoName, PHOTO_LIMIT_BYTES } from './photo.ts'

/**
 * True for what lies in Google Takeout. Its top folder is called so in every language, while those below are translated.
 *
 * Besides contacts, mail and calendars it holds lists of devices, of visits and of payments, and the owner's own blog: tables and feeds
 * that are none of other people.
 */
export function isOfTakeout(path: string): boolean {
  return /(?:^|\/)Takeout\//.test(path)
}

/**
 * True for what nobody reads of Takeout, by name and, where it is known, size in bytes: films, pages, notes about photos, and every
 * picture larger than a photo of a contact. Hundreds of thousands may lie there: they are not even kept in mind.
 */
export function isUnreadOfTakeout(path: string, size?: number): boolean {
  if (!isOfTakeout(path) || !isOtherName(path)) return false
  return !isPhotoName(path) || (size ?? 0) > PHOTO_LIMIT_BYTES
}

/** How many were passed over, in the reader's words. */
export function unreadOfTakeout(count: number): string {
  return t('{n} of the files of Google Takeout, not read: photos, films, pages and lists of what you did there', { n: count })
}
