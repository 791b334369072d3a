import { isUtf8 } from 'node:buffer'

/**
 * A text as it was written, out of an export of Facebook or Instagram.
 *
 * Their JSON writes each byte of UTF-8 as a character of its own: `é` is `\u00c3\u00a9`. Where all characters could be bytes and
 * these are valid UTF-8, they are read as such; any other text is left as it is. To be done once: a text that was repaired may by
 * chance look broken again.
 */
export function repairText(written: string): string {
  if (!/[\x80-\xff]/.test(written) || /[^\x00-\xff]/.test(written)) return written
  const bytes = Buffer.from(written, 'latin1')
  return isUtf8(bytes) ? bytes.toString('utf8') : written
}
