import type { Photo } from '../importer.ts'
import { photoOf } from '../photo.ts'

/**
 * The photo that a line of a card holds: base64 of version 2.1 and 3.0, or a data address of 4.0. Undefined for a photo that lies
 * somewhere on the web, which is never fetched, and for what is no picture.
 */
export function pictureOf(line: string): Photo | undefined {
  const [, head = '', value = ''] = /^((?:[^:"]|"[^"]*")*):([\s\S]*)$/.exec(line) ?? []
  const inside = /^data:[^,]{0,200};base64\\?,([\s\S]*)$/i.exec(value)?.[1]
  if (inside !== undefined) return photoOf(Buffer.from(inside, 'base64'))
  const isBase64 = /;(?:ENCODING=)?(?:B|BASE64)(?:;|$)/i.test(head)
  return isBase64 && !/^\s*[a-z]{2,10}:/i.test(value) ? photoOf(Buffer.from(value, 'base64')) : undefined
}
