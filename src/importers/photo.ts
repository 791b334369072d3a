import { isMediaName } from './describe-file.ts'
import type { Photo } from './importer.ts'

/** A photo beyond this is left out: an address book's own are small, and thousands of large ones would weigh more than all the rest. */
export const PHOTO_LIMIT_BYTES = 200 * 1024

/**
 * Bytes as a photo, told by how they begin, whatever they are called; undefined for anything but JPEG, PNG, WebP and GIF, and for more
 * than 200 KB. A copy: the bytes can be given away to another thread.
 */
export function photoOf(bytes: Uint8Array): Photo | undefined {
  const type = typeOf(bytes)
  return type === undefined || bytes.length > PHOTO_LIMIT_BYTES ? undefined : { type, bytes: Uint8Array.from(bytes) }
}

function typeOf(bytes: Uint8Array): Photo['type'] | undefined {
  const start = Buffer.from(bytes.subarray(0, 12)).toString('latin1')
  if (start.startsWith('\xff\xd8\xff')) return 'image/jpeg'
  if (start.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png'
  if (/^GIF8[79]a/.test(start)) return 'image/gif'
  return /^RIFF[\s\S]{4}WEBP$/.test(start) ? 'image/webp' : undefined
}

/** True for a name that may be that of a photo. */
export function isPhotoName(path: string): boolean {
  return isMediaName(path) && /\.(?:jpe?g|png|webp|gif)$/i.test(path)
}
