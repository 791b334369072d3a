import { Transform } from 'node:stream'
import { crc32 } from 'node:zlib'
import { Invalid } from '#domain/errors.ts'
import { t } from '#language/say.ts'

/** Text shrinks to a tenth, repetitive tables to a fiftieth; what unpacks to more than this is made to fill a disk. */
export const RATIO_LIMIT = 200
/** Below this any ratio is harmless. */
export const RATIO_FREE_BYTES = 50 * 1024 * 1024

export function isBomb(unpackedBytes: number, packedBytes: number): boolean {
  return unpackedBytes > RATIO_FREE_BYTES && unpackedBytes > RATIO_LIMIT * Math.max(packedBytes, 1)
}

export interface Expected {
  /** As the container declares it. */
  readonly size?: number
  readonly crc32?: number
  /** Packed bytes that went in so far. */
  readonly packedRead: () => number
}

/**
 * Passes unpacked bytes on and fails with `Invalid` when they cannot be right: more than declared, fewer at the end,
 * another checksum, or so many for what went in that the file is a trap.
 */
export function guard(path: string, { size, crc32: declaredCrc, packedRead }: Expected): Transform {
  let length = 0
  let crc = 0
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      length += chunk.length
      if (size !== undefined && length > size)
        return done(new Invalid(t('{path} unpacks to more than the {n} bytes it declares', { path, n: size })))
      if (isBomb(length, packedRead()))
        return done(new Invalid(t('{path} unpacks to over {n} times its size: refused', { path, n: RATIO_LIMIT })))
      if (declaredCrc !== undefined) crc = crc32(chunk, crc)
      done(null, chunk)
    },
    flush(done) {
      if (size !== undefined && length < size)
        return done(new Invalid(t('{path} ends after {n} of {size} bytes: it is damaged', { path, n: length, size })))
      if (declaredCrc !== undefined && crc !== declaredCrc)
        return done(new Invalid(t('{path} is damaged: its checksum does not match', { path })))
      done()
    },
  })
}
