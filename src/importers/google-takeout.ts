/**
 * True for what lies in Google Takeout. Its top folder is called so in every language, while those below are translated.
 *
 * Besides contacts, mail and calendars it holds lists of devices, of visits and of payments, and the owner's own blog: tables and feeds
 * that are none of other people.
 */
export function isOfTakeout(path: string): boolean {
  return /(?:^|\/)Takeout\//.test(path)
}
